// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a stranger's domain could be taken for, among 10,000 and 100,000 companies and the directory.

#include "Figures.h"
#include "GeneratedWallet.h"
#include "SampleWallet.h"
#include "inbox/LooksLike.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

constexpr int kRuns = 51;

double milliseconds(const QString &path, int companies)
{
    const FixedClock clock(sampleDay());
    const std::unique_ptr<Wallet> wallet = generateWallet(path, clock, {companies, 1});
    int faults = 0;
    const auto look = [&] {
        faults += looksLike(wallet->context(), QStringLiteral("nordhalm-energie.test")) ? 0 : 1;
    };
    look(); // reads the directory
    const double taken = bench::medianMilliseconds(kRuns, look);
    return faults > 0 ? -1 : taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const double few = milliseconds(folder.filePath(QStringLiteral("few.fieldfare")), 10'000);
    const double many = milliseconds(folder.filePath(QStringLiteral("many.fieldfare")), 100'000);
    bench::print("look-alikes among 10,000 companies", few, "ms", "itself", few);
    bench::print("look-alikes among 100,000 companies", many, "ms", "10,000 companies", few);
    return few < 0 || many < 0 ? 1 : 0;
}
