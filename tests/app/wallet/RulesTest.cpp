// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Rules.h"
#include "decisions/Decisions.h"
#include "delivery/Delivery.h"
#include "delivery/Reception.h"
#include "inbox/Trust.h"
#include "mydata/MyData.h"
#include "profile/ProfileStore.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"

#include "SampleRequests.h"
#include "SampleWallet.h"
#include "ScriptedHttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// A rule is made of a decision, and answers what comes afterwards: later, once, and never wider than
/// written.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDecisionOffersItsRules();
    void anApprovalIsRepeatedLater();
    void anApprovalIsMadeOfWhatWasDecided();
    void anotherOfTheirChoicesIsTaken();
    void aDeclineGoesOutAtItsTime();
    void nothingGoesToWhoIsNotProven();
    void whatFallsShortIsSetAside();
    void theAnswerCanBeTakenBack();
    void aRuleOffTakesItsHeldAnswersBack();
    void theDelayEndsBeforeTheRequest();
    void chanceStaysBetweenItsBounds();
    void whatArrivesIsAnsweredByTheRule();
    void theReceiptNamesTheRule();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    Rules rules() const
    {
        return Rules(context(), [this](std::int64_t least, std::int64_t most) -> Result<std::int64_t> {
            m_bounds = {least, most};
            return std::min(most, least + m_delay);
        });
    }
    PossibleRule possible(const RequestId &id, const QString &key) const
    {
        const QList<PossibleRule> list = *rules().possible(id);
        for (const PossibleRule &each : list) {
            if (each.key == key)
                return each;
        }
        return {};
    }
    RuleId write(const RequestId &id, const char *key) const
    {
        const PossibleRule rule = possible(id, QLatin1String(key));
        return rule.key.isEmpty() ? RuleId() : *rules().add(rule.rule);
    }
    RequestId take(const samples::RequestWish &wish) { return m_maker->takeIn(context(), wish); }
    RequestReview review(const RequestId &id) const { return *Review(context()).review(id); }
    std::optional<OutboxMessage> message(const RequestId &id) const { return review(id).message; }
    RequestState state(const RequestId &id) const { return review(id).request.state; }
    samples::RequestWish wish(const char *worth = "9.00") const;

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<samples::RequestMaker> m_maker;
    std::unique_ptr<Wallet> m_wallet;
    std::int64_t m_delay = 0;
    mutable QPair<std::int64_t, std::int64_t> m_bounds;
};

void RulesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = samples::FixedClock(samples::sampleDay());
    m_maker = std::make_unique<samples::RequestMaker>(m_clock);
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    m_delay = 0;
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("work@example.org"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("given_name")}), QStringLiteral("Maren"), {}));
}

void RulesTest::cleanup()
{
    m_wallet.reset();
}

samples::RequestWish RulesTest::wish(const char *worth) const
{
    samples::RequestWish wish = samples::quellhofWish();
    wish.claims = nlohmann::json::parse(R"([["email"],["given_name"]])");
    wish.compensation = {
        {{"kind", "money"}, {"amount", worth}, {"currency", "EUR"}, {"delivered", "with-grant"}}};
    return wish;
}

void RulesTest::aDecisionOffersItsRules()
{
    const RequestId id = take(wish());
    QStringList keys;
    QStringList words;
    const QList<PossibleRule> list = *rules().possible(id);
    for (const PossibleRule &each : list) {
        keys.append(each.key);
        words.append(each.words);
    }
    const char *const wanted[] = {"decline-party",
                                  "decline-purpose:analytics",
                                  "decline-party-purpose:analytics",
                                  "decline-field:email",
                                  "decline-field:given_name",
                                  "tell-party",
                                  "tell-purpose:analytics",
                                  "approve"};
    QCOMPARE(keys.join(u' '),
             QString::fromLatin1(QByteArrayList(std::begin(wanted), std::end(wanted)).join(' ')));
    QCOMPARE(words.first(), QStringLiteral("Decline whatever quellhof.example asks."));
    QVERIFY2(words.last().contains(QStringLiteral("worth €\u00a09.00 at least")), qPrintable(words.last()));
    const RequestId unproven = m_maker->takeInUnproven(context(), wish());
    QCOMPARE(rules().possible(unproven)->size(), 1);
}

void RulesTest::anApprovalIsRepeatedLater()
{
    const RequestId first = take(wish());
    QVERIFY(Decisions(context()).approve(first));
    const RuleId rule = write(first, "approve");
    m_delay = std::int64_t(1000) * 1'000'000;
    const RequestId second = take(wish());
    QCOMPARE((*rules().apply(second))->id, rule);
    const RequestReview card = review(second);
    QCOMPARE(card.request.state, RequestState::Approved);
    QCOMPARE(card.decision->byRule, rule);
    QCOMPARE(card.rule->id, rule);
    QCOMPARE(card.message->state, OutboxState::Held);
    QCOMPARE(card.message->nextAt.microseconds - m_clock.now().microseconds, kLeastRuleDelay + m_delay);
    QCOMPARE(m_bounds, qMakePair(kLeastRuleDelay, kMostRuleDelay));
    QCOMPARE(rules().list()->first().use.count, 1);
    // A cent less is asked about.
    const RequestId third = take(wish("8.99"));
    QVERIFY(!*rules().apply(third));
    QCOMPARE(state(third), RequestState::Open);
    QVERIFY(!message(third));
}

void RulesTest::anApprovalIsMadeOfWhatWasDecided()
{
    const RequestId first = take(wish());
    Choice choice;
    const QList<Value> values =
        *ProfileStore(context().connection).valuesOf(FieldPath({QStringLiteral("email")}));
    choice.values.insert(FieldPath({QStringLiteral("email")}), values.last().id);
    QVERIFY(Decisions(context()).approve(first, {.choice = choice}));
    write(first, "approve");
    const RequestId second = take(wish());
    QVERIFY(*rules().apply(second));
    QCOMPARE(review(second).decision->claims[0].value, values.last().id); // not the first that there is
}

void RulesTest::anotherOfTheirChoicesIsTaken()
{
    samples::RequestWish two = wish();
    two.claimSets = nlohmann::json::parse(R"([["c0","c1"],["c0"]])");
    const RequestId first = take(two);
    Choice choice;
    choice.shared = {FieldPath({QStringLiteral("email")})};
    QVERIFY(Decisions(context()).approve(first, {.choice = choice}));
    write(first, "approve");
    const RequestId second = take(two);
    QVERIFY(*rules().apply(second));
    QCOMPARE(review(second).decision->claims.size(), 1);
    // Where they cannot do without the other one, it is the person's to say.
    const RequestId third = take(wish());
    QVERIFY(!*rules().apply(third));
}

void RulesTest::aDeclineGoesOutAtItsTime()
{
    const RequestId first = take(wish());
    write(first, "decline-purpose:analytics");
    const RequestId second = take(wish());
    QVERIFY(*rules().apply(second));
    QCOMPARE(state(second), RequestState::Declined);
    QCOMPARE(message(second)->state, OutboxState::Held);
    QVERIFY(OutboxStore(context().connection).held()->isEmpty()); // nobody is asked about it

    samples::ScriptedHttp http;
    Delivery delivery(context(), http);
    delivery.start();
    QVERIFY(http.sent().isEmpty());
    QCOMPARE(*OutboxStore(context().connection).nextDue(), message(second)->nextAt);
    m_clock.advanceSeconds(61);
    http.answerNext(HttpAnswer{400, "application/json", {}});
    delivery.start();
    QCOMPARE(http.sent().size(), 1);
    QTRY_COMPARE(message(second)->state, OutboxState::Delivered);
    QCOMPARE(http.sent().first().body, QByteArray("error=access_denied&state=af0ifjsldkj"));
}

void RulesTest::nothingGoesToWhoIsNotProven()
{
    const RequestId first = m_maker->takeInUnproven(context(), wish());
    write(first, "decline-unproven");
    samples::RequestWish other = wish();
    other.domain = QStringLiteral("other.example");
    const RequestId second = m_maker->takeInUnproven(context(), other);
    QVERIFY(*rules().apply(second));
    QCOMPARE(state(second), RequestState::Declined);
    QVERIFY(!message(second));
    const RequestId proven = take(wish());
    QVERIFY(!*rules().apply(proven));
}

void RulesTest::whatFallsShortIsSetAside()
{
    const RequestId first = take(wish());
    const RuleId rule = write(first, "tell-party");
    const RequestId little = take(wish("0.01"));
    QVERIFY(*rules().apply(little));
    RequestReview card = review(little);
    QVERIFY(card.setAside);
    QCOMPARE(card.request.state, RequestState::Open);
    QCOMPARE(card.rule->id, rule);
    QVERIFY(!card.decision);
    QVERIFY(!card.message);
    QVERIFY(ReceiptStore(context().connection).all()->isEmpty());
    QVERIFY(!*rules().apply(take(wish()))); // that one meets the ask
    // It asks again once the ask is met, or the rule is gone.
    const auto isAside = [&] {
        const QList<RequestRow> rows = *Review(context()).list();
        return std::ranges::any_of(rows,
                                   [&](const RequestRow &row) { return row.id == little && row.setAside; });
    };
    QVERIFY(isAside());
    QVERIFY(rules().setOn(rule, false));
    QVERIFY(!isAside() && !review(little).setAside);
    QVERIFY(rules().setOn(rule, true));
    QVERIFY(isAside());
    const Money nothing = Money::zero(context().currency);
    QVERIFY(MyData(context()).setAsk(FieldPath({QStringLiteral("email")}), nothing));
    QVERIFY(MyData(context()).setAsk(FieldPath({QStringLiteral("given_name")}), nothing));
    QVERIFY(!isAside() && !review(little).setAside);
    // The person can answer it all the while.
    QVERIFY(Decisions(context()).decline(little, {.silent = true}));
    QVERIFY(!review(little).rule);
}

void RulesTest::theAnswerCanBeTakenBack()
{
    write(take(wish()), "decline-party");
    const RequestId id = take(wish());
    QVERIFY(*rules().apply(id));
    QVERIFY(Decisions(context()).takeBack(review(id).decision->id));
    QCOMPARE(state(id), RequestState::Open);
    m_clock.advanceSeconds(3 * 3600);
    samples::ScriptedHttp http;
    Delivery delivery(context(), http);
    delivery.start();
    QVERIFY(http.sent().isEmpty());
    QCOMPARE(rules().list()->first().use.count, 0);
}

void RulesTest::aRuleOffTakesItsHeldAnswersBack()
{
    const RuleId rule = write(take(wish()), "decline-party");
    const RequestId held = take(wish());
    QVERIFY(*rules().apply(held));
    QVERIFY(rules().remove(rule));
    QCOMPARE(state(held), RequestState::Open);
    QVERIFY(!message(held));
    QVERIFY(rules().list()->isEmpty());
    QCOMPARE(rules().remove(rule).error().code, errors::ruleUnknown);
}

void RulesTest::theDelayEndsBeforeTheRequest()
{
    write(take(wish()), "decline-party");
    const RequestId id = take(wish());
    m_clock.advanceSeconds(6 * 86'400 + 12 * 86'400 - 60); // a minute before it ends
    QVERIFY(*rules().apply(id));
    QCOMPARE(m_bounds, qMakePair(std::int64_t(30'000'000), std::int64_t(30'000'000)));
}

void RulesTest::chanceStaysBetweenItsBounds()
{
    QSet<std::int64_t> seen;
    for (int i = 0; i < 200; ++i) {
        const Result<std::int64_t> delay = randomDelay(kLeastRuleDelay, kMostRuleDelay);
        QVERIFY(delay && *delay >= kLeastRuleDelay && *delay <= kMostRuleDelay);
        seen.insert(*delay);
    }
    QVERIFY(seen.size() > 190);
    QCOMPARE(*randomDelay(5, 5), std::int64_t(5));
}

void RulesTest::whatArrivesIsAnsweredByTheRule()
{
    QVERIFY(addTrust(context(), m_maker->authorityPem()));
    write(take(wish()), "decline-party");
    samples::ScriptedHttp http;
    Reception reception(context(), http);
    RequestId id;
    reception.take(*RequestLink::fromFile(m_maker->signedText(wish())),
                   [&](const Result<ArrivalOutcome> &outcome) {
                       if (outcome)
                           id = std::get<Arrival>(*outcome).id;
                   });
    QVERIFY(!id.isNull());
    QCOMPARE(state(id), RequestState::Declined);
    const std::int64_t delay = message(id)->nextAt.microseconds - m_clock.now().microseconds;
    QVERIFY(delay >= kLeastRuleDelay && delay <= kMostRuleDelay);
    QVERIFY(http.sent().isEmpty());
}

void RulesTest::theReceiptNamesTheRule()
{
    write(take(wish()), "decline-party");
    const RequestId id = take(wish());
    QVERIFY(*rules().apply(id));
    const Result<ConsentRecord> record = readReceipt(ReceiptStore(context().connection).all()->first().jws);
    QVERIFY(record);
    QCOMPARE(record->rule, QStringLiteral("Decline whatever quellhof.example asks."));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "RulesTest.moc"
