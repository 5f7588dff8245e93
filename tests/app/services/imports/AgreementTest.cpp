// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every login list, generated, exported in each format, reads to the same companies, fields and values.

#include "ExportWriter.h"
#include "ImportReading.h"

#include <QStringEncoder>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

Q_DECLARE_METATYPE(SampleFormat)

namespace {

/// Logins alone: what only one of the formats has is no matter of agreement.
SampleVault loginsOnly(int logins, quint32 seed)
{
    SampleVault vault = makeVault(logins, seed);
    vault.identityTitle.clear();
    vault.cardTitle.clear();
    for (SampleLogin &login : vault.logins)
        login.textFields.clear();
    return vault;
}

QStringList expectedLines(const SampleVault &vault)
{
    QSet<QString> lines;
    for (const SampleLogin &login : vault.logins) {
        for (const QString &domain : login.domains)
            lines.insert(QStringLiteral("%1 %2 %3").arg(domain, login.field, login.content));
    }
    QStringList sorted = lines.values();
    sorted.sort();
    return sorted;
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(utf8));
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatReadsTheSame_data() { formats(); }

    void everyFormatReadsTheSame()
    {
        QFETCH(SampleFormat, format);
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const SampleVault vault = loginsOnly(5 + int(seed) * 40, seed);
            const Reading reading = readBytes(exported(format, vault));
            QVERIFY2(!reading.error, reading.error ? reading.error->code.name.data() : "");
            QCOMPARE(reading.format, formatId(format));
            QCOMPARE(holdingLines(reading.items), expectedLines(vault));
        }
    }

    void encodingAndLineEndsMakeNoDifference_data() { formats(); }

    void encodingAndLineEndsMakeNoDifference()
    {
        QFETCH(SampleFormat, format);
        const SampleVault vault = loginsOnly(300, 77);
        const QByteArray utf8 = exported(format, vault);
        const QByteArray unixEnds = QByteArray(utf8).replace("\r\n", "\n");
        for (const QByteArray &variant :
             {QByteArray("\xEF\xBB\xBF" + utf8), encoded(utf8, QStringConverter::Utf16LE, true),
              encoded(utf8, QStringConverter::Utf16BE, true), encoded(utf8, QStringConverter::Utf16LE, false),
              unixEnds, QByteArray(unixEnds).replace("\n", "\r\n"),
              QByteArray(unixEnds).replace("\n", "\r")}) {
            const Reading reading = readBytes(variant);
            QVERIFY2(!reading.error, reading.error ? reading.error->code.name.data() : "");
            QCOMPARE(reading.format, formatId(format));
            QCOMPARE(holdingLines(reading.items), expectedLines(vault));
        }
    }

    void noSecretIsInAnyItem_data() { formats(); }

    void noSecretIsInAnyItem()
    {
        QFETCH(SampleFormat, format);
        const SampleVault vault = makeVault(200, 5);
        const QByteArray file = exported(format, vault);
        QVERIFY(file.contains(kSecretMark));
        const Reading reading = readBytes(file);
        QVERIFY(!reading.error);
        QVERIFY(reading.summary.passwordsDropped > 190);
        QCOMPARE(reading.summary.items, qint64(reading.items.size()));
        for (const ImportedItem &item : reading.items) {
            QString all = item.title + item.userName + item.uris.join(QLatin1Char(' '));
            for (const ImportedField &field : item.fields)
                all += QLatin1Char(' ') + field.path.toTyped() + QLatin1Char(' ') + field.content;
            for (const char *secret : {kSecretMark, kCardNumber, kCardCode})
                QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
        }
    }

    void datesComeWhereTheFormatHasThem_data() { formats(); }

    void datesComeWhereTheFormatHasThem()
    {
        QFETCH(SampleFormat, format);
        const SampleVault vault = loginsOnly(60, 3);
        const bool dated = format == SampleFormat::BitwardenJson || format == SampleFormat::KeePassXcCsv ||
                           format == SampleFormat::FirefoxCsv;
        QHash<QString, QDate> created;
        for (const SampleLogin &login : vault.logins)
            created.insert(login.uris.first(), login.created.date());
        int seen = 0;
        for (const ImportedItem &item : readBytes(exported(format, vault)).items) {
            const QString uri = item.uris.value(0);
            if (!created.contains(uri))
                continue;
            QCOMPARE(item.created, dated ? std::optional(created.value(uri)) : std::nullopt);
            ++seen;
        }
        QVERIFY(seen >= 59);
    }

private:
    void formats()
    {
        QTest::addColumn<SampleFormat>("format");
        for (const SampleFormat format : kSampleFormats)
            QTest::newRow(qPrintable(formatId(format))) << format;
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "AgreementTest.moc"
