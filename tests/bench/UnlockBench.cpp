// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unlocking: key, opening and everything that Overview shows, against SQLCipher's key derivation alone.

#include "Figures.h"
#include "GeneratedWallet.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "overview/Overview.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

void measure(const char *suffix, const WalletSize &size)
{
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay());
    const QString path = folder.filePath(QStringLiteral("w.fieldfare"));
    (void)overviewFigures(generateWallet(path, clock, size)->context());
    const std::shared_ptr<const Facts> facts = *Facts::load();
    facts->shippedIncidents();
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samplePassphrase());
    const double key = bench::medianMilliseconds(5, [&] { (void)VaultKey::forFile(path, passphrase); });
    const double opened = bench::medianMilliseconds(5, [&] {
        Result<VaultKey> made = VaultKey::forFile(path, passphrase);
        (void)Wallet::open(path, std::move(*made), facts, clock);
    });
    const double shown = bench::medianMilliseconds(3, [&] {
        Result<VaultKey> made = VaultKey::forFile(path, passphrase);
        const Result<std::unique_ptr<Wallet>> wallet = Wallet::open(path, std::move(*made), facts, clock);
        (void)rememberedOverview((*wallet)->context());
    });
    Result<VaultKey> made = VaultKey::forFile(path, passphrase);
    const Result<std::unique_ptr<Wallet>> wallet = Wallet::open(path, std::move(*made), facts, clock);
    const double list = bench::medianMilliseconds(3, [&] { (void)Holders((*wallet)->context()).list(); });
    const QByteArray end(suffix);
    bench::print(("unlock, " + end).constData(), opened, "ms", "key derivation alone", key);
    bench::print(("unlock to Overview's figures, " + end).constData(), shown, "ms", "key derivation alone",
                 key);
    bench::print(("every company with its sums, " + end).constData(), list, "ms", "key derivation alone",
                 key);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measure("5,000 companies", kHeavy);
    measure("100,000 companies", kStress);
    return 0;
}
