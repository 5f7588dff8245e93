// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a 100,000-login Bitwarden JSON (or the file named) and prints a line of JSON per figure: the time
// against reading and parsing the same file with callbacks that do nothing, and the memory that it took.

#include "imports/Formats.h"
#include "imports/formats/JsonStream.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace fieldfare;

namespace {

qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    QTextStream out(stdout);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "usage: bench_import_read FILE (make_sample_exports DIR --logins 100000)\n";
        return 2;
    }
    ActivityControl control;
    QElapsedTimer timer;
    timer.start();
    {
        TextSource source(file, control);
        JsonVisitor nothing;
        if (!visitJson(source, nothing))
            return 1;
    }
    const qint64 parsing = timer.restart();
    file.seek(0);
    const qint64 before = peakKilobytes();
    qint64 fields = 0;
    const Result<const ImportFormat *> format = recogniseFormat(file, file.fileName());
    const Result<ReadSummary> summary =
        format ? (*format)->read(
                     file, [&fields](ImportedItem &&item) { fields += item.fields.size(); }, control)
               : failure(format.error());
    if (!summary)
        return 1;
    const qint64 reading = timer.elapsed();
    out << QStringLiteral(
               R"({"name":"import-read","value":%1,"unit":"ms","against":"parsing alone, %2 ms","ratio":%3})")
               .arg(reading)
               .arg(parsing)
               .arg(double(reading) / double(qMax<qint64>(parsing, 1)), 0, 'f', 2)
        << '\n'
        << QStringLiteral(
               R"({"name":"import-read-memory","value":%1,"unit":"KiB","against":"file, %2 KiB; peak of the process %3 KiB","ratio":%4})")
               .arg(peakKilobytes() - before)
               .arg(file.size() / 1024)
               .arg(peakKilobytes())
               .arg(double(peakKilobytes()) / double(file.size() / 1024), 0, 'f', 3)
        << '\n';
    QTextStream(stderr) << summary->items << " items, " << fields << " fields, " << summary->passwordsDropped
                        << " passwords dropped\n";
    return 0;
}
