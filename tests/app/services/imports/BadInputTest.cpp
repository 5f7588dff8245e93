// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportWriter.h"
#include "ImportReading.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <cstring>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

/// A file that is made while it is read: `start`, then `repeated` until there are `size` bytes, then `end`.
class EndlessFile : public QIODevice
{
public:
    EndlessFile(QByteArray start, QByteArray repeated, QByteArray end, qint64 size)
        : m_start(std::move(start))
        , m_repeated(std::move(repeated))
        , m_end(std::move(end))
        , m_body((size - m_start.size() - m_end.size()) / m_repeated.size() * m_repeated.size())
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

private:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 bodyAt = m_at - m_start.size();
        QByteArrayView source;
        if (bodyAt < 0)
            source = QByteArrayView(m_start).sliced(m_at);
        else if (bodyAt < m_body)
            source = QByteArrayView(m_repeated).sliced(bodyAt % m_repeated.size());
        else if (bodyAt - m_body < m_end.size())
            source = QByteArrayView(m_end).sliced(bodyAt - m_body);
        const qint64 count = std::min(most, qint64(source.size()));
        if (count > 0)
            std::memcpy(data, source.data(), size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_start;
    QByteArray m_repeated;
    QByteArray m_end;
    qint64 m_body;
    qint64 m_at = 0;
};

class BrokenDevice : public QIODevice
{
public:
    BrokenDevice() { open(QIODevice::ReadOnly); }
    bool atEnd() const override { return false; }

private:
    qint64 readData(char *, qint64) override
    {
        setErrorString(QStringLiteral("Input/output error"));
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// The most memory that the process has had, in megabytes; 0 where the system does not say.
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

ErrorCode codeOf(const Reading &reading)
{
    return reading.error ? reading.error->code : ErrorCode{"none"};
}

const QByteArray kJsonStart = R"({"encrypted":false,"folders":[],"items":[)";
constexpr qint64 kMegabyte = 1024 * 1024;

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatAFileLooksLike_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &file, const char *what) {
            QTest::newRow(name) << file << QString::fromLatin1(what);
        };
        row("html", "<!DOCTYPE html><html><body>", "HTML");
        row("zip", QByteArray("PK\x03\x04\x14\x00", 6), "ZIP");
        row("pdf", "%PDF-1.7", "PDF");
        row("kdbx", QByteArray("\x03\xD9\xA2\x9A\x67\xFB\x4B\xB5\x00\x00", 10), "KeePass");
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "image");
        row("xml", "<?xml version=\"1.0\"?><KeePassFile/>", "XML");
        row("other json", R"({"a":1})", "JSON");
        row("text", "Dear diary,\n", "text");
        row("pgp", "-----BEGIN PGP MESSAGE-----\n", "encrypted");
        row("zeros", QByteArray(100, '\0'), "another program");
    }

    void namesWhatAFileLooksLike()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, what);
        const Reading reading = readBytes(file);
        QVERIFY(codeOf(reading) == errors::importUnknownFormat);
        QVERIFY2(reading.error->details.value(0).contains(what), qPrintable(reading.error->details.value(0)));
        QVERIFY(reading.error->details.value(1).endsWith(QLatin1Char('.')));
    }

    void refusesAnEmptyFile()
    {
        QVERIFY(codeOf(readBytes("")) == errors::importEmpty);
        QVERIFY(codeOf(readBytes("\xEF\xBB\xBF")) == errors::importEmpty);
    }

    void noticesACutOffFile_data()
    {
        QTest::addColumn<int>("format");
        for (const SampleFormat format : kSampleFormats)
            QTest::newRow(qPrintable(formatId(format))) << int(format);
    }

    void noticesACutOffFile()
    {
        QFETCH(int, format);
        const QByteArray whole = exported(SampleFormat(format), makeVault(7, 9));
        int noticed = 0;
        for (qsizetype size = whole.size() / 2; size < whole.size() - 2; size += 3) {
            const Reading reading = readBytes(whole.left(size));
            if (!reading.error)
                continue;
            QVERIFY2(codeOf(reading) == errors::importCutOff, codeOf(reading).name.data());
            QVERIFY(reading.error->details.value(0).toInt() > 1);
            ++noticed;
        }
        // JSON shows every cut. A table cannot show one between two lines or within its last column.
        const qsizetype cuts = (whole.size() - 2 - whole.size() / 2 + 2) / 3;
        QVERIFY2(SampleFormat(format) == SampleFormat::BitwardenJson ? noticed == cuts : noticed > cuts / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(noticed).arg(cuts)));
    }

    void namesTheLineOfAFault()
    {
        const Reading reading = readBytes(kJsonStart + "\n{\"type\":1},\n{\"type\":oops}\n]}");
        QVERIFY(codeOf(reading) == errors::importMalformed);
        QCOMPARE(reading.error->details, QStringList(QStringLiteral("3")));
        QVERIFY(codeOf(readBytes(kJsonStart + "]} trailing")) == errors::importMalformed);
        QVERIFY(codeOf(readBytes(kJsonStart + "{\"name\":\"\xFF\xFE\"}]}")) == errors::importMalformed);
    }

    void refusesAMillionLevels()
    {
        for (const QByteArray &start :
             {QByteArray(), kJsonStart, QByteArray("{\"encrypted\":false,\"a\":")}) {
            const Reading reading = readBytes(start + QByteArray(1000000, '['));
            QVERIFY2(codeOf(reading) == errors::importTooDeep, codeOf(reading).name.data());
        }
        QByteArray objects = kJsonStart;
        for (int i = 0; i < 1000000; ++i)
            objects += "{\"a\":";
        QVERIFY(codeOf(readBytes(objects)) == errors::importTooDeep);
    }

    void reads200MegabytesInFlatMemory_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("repeated");
        QTest::addColumn<QByteArray>("end");
        const QByteArray note(4000, 'n');
        QTest::newRow("json") << QByteArray(kJsonStart + "{}")
                              << QByteArray(R"(,{"type":1,"name":"A","notes":")" + note +
                                            R"(","login":{"username":"u","password":"p"}})")
                              << QByteArray("]}");
        QTest::newRow("csv") << QByteArray("name,url,username,password,note\n")
                             << QByteArray("A,https://a.example,u,p,\"" + note + "\"\n") << QByteArray();
    }

    void reads200MegabytesInFlatMemory()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, repeated);
        QFETCH(QByteArray, end);
        EndlessFile file(start, repeated, end, 200 * kMegabyte);
        const Result<const ImportFormat *> format = recogniseFormat(file, {});
        QVERIFY(format);
        const qint64 before = peakMegabytes();
        ActivityControl control;
        qint64 items = 0;
        const Result<ReadSummary> summary = (*format)->read(
            file, [&items](ImportedItem &&) { ++items; }, control);
        QVERIFY2(summary, summary ? "" : summary.error().code.name.data());
        QCOMPARE(summary->items, items);
        QVERIFY(items > 50000);
        QVERIFY(control.done() > 199 * kMegabyte);
        QVERIFY2(peakMegabytes() - before < 20, qPrintable(QString::number(peakMegabytes() - before)));
    }

    void endsAtAGiganticTokenOrCell_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("json text") << QByteArray(kJsonStart + "{\"name\":\"");
        QTest::newRow("csv cell") << QByteArray("name,url,username,password\n\"");
    }

    void endsAtAGiganticTokenOrCell()
    {
        QFETCH(QByteArray, start);
        EndlessFile file(start, QByteArray(kMegabyte, 'x'), {}, 200 * kMegabyte);
        const Reading reading = readDevice(file);
        QVERIFY2(codeOf(reading) == errors::importMalformed, codeOf(reading).name.data());
    }

    void refusesMoreThanTheMost()
    {
        EndlessFile file("name,url,username,password\n", QByteArray(kMegabyte, '\n'), {}, 600 * kMegabyte);
        const Reading reading = readDevice(file);
        QVERIFY2(codeOf(reading) == errors::importTooLarge, codeOf(reading).name.data());
        QCOMPARE(reading.error->details, QStringList(QStringLiteral("512")));
    }

    void saysThatItCannotRead()
    {
        BrokenDevice device;
        const Reading reading = readDevice(device);
        QVERIFY(codeOf(reading) == errors::importUnreadable);
        QCOMPARE(reading.error->details, QStringList(QStringLiteral("Input/output error")));
    }

    void canBeCancelled()
    {
        for (const SampleFormat format : kSampleFormats) {
            QBuffer buffer;
            buffer.setData(exported(format, makeVault(1000, 1)));
            buffer.open(QIODevice::ReadOnly);
            ActivityControl control;
            qint64 items = 0;
            const Result<ReadSummary> summary = importFormat(formatId(format))
                                                    ->read(
                                                        buffer,
                                                        [&](ImportedItem &&) {
                                                            if (++items == 3)
                                                                control.cancel();
                                                        },
                                                        control);
            QVERIFY(!summary && summary.error().code == errors::cancelled);
            QVERIFY(items < 1000);
        }
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
