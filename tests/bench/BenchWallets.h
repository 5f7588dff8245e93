// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GeneratedWallet.h"

#include <QString>

namespace fieldfare::bench {

/// A closed wallet of that size in `folder`. Large ones take minutes to make: where FIELDFARE_BENCH_WALLETS
/// names a folder they are kept there and copied.
QString walletIn(const QString &folder, const samples::WalletSize &size);

/// Opens it with the samples' passphrase; ends the program where that fails.
std::unique_ptr<Wallet> openWallet(const QString &path, const Clock &clock);

} // namespace fieldfare::bench
