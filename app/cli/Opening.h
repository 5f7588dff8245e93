// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace fieldfare::cli {

/// The wallet that the command line names, unlocked.
Result<std::unique_ptr<Wallet>> openWallet(const GlobalOptions &options);
/// The passphrase of that wallet, from wherever the command line says.
Result<SecureBytes> passphraseFor(const GlobalOptions &options);
/// A new one, typed twice when it is typed.
Result<SecureBytes> newPassphrase(const QString &file);

const Clock &systemClock();

} // namespace fieldfare::cli
