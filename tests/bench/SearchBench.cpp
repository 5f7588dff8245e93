// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key in Companies' search until the rows are on the screen, against one frame of 60 Hz; memory of the page
// against an empty window. 100,000 companies.

#include "Figures.h"
#include "GeneratedWallet.h"
#include "SampleWallet.h"
#include "companies/CompaniesPage.h"
#include "theme/FieldfareStyle.h"
#include "widgets/SearchField.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTableView>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

constexpr double kFrameMilliseconds = 1000.0 / 60;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void waitForRows(const QTableView &table)
{
    const QDeadlineTimer deadline(120'000);
    while (table.model()->rowCount() == 0 && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    FieldfareStyle::install(application);
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay());
    const QString path = folder.filePath(QStringLiteral("w.fieldfare"));
    const std::unique_ptr<Wallet> wallet = generateWallet(path, clock, kStress);

    QWidget empty;
    empty.resize(1072, 800);
    empty.show();
    QApplication::processEvents();
    const double before = residentMegabytes();

    CompaniesPage page(*wallet);
    page.resize(1072, 800);
    page.show(Target{});
    const QTableView *table = page.findChild<QTableView *>();
    waitForRows(*table);
    page.repaint();
    bench::print("memory, open on Companies, 100,000", residentMegabytes() - before, "MB more",
                 "the empty window", before);

    SearchField *search = page.findChild<SearchField *>();
    std::vector<double> keys;
    for (const QString &word :
         {QStringLiteral("mobil"), QStringLiteral("nordhalm 7"), QStringLiteral("company4711"),
          QStringLiteral("sternbank"), QStringLiteral("xyz")}) {
        for (int round = 0; round < 4; ++round) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                search->setText(word.first(length));
                QApplication::processEvents();
                page.repaint();
                keys.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    std::ranges::sort(keys);
    bench::print("keystroke to rows, median, 100,000", keys[keys.size() / 2], "ms", "one 60 Hz frame",
                 kFrameMilliseconds);
    bench::print("keystroke to rows, p99, 100,000", keys[keys.size() * 99 / 100], "ms", "one 60 Hz frame",
                 kFrameMilliseconds);
    return 0;
}
