// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/RuleMatch.h"
#include "context/Facts.h"
#include "requests/RuleRecord.h"
#include "requests/RuleStore.h"

#include <QTest>

#include <functional>

using namespace fieldfare;

namespace {

FieldPath path(const char *name)
{
    return FieldPath({QLatin1String(name)});
}

Money euro(int cents)
{
    return {cents, Currency::of("EUR")};
}

using Change = std::function<void(RequestReview &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Which rule answers which request: never more than was written, and the most restrictive first.
class RuleMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatWasWrittenIsApproved();
    void whatIsNarrowerIsApproved_data();
    void whatIsNarrowerIsApproved();
    void whatIsWiderIsNotApproved_data();
    void whatIsWiderIsNotApproved();
    void noRuleFits_data();
    void noRuleFits();
    void theMostRestrictiveWins();
    void declinedIsWhatWasNamed();
    void unprovenOnesFitTheirOwnRuleAlone();
    void asideOnlyWhileTheAskIsNotMet();
    void aRuleOffOrRemovedDoesNothing();
    void aRuleComesBackAsItWasWritten();
    void aRuleOfALaterProgramIsNotRead();

private:
    RequestReview review() const;
    Rule approving() const;
    Rule declining() const { return {.kind = RuleKind::Decline, .party = m_party}; }
    std::optional<RuleKind> answerOf(const RequestReview &review, const QList<Rule> &rules) const
    {
        const std::optional<Rule> rule = ruleFor(review, rules, m_facts->purposes());
        return rule ? std::optional<RuleKind>(rule->kind) : std::nullopt;
    }

    std::shared_ptr<const Facts> m_facts;
    PartyId m_party = PartyId::random();
    ValueId m_email = ValueId::random();
};

void RuleMatchTest::initTestCase()
{
    m_facts = *Facts::load();
}

RequestReview RuleMatchTest::review() const
{
    RequestReview review;
    review.request.party = m_party;
    review.request.checks = {{QStringLiteral("signature"), true, {}}};
    review.proof = Proof::Domain;
    review.identity = QStringLiteral("shop.example");
    review.host = QStringLiteral("shop.example");
    Offer offer;
    offer.purposes = {{QStringLiteral("dpv:DirectMarketing"), QStringLiteral("monthly newsletter")}};
    offer.retention = *Retention::fromText(u"P1Y");
    offer.recipients = {{QStringLiteral("Posthorn"), QStringLiteral("IE")}};
    offer.legalBasis = QStringLiteral("dpv:Consent");
    review.offers = {offer};
    ReviewField email;
    email.path = path("email");
    email.shared = email.needed = true;
    email.ask.ask = euro(100);
    Value value;
    value.id = m_email;
    email.values = {value};
    review.fields = {email};
    review.evaluation.verdict = Verdict::Meets;
    review.evaluation.offer.paid.amount = euro(200);
    review.evaluation.offer.expected.amount = euro(100);
    review.action = MainAction::Approve;
    return review;
}

Rule RuleMatchTest::approving() const
{
    return {.kind = RuleKind::Approve, .party = m_party, .terms = approvableTerms(review())};
}

void RuleMatchTest::whatWasWrittenIsApproved()
{
    QCOMPARE(approving().terms->least, euro(300));
    QCOMPARE(answerOf(review(), {approving()}), RuleKind::Approve);
}

void RuleMatchTest::whatIsNarrowerIsApproved_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("more money") << Change(
        [](RequestReview &r) { r.evaluation.offer.paid.amount = euro(201); });
    QTest::newRow("shorter") << Change(
        [](RequestReview &r) { r.offers[0].retention = *Retention::fromText(u"P11M"); });
    QTest::newRow("nobody else gets it") << Change([](RequestReview &r) { r.offers[0].recipients.clear(); });
}

void RuleMatchTest::whatIsNarrowerIsApproved()
{
    QFETCH(const Change, change);
    RequestReview narrower = review();
    change(narrower);
    QCOMPARE(answerOf(narrower, {approving()}), RuleKind::Approve);
}

void RuleMatchTest::whatIsWiderIsNotApproved_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("another party", [](RequestReview &r) { r.request.party = PartyId::random(); });
    row("no party", [](RequestReview &r) { r.request.party.reset(); });
    row("another host", [](RequestReview &r) { r.host = QStringLiteral("else.example"); });
    row("a field more", [](RequestReview &r) {
        ReviewField field = r.fields[0];
        field.path = path("given_name");
        r.fields.append(field);
    });
    row("another field", [](RequestReview &r) { r.fields[0].path = path("given_name"); });
    row("a field less", [](RequestReview &r) { r.fields[0].shared = false; });
    row("another value", [](RequestReview &r) { r.fields[0].values[0].id = ValueId::random(); });
    row("never by now", [](RequestReview &r) { r.fields[0].ask.ask.reset(); });
    row("a purpose more", [](RequestReview &r) {
        r.offers[0].purposes.append({QStringLiteral("dpv:SellDataToThirdParties"), {}});
    });
    row("the purpose in other words",
        [](RequestReview &r) { r.offers[0].purposes[0].description = QStringLiteral("daily newsletter"); });
    row("no purpose said", [](RequestReview &r) { r.offers[0].purposes.clear(); });
    row("no offer", [](RequestReview &r) { r.offers.clear(); });
    row("two offers", [](RequestReview &r) { r.offers.append(Offer(r.offers[0])); });
    row("a day longer", [](RequestReview &r) { r.offers[0].retention = *Retention::fromText(u"P366D"); });
    row("until withdrawn",
        [](RequestReview &r) { r.offers[0].retention = *Retention::fromText(u"until-withdrawn"); });
    row("no end said", [](RequestReview &r) { r.offers[0].retention = {}; });
    row("somebody else too", [](RequestReview &r) {
        r.offers[0].recipients.append({QStringLiteral("Else"), QStringLiteral("US")});
    });
    row("the same name elsewhere", [](RequestReview &r) { r.offers[0].recipients[0].country.clear(); });
    row("another basis",
        [](RequestReview &r) { r.offers[0].legalBasis = QStringLiteral("dpv:LegitimateInterest"); });
    row("further terms", [](RequestReview &r) { r.offers[0].furtherTerms = QStringLiteral("{\"x\":1}"); });
    row("a collective's", [](RequestReview &r) { r.offers[0].collective.emplace(); });
    row("a cent less", [](RequestReview &r) { r.evaluation.offer.expected.amount = euro(99); });
    row("another currency", [](RequestReview &r) {
        const Money dollars(900, Currency::of("USD"));
        r.evaluation.offer.paid.amount = r.evaluation.offer.expected.amount = dollars;
    });
    row("a counter-offer", [](RequestReview &r) { r.action = MainAction::Counter; });
    row("it resembles another", [](RequestReview &r) { r.looksLike.emplace(); });
}

void RuleMatchTest::whatIsWiderIsNotApproved()
{
    QFETCH(const Change, change);
    RequestReview wider = review();
    change(wider);
    QCOMPARE(answerOf(wider, {approving()}), std::nullopt);
}

void RuleMatchTest::noRuleFits_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a check failed", [](RequestReview &r) { r.request.checks[0].ok = false; });
    row("refused", [](RequestReview &r) { r.request.state = RequestState::Refused; });
    row("answered", [](RequestReview &r) { r.request.state = RequestState::Countered; });
    row("over", [](RequestReview &r) { r.expired = true; });
    row("by hand", [](RequestReview &r) { r.request.source = RequestSource::ByHand; });
    row("unproven", [](RequestReview &r) { r.proof = Proof::Unproven; });
}

void RuleMatchTest::noRuleFits()
{
    QFETCH(const Change, change);
    RequestReview other = review();
    change(other);
    const Rule anyone{.kind = RuleKind::Decline, .classes = {PurposeClass::Marketing}};
    QCOMPARE(answerOf(other, {declining(), anyone, approving()}), std::nullopt);
}

void RuleMatchTest::theMostRestrictiveWins()
{
    const Rule aside{.kind = RuleKind::OnlyWhenMet, .party = m_party};
    QCOMPARE(answerOf(review(), {approving(), aside, declining()}), RuleKind::Decline);
    QCOMPARE(answerOf(review(), {approving(), aside}), RuleKind::Approve); // the ask is met
    RequestReview less = review();
    less.evaluation.verdict = Verdict::Below;
    QCOMPARE(answerOf(less, {approving(), aside}), RuleKind::OnlyWhenMet);
}

void RuleMatchTest::declinedIsWhatWasNamed()
{
    const auto declines = [this](const Rule &rule) {
        return answerOf(review(), {rule}) == std::optional<RuleKind>(RuleKind::Decline);
    };
    QVERIFY(declines(declining()));
    QVERIFY(!declines({.kind = RuleKind::Decline, .party = PartyId::random()}));
    QVERIFY(declines({.kind = RuleKind::Decline, .classes = {PurposeClass::Sale, PurposeClass::Marketing}}));
    QVERIFY(!declines({.kind = RuleKind::Decline, .classes = {PurposeClass::Sale}}));
    QVERIFY(!declines(
        {.kind = RuleKind::Decline, .party = m_party, .classes = {PurposeClass::Sale}})); // all of it
    QVERIFY(declines({.kind = RuleKind::Decline, .field = path("email")}));
    QVERIFY(!declines({.kind = RuleKind::Decline, .field = path("birthdate")}));

    RequestReview withoutOffer = review();
    withoutOffer.offers.clear();
    const Rule sale{.kind = RuleKind::Decline, .classes = {PurposeClass::Sale}};
    QCOMPARE(answerOf(withoutOffer, {sale}), RuleKind::Decline); // "or not said"

    RequestReview canDoWithout = review();
    canDoWithout.fields[0].needed = false;
    QCOMPARE(answerOf(canDoWithout, {{.kind = RuleKind::Decline, .field = path("email")}}), std::nullopt);

    RequestReview whole = review();
    whole.fields[0].path = path("address");
    const FieldPath part({QStringLiteral("address"), QStringLiteral("postal_code")});
    QCOMPARE(answerOf(whole, {{.kind = RuleKind::Decline, .field = part}}), RuleKind::Decline);
}

void RuleMatchTest::unprovenOnesFitTheirOwnRuleAlone()
{
    RequestReview unproven = review();
    unproven.proof = Proof::Unproven;
    const Rule rule{.kind = RuleKind::Decline, .unproven = true};
    QCOMPARE(answerOf(unproven, {rule}), RuleKind::Decline);
    QCOMPARE(answerOf(review(), {rule}), std::nullopt);
}

void RuleMatchTest::asideOnlyWhileTheAskIsNotMet()
{
    const Rule aside{.kind = RuleKind::OnlyWhenMet, .classes = {PurposeClass::Marketing}};
    RequestReview card = review();
    for (const Verdict verdict : {Verdict::Meets, Verdict::MeetsIfKept}) {
        card.evaluation.verdict = verdict;
        QCOMPARE(answerOf(card, {aside}), std::nullopt);
    }
    for (const Verdict verdict : {Verdict::Below, Verdict::NoOffer, Verdict::Never}) {
        card.evaluation.verdict = verdict;
        QCOMPARE(answerOf(card, {aside}), RuleKind::OnlyWhenMet);
    }
}

void RuleMatchTest::aRuleOffOrRemovedDoesNothing()
{
    Rule off = declining();
    off.on = false;
    Rule removed = declining();
    removed.removed = true;
    QCOMPARE(answerOf(review(), {off, removed}), std::nullopt);
}

void RuleMatchTest::aRuleComesBackAsItWasWritten()
{
    Rule rule = approving();
    rule.who = QStringLiteral("shop.example");
    rule.classes = {PurposeClass::Sale, PurposeClass::Profiling};
    rule.field = FieldPath({QStringLiteral("address"), QStringLiteral("a.b")});
    rule.unproven = true;
    rule.terms->furtherTerms = QStringLiteral("{\"„x“\":1}");
    const Result<Rule> read = ruleFromRecord(recordOfRule(rule));
    QVERIFY(read);
    QCOMPARE(read->who, rule.who);
    QCOMPARE(read->classes, rule.classes);
    QCOMPARE(read->field, rule.field);
    QCOMPARE(read->unproven, true);
    QVERIFY(read->terms == rule.terms);
    rule.terms->retention = {};
    QVERIFY(ruleFromRecord(recordOfRule(rule))->terms == rule.terms);
}

void RuleMatchTest::aRuleOfALaterProgramIsNotRead()
{
    QByteArray record = recordOfRule(declining());
    record.replace("{", R"({"unless":"x",)");
    QCOMPARE(ruleFromRecord(record).error().code, errors::ruleUnreadable);
    QVERIFY(!ruleFromRecord(R"({"who":"x","terms":{}})"));
    QVERIFY(!ruleFromRecord(R"({"who":"x","classes":["else"]})"));
}

QTEST_GUILESS_MAIN(RuleMatchTest)
#include "RuleMatchTest.moc"
