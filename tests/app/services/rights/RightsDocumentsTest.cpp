// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"
#include "SampleDocuments.h"

#include "rights/ChargeDocument.h"
#include "rights/LetterDocument.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

/// Every document as pdftotext reads it, against golden/NAME.txt. FIELDFARE_UPDATE_GOLDEN=1 writes these
/// anew.
class RightsDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsReadAsWritten_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (const QString &language : letterLanguages()) {
            for (const char *kind : {"access", "erasure", "access-reminder", "erasure-reminder", "charge"})
                QTest::addRow("%s %s", kind, qPrintable(language))
                    << QString(QLatin1String(kind)) << language;
        }
        // In German as soon as there is a translation of the window.
        QTest::newRow("emergency-sheet en") << QStringLiteral("emergency-sheet") << QStringLiteral("en");
    }
    void documentsReadAsWritten()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        const Result<PdfDocument> document = make(kind, language);
        QVERIFY(document.has_value());
        QCOMPARE(document->pageCount(), 1);
        const QString path = save(*document);
        compareWithGolden(pdftools::lines(path), kind + u'-' + language);
        const QString fonts = QString::fromUtf8(pdftools::run(QStringLiteral("pdffonts"), {path}));
        QVERIFY2(fonts.count(QLatin1String("Identity-H       yes")) >= 3, qPrintable(fonts));
        QVERIFY2(!fonts.contains(QLatin1String(" no  no ")), qPrintable(fonts));
    }

    void theChargesCodeIsReadFromThePage()
    {
        const QString path = save(*make(QStringLiteral("charge"), QStringLiteral("en")));
        QCOMPARE(pdftools::qrText(pdftools::page(path, 1, 150)),
                 QStringLiteral(
                     "mailto:maren.v@example.org?subject=HM-2026-3%207f0e6a52-93c1-4b7d-8a60-2d41c9b85e17"));
    }

    void theInvitationIsInTheFile()
    {
        const QString path = save(*make(QStringLiteral("charge"), QStringLiteral("en")));
        const QByteArray files = pdftools::run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
        QVERIFY(files.contains("1 embedded file") && files.contains("how-to-ask.txt"));
    }

    void aLongChargeKeepsItsTotalsWithTheLastLine()
    {
        const Result<LetterTemplate> texts = loadLetterTemplate(QStringLiteral("en"));
        QVERIFY(texts.has_value());
        // Every height of the last page, so that the break falls before, between and after the totals.
        for (int lines = 196; lines <= 236; lines += 2) {
            const Result<ChargeContent> content =
                writeCharge(*texts, samples::longCharge(QStringLiteral("en"), lines));
            QVERIFY(content.has_value());
            const Result<PdfDocument> document = chargeDocument(*content, samples::created());
            QVERIFY(document.has_value());
            const QString path = save(*document);
            for (int page = 1; page <= document->pageCount(); ++page) {
                const QString number = QString::number(page);
                const QString text = QString::fromUtf8(pdftools::run(
                    QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                                  QStringLiteral("-l"), number, path, QStringLiteral("-")}));
                QVERIFY(text.contains(QStringLiteral("page %1 of %2").arg(page).arg(document->pageCount())));
                const auto items = text.count(QRegularExpression(QStringLiteral("Given name \\d+")));
                QVERIFY2(items != 1, qPrintable(text));
                QCOMPARE(text.contains(QLatin1String("What you hold")), items > 0);
            }
            const QStringList read = pdftools::lines(path);
            const qsizetype last =
                read.indexOf(QRegularExpression(QStringLiteral("^Given name %1 .*").arg(lines)));
            QVERIFY(last > 0);
            QVERIFY2(read.value(last + 1).startsWith(QLatin1String("At my prices")),
                     qPrintable(read.value(last + 1)));
            QVERIFY2(read.value(last + 2).startsWith(QLatin1String("Balance")),
                     qPrintable(read.value(last + 2)));
            QCOMPARE(read.filter(QRegularExpression(QStringLiteral("^What you hold .*€$"))).size() >= 5,
                     true);
        }
    }

private:
    Result<PdfDocument> make(const QString &kind, const QString &language)
    {
        if (kind == u"emergency-sheet")
            return emergencySheet(samples::emergencySheet(), QLocale(language), samples::created());
        const Result<LetterTemplate> texts = loadLetterTemplate(language);
        if (!texts)
            return failure(texts.error());
        if (kind == u"access")
            return letterDocument(writeLetter(*texts, samples::access(language)), samples::created());
        if (kind == u"erasure")
            return letterDocument(writeLetter(*texts, samples::erasure(language)), samples::created());
        if (kind == u"access-reminder")
            return letterDocument(
                writeLetter(*texts, samples::reminder(LetterKind::AccessReminder, language)),
                samples::created());
        if (kind == u"erasure-reminder")
            return letterDocument(
                writeLetter(*texts, samples::reminder(LetterKind::ErasureReminder, language)),
                samples::created());
        const Result<ChargeContent> content = writeCharge(*texts, samples::charge(language));
        if (!content)
            return failure(content.error());
        return chargeDocument(
            *content, samples::created(),
            {{QStringLiteral("how-to-ask.txt"), QStringLiteral("text/plain"), "sample\n", {}}});
    }

    QString save(const PdfDocument &document)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count));
        return document.save(path) ? path : QString();
    }

    static void compareWithGolden(const QStringList &lines, const QString &name)
    {
        QFile golden(
            QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/app/services/rights/golden/%1.txt").arg(name));
        if (qEnvironmentVariableIsSet("FIELDFARE_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(lines.join(u'\n').toUtf8() + '\n');
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(lines.join(u'\n') + u'\n', QString::fromUtf8(golden.readAll()));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(RightsDocumentsTest)
#include "RightsDocumentsTest.moc"
