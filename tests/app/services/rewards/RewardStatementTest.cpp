// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement says against the entries that it was made of, in real wallets.

#include "rewards/RewardStatement.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "mydata/MyData.h"
#include "rewards/CompensationRecord.h"
#include "rewards/Rewards.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace fieldfare;

class RewardStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wallet.reset(); }

    void theSampleYearIsAsDrawn();
    void generatedHistoriesAddUp_data();
    void generatedHistoriesAddUp();
    void onePeriodOpensWhereTheLastOneClosed();
    void daysAreThePersonsOwn();
    void currenciesAreNeverAddedUp();
    void whatHasNoPriceCountsInPieces();
    void partsAddUpHoweverAPriceIsRounded();
    void promisesAreInNoBalance();
    void aCorrectionIsItsOwnEntry();
    void mergedCompaniesAreOne();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    CompanyId company(const char *name) const
    {
        const QString domain = QString::fromUtf8(name).toLower() + QStringLiteral(".example");
        return *Holders(context()).add(QString::fromUtf8(name), domain);
    }
    Reward rewardOf(const CompanyId &company, const Compensation &item) const
    {
        Reward reward;
        reward.company = company;
        reward.terms = QStringLiteral("something");
        reward.content = compensationRecord(item);
        reward.at = samples::noonOf({2026, 2, 1});
        return reward;
    }
    static Compensation points(std::int64_t count)
    {
        Compensation item;
        item.kind = CompensationKind::Points;
        item.points = count;
        return item;
    }
    RewardStatement statement(QDate from, QDate to) const { return *rewardStatement(context(), {from, to}); }
    RewardStatement ofYear() const { return statement({2026, 1, 1}, {2026, 12, 31}); }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
};

namespace {

using Kind = RewardEntryKind;

/// What must hold of every account, whatever is in it.
void checkAccount(const StatementAccount &account)
{
    std::int64_t balance = account.opening;
    QHash<int, std::int64_t> sums;
    Instant last;
    for (const StatementLine &line : account.lines) {
        balance += line.amount;
        sums[int(line.kind)] += line.amount;
        QCOMPARE(line.balance, balance);
        QVERIFY(last <= line.at);
        last = line.at;
    }
    QCOMPARE(account.closing, balance);
    QCOMPARE(account.received, sums.value(int(Kind::Received)));
    QCOMPARE(account.used, sums.value(int(Kind::Redeemed)));
    QCOMPARE(account.expired, sums.value(int(Kind::Expired)));
    QCOMPARE(account.corrected, sums.value(int(Kind::Corrected)));
    QCOMPARE(account.opening + account.received + account.used + account.expired + account.corrected,
             account.closing);
    std::int64_t left = 0;
    for (const StatementRest &rest : account.toUse)
        left += rest.amount;
    QCOMPARE(left, account.closing);
    std::int64_t byCompany = 0;
    for (const CompanyTotal &total : account.companies)
        byCompany += total.received;
    QCOMPARE(byCompany, account.received);
    std::int64_t byMonth = 0;
    for (const MonthTotal &total : account.months) {
        byMonth += total.used + total.toUse + total.expired;
        QVERIFY(total.used >= 0 && total.toUse >= 0 && total.expired >= 0);
    }
    QCOMPARE(byMonth, account.received);
}

/// A history that can happen: it comes once or twice, is used in parts, corrected, and may expire.
QList<RewardEntry> history(QRandomGenerator &random, std::optional<Currency> currency)
{
    QList<RewardEntry> entries;
    Instant at = samples::noonOf(QDate(2025, 10, 1).addDays(random.bounded(300)));
    std::int64_t left = 0;
    std::int64_t used = 0;
    const auto add = [&](Kind kind, std::int64_t count) {
        entries.append({kind, {count, currency}, at});
        at.microseconds += std::int64_t(random.bounded(40)) * 86'400'000'000;
    };
    add(Kind::Promised, 1 + random.bounded(2000));
    if (random.bounded(5) == 0)
        return entries;
    for (int i = random.bounded(8); i >= 0; --i) {
        const int what = random.bounded(10);
        if (left == 0 || what == 0) {
            const std::int64_t count = 1 + random.bounded(2000);
            add(Kind::Received, count);
            left += count;
        } else if (what < 6) {
            const std::int64_t count = 1 + random.bounded(int(left));
            add(Kind::Redeemed, count);
            left -= count;
            used += count;
        } else if (what < 8 && used > 0) {
            const std::int64_t count = 1 + random.bounded(int(used));
            add(Kind::Corrected, count);
            left += count;
            used -= count;
        } else if (what == 9) {
            add(Kind::Expired, left);
            break;
        }
    }
    return entries;
}

} // namespace

void RewardStatementTest::init()
{
    m_clock = samples::FixedClock(samples::sampleDay());
    m_wallet = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock);
}

void RewardStatementTest::theSampleYearIsAsDrawn()
{
    samples::addSampleRewards(context());
    const RewardStatement year = *rewardStatement(context(), yearToDate(context()));
    QCOMPARE(year.accounts.size(), 1);
    const StatementAccount &account = year.own();
    checkAccount(account);
    QCOMPARE(account.text(account.opening), QStringLiteral("4.20"));
    QCOMPARE(account.text(account.received), QStringLiteral("48.20"));
    QCOMPARE(account.text(account.used), QStringLiteral("-31.70"));
    QCOMPARE(account.text(account.expired), QStringLiteral("-4.20"));
    QCOMPARE(account.text(account.closing), QStringLiteral("16.50"));
    QCOMPARE(account.text(account.promisedTotal()), QStringLiteral("11.00"));
    QCOMPARE(account.lines.size(), 26);
    const QStringList used{QStringLiteral("Palisander Möbel"), QStringLiteral("Quellhof Fitness"),
                           QStringLiteral("Morgenbote"), QStringLiteral("Zugvogel Reisen")};
    QStringList toUse;
    for (const StatementRest &rest : account.toUse)
        toUse.append(rest.company);
    QCOMPARE(toUse, used);
    QCOMPARE(account.months.size(), 11);
    QCOMPARE(account.months[9].used, 550);
    QCOMPARE(account.months[9].toUse, 550);
    QCOMPARE(account.months[10].toUse, 1100);
}

void RewardStatementTest::generatedHistoriesAddUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RewardStatementTest::generatedHistoriesAddUp()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<CompanyId> companies{company("One"), company("Two"), company("Three")};
    const MyData data(context());
    QVERIFY(data.setWorth(companies[0], QStringLiteral("point"), QStringLiteral("0.0073")));
    std::map<Currency, std::int64_t> balances;
    for (int i = 0; i < 40; ++i) {
        const int kind = random.bounded(4);
        const std::optional<Currency> currency = kind == 0   ? std::optional(context().currency)
                                                 : kind == 1 ? std::optional(Currency::of("JPY"))
                                                             : std::nullopt;
        Reward reward = rewardOf(companies[random.bounded(3)], points(1 + random.bounded(900)));
        if (currency)
            reward.content.clear();
        reward.entries = history(random, currency);
        samples::addReward(context(), reward);
        if (currency && reward.total(Kind::Received).count > 0)
            balances[*currency] += reward.balance().count;
    }
    for (int round = 0; round < 20; ++round) {
        const QDate from = QDate(2025, 9, 1).addDays(random.bounded(500));
        const RewardStatement some = statement(from, from.addDays(random.bounded(400)));
        for (const StatementAccount &account : some.accounts)
            checkAccount(account);
    }
    const RewardStatement all = statement({2025, 1, 1}, {2030, 12, 31});
    for (const StatementAccount &account : all.accounts) {
        checkAccount(account);
        QCOMPARE(account.opening, 0);
        if (account.unit.currency == Currency::of("JPY"))
            QCOMPARE(account.closing, balances[Currency::of("JPY")]);
    }
    QVERIFY(all.own().closing >= balances[context().currency]);
}

void RewardStatementTest::onePeriodOpensWhereTheLastOneClosed()
{
    samples::addSampleRewards(context());
    std::int64_t closing = statement({2025, 1, 1}, {2025, 12, 31}).own().closing;
    for (QDate month(2026, 1, 1); month < QDate(2027, 1, 1); month = month.addMonths(1)) {
        const StatementAccount account = statement(month, month.addMonths(1).addDays(-1)).own();
        QCOMPARE(account.opening, closing);
        checkAccount(account);
        closing = account.closing;
    }
    QCOMPARE(closing, ofYear().own().closing);
}

void RewardStatementTest::daysAreThePersonsOwn()
{
    Reward reward = rewardOf(company("One"), {});
    reward.content.clear();
    const QDateTime lastMinute(QDate(2026, 3, 31), QTime(23, 59), Qt::LocalTime);
    reward.entries = {{Kind::Received, {100, context().currency}, Instant::fromDateTime(lastMinute)}};
    samples::addReward(context(), reward);
    QCOMPARE(statement({2026, 3, 1}, {2026, 3, 31}).own().received, 100);
    QCOMPARE(statement({2026, 4, 1}, {2026, 4, 30}).own().received, 0);
    QCOMPARE(statement({2026, 4, 1}, {2026, 4, 30}).own().opening, 100);
}

void RewardStatementTest::currenciesAreNeverAddedUp()
{
    const CompanyId one = company("One");
    QVERIFY(MyData(context()).setRate(Currency::of("JPY"), QStringLiteral("0.006")));
    for (const Currency currency : {context().currency, Currency::of("JPY"), Currency::of("CHF")}) {
        Reward reward = rewardOf(one, {});
        reward.content.clear();
        reward.entries = {{Kind::Received, {500, currency}, samples::noonOf({2026, 2, 1})}};
        samples::addReward(context(), reward);
    }
    const RewardStatement year = ofYear();
    QCOMPARE(year.accounts.size(), 3);
    QCOMPARE(year.accounts[0].unit.currency->code(), QStringLiteral("EUR"));
    QCOMPARE(year.accounts[1].unit.currency->code(), QStringLiteral("CHF"));
    QCOMPARE(year.accounts[2].unit.currency->code(), QStringLiteral("JPY"));
    QCOMPARE(year.accounts[2].text(year.accounts[2].closing), QStringLiteral("500"));
    for (const StatementAccount &account : year.accounts)
        QCOMPARE(account.closing, 500);
}

void RewardStatementTest::whatHasNoPriceCountsInPieces()
{
    const CompanyId one = company("One");
    for (const CompanyId &giver : {one, company("Two")}) {
        Reward reward = rewardOf(giver, points(300));
        reward.entries = {{Kind::Received, {300, {}}, samples::noonOf({2026, 2, 1})}};
        samples::addReward(context(), reward);
    }
    // Points of two companies are no sum of anything.
    QCOMPARE(ofYear().accounts.size(), 3);
    QCOMPARE(ofYear().own().closing, 0);
    QCOMPARE(ofYear().accounts[1].unit.company, QStringLiteral("One"));
    QCOMPARE(ofYear().accounts[1].closing, 300);
    QCOMPARE(accountKindName(ofYear().accounts[1].unit), QStringLiteral("points"));
    QVERIFY(MyData(context()).setWorth(one, QStringLiteral("point"), QStringLiteral("0.02")));
    QCOMPARE(ofYear().accounts.size(), 2);
    QCOMPARE(ofYear().own().closing, 600);
    QCOMPARE(ofYear().own().lines.first().pointPrice, QStringLiteral("0.02"));
}

void RewardStatementTest::partsAddUpHoweverAPriceIsRounded()
{
    const CompanyId one = company("One");
    QVERIFY(MyData(context()).setWorth(one, QStringLiteral("point"), QStringLiteral("0.005")));
    Reward reward = rewardOf(one, points(3));
    const Instant at = samples::noonOf({2026, 2, 1});
    reward.entries = {{Kind::Received, {3, {}}, at},
                      {Kind::Redeemed, {1, {}}, at},
                      {Kind::Redeemed, {1, {}}, at},
                      {Kind::Redeemed, {1, {}}, at}};
    samples::addReward(context(), reward);
    const StatementAccount account = ofYear().own();
    checkAccount(account);
    QCOMPARE(account.received, 2); // half up
    QCOMPARE(account.used, -2);
    QCOMPARE(account.closing, 0);
}

void RewardStatementTest::promisesAreInNoBalance()
{
    const CompanyId one = company("One");
    Reward open = rewardOf(one, {});
    open.content.clear();
    const Quantity amount{700, context().currency};
    open.entries = {{Kind::Promised, amount, samples::noonOf({2026, 2, 1})}};
    samples::addReward(context(), open);
    Reward broken = open;
    broken.entries.append({Kind::Broken, amount, samples::noonOf({2026, 4, 1})});
    samples::addReward(context(), broken);
    Reward withdrawn = open;
    withdrawn.entries.append({Kind::Corrected, {-700, context().currency}, samples::noonOf({2026, 4, 1})});
    samples::addReward(context(), withdrawn);
    const StatementAccount account = ofYear().own();
    QCOMPARE(account.closing, 0);
    QVERIFY(account.lines.isEmpty());
    QCOMPARE(account.promised.size(), 2);
    QCOMPARE(account.promisedTotal(), 1400);
    // Before it was broken it was only promised; in the year after, what was broken is past.
    QVERIFY(!statement({2026, 1, 1}, {2026, 3, 1}).own().promised[1].brokenSince.isValid());
    QCOMPARE(statement({2027, 1, 1}, {2027, 3, 1}).own().promised.size(), 1);
    QCOMPARE(statement({2025, 1, 1}, {2026, 1, 31}).own().promised.size(), 0);
}

void RewardStatementTest::aCorrectionIsItsOwnEntry()
{
    const CompanyId one = company("One");
    const Rewards rewards(context());
    const RewardId id = *rewards.record({one, QStringLiteral("Voucher"), {1000, context().currency}, {}, {}});
    QVERIFY(rewards.redeem(id));
    QVERIFY(rewards.correct(id, {300, context().currency}));
    const StatementAccount account = ofYear().own();
    checkAccount(account);
    QCOMPARE(account.used, -1000);
    QCOMPARE(account.corrected, 300);
    QCOMPARE(account.closing, 300);
    QCOMPARE(account.months[10].used, 700);
    QCOMPARE(account.months[10].toUse, 300);
}

void RewardStatementTest::mergedCompaniesAreOne()
{
    const CompanyId one = company("One");
    const CompanyId two = company("Two");
    const Rewards rewards(context());
    for (const CompanyId &each : {one, two})
        QVERIFY(rewards.record({each, QStringLiteral("Voucher"), {100, context().currency}, {}, {}}));
    QCOMPARE(ofYear().own().companies.size(), 2);
    QVERIFY(Holders(context()).merge({two}, one));
    QCOMPARE(ofYear().own().companies.size(), 1);
    QCOMPARE(ofYear().own().companies[0].received, 200);
}

QTEST_MAIN(RewardStatementTest)
#include "RewardStatementTest.moc"
