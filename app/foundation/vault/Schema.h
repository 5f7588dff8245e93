// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "vault/Connection.h"
#include "vault/VaultKey.h"

namespace fieldfare {

/// "Ffar": marks a file as a wallet (PRAGMA application_id).
inline constexpr std::int64_t kApplicationId = 0x46666172;

/// The schema's version that this program writes.
int currentSchemaVersion();

/// In a file just made: all steps, and this copy's id.
Result<> createSchema(Connection &connection, const Clock &clock);

/// For a file that was opened: refuses what is no wallet, is cut off or newer; brings an older one up to date
/// after a verified copy beside it (`<name>.before-<time>`). A file that is refused is left alone.
Result<> upgradeSchema(Connection &connection, const VaultKey &key, const Clock &clock);

} // namespace fieldfare
