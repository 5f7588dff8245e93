// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"

#include <QString>

#include <memory>

namespace fieldfare::samples {

/// How large a generated wallet is. The same size gives the same companies, fields and requests.
struct WalletSize
{
    int companies = 0;
    int holdingsEach = 10;
    int requests = 0;
    int receipts = 0; ///< of as many requests; the others wait for the person
};

inline constexpr WalletSize kHeavy{5'000, 10, 2'000, 1'000};
inline constexpr WalletSize kStress{100'000, 10, 20'000, 10'000};
inline constexpr WalletSize kTenthOfStress{10'000, 10, 2'000, 1'000};

/// A new wallet of that size, filled through the stores; ends the program when anything fails.
std::unique_ptr<Wallet> generateWallet(const QString &path, const Clock &clock, const WalletSize &size);

} // namespace fieldfare::samples
