// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode damageFound{"vault.damage-found"}; ///< in a wallet that is open; details: path
} // namespace errors

/// Looks at every page and every row: SQLCipher's own check of each page, SQLite's of its structure, foreign
/// keys. What is wrong, in the library's words; empty when nothing is. The connection must not be in a
/// transaction; other connections may read and write meanwhile.
Result<QStringList> integrityFaults(Connection &connection);
/// The pages and their structure alone.
Result<QStringList> pageFaults(Connection &connection);
/// The tables with a row that refers to one which is not there.
Result<QStringList> linkFaults(Connection &connection);

} // namespace fieldfare
