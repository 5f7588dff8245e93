// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unlocking: key, opening and everything that Overview shows, against SQLCipher's key derivation alone.

#include "BenchWallets.h"
#include "Figures.h"
#include "Must.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "overview/Overview.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::bench;
using namespace fieldfare::samples;

namespace {

void measure(const WalletSize &size, int runs)
{
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay());
    const QString path = walletIn(folder.path(), size);
    const std::shared_ptr<const Facts> facts = must(Facts::load());
    facts->shippedIncidents();
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samplePassphrase());
    const auto open = [&] {
        return must(Wallet::open(path, must(VaultKey::forFile(path, passphrase)), facts, clock));
    };
    (void)overviewFigures(open()->context());
    const double key = medianMilliseconds(runs, [&] { (void)VaultKey::forFile(path, passphrase); });
    const double opened = medianMilliseconds(runs, [&] { (void)open(); });
    const double shown = medianMilliseconds(runs, [&] { (void)rememberedOverview(open()->context()); });
    const std::unique_ptr<Wallet> wallet = open();
    const double list = medianMilliseconds(runs, [&] { (void)Holders(wallet->context()).list(); });
    const QByteArray of = ", " + QByteArray::number(size.companies) + " companies";
    print("open the file" + of, opened, "ms", "key derivation alone", key);
    print("open the file and read Overview's figures" + of, shown, "ms", "key derivation alone", key);
    print("every company with its sums" + of, list, "ms", "key derivation alone", key);
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = isQuick(argc, argv);
    const QCoreApplication application(argc, argv);
    measure(quick ? WalletSize{50, 4} : kHeavy, quick ? 1 : 5);
    if (!quick)
        measure(kStress, 5);
    return 0;
}
