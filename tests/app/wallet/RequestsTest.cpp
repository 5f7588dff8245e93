// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Wallet.h"
#include "companies/HoldingStore.h"
#include "decisions/Decisions.h"
#include "delivery/Delivery.h"
#include "inbox/HandRequests.h"
#include "inbox/Inbox.h"
#include "inbox/Trust.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "openid4vp/FormText.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"

#include "SampleRequest.h"
#include "SampleWallet.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace fieldfare;
using nlohmann::json;

namespace {

/// A network that answers what a test says, when the test says so.
class StagedClient final : public HttpClient
{
public:
    struct Call final : HttpCall
    {
    };
    std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override
    {
        sent.append(request);
        waiting.push_back(std::move(done));
        return std::make_unique<Call>();
    }
    void answer(const Result<HttpAnswer> &answer)
    {
        const Done done = std::move(waiting.front());
        waiting.pop_front();
        done(answer);
    }
    QList<HttpRequest> sent;
    std::deque<Done> waiting;
};

HttpAnswer status(int code, const QByteArray &body = {})
{
    return {code, "application/json", body};
}

QString fieldOf(const QByteArray &body, const QString &name)
{
    const std::optional<QList<FormField>> form = fromFormText(body);
    for (const FormField &field : *form) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

} // namespace

/// A request's way through the services: taken in, weighed, answered, delivered, in a real wallet.
class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aGoodRequestIsWeighed();
    void theSameRequestComesOnce();
    void aForgedOneIsKeptAndNeverAnswered();
    void approvingIsOneTransaction();
    void anApprovalSaysExactlyWhatWasApproved();
    void takingBackLeavesNoTrace();
    void noAndNoSuchDataAreTheSameBytes();
    void aCounterNamesItsTotal();
    void aNewOfferGoesOnInTheThread();
    void whatIsNotOneOfTheirsIsACounter();
    void neverIsNotShared();
    void anAnswerIsTriedAgain();
    void aDeclineArrivesWithEvery4xx();
    void twoCompaniesGetNothingInCommon();
    void aKeyIsUsedAgainInsideALiveAgreement();
    void withdrawingSaysSo();
    void whatWasRecordedByHandGoesTheSameWay();
    void aSilentNoCanBeReopened();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    RequestId take(const samples::SampleCompany &company);
    RequestReview review(const RequestId &id, const Choice &choice = {})
    {
        return *Review(context()).review(id, choice);
    }
    OutboxMessage message(const DecisionId &id) { return **OutboxStore(context().connection).message(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::FixedClock> m_clock;
    std::unique_ptr<Wallet> m_wallet;
    samples::SampleCompany m_shop;
};

void RequestsTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<samples::FixedClock>(samples::requestTime.toDateTime());
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), *m_clock);
    m_shop = samples::SampleCompany();
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("birthdate")}), QStringLiteral("1988-05-03"), {}));
    QVERIFY(data.setAsk(FieldPath({QStringLiteral("email")}), Money(100, context().currency)));
}

RequestId RequestsTest::take(const samples::SampleCompany &company)
{
    const RequestContext given = company.context();
    const Result<Arrival> arrival =
        Inbox(context(), given.anchors).take({company.signedRequest(), given.clientId, given.requestUri, {}});
    return arrival ? arrival->id : RequestId();
}

void RequestsTest::aGoodRequestIsWeighed()
{
    const RequestReview card = review(take(m_shop));
    QCOMPARE(card.proof, Proof::Domain);
    QCOMPARE(card.identity, QStringLiteral("shop.example"));
    QCOMPARE(card.company->domains, QStringList{QStringLiteral("shop.example")});
    QCOMPARE(card.fields.size(), 1);
    QVERIFY(card.fields[0].shared && card.fields[0].needed);
    // 1.00 × 1.5 (marketing) × 1 year
    QCOMPARE(card.evaluation.askTotal.amount, Money(150, context().currency));
    // 3.00 promised, half counted
    QCOMPARE(card.evaluation.offer.expected.amount, Money(150, context().currency));
    QCOMPARE(card.evaluation.verdict, Verdict::MeetsIfKept);
    QCOMPARE(card.action, MainAction::Approve);
    QVERIFY(std::ranges::all_of(card.request.checks, &KeptCheck::ok));
    QCOMPARE(Review(context()).list()->first().fields, 1);
}

void RequestsTest::theSameRequestComesOnce()
{
    const RequestId id = take(m_shop);
    const QByteArray same = m_shop.signedRequest();
    QVERIFY(!id.isNull());
    // Signed anew it is another text with the nonce of before.
    const RequestId again = take(m_shop);
    QVERIFY(again != id);
    QCOMPARE(review(again).request.state, RequestState::Refused);
    QCOMPARE(Review(context()).list()->size(), 2);
}

void RequestsTest::aForgedOneIsKeptAndNeverAnswered()
{
    QByteArray text = m_shop.signedRequest();
    text.back() = text.back() == 'A' ? 'Q' : 'A';
    const RequestContext given = m_shop.context();
    const Result<Arrival> arrival =
        Inbox(context(), given.anchors).take({text, given.clientId, given.requestUri, {}});
    QVERIFY(arrival);
    QCOMPARE(arrival->state, RequestState::Refused);
    const RequestReview card = review(arrival->id);
    QCOMPARE(card.request.raw, text);
    QVERIFY(std::ranges::any_of(card.request.checks, [](const KeptCheck &check) { return !check.ok; }));
    QCOMPARE(Decisions(context()).approve(arrival->id, {.acceptUnproven = true}).error().code,
             errors::requestOver);
    QCOMPARE(Decisions(context()).decline(arrival->id).error().code, errors::requestOver);
}

void RequestsTest::approvingIsOneTransaction()
{
    const RequestId id = take(m_shop);
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(decision);
    const OutboxMessage held = message(*decision);
    QCOMPARE(held.state, OutboxState::Held);
    QCOMPARE(held.nextAt.microseconds - m_clock->now().microseconds, kTakeBackTime);
    QCOMPARE(held.uri, QStringLiteral("https://shop.example/answer?session=1%2F2"));
    const RequestReview card = review(id);
    QCOMPARE(card.request.state, RequestState::Approved);
    const QList<Holding> holdings = *HoldingStore(context().connection).ofCompanies({card.company->id});
    QCOMPARE(holdings.size(), 1);
    QCOMPARE(holdings[0].evidence[0].kind, EvidenceKind::Answer);
    QCOMPARE(holdings[0].evidence[0].until, m_clock->today().addYears(1));
    const QList<Reward> rewards = *RewardStore(context().connection).ofDecision(*decision);
    QCOMPARE(rewards.size(), 1);
    QCOMPARE(rewards[0].state(), RewardState::Promised);
    QCOMPARE(rewards[0].total(RewardEntryKind::Promised).count, 300);
    const QList<Receipt> receipts = *ReceiptStore(context().connection).all();
    QCOMPARE(receipts.size(), 1);
    const Result<ConsentRecord> record = readReceipt(receipts[0].jws);
    QVERIFY(record);
    QCOMPARE(record->requestSha256, card.request.sha256);
    QCOMPARE(record->presentations.size(), 1);
    QCOMPARE(record->fields[0].working, QStringLiteral("1.00 × 1.5 × 1.0"));
    QVERIFY(!Decisions(context()).approve(id)); // once
}

void RequestsTest::anApprovalSaysExactlyWhatWasApproved()
{
    const Result<DecisionId> decision =
        Decisions(context()).approve(take(m_shop), {.sending = Sending::AtOnce});
    const OutboxMessage waiting = message(*decision);
    QCOMPARE(waiting.state, OutboxState::Waiting);
    QCOMPARE(fieldOf(waiting.body, QStringLiteral("state")), QStringLiteral("af0ifjsldkj"));
    const json token = json::parse(fieldOf(waiting.body, QStringLiteral("vp_token")).toStdString());
    const QByteArray presentation = QByteArray::fromStdString(token.at("profile").at(0).get<std::string>());
    QCOMPARE(DecisionStore(context().connection).presentations(*decision)->first(), presentation);
    const Result<SdJwt> sdJwt = SdJwt::parse(presentation);
    QVERIFY(sdJwt);
    QCOMPARE(sdJwt->disclosures().size(), 1);
    QCOMPARE(QString::fromStdString(sdJwt->claims().at("email").get<std::string>()),
             QStringLiteral("maren@example.org"));
    QVERIFY(!sdJwt->claims().contains("birthdate"));
}

void RequestsTest::takingBackLeavesNoTrace()
{
    const RequestId id = take(m_shop);
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(Decisions(context()).takeBack(*decision));
    const RequestReview card = review(id);
    QCOMPARE(card.request.state, RequestState::Open);
    QVERIFY(!*OutboxStore(context().connection).message(*decision));
    QVERIFY(HoldingStore(context().connection).ofCompanies({card.company->id})->isEmpty());
    QVERIFY(RewardStore(context().connection).all()->isEmpty());
    QVERIFY(ReceiptStore(context().connection).all()->isEmpty());
    QVERIFY(!Decisions(context()).takeBack(*decision));
    QVERIFY(Decisions(context()).approve(id)); // it can be decided anew
}

void RequestsTest::noAndNoSuchDataAreTheSameBytes()
{
    const Result<DecisionId> no = Decisions(context()).decline(take(m_shop));
    m_shop.claims["nonce"] = "another-nonce";
    m_shop.claims["dcql_query"]["credentials"][0]["claims"] = json::parse(R"([{"path":["iban"]}])");
    const RequestId lacking = take(m_shop);
    QCOMPARE(review(lacking).missing.size(), 1);
    QCOMPARE(review(lacking).action, MainAction::Nothing);
    const Result<DecisionId> none = Decisions(context()).decline(lacking);
    QVERIFY(no && none);
    QCOMPARE(message(*no).body, message(*none).body);
    QCOMPARE(message(*no).contentType, message(*none).contentType);
}

void RequestsTest::aCounterNamesItsTotal()
{
    const RequestId id = take(m_shop);
    const Result<DecisionId> decision = Decisions(context()).counter(id);
    QVERIFY(decision);
    QCOMPARE(review(id).request.state, RequestState::Countered);
    const QByteArray jws = fieldOf(message(*decision).body, QStringLiteral("counter_offer")).toLatin1();
    const Result<Jws> read = Jws::parse(jws);
    QVERIFY(read && read->verify(*read->key()));
    const json claims = *read->claims();
    QCOMPARE(QString::fromStdString(claims.at("total").at("amount").get<std::string>()),
             QStringLiteral("1.50"));
    QVERIFY(!claims.contains("fields"));
    QCOMPARE(QString::fromStdString(claims.at("paths").dump()), QStringLiteral(R"([["email"]])"));
    QCOMPARE(readReceipt(ReceiptStore(context().connection).all()->first().jws)->event,
             ReceiptEvent::Countered);
}

void RequestsTest::aNewOfferGoesOnInTheThread()
{
    const RequestId first = take(m_shop);
    QVERIFY(Decisions(context()).counter(first));
    m_shop.claims["nonce"] = "second-nonce";
    m_shop.offer["id"] = "spring-2";
    m_shop.offer["supersedes"] = "spring-1";
    m_shop.transactionData["offer"] = m_shop.offer;
    m_shop.setTransactionData(m_shop.transactionData);
    const RequestId second = take(m_shop);
    const RequestReview card = review(second);
    QCOMPARE(card.thread.size(), 2);
    QCOMPARE(review(first).request.state, RequestState::Superseded);
    QVERIFY(Decisions(context()).approve(second));
    const QList<Receipt> receipts = *ReceiptStore(context().connection).all();
    QCOMPARE(readReceipt(receipts[0].jws)->previous, receipts[1].sha256);
    QCOMPARE(readReceipt(receipts[0].jws)->steps.size(), 4);
}

void RequestsTest::whatIsNotOneOfTheirsIsACounter()
{
    m_shop.claims["dcql_query"]["credentials"][0]["claims"] =
        json::parse(R"([{"path":["email"]},{"path":["birthdate"]}])");
    const RequestId id = take(m_shop);
    QCOMPARE(review(id).action, MainAction::Approve);
    Choice choice;
    choice.shared = {FieldPath({QStringLiteral("email")})};
    QCOMPARE(review(id, choice).action, MainAction::Counter);
    QCOMPARE(Decisions(context()).approve(id, {.choice = choice}).error().code, errors::choiceNotTheirs);
    choice.shared->insert(FieldPath({QStringLiteral("birth_year")}));
    QVERIFY(Decisions(context()).counter(id, {.choice = choice}));
    QCOMPARE(review(id).decision->claims.size(), 2);
}

void RequestsTest::neverIsNotShared()
{
    QVERIFY(MyData(context()).setAsk(FieldPath({QStringLiteral("email")}), std::nullopt));
    const RequestId id = take(m_shop);
    QCOMPARE(review(id).evaluation.verdict, Verdict::Never);
    QCOMPARE(Decisions(context()).approve(id).error().code, errors::neverShared);
    // A company that can do without gets the choice without it.
    m_shop.claims["nonce"] = "other";
    m_shop.claims["dcql_query"]["credentials"][0]["claims"] =
        json::parse(R"([{"id":"e","path":["email"]},{"id":"b","path":["birthdate"]}])");
    m_shop.claims["dcql_query"]["credentials"][0]["claim_sets"] = json::parse(R"([["e","b"],["b"]])");
    const RequestReview card = review(take(m_shop));
    QCOMPARE(int(card.options.size()), 2);
    QCOMPARE(card.fields.size(), 2);
    QVERIFY(!card.fields[0].shared && !card.fields[0].needed);
    QVERIFY(card.fields[1].shared && card.fields[1].needed);
}

void RequestsTest::anAnswerIsTriedAgain()
{
    StagedClient client;
    Delivery delivery(context(), client);
    const Result<DecisionId> decision =
        Decisions(context()).approve(take(m_shop), {.sending = Sending::AtOnce});
    delivery.start();
    QCOMPARE(client.sent.size(), 1);
    QCOMPARE(message(*decision).state, OutboxState::Sending);
    delivery.start();
    QCOMPARE(client.sent.size(), 1); // not twice at the same time
    client.answer(status(503));
    QCOMPARE(message(*decision).state, OutboxState::Unknown);
    delivery.start();
    QCOMPARE(client.sent.size(), 1); // not before the pause is over
    m_clock->advanceSeconds(61);
    delivery.start();
    QCOMPARE(client.sent.size(), 2);
    QCOMPARE(client.sent[0].body, client.sent[1].body);
    client.answer(status(400));
    QCOMPARE(message(*decision).state, OutboxState::Refused);
    QCOMPARE(message(*decision).problem, QStringLiteral("perhaps-had-it"));
    QVERIFY(message(*decision).body.isEmpty());
}

void RequestsTest::aDeclineArrivesWithEvery4xx()
{
    StagedClient client;
    Delivery delivery(context(), client);
    const Result<DecisionId> decision =
        Decisions(context()).decline(take(m_shop), {.sending = Sending::AtOnce});
    delivery.start();
    client.answer(status(400));
    QCOMPARE(message(*decision).state, OutboxState::Delivered);
    QVERIFY(client.waiting.empty());
}

void RequestsTest::twoCompaniesGetNothingInCommon()
{
    const Result<DecisionId> one = Decisions(context()).approve(take(m_shop));
    samples::SampleCompany other;
    other.identity =
        samples::issuedBy(m_shop.authority, samples::shopWish({QStringLiteral("other.example")}));
    other.header["x5c"] = x5cOf({other.identity.certificate});
    other.claims["client_id"] = "x509_san_dns:other.example";
    other.claims["response_uri"] = "https://other.example/answer";
    other.claims["nonce"] = "nonce-2";
    const RequestContext given = m_shop.context();
    const Result<Arrival> arrival = Inbox(context(), given.anchors)
                                        .take({other.signedRequest(),
                                               QStringLiteral("x509_san_dns:other.example"),
                                               QStringLiteral("https://other.example/request"),
                                               {}});
    QCOMPARE(arrival->state, RequestState::Open);
    const Result<DecisionId> two = Decisions(context()).approve(arrival->id);
    QVERIFY(one && two);
    QSet<QString> seen;
    for (const DecisionId &id : {*one, *two}) {
        const SdJwt sdJwt = *SdJwt::parse(DecisionStore(context().connection).presentations(id)->first());
        QSet<QString> values;
        const json body = *sdJwt.jws().claims();
        const std::function<void(const json &)> collect = [&](const json &value) {
            if (value.is_structured()) {
                for (const json &each : value)
                    collect(each);
            } else if (value.is_string()) {
                values.insert(QString::fromStdString(value.get<std::string>()));
            }
        };
        collect(body);
        for (const QByteArray &disclosure : sdJwt.disclosures())
            values.insert(QString::fromLatin1(disclosure));
        // What every wallet says the same is no trace of one.
        for (const char *same : {"urn:fieldfare:profile:1", "sha-256", "EC", "P-256"})
            values.remove(QString::fromLatin1(same));
        QVERIFY2(!seen.intersects(values), qPrintable(QStringList((seen & values).values()).join(u' ')));
        seen.unite(values);
    }
}

void RequestsTest::aKeyIsUsedAgainInsideALiveAgreement()
{
    const Result<DecisionId> first = Decisions(context()).approve(take(m_shop));
    m_shop.claims["nonce"] = "second";
    m_shop.offer["id"] = "spring-2";
    m_shop.transactionData["offer"] = m_shop.offer;
    m_shop.setTransactionData(m_shop.transactionData);
    const RequestId again = take(m_shop);
    const Result<DecisionId> second = Decisions(context()).approve(again);
    const DecisionStore store(context().connection);
    const PartyKeyId key = (*store.decision(*first))->key;
    QCOMPARE((*store.decision(*second))->key, key);
    QVERIFY(Decisions(context()).takeBack(*second));
    // A year and a day later the first one is over, and so is its key.
    m_clock->advance(367);
    m_shop.claims.erase("exp");
    m_shop.claims.erase("iat");
    m_shop.claims["nonce"] = "third";
    const Result<DecisionId> third = Decisions(context()).approve(take(m_shop));
    QVERIFY(third);
    QVERIFY((*store.decision(*third))->key != key);
}

void RequestsTest::withdrawingSaysSo()
{
    const RequestId id = take(m_shop);
    QCOMPARE(Decisions(context()).withdraw(id).error().code, errors::notApproved);
    const Result<DecisionId> approval = Decisions(context()).approve(id, {.sending = Sending::AtOnce});
    const Result<DecisionId> withdrawal = Decisions(context()).withdraw(id, Sending::AtOnce);
    QVERIFY(approval && withdrawal);
    QCOMPARE(review(id).request.state, RequestState::Withdrawn);
    const OutboxMessage sent = message(*withdrawal);
    QCOMPARE(sent.uri, QStringLiteral("https://shop.example/withdraw"));
    const Result<Jws> jws = Jws::parse(fieldOf(sent.body, QStringLiteral("withdrawal")).toLatin1());
    QVERIFY(jws);
    const SdJwt sdJwt = *SdJwt::parse(DecisionStore(context().connection).presentations(*approval)->first());
    QVERIFY(jws->verify(sdJwt.holderKey()->key)); // the presentation's own key
    QCOMPARE(readReceipt(ReceiptStore(context().connection).all()->first().jws)->event,
             ReceiptEvent::Withdrawn);
}

void RequestsTest::whatWasRecordedByHandGoesTheSameWay()
{
    const QByteArray record =
        R"({"company":{"name":"Bäckerei","domain":"baeckerei.example"},"fields":["email",["birthdate"]],
        "offer":{"purposes":[{"id":"dpv:DirectMarketing"}],"compensation":[{"kind":"goods","description":"a loaf"}]}})";
    const Result<RequestId> id = recordByHand(context(), record);
    QVERIFY(id);
    const RequestReview card = review(*id);
    QCOMPARE(card.proof, Proof::ByHand);
    QCOMPARE(card.fields.size(), 2);
    QCOMPARE(Decisions(context()).counter(*id).error().code, errors::noAnswerPossible);
    const Result<DecisionId> decision = Decisions(context()).approve(*id);
    QVERIFY(decision);
    QVERIFY(!*OutboxStore(context().connection).message(*decision)); // nobody is there to send it to
    QCOMPARE(HoldingStore(context().connection).ofCompanies({card.company->id})->size(), 2);
    QCOMPARE(RewardStore(context().connection).all()->first().terms, QStringLiteral("a loaf"));
    QVERIFY(!readReceipt(ReceiptStore(context().connection).all()->first().jws)->sent);
}

void RequestsTest::aSilentNoCanBeReopened()
{
    const RequestId id = take(m_shop);
    const Result<DecisionId> decision = Decisions(context()).decline(id, {.silent = true});
    QVERIFY(decision);
    QVERIFY(!*OutboxStore(context().connection).message(*decision));
    QVERIFY(Decisions(context()).reopen(id));
    QCOMPARE(review(id).request.state, RequestState::Open);
    const Result<DecisionId> sent = Decisions(context()).decline(id, {.sending = Sending::AtOnce});
    QVERIFY(sent);
    QCOMPARE(Decisions(context()).reopen(id).error().code, errors::alreadySent);
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "RequestsTest.moc"
