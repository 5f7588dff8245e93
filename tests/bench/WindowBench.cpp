// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window from outside, each figure from a process of its own: start, unlocking, memory and search on
// Companies, rest. Against an empty Qt window, the derivation of the key, one frame of 60 Hz.

#include "BenchWallets.h"
#include "Figures.h"
#include "Probe.h"
#include "SampleWallet.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::bench;
using samples::WalletSize;

namespace {

constexpr double kFrameMilliseconds = 1000.0 / 60;

struct EmptyWindow
{
    double painted = 0; ///< milliseconds
    double megabytes = 0;
};

struct Unlocked
{
    double overview = 0; ///< milliseconds
    double megabytes = 0;
    std::vector<double> keys;
};

QString emptyWindow()
{
    return QStringLiteral("probe_empty_window");
}

QString itself()
{
    return QStringLiteral("probe_window");
}

/// In turns, so that whatever else the computer does meets both.
EmptyWindow measureStart(const QString &wallet, int runs)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    EmptyWindow empty;
    for (int i = 0; i < runs; ++i) {
        Probe other(emptyWindow());
        empty.megabytes = other.number("painted");
        theirs.push_back(other.age());
        Probe own(itself(), {wallet});
        own.number("painted");
        ours.push_back(own.age());
    }
    empty.painted = median(theirs);
    print("start to unlock screen", median(ours), "ms", "an empty Qt window", empty.painted);
    return empty;
}

void unlockOnce(const QString &wallet)
{
    Probe probe(itself(), {wallet, QStringLiteral("overview")});
    probe.number("painted");
    probe.number("overview");
}

Unlocked measureWallet(const QString &wallet, int runs, int words)
{
    unlockOnce(wallet); // what was generated outside the program was never summed up
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        Probe probe(itself(), {wallet, QStringLiteral("overview")});
        probe.number("painted");
        times.push_back(probe.number("overview"));
    }
    Unlocked measured{median(times), 0, {}};
    Probe probe(itself(), {wallet, QStringLiteral("companies"), QString::number(words)});
    probe.number("painted");
    probe.number("overview");
    measured.megabytes = probe.number("companies");
    while (true) {
        const std::optional<double> key = probe.numberOrEnd("key");
        if (!key)
            break;
        measured.keys.push_back(*key);
    }
    return measured;
}

void printWallet(const Unlocked &measured, const WalletSize &size, const EmptyWindow &empty, double key)
{
    const QByteArray of = ", " + QByteArray::number(size.companies) + " companies";
    print("unlock to Overview painted" + of, measured.overview, "ms", "key derivation and an empty window",
          key + empty.painted);
    print("keystroke to rows, p99" + of, quantile(measured.keys, 0.99), "ms", "one 60 Hz frame",
          kFrameMilliseconds);
    print("keystroke to rows, median" + of, median(measured.keys), "ms", "one 60 Hz frame",
          kFrameMilliseconds);
    print("memory more, open on Companies" + of, measured.megabytes - empty.megabytes, "MB",
          "an empty Qt window", empty.megabytes);
}

void measureRest(const QString &wallet, int seconds)
{
    Probe other(emptyWindow());
    other.number("painted");
    Probe locked(itself(), {wallet});
    locked.number("painted");
    Probe unlocked(itself(), {wallet, QStringLiteral("overview")});
    unlocked.number("painted");
    unlocked.number("overview");
    (void)unlocked.wakeups(seconds); // until all comes to rest
    const double yardstick = double(other.wakeups(seconds)) / seconds;
    print("wakeups a second at rest, locked", double(locked.wakeups(seconds)) / seconds, "1/s",
          "an empty Qt window", yardstick);
    print("wakeups a second at rest, unlocked", double(unlocked.wakeups(seconds)) / seconds, "1/s",
          "an empty Qt window", yardstick);
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = isQuick(argc, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const WalletSize small = quick ? WalletSize{50, 4, 6, 3} : samples::kTenthOfStress;
    const WalletSize large = quick ? WalletSize{500, 4, 6, 3} : samples::kStress;
    const QString few = walletIn(folder.path(), small);
    const QString many = walletIn(folder.path(), large);
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samples::samplePassphrase());
    const double key = medianMilliseconds(quick ? 1 : 7, [&] { (void)VaultKey::forFile(many, passphrase); });
    const int runs = quick ? 1 : 7;
    const int words = quick ? 1 : 100;
    const EmptyWindow empty = measureStart(many, quick ? 1 : 15);
    const Unlocked ofFew = measureWallet(few, runs, words);
    const Unlocked ofMany = measureWallet(many, runs, words);
    printWallet(ofFew, small, empty, key);
    printWallet(ofMany, large, empty, key);
    print("growth tenfold: unlock", ofMany.overview, "ms", "a tenth of the companies", ofFew.overview);
    print("growth tenfold: search", median(ofMany.keys), "ms", "a tenth of the companies",
          median(ofFew.keys));
    measureRest(few, quick ? 1 : 20);
    return 0;
}
