// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/Holders.h"
#include "SampleWallet.h"
#include "breaches/BreachMatch.h"
#include "companies/CompanyStore.h"
#include "imports/Imports.h"
#include "mydata/MyData.h"
#include "overview/Overview.h"
#include "overview/OverviewRecord.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

FieldPath email()
{
    return FieldPath({QStringLiteral("email")});
}

Since day(int year, int month, int date)
{
    return {QDate(year, month, date), DatePrecision::Day};
}

Incident incidentAt(const char *domain, QDate date)
{
    Incident incident;
    incident.name = QString::fromLatin1(domain);
    incident.domain = QString::fromLatin1(domain);
    incident.date = date;
    incident.fields = {email()};
    incident.counted = true;
    return incident;
}

} // namespace

class HoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wallet = makeSampleWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    }
    void cleanup() { m_wallet.reset(); }

    /// The table, the company's page and Overview tell one story, and every sum adds up to what is shown.
    void everyShownSumAddsUp()
    {
        const Result<QList<HolderRow>> rows = holders().list();
        QVERIFY(rows.has_value());
        QVERIFY(rows->size() > 30);
        Money claim = Money::zero(context().currency);
        for (const HolderRow &row : *rows) {
            const Result<HolderDetail> detail = holders().detail(row.id);
            QVERIFY(detail.has_value());
            Money total = Money::zero(context().currency);
            for (const HolderLine &line : detail->lines) {
                if (!line.ask)
                    continue;
                QCOMPARE(addUp(line.sum).toText(), line.ask->toText());
                total += *line.ask;
            }
            QCOMPARE(total.toText(), row.asked.toText());
            QCOMPARE(detail->row.asked.toText(), row.asked.toText());
            QCOMPARE(detail->row.fields, row.fields);
            QCOMPARE(detail->row.breach, row.breach);
            QCOMPARE(detail->row.since, row.since);
            QCOMPARE(detail->row.domain, row.domain);
            QCOMPARE(detail->row.paid.toText(), row.paid.toText());
            claim += row.asked;
        }
        const Result<OverviewFigures> figures = overviewFigures(context());
        QVERIFY(figures.has_value());
        QCOMPARE(figures->claim.toText(), claim.toText());
        QCOMPARE(figures->companies, int(rows->size()));
        QVERIFY(!figures->newcomer);
    }

    void overviewIsRememberedUntilSomethingIsWritten()
    {
        const OverviewFigures figures = *overviewFigures(context());
        const std::optional<OverviewFigures> remembered = rememberedOverview(context());
        QVERIFY(remembered.has_value());
        QCOMPARE(toJsonText(*remembered), toJsonText(figures));
        QVERIFY(!remembered->todo.isEmpty() && !remembered->upcoming.isEmpty());
        QVERIFY(MyData(context()).setAsk(email(), Money(77, context().currency)).has_value());
        QVERIFY(!rememberedOverview(context()).has_value());
        QVERIFY(overviewFigures(context()).has_value());
        m_clock.advance(1);
        QVERIFY(!rememberedOverview(context()).has_value());
        m_clock.advance(-1);
        QVERIFY(rememberedOverview(context()).has_value());
    }

    void mergingIsTakenBackBySplitting()
    {
        const QList<HolderRow> before = *holders().list();
        const HolderRow &into = before[0];
        const HolderRow &from = before[5];
        QVERIFY(holders().merge({from.id}, into.id).has_value());
        const QList<HolderRow> merged = *holders().list();
        QCOMPARE(merged.size(), before.size() - 1);
        const auto row = std::ranges::find(merged, into.id, &HolderRow::id);
        QVERIFY(row != merged.end());
        QCOMPARE(row->domain, into.domain);
        QVERIFY(row->searchText.contains(from.domain));
        const HolderDetail both = *holders().detail(into.id);
        QCOMPARE(both.merged.size(), 1);
        QVERIFY(both.company.domains.contains(from.domain));
        QCOMPARE(both.company.domains.first(), into.domain);
        QVERIFY(holders().split(from.id).has_value());
        const QList<HolderRow> after = *holders().list();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[0].asked.toText(), before[0].asked.toText());
    }

    void aCompanyIsNeverMergedIntoAPartOfItself()
    {
        const QList<HolderRow> rows = *holders().list();
        QVERIFY(holders().merge({rows[1].id}, rows[0].id).has_value());
        const Result<> circle = holders().merge({rows[0].id}, rows[1].id);
        QVERIFY(!circle.has_value());
        QCOMPARE(circle.error().code, errors::mergeWithItself);
    }

    void breachesMatchOnALabelBoundaryOnly()
    {
        const BreachIndex index(
            {incidentAt("nival.com", QDate(2016, 2, 29)), incidentAt("co.uk", QDate(2016, 1, 1))});
        QVERIFY(index.at({QStringLiteral("carnival.com")}).isEmpty());
        QVERIFY(index.at({QStringLiteral("shop.co.uk")}).isEmpty());
        QCOMPARE(index.at({QStringLiteral("nival.com")}).size(), 1);
    }

    void onlyCountedIncidentsBlame()
    {
        Incident incident = incidentAt("nival.com", QDate(2016, 2, 29));
        incident.counted = false;
        QVERIFY(BreachIndex({incident}).at({QStringLiteral("nival.com")}).isEmpty());
    }

    void aDateSaysSurelyPerhapsOrNotYet_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("certainty");
        const auto row = [](const char *name, QDate since, DatePrecision precision, HitCertainty certainty) {
            QTest::newRow(name) << since << int(precision) << int(certainty);
        };
        row("day before", {2019, 5, 3}, DatePrecision::Day, HitCertainty::Surely);
        row("the day", {2019, 5, 4}, DatePrecision::Day, HitCertainty::Surely);
        row("day after", {2019, 5, 5}, DatePrecision::Day, HitCertainty::NotYet);
        row("that month", {2019, 5, 1}, DatePrecision::Month, HitCertainty::Perhaps);
        row("month before", {2019, 4, 1}, DatePrecision::Month, HitCertainty::Surely);
        row("month after", {2019, 6, 1}, DatePrecision::Month, HitCertainty::NotYet);
        row("that year", {2019, 1, 1}, DatePrecision::Year, HitCertainty::Perhaps);
        row("year after", {2020, 1, 1}, DatePrecision::Year, HitCertainty::NotYet);
        row("at the latest, later", {2026, 11, 24}, DatePrecision::AtLatest, HitCertainty::Perhaps);
        row("at the latest, before", {2018, 1, 1}, DatePrecision::AtLatest, HitCertainty::Surely);
    }
    void aDateSaysSurelyPerhapsOrNotYet()
    {
        QFETCH(QDate, since);
        QFETCH(int, precision);
        QFETCH(int, certainty);
        QCOMPARE(int(certaintyOf({since, DatePrecision(precision)}, QDate(2019, 5, 4))), certainty);
    }

    void aBreachIsDealtWithPerAddress()
    {
        const CompanyId company = *holders().add({}, QStringLiteral("https://www.000webhost.com/account"));
        const MyData data(context());
        const ValueId home = *data.addValue(email(), QStringLiteral("a@example.org"), {});
        const ValueId work = *data.addValue(email(), QStringLiteral("b@example.org"), {});
        QVERIFY(holders().addHolding(company, email(), home, day(2010, 1, 1)).has_value());
        QVERIFY(holders().addHolding(company, email(), work, day(2011, 1, 1)).has_value());
        HolderDetail detail = *holders().detail(company);
        QCOMPARE(detail.breaches.size(), 1);
        QCOMPARE(detail.breaches[0].hits.size(), 2);
        QCOMPARE(int(detail.breaches[0].certainty), int(HitCertainty::Surely));
        QVERIFY(holders().resolveHit(detail.breaches[0].hits[0], true).has_value());
        detail = *holders().detail(company);
        QVERIFY(detail.breaches[0].open());
        QVERIFY(holders().resolveBreach(company, detail.breaches[0].incident.name, true).has_value());
        QVERIFY(!holders().detail(company)->breaches[0].open());
    }

    void aHoldingAfterTheBreachIsNotBlamed()
    {
        const CompanyId company = *holders().add({}, QStringLiteral("000webhost.com"));
        QVERIFY(holders().addHolding(company, email(), ValueId(), day(2020, 1, 1)).has_value());
        QVERIFY(holders().detail(company)->breaches.isEmpty());
    }

    void takesInANewerBreachList()
    {
        const QByteArray list = R"([{"Name":"Nordhalm","Title":"Nordhalm","Domain":"nordhalm.example",
            "BreachDate":"2026-10-01","PwnCount":5,"DataClasses":["Email addresses","Passwords"],"IsVerified":true},
            {"Name":"Spam","Domain":"nordhalm.example","BreachDate":"2026-10-02","DataClasses":[],
            "IsVerified":true,"IsSpamList":true}])";
        const CompanyId company = *holders().add({}, QStringLiteral("nordhalm.example"));
        QVERIFY(holders().addHolding(company, email(), ValueId(), day(2020, 1, 1)).has_value());
        const QString before = holders().detail(company)->row.asked.toText();
        QCOMPARE(Imports(context()).takeInBreaches(list, QStringLiteral("breaches.json"))->breaches, 2);
        const HolderDetail detail = *holders().detail(company);
        QCOMPARE(detail.breaches.size(), 1);
        QVERIFY(detail.breaches[0].incident.passwords);
        QCOMPARE(detail.row.asked.toText(),
                 Money::fromText(before, context().currency)->scaled(150, 100).toText());
    }

private:
    const WalletContext &context() const { return m_wallet->context(); }
    Holders holders() const { return Holders(context()); }

    FixedClock m_clock{sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Wallet> m_wallet;
};

QTEST_GUILESS_MAIN(HoldersTest)
#include "HoldersTest.moc"
