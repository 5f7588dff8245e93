// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

namespace fieldfare {

/// Gives the wallet's file a new key: everything goes into a new file beside it, which is looked through and
/// then takes the old one's place in one step. Nobody else may have the wallet open.
Result<> changeKey(const QString &path, const VaultKey &oldKey, const VaultKey &newKey);

} // namespace fieldfare
