// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The further ways to ask and to be answered, in a real wallet: encrypted answers, parties that are named by
// their certificate or by nobody, requests by value and by POST, several offers, and what is told of a fault.

#include "Wallet.h"
#include "base/Base64.h"
#include "base/Json.h"
#include "decisions/Decisions.h"
#include "delivery/Delivery.h"
#include "delivery/Reception.h"
#include "inbox/Trust.h"
#include "jose/Jwe.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "openid4vp/FormText.h"
#include "receipts/ReceiptSentences.h"
#include "receipts/ReceiptStore.h"
#include "receipts/ReceiptTerms.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/PartyStore.h"
#include "rewards/RewardStore.h"

#include "SampleRequest.h"
#include "SampleWallet.h"
#include "ScriptedHttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;
using nlohmann::json;

namespace {

QString fieldIn(const QByteArray &body, const char *name)
{
    const std::optional<QList<FormField>> form = fromFormText(body);
    for (const FormField &field : *form) {
        if (field.name == QLatin1String(name))
            return field.value;
    }
    return {};
}

HttpAnswer jwtAnswer(const QByteArray &text)
{
    return {200, "application/oauth-authz-req+jwt", text};
}

} // namespace

class AskingWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anEncryptedApprovalSaysTheSameToTheCompanyAlone();
    void whatIsTriedAgainIsNotEncryptedAnew();
    void aDeclineIsTheSameBytesWhereAnswersAreEncrypted();
    void aCertificateNamesWhoAsks();
    void nobodyStandsBehindAnUnsignedOne();
    void aDeclineTellsNothingToNobody();
    void anUnsignedOneComesOnce();
    void anUnsignedOneThatShouldBeSignedIsRefused();
    void aRequestComesInALink();
    void aLinkMustNameTheSameCompany();
    void aRequestIsFetchedByPost();
    void whatWasSentAlongMustComeBack();
    void severalOffersAddUp();
    void theOfferThatNamesAnAddressIsWithdrawnThere();
    void aFaultIsToldAfterAClick();
    void aFaultIsToldOnceAndCanBeTakenBack();
    void aFaultIsToldToNobodyUnproven();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    Result<ArrivalOutcome> takeIn(const RequestLink &link, HttpClient &client);
    RequestId take(const QString &link);
    RequestId take() { return take(linkOf(m_shop.signedRequest())); }
    QString linkOf(const QByteArray &request) const;
    QString unsignedLink(const QString &clientId) const;
    RequestReview review(const RequestId &id) { return *Review(context()).review(id); }
    OutboxMessage message(const DecisionId &id) { return **OutboxStore(context().connection).message(id); }
    void wantEncrypted();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::FixedClock> m_clock;
    std::unique_ptr<Wallet> m_wallet;
    samples::SampleCompany m_shop;
    PrivateKey m_key = *PrivateKey::generate(KeyKind::P256);
    samples::ScriptedHttp m_http;
};

void AskingWaysTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<samples::FixedClock>(samples::requestTime.toDateTime());
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), *m_clock);
    m_shop = samples::SampleCompany();
    QVERIFY(addTrust(context(), m_shop.authority.certificate.toPem()));
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.setAsk(FieldPath({QStringLiteral("email")}), Money(100, context().currency)));
}

Result<ArrivalOutcome> AskingWaysTest::takeIn(const RequestLink &link, HttpClient &client)
{
    Reception reception(context(), client);
    std::optional<Result<ArrivalOutcome>> outcome;
    reception.take(link, [&outcome](const Result<ArrivalOutcome> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        qFatal("nothing came of it");
    return *outcome;
}

RequestId AskingWaysTest::take(const QString &link)
{
    const Result<ArrivalOutcome> outcome = takeIn(*RequestLink::fromLink(link), m_http);
    return outcome ? std::get<Arrival>(*outcome).id : RequestId();
}

QString AskingWaysTest::linkOf(const QByteArray &request) const
{
    const QString clientId = QString::fromStdString(m_shop.claims["client_id"]);
    return QStringLiteral("openid4vp://?") +
           QString::fromLatin1(toFormText({{QStringLiteral("client_id"), clientId},
                                           {QStringLiteral("request"), QString::fromLatin1(request)}}));
}

QString AskingWaysTest::unsignedLink(const QString &clientId) const
{
    QList<FormField> fields{{QStringLiteral("client_id"), clientId}};
    for (const char *member : {"response_type", "response_mode", "response_uri", "nonce", "state"})
        fields.append({QString::fromLatin1(member), QString::fromStdString(m_shop.claims[member])});
    for (const char *member : {"dcql_query", "client_metadata", "transaction_data"})
        fields.append({QString::fromLatin1(member), QString::fromStdString(m_shop.claims[member].dump())});
    return QStringLiteral("openid4vp://?") + QString::fromLatin1(toFormText(fields));
}

void AskingWaysTest::wantEncrypted()
{
    json jwk = jwkOf(m_key.publicKey());
    jwk["kid"] = "answers-1";
    jwk["alg"] = "ECDH-ES";
    m_shop.claims["response_mode"] = "direct_post.jwt";
    m_shop.claims["client_metadata"]["jwks"] = {{"keys", json::array({jwk})}};
    m_shop.claims["client_metadata"]["encrypted_response_enc_values_supported"] = {"A256GCM"};
}

void AskingWaysTest::anEncryptedApprovalSaysTheSameToTheCompanyAlone()
{
    wantEncrypted();
    const RequestId id = take();
    QVERIFY(std::ranges::any_of(review(id).request.checks, [](const KeptCheck &check) {
        return check.name == u"encryption" && check.ok;
    }));
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(decision);
    const OutboxMessage held = message(*decision);
    const QByteArray presentation = DecisionStore(context().connection).presentations(*decision)->first();
    QVERIFY(!held.body.contains(presentation.left(20)) && !held.body.contains("af0ifjsldkj"));
    const Result<Jwe> jwe = Jwe::parse(fieldIn(held.body, "response").toLatin1());
    QVERIFY(jwe);
    QCOMPARE(jwe->keyId(), QStringLiteral("answers-1"));
    QCOMPARE(jwe->cipher(), Cipher::Aes256Gcm);
    const json said = *parseJson(*jwe->decrypt(m_key));
    QCOMPARE(said, json({{"vp_token", {{"profile", json::array({presentation.toStdString()})}}},
                         {"state", "af0ifjsldkj"}}));
    // The receipt tells of the presentation as ever.
    const Result<ConsentRecord> record = readReceipt(ReceiptStore(context().connection).all()->first().jws);
    QCOMPARE(record->presentations.first(),
             QCryptographicHash::hash(presentation, QCryptographicHash::Sha256));
}

void AskingWaysTest::whatIsTriedAgainIsNotEncryptedAnew()
{
    wantEncrypted();
    const Result<DecisionId> decision = Decisions(context()).approve(take(), {.sending = Sending::AtOnce});
    const QByteArray body = message(*decision).body;
    samples::ScriptedHttp http;
    http.answerNext(HttpAnswer{503, {}, {}});
    http.answerNext(HttpAnswer{200, {}, {}});
    Delivery delivery(context(), http);
    delivery.start();
    QTRY_COMPARE(message(*decision).state, OutboxState::Unknown);
    m_clock->advanceSeconds(61);
    delivery.start();
    QTRY_COMPARE(message(*decision).state, OutboxState::Delivered);
    QCOMPARE(http.sent().size(), 2);
    QCOMPARE(http.sent()[0].body, body);
    QCOMPARE(http.sent()[1].body, body);
}

void AskingWaysTest::aDeclineIsTheSameBytesWhereAnswersAreEncrypted()
{
    wantEncrypted();
    const Result<DecisionId> no = Decisions(context()).decline(take());
    m_shop.claims["nonce"] = "another-nonce";
    m_shop.claims["dcql_query"]["credentials"][0]["claims"] = json::parse(R"([{"path":["iban"]}])");
    const RequestId lacking = take();
    QCOMPARE(review(lacking).action, MainAction::Nothing);
    const Result<DecisionId> none = Decisions(context()).decline(lacking);
    QVERIFY(no && none);
    QCOMPARE(message(*no).body, QByteArray("error=access_denied&state=af0ifjsldkj"));
    QCOMPARE(message(*no).body, message(*none).body);
}

void AskingWaysTest::aCertificateNamesWhoAsks()
{
    samples::CertificateWish wish = samples::shopWish({});
    wish.organisation = QStringLiteral("Shop Ltd");
    m_shop.identity = samples::issuedBy(m_shop.authority, wish);
    m_shop.header["x5c"] = x5cOf({m_shop.identity.certificate});
    const std::string hash = toBase64Url(m_shop.identity.certificate.sha256()).toStdString();
    m_shop.claims["client_id"] = "x509_hash:" + hash;
    m_shop.claims["response_uri"] = "https://answers.example/1";
    const RequestId id = take();
    const RequestReview card = review(id);
    QCOMPARE(card.request.state, RequestState::Open);
    QCOMPARE(card.proof, Proof::Certificate);
    QCOMPARE(card.certificate, QStringLiteral("Shop Ltd"));
    QCOMPARE(card.host, QStringLiteral("answers.example"));
    QVERIFY(!card.mustAccept);
    // It is the certificate's company, not that of whoever runs the host.
    QCOMPARE(card.company->name, QStringLiteral("Shop Ltd"));
    QCOMPARE(card.clientId(), QString::fromStdString("x509_hash:" + hash));
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(decision);
    const SdJwt sdJwt = *SdJwt::parse(DecisionStore(context().connection).presentations(*decision)->first());
    const json binding = *sdJwt.keyBinding()->claims();
    QCOMPARE(binding["aud"], json("x509_hash:" + hash));
    QCOMPARE(message(*decision).uri, QStringLiteral("https://answers.example/1"));
    // Its receipt names them: a hash would tell nobody anything. A made-up name is found out.
    const QByteArray receipt = ReceiptStore(context().connection).ofRequest(id)->first().jws;
    ConsentRecord record = *readReceipt(receipt);
    QCOMPARE(record.clientId, QString::fromStdString("x509_hash:" + hash));
    QCOMPARE(record.certificate, QStringLiteral("Shop Ltd"));
    const std::shared_ptr<const ReceiptWords> words = *ReceiptWords::of(QStringLiteral("en"));
    QCOMPARE(ReceiptSentences(record, *words, context().facts.purposes()).proof(),
             QStringLiteral("Certificate proven: Shop Ltd"));
    RequestContext given = m_shop.context();
    given.clientId = QString::fromStdString("x509_hash:" + hash);
    const RequestReading reading = readRequest(m_shop.signedRequest(), given);
    QCOMPARE(differentTerms(record, reading), QStringList());
    record.certificate = QStringLiteral("Bank Ltd");
    QCOMPARE(differentTerms(record, reading), QStringList{QStringLiteral("certificate")});
}

void AskingWaysTest::nobodyStandsBehindAnUnsignedOne()
{
    const QString clientId = QStringLiteral("redirect_uri:https://shop.example/answer?session=1%2F2");
    const RequestId id = take(unsignedLink(clientId));
    const RequestReview card = review(id);
    QCOMPARE(card.request.state, RequestState::Open);
    QCOMPARE(card.request.source, RequestSource::Unsigned);
    QCOMPARE(card.proof, Proof::Unproven);
    QVERIFY(card.mustAccept);
    QCOMPARE(card.offers.size(), 1);
    // Nothing of the list says that somebody was proven.
    for (const KeptCheck &check : card.request.checks) {
        QVERIFY2(check.ok, qPrintable(check.name));
        QVERIFY2(check.name != u"signature" && check.name != u"chain" && check.name != u"client-id",
                 qPrintable(check.name));
    }
    QCOMPARE(Decisions(context()).approve(id).error().code, errors::requestUnproven);
    const Result<DecisionId> decision = Decisions(context()).approve(id, {.acceptUnproven = true});
    QVERIFY(decision);
    QCOMPARE(message(*decision).uri, QStringLiteral("https://shop.example/answer?session=1%2F2"));
    const SdJwt sdJwt = *SdJwt::parse(DecisionStore(context().connection).presentations(*decision)->first());
    QCOMPARE((*sdJwt.keyBinding()->claims())["aud"], json(clientId.toStdString()));
    const Result<ConsentRecord> record = readReceipt(ReceiptStore(context().connection).all()->first().jws);
    QVERIFY(record && !record->proven);
    QCOMPARE(record->clientId, clientId);
}

void AskingWaysTest::aDeclineTellsNothingToNobody()
{
    const QString clientId = QStringLiteral("redirect_uri:https://shop.example/answer?session=1%2F2");
    const Result<DecisionId> decision = Decisions(context()).decline(take(unsignedLink(clientId)));
    QVERIFY(decision);
    QVERIFY(!*OutboxStore(context().connection).message(*decision));
}

void AskingWaysTest::anUnsignedOneComesOnce()
{
    const QString link =
        unsignedLink(QStringLiteral("redirect_uri:https://shop.example/answer?session=1%2F2"));
    const RequestId id = take(link);
    QCOMPARE(take(link), id);
    m_shop.claims["state"] = "another";
    const RequestId again =
        take(unsignedLink(QStringLiteral("redirect_uri:https://shop.example/answer?session=1%2F2")));
    QVERIFY(again != id);
    QCOMPARE(review(again).request.state, RequestState::Refused);
}

void AskingWaysTest::anUnsignedOneThatShouldBeSignedIsRefused()
{
    for (const char *clientId : {"x509_san_dns:shop.example", "x509_hash:abc", "shop"}) {
        const RequestReview card = review(take(unsignedLink(QString::fromLatin1(clientId))));
        QCOMPARE(card.request.state, RequestState::Refused);
        QVERIFY(card.reportable.isEmpty());
        QVERIFY(!Decisions(context()).approve(card.request.id, {.acceptUnproven = true}));
    }
}

/// The request whole in the link: nothing is fetched.
void AskingWaysTest::aRequestComesInALink()
{
    const RequestReview card = review(take());
    QCOMPARE(card.proof, Proof::Domain);
    QCOMPARE(card.request.state, RequestState::Open);
    QVERIFY(card.request.fetchedFrom.isEmpty());
    QVERIFY(m_http.sent().isEmpty());
}

void AskingWaysTest::aLinkMustNameTheSameCompany()
{
    const QString link = linkOf(m_shop.signedRequest())
                             .replace(QStringLiteral("shop.example"), QStringLiteral("other.example"));
    const RequestReview card = review(take(link));
    QCOMPARE(card.request.state, RequestState::Refused);
    for (const KeptCheck &check : card.request.checks)
        QCOMPARE(check.ok, check.name != u"same-client-id");
    QVERIFY(card.reportable.isEmpty());
}

void AskingWaysTest::aRequestIsFetchedByPost()
{
    const RequestLink link = *RequestLink::fromLink(
        QStringLiteral("openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2F"
                       "shop.example%2Fr%2F1&request_uri_method=post"));
    // A company that signs what it was sent along into its request.
    class Answering final : public HttpClient
    {
    public:
        explicit Answering(samples::SampleCompany &shop)
            : m_shop(shop)
        {
        }
        std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override
        {
            sent = request;
            m_shop.claims["wallet_nonce"] = fieldIn(request.body, "wallet_nonce").toStdString();
            done(jwtAnswer(m_shop.signedRequest()));
            return nullptr;
        }
        HttpRequest sent;

    private:
        samples::SampleCompany &m_shop;
    } company(m_shop);
    const Result<ArrivalOutcome> outcome = takeIn(link, company);
    QVERIFY(outcome);
    QCOMPARE(std::get<Arrival>(*outcome).state, RequestState::Open);
    QCOMPARE(company.sent.method, HttpRequest::Method::Post);
    QCOMPARE(company.sent.accept, QByteArray("application/oauth-authz-req+jwt"));
    QVERIFY(fieldIn(company.sent.body, "wallet_nonce").size() >= 22);
    const json metadata = json::parse(fieldIn(company.sent.body, "wallet_metadata").toStdString());
    QVERIFY(metadata["vp_formats_supported"].contains("dc+sd-jwt"));
    QCOMPARE(metadata.size(), std::size_t(1)); // nothing that tells one wallet from another
}

void AskingWaysTest::whatWasSentAlongMustComeBack()
{
    m_shop.claims["wallet_nonce"] = "of-somebody-else";
    m_http.answerNext(jwtAnswer(m_shop.signedRequest()));
    const RequestReview card = review(
        take(QStringLiteral("openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2F"
                            "shop.example%2Fr%2F1&request_uri_method=post")));
    QCOMPARE(card.request.state, RequestState::Refused);
    for (const KeptCheck &check : card.request.checks)
        QCOMPARE(check.ok, check.name != u"wallet-nonce");
    QVERIFY(card.reportable.isEmpty()); // it ends here
}

void AskingWaysTest::severalOffersAddUp()
{
    json second = m_shop.transactionData;
    second["offer"]["id"] = "spring-2";
    second["offer"]["purposes"] = json::parse(R"([{"id":"dpv:CommercialResearch"}])");
    second["offer"]["compensation"] =
        json::parse(R"([{"kind":"money","amount":"2.00","currency":"EUR","delivered":"with-grant"}])");
    m_shop.claims["transaction_data"].push_back(
        toBase64Url(QByteArray::fromStdString(second.dump())).toStdString());
    const RequestId id = take();
    const RequestReview card = review(id);
    QCOMPARE(card.offers.size(), 2);
    // 3.00 promised counts half, 2.00 comes with the grant.
    QCOMPARE((card.evaluation.offer.paid.amount + card.evaluation.offer.expected.amount),
             Money(350, context().currency));
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(decision);
    // One signature under both, and both are remembered.
    const SdJwt sdJwt = *SdJwt::parse(DecisionStore(context().connection).presentations(*decision)->first());
    const json binding = *sdJwt.keyBinding()->claims();
    json hashes = json::array();
    for (const json &entry : m_shop.claims["transaction_data"]) {
        const QByteArray received = QByteArray::fromStdString(entry.get<std::string>());
        hashes.push_back(
            toBase64Url(QCryptographicHash::hash(received, QCryptographicHash::Sha256)).toStdString());
    }
    QCOMPARE(binding["transaction_data_hashes"], hashes);
    QCOMPARE(RewardStore(context().connection).ofDecision(*decision)->size(), 2);
    QCOMPARE(readReceipt(ReceiptStore(context().connection).all()->first().jws)->offers.size(), 2);
}

void AskingWaysTest::theOfferThatNamesAnAddressIsWithdrawnThere()
{
    json second = m_shop.transactionData;
    second["offer"]["id"] = "spring-2";
    m_shop.transactionData["offer"].erase("withdrawal_uri");
    m_shop.claims["transaction_data"] = json::array();
    for (const json &entry : {m_shop.transactionData, second}) {
        m_shop.claims["transaction_data"].push_back(
            toBase64Url(QByteArray::fromStdString(entry.dump())).toStdString());
    }
    const RequestId id = take();
    QVERIFY(Decisions(context()).approve(id, {.sending = Sending::AtOnce}));
    const Result<DecisionId> withdrawal = Decisions(context()).withdraw(id, Sending::AtOnce);
    QVERIFY(withdrawal);
    QCOMPARE(message(*withdrawal).uri, QStringLiteral("https://shop.example/withdraw"));
    const Result<Jws> jws = Jws::parse(fieldIn(message(*withdrawal).body, "withdrawal").toLatin1());
    QVERIFY(jws);
    QCOMPARE(jsonText(*jws->claims(), "offer_id"), QStringLiteral("spring-2"));
}

void AskingWaysTest::aFaultIsToldAfterAClick()
{
    m_shop.claims["transaction_data"] = {"e30"};
    const RequestId id = take();
    QCOMPARE(review(id).request.state, RequestState::Refused);
    QCOMPARE(review(id).reportable, QByteArray("invalid_transaction_data"));
    QVERIFY(OutboxStore(context().connection).all()->isEmpty()); // nothing before the click
    const Result<DecisionId> told = Decisions(context()).report(id, Sending::AtOnce);
    QVERIFY(told);
    const OutboxMessage waiting = message(*told);
    QCOMPARE(waiting.body, QByteArray("error=invalid_transaction_data&state=af0ifjsldkj"));
    QCOMPARE(waiting.uri, QStringLiteral("https://shop.example/answer?session=1%2F2"));
    QCOMPARE(review(id).request.state, RequestState::Refused);
    QVERIFY(ReceiptStore(context().connection).all()->isEmpty());
    samples::ScriptedHttp http;
    http.answerNext(HttpAnswer{400, {}, {}}); // as deployed verifiers answer a correct error
    Delivery delivery(context(), http);
    delivery.start();
    QTRY_COMPARE(message(*told).state, OutboxState::Delivered);
}

void AskingWaysTest::aFaultIsToldOnceAndCanBeTakenBack()
{
    m_shop.claims["client_metadata"]["vp_formats_supported"] = json::parse(R"({"mso_mdoc":{}})");
    const RequestId id = take();
    const Result<DecisionId> told = Decisions(context()).report(id);
    QVERIFY(told);
    QCOMPARE(message(*told).state, OutboxState::Held);
    QCOMPARE(message(*told).body, QByteArray("error=vp_formats_not_supported&state=af0ifjsldkj"));
    QVERIFY(review(id).reportable.isEmpty());
    QCOMPARE(Decisions(context()).report(id).error().code, errors::cannotReport);
    QVERIFY(Decisions(context()).takeBack(*told));
    QCOMPARE(review(id).request.state, RequestState::Refused);
    QVERIFY(!review(id).reportable.isEmpty());
}

void AskingWaysTest::aFaultIsToldToNobodyUnproven()
{
    m_shop.claims["nonce"] = "a b";
    const QByteArray good = m_shop.signedRequest();
    QByteArray forged = good;
    forged.back() = forged.back() == 'A' ? 'Q' : 'A';
    m_shop.claims["response_uri"] = "https://other.example/answer";
    const QByteArray elsewhere = m_shop.signedRequest();
    for (const QByteArray &text : {forged, elsewhere}) {
        const RequestId id = take(linkOf(text));
        QCOMPARE(review(id).request.state, RequestState::Refused);
        QVERIFY(review(id).reportable.isEmpty());
        QCOMPARE(Decisions(context()).report(id).error().code, errors::cannotReport);
    }
    // Trusted by nobody: that was seen when it arrived.
    const QString certificate = QString::fromLatin1(m_shop.authority.certificate.sha256().toHex());
    QVERIFY(removeTrust(context(), certificate));
    const RequestId id = take(linkOf(good));
    QVERIFY(addTrust(context(), m_shop.authority.certificate.toPem()));
    QVERIFY(review(id).reportable.isEmpty());
    QVERIFY(OutboxStore(context().connection).all()->isEmpty());
}

QTEST_GUILESS_MAIN(AskingWaysTest)
#include "AskingWaysTest.moc"
