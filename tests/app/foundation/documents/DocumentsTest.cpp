// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"

#include "documents/Barcode.h"
#include "documents/PdfDocument.h"
#include "documents/RichText.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

class DocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void qrCodesAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letter number") << QStringLiteral("HM-2026-3");
        QTest::newRow("mail link") << QStringLiteral(
            "mailto:maren.v@example.org?subject=HM-2026-3%207f0e6a52");
        QTest::newRow("not ASCII") << QStringLiteral("Löschung für Ω");
    }
    void qrCodesAreReadBack()
    {
        QFETCH(QString, text);
        const Result<QrCode> code = encodeQr(text);
        QVERIFY(code.has_value());
        QImage image((code->side + 8) * 4, (code->side + 8) * 4, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        code->paint(painter, QRectF(16, 16, code->side * 4, code->side * 4));
        painter.end();
        QCOMPARE(pdftools::qrText(image), text);
    }

    void refusesTextTooLongForAQrCode()
    {
        const Result<QrCode> code = encodeQr(QString(5000, u'x'));
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().code, errors::qrTooLong);
    }

    void barCodesAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters and digits") << QStringLiteral("PM-7Q4K-05");
        QTest::newRow("digits in pairs") << QStringLiteral("20731120");
        QTest::newRow("small letters and signs") << QStringLiteral("a~b {c} %1!");
        QTest::newRow("as long as can be") << QString(80, u'7');
    }
    void barCodesAreReadBack()
    {
        QFETCH(QString, text);
        const Result<Barcode> code = encodeBarcode(text);
        QVERIFY(code.has_value());
        for (const int module : {1, 2, 3}) {
            QImage image((code->width() + 2 * Barcode::quietZone) * module, 60,
                         QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            code->paint(painter, QRectF(Barcode::quietZone * module, 6, code->width() * module, 48));
            painter.end();
            QCOMPARE(pdftools::barcodeText(image), text);
        }
    }

    void refusesWhatAScannerWouldReadAsSomethingElse()
    {
        for (const QString &text : {QString(), QString(81, u'7'), QStringLiteral("Löwe"),
                                    QStringLiteral("a\tb"), QString(QChar(0xf1))}) {
            const Result<Barcode> code = encodeBarcode(text);
            QVERIFY2(!code.has_value(), qPrintable(text));
            QCOMPARE(code.error().code, errors::noBarcode);
        }
    }

    void markupIsReadAndEscaped()
    {
        const QList<TextRun> expected{{QStringLiteral("a "), false}, {QStringLiteral("b"), true}};
        QCOMPARE(readRichText(QStringLiteral("a **b**")), expected);
        const QString wild = QStringLiteral("5 ** 3 \\ *x*");
        QCOMPARE(plainText(literalText(wild)), wild);
        QCOMPARE(readRichText(literalText(wild)).size(), 1);
    }

    void wordsSignsAndFiguresCanBeFound()
    {
        Table table;
        table.columns = {{.head = QStringLiteral("Figure")},
                         {.head = QStringLiteral("€"), .align = Qt::AlignRight, .figures = true}};
        for (const char *figure : {"11.11", "1,111.10", "17.71", "0.10 × 1.5"})
            table.rows.append({{QStringLiteral("row"), QString::fromUtf8(figure)}});
        table.rows.append({{QStringLiteral("sum"), QStringLiteral("1,117.11")}, TableRow::Kind::Total});
        const QString text =
            QStringLiteral("HM-2026-3 (ABC) at 16:40, office fluffy AT&T A@B.example ÄÖÜ/[X]");
        const QString path = save({{Paragraph{.text = text}}, {table}}, {});
        const QStringList lines = pdftools::lines(path);
        QVERIFY2(lines.contains(text), qPrintable(lines.join(u'\n')));
        for (const char *line : {"row 11.11", "row 1,111.10", "row 17.71", "row 0.10 × 1.5", "sum 1,117.11"})
            QVERIFY2(lines.contains(QString::fromUtf8(line)), qPrintable(lines.join(u'\n')));
    }

    void fontsAreEmbedded()
    {
        const QString path = save({{Paragraph{.text = QStringLiteral("plain **bold**")}}}, {});
        const QString fonts = QString::fromUtf8(pdftools::run(QStringLiteral("pdffonts"), {path}));
        const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(rows.size() >= 2);
        for (const QString &row : rows) {
            QVERIFY2(row.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(row));
            QVERIFY2(row.startsWith(QLatin1String("Inter")), qPrintable(row));
        }
    }

    void filesAreAttachedByTheirNames()
    {
        const QList<PdfAttachment> files{
            {QStringLiteral("how-to-ask.txt"), QStringLiteral("text/plain"), "one\n", {}},
            {QStringLiteral("Löschung Ω.json"), QStringLiteral("application/json"), "{}",
             QStringLiteral("Second")}};
        const QString path = save({{Paragraph{.text = QStringLiteral("x")}}}, files);
        const QString list = QString::fromUtf8(
            pdftools::run(QStringLiteral("pdfdetach"),
                          {QStringLiteral("-list"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path}));
        QVERIFY2(list.contains(QLatin1String("how-to-ask.txt")) &&
                     list.contains(QStringLiteral("Löschung Ω.json")),
                 qPrintable(list));
        const QString out = m_folder.filePath(QStringLiteral("out.txt"));
        pdftools::run(
            QStringLiteral("pdfdetach"),
            {QStringLiteral("-savefile"), QStringLiteral("how-to-ask.txt"), QStringLiteral("-o"), out, path});
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\n"));
    }

    void theFileSaysItsOwnDateNotTheClocks()
    {
        const QString path = save({{Paragraph{.text = QStringLiteral("x")}}}, {});
        const QString about =
            QString::fromUtf8(pdftools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path}));
        QVERIFY2(about.contains(QLatin1String("2026-11-24T14:12:00")), qPrintable(about));
        QVERIFY2(about.contains(QRegularExpression(QStringLiteral("Title: +Täst"))), qPrintable(about));
        QVERIFY2(about.contains(QRegularExpression(QStringLiteral("Creator: +Fieldfare"))),
                 qPrintable(about));
    }

    void tablesBreakWithTheirHeadAgain()
    {
        Table table;
        table.columns = {{.head = QStringLiteral("Headword")}, {.head = QStringLiteral("€")}};
        for (int i = 0; i < 200; ++i)
            table.rows.append({{QStringLiteral("row %1").arg(i), QStringLiteral("1")}});
        const PdfDocument document = make({{table}}, {});
        QVERIFY(document.pageCount() > 4);
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(document.save(path).has_value());
        const QStringList lines = pdftools::lines(path);
        QCOMPARE(lines.count(QStringLiteral("Headword €")), document.pageCount());
        for (int i = 0; i < 200; ++i)
            QCOMPARE(lines.count(QStringLiteral("row %1 1").arg(i)), 1);
        QVERIFY(lines.contains(QStringLiteral("Fieldfare page 2 of %1").arg(document.pageCount())));
    }

    void aTotalCanHaveACellForEachColumn()
    {
        Table table;
        table.columns = {{.head = QStringLiteral("Day")},
                         {.head = QStringLiteral("What")},
                         {.head = QStringLiteral("In"), .align = Qt::AlignRight, .figures = true},
                         {.head = QStringLiteral("Out"), .align = Qt::AlignRight, .figures = true}};
        table.rows = {
            {{QStringLiteral("1 Jan"), QStringLiteral("x"), QStringLiteral("4.00"), {}}},
            {{QStringLiteral("24 November, all of it"), {}, QStringLiteral("4.00"), QStringLiteral("3.00")},
             TableRow::Kind::Total}};
        const QStringList lines = pdftools::lines(save({{table}}, {}));
        QVERIFY2(lines.contains(QStringLiteral("24 November, all of it 4.00 3.00")),
                 qPrintable(lines.join(u'\n')));
    }

    void hugeCellsAndLongWordsEndOnThePage()
    {
        Table table;
        table.columns = {{.head = QStringLiteral("A")}, {.head = QStringLiteral("B")}};
        table.rows.append({{QString(20'000, u'x'), QStringLiteral("b")}});
        const PdfDocument document = make({{Paragraph{.text = QString(9'000, u'y')}}, {table}}, {});
        QVERIFY(document.pageCount() >= 2);
        QVERIFY(document.toPdf().has_value());
    }

    void previewShowsTheSamePage()
    {
        const PdfDocument document =
            make({{Paragraph{.text = QStringLiteral("x"), .style = PrintStyle::Title}}}, {});
        const QImage image = document.pageImage(0, 2);
        QCOMPARE(image.size(), QSize(1588, 2246));
        const QImage printed = pdftools::page(
            save({{Paragraph{.text = QStringLiteral("x"), .style = PrintStyle::Title}}}, {}), 1, 192);
        // The mark's chestnut back, where the look has it.
        QCOMPARE(image.pixelColor(164, 124).name(), QStringLiteral("#8a4b2d"));
        QCOMPARE(printed.pixelColor(164, 124).name(), QStringLiteral("#8a4b2d"));
    }

    void anOlderFileStaysWhenWritingFails()
    {
        const PdfDocument document = make({{Paragraph{.text = QStringLiteral("x")}}}, {});
        const Result<> noFolder = document.save(m_folder.filePath(QStringLiteral("none/x.pdf")));
        QVERIFY(!noFolder.has_value());
        QCOMPARE(noFolder.error().code, errors::fileNotWritten);
        QCOMPARE(noFolder.error().details.value(0), m_folder.filePath(QStringLiteral("none/x.pdf")));

        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        const Result<> isFolder = document.save(m_folder.filePath(QStringLiteral("folder")));
        QVERIFY(!isFolder.has_value());
        QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("folder"))).isDir());
    }

private:
    static PdfDocument make(std::vector<Block> body, const QList<PdfAttachment> &files)
    {
        return PdfDocument({{QStringLiteral("Fieldfare"), QStringLiteral("page %1 of %2")},
                            std::move(body),
                            {{Paragraph{.text = QStringLiteral("foot")}}}},
                           {QStringLiteral("Täst"), QStringLiteral("en"),
                            QDateTime(QDate(2026, 11, 24), QTime(14, 12), Qt::UTC), files});
    }

    QString save(std::vector<Block> body, const QList<PdfAttachment> &files)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count));
        const Result<> saved = make(std::move(body), files).save(path);
        return saved ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(DocumentsTest)
#include "DocumentsTest.moc"
