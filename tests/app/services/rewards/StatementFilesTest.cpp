// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statement as PDF, by what other programs read in it, and as CSV, by our own reader.

#include "PdfTools.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "imports/TextSource.h"
#include "imports/formats/CsvReader.h"
#include "mydata/MyData.h"
#include "rewards/Rewards.h"
#include "rewards/StatementCsv.h"
#include "rewards/StatementDocument.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

class StatementFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wallet.reset(); }

    void everyLanguageHasEveryText();
    void thePageSaysWhatTheStatementSays();
    void inGerman();
    void manyEntriesTakeSeveralPages();
    void anEmptyYearIsAPageToo();
    void whatHasNoPriceStandsApart();
    void csvIsReadBackAsItIs();
    void noCellIsAFormula_data();
    void noCellIsAFormula();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    QStringList linesOf(const Period &period, const QString &language)
    {
        const Result<QByteArray> pdf = statementPdf(context(), period, language);
        m_pdf = m_folder.filePath(QStringLiteral("statement.pdf"));
        return pdf && writeFileAtomically(m_pdf, *pdf) ? pdftools::lines(m_pdf) : QStringList();
    }
    QList<QStringList> csvRows(const QByteArray &csv);

    QTemporaryDir m_folder;
    QString m_pdf;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
};

void StatementFilesTest::init()
{
    m_wallet = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock);
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("given_name")}), QStringLiteral("Maren"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("family_name")}), QStringLiteral("Voss"), {}));
}

void StatementFilesTest::everyLanguageHasEveryText()
{
    QCOMPARE(StatementWords::languages(), (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
    for (const QString &language : StatementWords::languages())
        QVERIFY2(StatementWords::load(language).has_value(), qPrintable(language));
    QCOMPARE(StatementWords::load(QStringLiteral("xx")).error().code, errors::statementWordsMissing);
}

void StatementFilesTest::thePageSaysWhatTheStatementSays()
{
    samples::addSampleRewards(context());
    const QStringList lines = linesOf(yearToDate(context()), QStringLiteral("en"));
    const QString all = lines.join(u'\n');
    QVERIFY2(lines.contains(QStringLiteral("Fieldfare Rewards statement, Maren Voss")), qPrintable(all));
    QVERIFY2(lines.contains(QStringLiteral("1 January to 24 November 2026")), qPrintable(all));
    for (const char *line :
         {"1 Jan Opening balance 4.20", "31 Mar Palisander Möbel Coupon of 2025: expired − 4.20 0.00",
          "9 Oct Quellhof Fitness Day pass: used in part − 5.50 6.00",
          "19 Nov Zugvogel Reisen 360 points at € 0.01 3.60 16.50",
          "24 Nov, closing balance 48.20 − 35.90 16.50"}) {
        const QString expected = QString::fromUtf8(line);
        QString simple = all;
        simple.replace(QChar(0x202f), u' ');
        QVERIFY2(simple.contains(expected), qPrintable(expected + QStringLiteral("\n in\n") + simple));
    }
    QVERIFY2(all.contains(QStringLiteral("Lauenfurt Mobil, broken since 1 Nov")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Zugvogel Reisen, never expires")), qPrintable(all));
    const QByteArray info = pdftools::run(QStringLiteral("pdfinfo"), {m_pdf});
    QVERIFY(info.contains("Pages:           1"));
    QVERIFY(info.contains("Rewards statement"));
}

void StatementFilesTest::inGerman()
{
    samples::addSampleRewards(context());
    const QString all = linesOf(yearToDate(context()), QStringLiteral("de")).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("1. Januar bis 24. November 2026")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("16,50")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("16.50")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Versprochen, in keinem Stand")), qPrintable(all));
}

void StatementFilesTest::manyEntriesTakeSeveralPages()
{
    const CompanyId shop = *Holders(context()).add(QStringLiteral("Shop"), QStringLiteral("shop.example"));
    for (int i = 0; i < 120; ++i)
        QVERIFY(Rewards(context()).record(
            {shop, QStringLiteral("Voucher %1").arg(i), {100 + i, context().currency}, {}, {}}));
    const QStringList lines = linesOf(yearToDate(context()), QStringLiteral("en"));
    QVERIFY(lines.contains(QStringLiteral("Fieldfare Rewards statement, Maren Voss, page 2 of 7")) ||
            lines.filter(QStringLiteral(", page 2 of ")).size() == 1);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(lines.filter(QStringLiteral("Voucher %1 ").arg(i)).size(), 1);
    QCOMPARE(lines.filter(QStringLiteral("closing balance")).size(),
             1 + 1); // and the heading of what is left
}

void StatementFilesTest::anEmptyYearIsAPageToo()
{
    const QString all = linesOf(yearToDate(context()), QStringLiteral("en")).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Nothing came in this time")), qPrintable(all));
}

void StatementFilesTest::whatHasNoPriceStandsApart()
{
    const CompanyId shop = *Holders(context()).add(QStringLiteral("Shop"), QStringLiteral("shop.example"));
    QVERIFY(Rewards(context()).record({shop, QStringLiteral("Two umbrellas"), {2, {}}, {}, {}}));
    const QString all = linesOf(yearToDate(context()), QStringLiteral("en")).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Things, in pieces")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("24 Nov Shop Two umbrellas 2 2")), qPrintable(all));
}

QList<QStringList> StatementFilesTest::csvRows(const QByteArray &csv)
{
    QFile file(m_folder.filePath(QStringLiteral("statement.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(csv);
    file.close();
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ActivityControl control;
    TextSource source(file, control);
    CsvReader reader(source, ',');
    QList<QStringList> rows;
    while (reader.next().value_or(false)) {
        QStringList cells;
        for (std::size_t i = 0; i < reader.columns(); ++i)
            cells.append(reader.text(i));
        rows.append(cells);
    }
    return rows;
}

void StatementFilesTest::csvIsReadBackAsItIs()
{
    samples::addSampleRewards(context());
    const CompanyId odd =
        *Holders(context()).add(QStringLiteral("Odd, \"Quoted\" & Co"), QStringLiteral("odd.example"));
    const QString terms = QStringLiteral("first line\nsecond, line");
    QVERIFY(Rewards(context()).record({odd, terms, {7, Currency::of("JPY")}, {}, {}}));
    const RewardStatement statement = *rewardStatement(context(), yearToDate(context()));
    const QByteArray csv = statementCsv(statement);
    QVERIFY(csv.endsWith("\r\n"));
    const QList<QStringList> rows = csvRows(csv);
    qsizetype expected = 1;
    for (const StatementAccount &account : statement.accounts)
        expected += 2 + account.lines.size() + account.promised.size();
    QCOMPARE(rows.size(), expected);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 8);
    QCOMPARE(rows[1], (QStringList{QStringLiteral("EUR"),
                                   QStringLiteral("2026-01-01"),
                                   QStringLiteral("opening"),
                                   {},
                                   {},
                                   {},
                                   {},
                                   QStringLiteral("4.20")}));
    QCOMPARE(rows[27].value(2), QStringLiteral("received"));
    QCOMPARE(rows[28].value(2), QStringLiteral("closing"));
    QCOMPARE(rows[28].last(), QStringLiteral("16.50"));
    const QStringList foreign = rows[rows.size() - 2];
    QCOMPARE(foreign, (QStringList{QStringLiteral("JPY"), QStringLiteral("2026-11-24"),
                                   QStringLiteral("received"), QStringLiteral("Odd, \"Quoted\" & Co"), terms,
                                   QStringLiteral("7"), QStringLiteral("7"), QStringLiteral("7")}));
}

void StatementFilesTest::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    for (const char *formula :
         {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "|calc", "＝1"})
        QTest::newRow(formula) << QString::fromUtf8(formula) << true;
    for (const char *plain : {"", "5 % off", "a=b", "'=1", "€ 5.00", "\"", "10-20"})
        QTest::newRow(plain[0] ? plain : "nothing") << QString::fromUtf8(plain) << false;
}

void StatementFilesTest::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(bool, isFormula);
    const QString cell = csvText(text);
    QVERIFY(cell.startsWith(u'"') && cell.endsWith(u'"'));
    QString content = cell.mid(1, cell.size() - 2);
    content.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    QCOMPARE(content, isFormula ? u'\'' + text : text);
}

QTEST_MAIN(StatementFilesTest)
#include "StatementFilesTest.moc"
