// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesModel.h"
#include "companies/SearchText.h"
#include "companies/TypedInput.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace fieldfare;

namespace {

const Currency kEuro = Currency::of("EUR");

HolderRow company(const QString &name, const QString &domain, qint64 asked, qint64 paid, int fields)
{
    HolderRow row;
    row.id = CompanyId::random();
    row.name = name;
    row.domain = domain;
    row.searchText = QString(name + u'\n' + domain).toCaseFolded();
    row.asked = Money(asked, kEuro);
    row.paid = Money(paid, kEuro);
    row.fields = fields;
    row.since = {QDate(2020, 1, 1).addMonths(fields), DatePrecision::Month};
    row.groups = {fields, 0, fields > 2 ? 1 : 0};
    return row;
}

QList<HolderRow> sample()
{
    QList<HolderRow> rows{
        company(QStringLiteral("Haapa Mobility"), QStringLiteral("haapa.example"), 1928, 900, 15),
        company(QStringLiteral("Ärzte am See"), QStringLiteral("see.example"), 120, 0, 1),
        company(QStringLiteral("Zebra"), QStringLiteral("automobil.example"), 300, 0, 2),
        company(QStringLiteral("Kiesel"), QStringLiteral("kiesel.example"), 1065, 0, 3)};
    rows[3].breach = QDate(2025, 3, 1);
    rows[3].breachOpen = true;
    rows[0].endless = true;
    return rows;
}

QStringList shown(const CompaniesModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.holder(row).name);
    return names;
}

} // namespace

class CompaniesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Looking through whole blocks finds what looking letter by letter finds, wherever a block ends.
    void searchFindsWhatQtFinds()
    {
        QRandomGenerator random(27);
        const auto word = [&random](int most) {
            QString text;
            for (int left = int(random.bounded(most + 1)); left > 0; --left)
                text.append(QStringLiteral("abcé ")[qsizetype(random.bounded(5))]);
            return text;
        };
        for (int round = 0; round < 40; ++round) {
            SearchText searched;
            QStringList rows;
            for (int row = 0; row < 60; ++row) {
                rows.append(word(random.bounded(2) == 0 ? 12 : 200));
                searched.add(rows.last());
            }
            searched.squeeze();
            for (int search = 0; search < 40; ++search) {
                const QString needle = word(5);
                const std::vector<quint8> has = searched.find(needle);
                for (qsizetype row = 0; row < rows.size(); ++row)
                    QCOMPARE(has[std::size_t(row)] != 0, rows[row].contains(needle));
            }
        }
    }

    void isAModel()
    {
        CompaniesModel model(kEuro);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(HolderIndex(sample()));
        model.setQuery({QStringLiteral("mob"), HolderFilter::All, -1});
        model.sort(int(HolderColumn::Name), Qt::AscendingOrder);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 4);
    }

    void searchesNamesAndDomains()
    {
        CompaniesModel model(kEuro);
        model.setIndex(HolderIndex(sample()));
        model.setQuery({QStringLiteral(" MOB "), HolderFilter::All, -1});
        QCOMPARE(shown(model), QStringList({QStringLiteral("Haapa Mobility"), QStringLiteral("Zebra")}));
        model.setQuery({QStringLiteral("ÄRZTE"), HolderFilter::All, -1});
        QCOMPARE(shown(model), QStringList(QStringLiteral("Ärzte am See")));
        // The end of one company and the start of the next are not one text.
        model.setQuery({QStringLiteral("examplezebra"), HolderFilter::All, -1});
        QCOMPARE(model.rowCount(), 0);
    }

    void filters()
    {
        CompaniesModel model(kEuro);
        model.setIndex(HolderIndex(sample()));
        QCOMPARE(model.holders().count(HolderFilter::PaidNothing), 3);
        QCOMPARE(model.holders().count(HolderFilter::Breached), 1);
        QCOMPARE(model.holders().count(HolderFilter::Endless), 1);
        model.setQuery({{}, HolderFilter::Breached, -1});
        QCOMPARE(shown(model), QStringList(QStringLiteral("Kiesel")));
        model.setQuery({{}, HolderFilter::All, 2});
        QCOMPARE(shown(model), QStringList({QStringLiteral("Haapa Mobility"), QStringLiteral("Kiesel")}));
        QCOMPARE(model.totals().asked, 1928 + 1065);
        QCOMPARE(model.totals().fields, 18);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const QString haapa = QStringLiteral("Haapa Mobility");
        const QString see = QStringLiteral("Ärzte am See");
        const QString zebra = QStringLiteral("Zebra");
        QTest::newRow("fields") << int(HolderColumn::Fields) << see << haapa;
        QTest::newRow("since") << int(HolderColumn::Since) << see << haapa;
        QTest::newRow("asked") << int(HolderColumn::Asked) << see << haapa;
        QTest::newRow("paid") << int(HolderColumn::Paid) << see << haapa;
        QTest::newRow("evidence") << int(HolderColumn::Evidence) << see << zebra;
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QList<HolderRow> rows = sample();
        rows[2].paid = Money(100, kEuro);
        rows[3].paid = Money(200, kEuro);
        rows[1].kinds = 1;
        rows[2].kinds = 16;
        rows[0].kinds = rows[3].kinds = 2;
        CompaniesModel model(kEuro);
        model.setIndex(HolderIndex(rows));
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(shown(model).first(), first);
        QCOMPARE(shown(model).last(), last);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(shown(model).first(), last);
    }

    void findsRows()
    {
        const QList<HolderRow> rows = sample();
        CompaniesModel model(kEuro);
        model.setIndex(HolderIndex(rows));
        QCOMPARE(model.rowOf(rows[3].id), 1);
        QCOMPARE(model.index(1, 0).data(rows::TrailingIcon).toString(), QStringLiteral("breach"));
        model.setQuery({QStringLiteral("haapa"), HolderFilter::All, -1});
        QCOMPARE(model.rowOf(rows[3].id), -1);
        QCOMPARE(model.rowOf(CompanyId::random()), -1);
    }

    void readsAmounts()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(typedAmount(QStringLiteral("12,50"), kEuro, german), Money(1250, kEuro));
        QCOMPARE(typedAmount(QStringLiteral("€ 3"), kEuro, QLocale::c()), Money(300, kEuro));
        QVERIFY(!typedAmount(QStringLiteral("0"), kEuro, german));
        QVERIFY(!typedAmount(QStringLiteral("-2"), kEuro, german));
        QVERIFY(!typedAmount(QStringLiteral("much"), kEuro, german));
    }

    void readsDays()
    {
        const QDate today(2026, 11, 24);
        const auto typed = [today](const char *text) {
            return typedSince(QString::fromUtf8(text), today, QLocale(QLocale::German));
        };
        QCOMPARE(typed("2022"), (Since{QDate(2022, 1, 1), DatePrecision::Year}));
        QCOMPARE(typed("2022-04"), (Since{QDate(2022, 4, 1), DatePrecision::Month}));
        QCOMPARE(typed("2022-04-12"), (Since{QDate(2022, 4, 12), DatePrecision::Day}));
        QCOMPARE(typed("12.04.22"), (Since{QDate(2022, 4, 12), DatePrecision::Day}));
        QCOMPARE(typed(" "), (Since{today, DatePrecision::AtLatest}));
        QVERIFY(!typed("2027"));
        QVERIFY(!typed("once"));
    }
};

QTEST_GUILESS_MAIN(CompaniesModelTest)
#include "CompaniesModelTest.moc"
