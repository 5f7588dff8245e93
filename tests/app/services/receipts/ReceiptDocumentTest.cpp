// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"
#include "SampleReceipts.h"

#include "base/Base64.h"
#include "crypto/Digest.h"
#include "receipts/ReceiptSentences.h"
#include "receipts/ReceiptWords.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using samples::ReceiptMill;

/// Every receipt as pdftotext reads it, against golden/NAME.txt. FIELDFARE_UPDATE_GOLDEN=1 writes these anew.
/// What is signed differs from run to run, so hashes stand there as HASH.
class ReceiptDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<std::shared_ptr<const Facts>> facts = Facts::load();
        QVERIFY(facts.has_value());
        m_facts = *facts;
    }

    void receiptsReadAsWritten_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("language");
        for (const QString &language : ReceiptWords::languages()) {
            for (const ReceiptEvent event :
                 {ReceiptEvent::Given, ReceiptEvent::Refused, ReceiptEvent::Countered,
                  ReceiptEvent::Withdrawn, ReceiptEvent::Granted})
                QTest::addRow("%s-%s", qPrintable(receiptEventName(event)), qPrintable(language))
                    << int(event) << language;
        }
    }
    void receiptsReadAsWritten()
    {
        QFETCH(const int, event);
        QFETCH(const QString, language);
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent(event), language));
        const QString path = save(parts);
        QCOMPARE(pages(path), 1);
        QVERIFY2(QFileInfo(path).size() <= 60 * 1024, qPrintable(QString::number(QFileInfo(path).size())));
        const QString fonts = QString::fromUtf8(pdftools::run(QStringLiteral("pdffonts"), {path}));
        QVERIFY2(!fonts.contains(QLatin1String(" no  no ")), qPrintable(fonts));
        compareWithGolden(pdftools::lines(path), QString::fromLatin1(QTest::currentDataTag()));
    }

    void whatIsAttachedIsWhatWasSigned()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Granted));
        const QString path = save(parts);
        QTemporaryDir out;
        pdftools::run(QStringLiteral("pdfdetach"),
                      {QStringLiteral("-saveall"), QStringLiteral("-o"), out.path(), path});
        const auto content = [&out](const char *name) {
            QFile file(out.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(content("receipt.jwt"), parts.jws);
        QCOMPARE(content("receipt.json"), readableReceipt(parts.jws));
        QCOMPARE(content("request.jwt"), m_mill.request);
    }

    void theCodeNamesIdAndHash()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given));
        QCOMPARE(pdftools::qrText(pdftools::page(save(parts), 1, 150)),
                 QStringLiteral("urn:uuid:7f0e6a52-93c1-4b7d-8a60-2d41c9b85e17 sha-256:%1")
                     .arg(QString::fromLatin1(toBase64Url(digestOf(parts.jws)))));
    }

    /// Whoever checks a receipt prints its page anew.
    void theSameReceiptGivesTheSameBytes()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given));
        QCOMPARE(pdf(parts), pdf(parts));
    }

    /// Nor does the window's language turn it round.
    void aWindowFromRightToLeftPrintsTheSamePage()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given));
        const QByteArray page = pdf(parts);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QByteArray turned = pdf(parts);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(turned, page);
    }

    void anOfferByHandHasNoRequest()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Given);
        record.clientId.clear();
        record.proven = false;
        record.sent = false;
        const QString path = save(m_mill.sign(record));
        const QString text = pdftools::lines(path).join(u'\n');
        QVERIFY2(text.contains(QStringLiteral("nobody signed it")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Offer not proven")), qPrintable(text));
        const QByteArray files = pdftools::run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
        QVERIFY(files.contains("2 embedded files") && !files.contains("request.jwt"));
    }

    void manyFieldsStayOnOnePage_data()
    {
        QTest::addColumn<int>("fields");
        for (const int fields : {0, 1, 5, 6, 9, 12, 20, 30})
            QTest::addRow("%d", fields) << fields;
    }
    void manyFieldsStayOnOnePage()
    {
        QFETCH(const int, fields);
        const QString path = save(m_mill.sign(m_mill.recordWithFields(fields)));
        QCOMPARE(pages(path), 1);
        QString text = pdftools::lines(path).join(u' ');
        text.remove(u' ');
        for (int i = 1; i <= fields; ++i)
            QVERIFY2(text.contains(QStringLiteral("Fieldnumber%1").arg(i)), qPrintable(text));
    }

    void veryManyFieldsGoOnASecondPage()
    {
        const QString path = save(m_mill.sign(m_mill.recordWithFields(70)));
        QVERIFY(pages(path) > 1);
        const QString text = pdftools::lines(path).join(u'\n');
        QVERIFY2(text.contains(QStringLiteral("page 2 of %1").arg(pages(path))), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Field number 70")));
    }

    void longTextsAreCutAndStayOnThePage()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Given);
        const QString name = QStringLiteral("Donaudampfschifffahrtsgesellschaft ").repeated(40);
        record.controller.name = name;
        record.controller.contact = QStringLiteral("x").repeated(900);
        record.person = name;
        record.withdrawalUri = QStringLiteral("https://shop.example/") + QStringLiteral("y").repeated(900);
        record.offers[0].purposes[0].description = name;
        record.offers[0].recipients[0].name = name;
        record.offers[0].gives = {{name, {}, {}}};
        record.workingHead = name;
        const QString path = save(m_mill.sign(record));
        QVERIFY(pages(path) <= 2);
        // Nothing runs over the page's edge: the words that stand there are inside its margins.
        const QString boxes = QString::fromUtf8(
            pdftools::run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
        static const QRegularExpression edge(QStringLiteral("xMax=\"([0-9.]+)\""));
        QRegularExpressionMatchIterator matches = edge.globalMatch(boxes);
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const double right = matches.next().captured(1).toDouble();
            QVERIFY2(right <= (794 - 72 + 1) * 0.75, qPrintable(QString::number(right)));
        }
    }

    void hostileTextsAreOnlyText()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Given);
        record.controller.name = QStringLiteral("<b>Shop</b> **bold** \\ \u202Egnp.exe\u2066 %1 %2\nsecond");
        record.person = QStringLiteral("Maren\u0000\u200B Voss").replace(QChar(0), QChar(7));
        record.offers[0].purposes[0].id = QStringLiteral("dpv:<script>");
        const QString text = pdftools::lines(save(m_mill.sign(record))).join(u' ');
        QVERIFY2(text.contains(QStringLiteral("<b>Shop</b> **bold** \\ gnp.exe %1 %2 second")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Maren Voss shares")), qPrintable(text));
    }

    void printableHidesNothingElse()
    {
        QCOMPARE(printable(QStringLiteral("a\u202Eb\u200Fc\n d")), QStringLiteral("abc d"));
        QCOMPARE(printable(QStringLiteral("0123456789"), 5), QStringLiteral("0123…"));
        QCOMPARE(printable(QStringLiteral("**x**")), QStringLiteral("\\*\\*x\\*\\*"));
        // A letter of two halves is not cut through.
        const QString last = printable(QString::fromUcs4(U"abc\U0001F426def"), 5);
        QVERIFY(!last.contains(QChar(0xD83D)) || last.contains(QChar(0xDC26)));
    }

    void aLanguageWithoutWordsIsPrintedInEnglish()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given, QStringLiteral("tlh")));
        QVERIFY(pdftools::lines(save(parts)).join(u' ').contains(QStringLiteral("Receipt 7f0e")));
    }

    void wordsWithAMissingMemberAreRefused()
    {
        QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/resources/receipts/receipt.en.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(ReceiptWords::fromJson(whole).has_value());
        QByteArray less = whole;
        less.replace("\"withdrawFree\"", "\"withdrawFreely\"");
        QCOMPARE(ReceiptWords::fromJson(less).error().code, errors::receiptWordsBroken);
        QCOMPARE(ReceiptWords::fromJson("[1]").error().code, errors::receiptWordsBroken);
    }

private:
    QByteArray pdf(const ReceiptParts &parts) const
    {
        const Result<nlohmann::json> claims = Jws::parse(parts.jws)->claims();
        const Result<ConsentRecord> record = ConsentRecord::fromJson(*claims);
        const Result<PdfDocument> document = receiptDocument(*record, parts, m_facts->purposes());
        return document ? document->toPdf().value_or(QByteArray()) : QByteArray();
    }

    QString save(const ReceiptParts &parts)
    {
        // FIELDFARE_KEEP=DIR keeps the documents, to be looked at.
        const QString folder = qEnvironmentVariable("FIELDFARE_KEEP", m_folder.path());
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const QString path = QStringLiteral("%1/%2-%3-%4.pdf")
                                 .arg(folder, QString::fromLatin1(QTest::currentTestFunction()), tag)
                                 .arg(++m_count);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf(parts));
        return path;
    }

    static int pages(const QString &path)
    {
        const QString info = QString::fromUtf8(pdftools::run(QStringLiteral("pdfinfo"), {path}));
        return QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(info).captured(1).toInt();
    }

    static void compareWithGolden(const QStringList &lines, const QString &name)
    {
        static const QRegularExpression hash(QStringLiteral("[A-Za-z0-9_-]{43}"));
        QString text = lines.join(u'\n') + u'\n';
        text.replace(hash, QStringLiteral("HASH"));
        QFile golden(
            QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/app/services/receipts/golden/%1.txt").arg(name));
        if (qEnvironmentVariableIsSet("FIELDFARE_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }

    std::shared_ptr<const Facts> m_facts;
    ReceiptMill m_mill;
    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(ReceiptDocumentTest)
#include "ReceiptDocumentTest.moc"
