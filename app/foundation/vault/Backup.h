// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultKey.h"

namespace fieldfare {

/// Copies the wallet at `path` to `target` whole or not at all, also while it is in use here or by another
/// program, and opens the copy with the key to prove that it reads. The copy opens with the same passphrase.
/// Refuses a target that exists (fileExists).
Result<> backUpWallet(const QString &path, const VaultKey &key, const QString &target);

} // namespace fieldfare
