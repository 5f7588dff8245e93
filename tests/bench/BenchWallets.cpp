// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BenchWallets.h"

#include "Must.h"
#include "SampleRequest.h"
#include "SampleWallet.h"

#include <QFile>

namespace fieldfare::bench {

using namespace samples;

QString walletIn(const QString &folder, const WalletSize &size)
{
    const QString kept = qEnvironmentVariable("FIELDFARE_BENCH_WALLETS");
    const QString name = QStringLiteral("/generated-%1-%2-%3-%4.fieldfare")
                             .arg(size.companies)
                             .arg(size.holdingsEach)
                             .arg(size.requests)
                             .arg(size.receipts);
    const QString path = folder + name;
    const QString source = kept.isEmpty() ? path : kept + name;
    if (!QFile::exists(source)) {
        const FixedClock clock(requestTime.toDateTime());
        generateWallet(source, clock, size);
    }
    if (source != path && !QFile::copy(source, path))
        qFatal("%s cannot be copied", qPrintable(source));
    return path;
}

std::unique_ptr<Wallet> openWallet(const QString &path, const Clock &clock)
{
    VaultKey key = must(VaultKey::forFile(path, SecureBytes::fromPassphrase(samplePassphrase())));
    return must(Wallet::open(path, std::move(key), must(Facts::load()), clock));
}

} // namespace fieldfare::bench
