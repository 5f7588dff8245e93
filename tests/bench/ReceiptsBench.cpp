// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving 1,000 receipts as PDF, against headless Chromium printing the same page; without one on this machine
// only what it takes.

#include "Figures.h"
#include "SampleReceipts.h"
#include "SampleWallet.h"
#include "receipts/Receipts.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <ctime>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

constexpr int kReceipts = 1000;
constexpr int kQuick = 20;
constexpr int kPrinted = 3; ///< by the other program: it takes about the same for each

QString chromium()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

/// The page as a web page would have it, of about as many words.
QString writeWebPage(const QString &folder)
{
    QFile file(folder + QStringLiteral("/receipt.html"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The page cannot be written");
    file.write(
        "<!doctype html><meta charset=utf-8><title>Receipt</title><body style='font:13px "
        "Inter'><h1>Receipt</h1>"
        "<p>Approved on 24 November 2026. Maren Voss shares 4 fields for two years, and gets 7.50.</p><hr>");
    for (int i = 0; i < 40; ++i)
        file.write("<p>E-mail <span>0.60 × 1.5 × 2.0 × 2.0</span> <b>3.60</b></p>");
    return file.fileName();
}

/// Milliseconds for one page; 0 where there is no such program.
double printedByBrowser(const QString &folder)
{
    const QString program = chromium();
    if (program.isEmpty())
        return 0;
    const QString page = writeWebPage(folder);
    return bench::medianMilliseconds(kPrinted, [&] {
        QProcess process;
        process.start(program, {QStringLiteral("--headless"), QStringLiteral("--disable-gpu"),
                                QStringLiteral("--no-sandbox"),
                                QStringLiteral("--print-to-pdf=%1/browser.pdf").arg(folder), page});
        process.waitForFinished(60'000);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = bench::isQuick(argc, argv) ? kQuick : kReceipts;
    const QTemporaryDir folder;
    FixedClock clock(sampleDay());
    const std::unique_ptr<Wallet> wallet =
        makeEmptyWallet(folder.filePath(QStringLiteral("w.fieldfare")), clock);
    decideSome(*wallet, clock);
    const Receipts receipts(wallet->context());
    const int before = int(receipts.list().value().size());
    declineOften(*wallet, clock, count - before);
    const QString out = folder.filePath(QStringLiteral("out"));
    QDir().mkpath(out);
    ActivityControl control;
    Result<ReceiptExport> written = failure(errors::cancelled);
    const std::clock_t started = std::clock();
    const double took = bench::medianMilliseconds(
        1, [&] { written = receipts.exportTo(out, ReceiptFormat::Pdf, {}, control); });
    const double processor = double(std::clock() - started) * 1000 / CLOCKS_PER_SEC / count;
    if (!written || written->files.size() != count)
        qFatal("Not all receipts were written");
    qint64 largest = 0;
    for (const QString &path : written->files)
        largest = std::max(largest, QFileInfo(path).size());
    const double listed = bench::medianMilliseconds(5, [&] { (void)receipts.list(); });
    const double printed = printedByBrowser(folder.path()) * count;
    const char *against =
        printed > 0 ? "headless Chromium printing as many pages" : "no Chromium on this machine";
    bench::print(QByteArray::number(count) + " receipts to PDF", took, "ms", against, printed);
    bench::print("processor time of each of them", processor, "ms", "", 0);
    bench::print("the largest of them", double(largest) / 1000, "kB", "60 kB", 60);
    bench::print("list of " + QByteArray::number(count) + " receipts", listed, "ms", "saving them", took);
    return 0;
}
