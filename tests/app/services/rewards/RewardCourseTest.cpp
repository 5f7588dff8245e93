// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a reward: used in parts, corrected, expired, broken, come late.

#include "SampleRewards.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "rewards/CompensationRecord.h"
#include "rewards/Rewards.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

class RewardCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wallet.reset(); }

    void whatEndsFirstComesFirst();
    void aHandRecordIsToUseUntilItsLastDayIsOver();
    void onlyWhatCanBeUsedAndEndsSoonIsCounted();
    void usedInParts();
    void aRedemptionIsTakenBack();
    void noMoreIsCorrectedThanWasUsed();
    void itExpiresOnItsDayWheneverOneLooks();
    void aPromiseIsBrokenWhenItsDayHasPassed();
    void aCodeKeepsAPromiseEvenLate();
    void pointsDoNotHideWhatElseACompanyGave();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    RewardRow row(const RewardId &id) const
    {
        const QList<RewardRow> rows = *Rewards(context()).list();
        for (const RewardRow &each : rows) {
            if (each.reward.id == id)
                return each;
        }
        return {};
    }
    RewardId record(std::int64_t minor, QDate lastDay = {}) const
    {
        return *Rewards(context()).record(
            {m_company, QStringLiteral("Voucher"), {minor, context().currency}, {}, lastDay});
    }
    RewardId promise(QDate due) const
    {
        Reward reward;
        reward.company = m_company;
        reward.terms = QStringLiteral("Voucher");
        reward.at = samples::noonOf({2026, 10, 1});
        reward.validUntil = samples::noonOf(due);
        reward.entries = {{RewardEntryKind::Promised, {500, context().currency}, reward.at}};
        return samples::addReward(context(), reward);
    }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    CompanyId m_company;
};

void RewardCourseTest::init()
{
    m_clock = samples::FixedClock(samples::sampleDay());
    m_wallet = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock);
    m_company = *Holders(context()).add(QStringLiteral("Shop"), QStringLiteral("shop.example"));
}

void RewardCourseTest::whatEndsFirstComesFirst()
{
    samples::addSampleRewards(context());
    const QList<RewardRow> rows = *Rewards(context()).list();
    QStringList first;
    for (qsizetype i = 0; i < 5; ++i)
        first.append(rows[i].company);
    QCOMPARE(first, (QStringList{QStringLiteral("Palisander Möbel"), QStringLiteral("Quellhof Fitness"),
                                 QStringLiteral("Pavo Streaming"), QStringLiteral("Morgenbote"),
                                 QStringLiteral("Zugvogel Reisen")}));
    QCOMPARE(rows[0].worth->toText(), QStringLiteral("5.00"));
    QCOMPARE(rows[1].worth->toText(), QStringLiteral("5.50"));
    QCOMPARE(rows[1].whole->toText(), QStringLiteral("11.00"));
    QCOMPARE(rows[3].worth->toText(), QStringLiteral("2.40"));
    QCOMPARE(rows[4].worth->toText(), QStringLiteral("3.60"));
    QCOMPARE(rows[0].domain, QStringLiteral("palisander.example"));
    QVERIFY(rows.last().archived);
}

void RewardCourseTest::aHandRecordIsToUseUntilItsLastDayIsOver()
{
    const Rewards rewards(context());
    const RewardId id = record(500, {2026, 11, 25});
    QCOMPARE(row(id).endsOn, QDate(2026, 11, 25));
    m_clock.advance(1);
    QCOMPARE(*rewards.settle(), 0);
    m_clock.advance(1);
    QCOMPARE(*rewards.settle(), 1);
    QCOMPARE(row(id).state, RewardState::Expired);
    QCOMPARE(rewards.record({m_company, QStringLiteral(" "), {1, {}}, {}, {}}).error().code,
             errors::rewardEmpty);
    QCOMPARE(rewards.record({m_company, QStringLiteral("x"), {0, {}}, {}, {}}).error().code,
             errors::rewardEmpty);
}

void RewardCourseTest::onlyWhatCanBeUsedAndEndsSoonIsCounted()
{
    const QDate today = m_clock.today();
    const Rewards rewards(context());
    record(500);
    record(500, today.addDays(31));
    promise(today.addDays(2));
    QVERIFY(rewards.redeem(record(500, today.addDays(2))));
    QCOMPARE(*rewards.endingSoon(), 0);
    record(500, today.addDays(30));
    QVERIFY(rewards.redeem(record(500, today), Quantity{100, context().currency}));
    QCOMPARE(*rewards.endingSoon(), 2);
    m_clock.advance(1); // the one that ended yesterday has expired, the one of 31 days is near
    QCOMPARE(*rewards.endingSoon(), 2);
}

void RewardCourseTest::usedInParts()
{
    const Rewards rewards(context());
    const RewardId id = record(500);
    QVERIFY(rewards.redeem(id, Quantity{120, context().currency}));
    QCOMPARE(row(id).state, RewardState::PartlyRedeemed);
    QCOMPARE(row(id).worth->minorUnits(), 380);
    QCOMPARE(rewards.redeem(id, Quantity{381, context().currency}).error().code, errors::rewardTooMuch);
    QCOMPARE(rewards.redeem(id, Quantity{1, {}}).error().code, errors::rewardTooMuch);
    QVERIFY(rewards.redeem(id));
    QCOMPARE(row(id).state, RewardState::Redeemed);
    QVERIFY(row(id).archived);
    QCOMPARE(row(id).overSince, QDate(2026, 11, 24));
    QCOMPARE(rewards.redeem(id).error().code, errors::rewardNotHeld);
}

void RewardCourseTest::aRedemptionIsTakenBack()
{
    const Rewards rewards(context());
    const RewardId id = record(500);
    QVERIFY(rewards.redeem(id));
    QVERIFY(rewards.correct(id, {500, context().currency}));
    QCOMPARE(row(id).state, RewardState::Received);
    QCOMPARE(row(id).reward.balance().count, 500);
    QCOMPARE(row(id).reward.entries.size(), 3); // nothing is ever deleted
}

void RewardCourseTest::noMoreIsCorrectedThanWasUsed()
{
    const Rewards rewards(context());
    const RewardId id = record(500);
    QCOMPARE(rewards.correct(id, {1, context().currency}).error().code, errors::rewardNotUsed);
    QVERIFY(rewards.redeem(id, Quantity{200, context().currency}));
    QCOMPARE(rewards.correct(id, {201, context().currency}).error().code, errors::rewardTooMuch);
    QVERIFY(rewards.correct(id, {50, context().currency}));
    QCOMPARE(rewards.correct(id, {151, context().currency}).error().code, errors::rewardTooMuch);
    QCOMPARE(usedOf(row(id).reward).count, 150);
    QCOMPARE(row(id).state, RewardState::PartlyRedeemed);
}

void RewardCourseTest::itExpiresOnItsDayWheneverOneLooks()
{
    const Rewards rewards(context());
    const RewardId id = record(500, {2026, 12, 31});
    QVERIFY(rewards.redeem(id, Quantity{100, context().currency}));
    m_clock.advance(90);
    QCOMPARE(*rewards.settle(), 1);
    QCOMPARE(*rewards.settle(), 0);
    QCOMPARE(row(id).state, RewardState::Expired);
    QCOMPARE(row(id).overSince, QDate(2026, 12, 31));
    QCOMPARE(row(id).reward.entries.last().amount.count, 400);
}

void RewardCourseTest::aPromiseIsBrokenWhenItsDayHasPassed()
{
    const Rewards rewards(context());
    const RewardId id = promise({2026, 11, 30});
    QCOMPARE(*rewards.settle(), 0);
    QCOMPARE(row(id).state, RewardState::Promised);
    m_clock.advance(10);
    QCOMPARE(*rewards.settle(), 1);
    QCOMPARE(row(id).state, RewardState::Broken);
    QCOMPARE(row(id).overSince, QDate(2026, 11, 30));
}

void RewardCourseTest::aCodeKeepsAPromiseEvenLate()
{
    const Rewards rewards(context());
    const RewardId kept = promise({2026, 11, 30});
    QVERIFY(rewards.setCode(kept, QStringLiteral(" A-1 ")));
    QCOMPARE(row(kept).state, RewardState::Received);
    QCOMPARE(row(kept).reward.code, QStringLiteral("A-1"));
    QCOMPARE(row(kept).endsOn, QDate(2026, 11, 30));
    const RewardId late = promise({2026, 11, 1});
    QCOMPARE(*rewards.settle(), 1);
    QVERIFY(rewards.setCode(late, QStringLiteral("B-2")));
    QCOMPARE(row(late).state, RewardState::Received);
    QCOMPARE(*rewards.settle(), 0);                        // or it would be over as soon as it came
    QVERIFY(rewards.setCode(late, QStringLiteral("B-3"))); // a slip of the pen is no second reward
    QCOMPARE(row(late).reward.balance().count, 500);
}

void RewardCourseTest::pointsDoNotHideWhatElseACompanyGave()
{
    record(500);
    QVERIFY(Rewards(context()).record({m_company, QStringLiteral("Points"), {200, {}}, {}, {}}));
    const Result<HolderDetail> detail = Holders(context()).detail(m_company);
    QVERIFY(detail.has_value());
    QCOMPARE(detail->received.size(), 1);
    QCOMPARE(detail->row.paid.minorUnits(), 500);
}

QTEST_MAIN(RewardCourseTest)
#include "RewardCourseTest.moc"
