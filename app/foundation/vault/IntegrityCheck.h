// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

#include <QStringList>

namespace fieldfare {

/// Looks at every page and every row: SQLCipher's own check of each page, SQLite's of its structure, foreign
/// keys. What is wrong, in the library's words; empty when nothing is.
Result<QStringList> integrityFaults(Connection &connection);

} // namespace fieldfare
