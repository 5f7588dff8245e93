// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Json.h"
#include "demo/DemoCompanies.h"
#include "jose/SdJwt.h"
#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/GrantCheck.h"
#include "openid4vp/Presentation.h"
#include "openid4vp/RequestLink.h"
#include "openid4vp/RequestObject.h"
#include "openid4vp/Response.h"

#include "FixedClock.h"

#include <QTest>

#include <functional>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const QByteArray kForm = "application/x-www-form-urlencoded";

/// What a wallet puts into its answer; a test changes one thing.
struct Answer
{
    json claims{{"email", "maren.voss@example.org"}, {"given_name", "Maren"}};
    QList<ClaimPath> approved{ClaimPath::of({QStringLiteral("email")}),
                              ClaimPath::of({QStringLiteral("given_name")})};
    QString audience;
    QString nonce;
    QString state;
    QStringList hashes;
    Instant madeAt;
};

} // namespace

/// A made-up company of the demonstration, as a wallet that nobody wrote for it meets it.
class CompanyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void asksWhatAWalletTakes();
    void grantsAGoodAnswer();
    void sameBytesGetTheSameCodes();
    void refusesAMutatedAnswer_data();
    void refusesAMutatedAnswer();
    void refusesADisclosureThatWasChanged();
    void refusesAKeyBindingOfAnotherKey();
    void refusesWhatItDidNotSign();
    void refusesTheLateAnswer();
    void dealsUpToItsLimit();
    void takesANoAndAWithdrawal();
    void staysInItsOwnName();
    void remembersNothingButItsKeys();

private:
    /// The scene's request, as fetched from where its link leads.
    RequestObject ask(const QString &scene);
    RequestObject read(const QByteArray &text, const QString &clientId);
    QByteArray fetch(const QUrl &url);
    DemoHttpReply post(const QUrl &url, const QByteArray &body);
    Answer answerTo(const RequestObject &request) const;
    QByteArray bodyOf(const Answer &answer) const;
    QByteArray presentationOf(const Answer &answer) const;
    QString refusalOf(const RequestObject &request, const QByteArray &body);

    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<DemoCompanies> m_companies;
    std::unique_ptr<PrivateKey> m_key;
};

void CompanyTest::init()
{
    m_clock = samples::FixedClock(samples::sampleDay());
    m_companies = std::move(*DemoCompanies::make(*DemoScript::load(), m_clock));
    m_key = std::make_unique<PrivateKey>(std::move(*PrivateKey::generate(KeyKind::P256)));
}

QByteArray CompanyTest::fetch(const QUrl &url)
{
    QUrl target;
    target.setPath(url.path());
    target.setQuery(url.query());
    const DemoHttpReply reply = m_companies->answer({false, url.host().toLatin1(), target, {}, {}});
    return reply.status == 200 ? reply.body : QByteArray();
}

DemoHttpReply CompanyTest::post(const QUrl &url, const QByteArray &body)
{
    QUrl target;
    target.setPath(url.path());
    target.setQuery(url.query());
    return m_companies->answer({true, url.host().toLatin1(), target, kForm, body});
}

RequestObject CompanyTest::read(const QByteArray &text, const QString &clientId)
{
    RequestContext context;
    context.clientId = clientId;
    context.anchors = TrustAnchors({m_companies->authority()});
    context.now = m_clock.now();
    const RequestReading reading = readRequest(text, context);
    return reading.isGood() ? reading.request : RequestObject();
}

RequestObject CompanyTest::ask(const QString &scene)
{
    const RequestLink link = *RequestLink::fromLink(*m_companies->invite(scene));
    return read(fetch(link.address), link.clientId);
}

Answer CompanyTest::answerTo(const RequestObject &request) const
{
    Answer answer;
    answer.audience = request.client.full;
    answer.nonce = request.nonce;
    answer.state = request.state;
    answer.hashes = {request.transactionData.first().hash()};
    answer.madeAt = m_clock.now();
    return answer;
}

QByteArray CompanyTest::presentationOf(const Answer &answer) const
{
    return *makePresentation(
        {answer.claims, answer.approved, answer.audience, answer.nonce, answer.hashes, answer.madeAt},
        *m_key);
}

QByteArray CompanyTest::bodyOf(const Answer &answer) const
{
    return approvalBody({{QStringLiteral("profile"), {presentationOf(answer)}}}, answer.state);
}

/// Which check it names; empty where it took the answer.
QString CompanyTest::refusalOf(const RequestObject &request, const QByteArray &body)
{
    const DemoHttpReply reply = post(request.responseUri, body);
    if (reply.status == 200)
        return {};
    const json said = *parseJson(reply.body);
    return said.contains("grant") ? QString() : jsonText(said, "error_description");
}

void CompanyTest::asksWhatAWalletTakes()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    QCOMPARE(request.client.full, QStringLiteral("x509_san_dns:zugvogel-reisen.example"));
    QCOMPARE(request.responseUri.host(), QStringLiteral("zugvogel-reisen.example"));
    QCOMPARE(request.transactionData.size(), 1);
    const Offer &offer = request.transactionData.first().offer;
    QCOMPARE(offer.controller.name, QStringLiteral("Zugvogel Reisen"));
    QVERIFY(offer.compensation.first().withGrant);
    QVERIFY(offer.compensation.first().validUntil);
    // The unproven one signs as well, under an authority that nobody trusts.
    QVERIFY(ask(QStringLiteral("audience")).nonce.isEmpty());
}

void CompanyTest::grantsAGoodAnswer()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    const Answer answer = answerTo(request);
    const QByteArray presentation = presentationOf(answer);
    const DemoHttpReply reply =
        post(request.responseUri, approvalBody({{QStringLiteral("profile"), {presentation}}}, request.state));
    QCOMPARE(reply.status, 200);
    const CompanyAnswer said = *CompanyAnswer::fromJson(reply.body);
    const GrantReading grant = checkGrant(
        said.grant,
        {request.client.full, request.transactionData.first().offer.id, {presentationHash(presentation)}},
        TrustAnchors({m_companies->authority()}), m_clock.now());
    QVERIFY(grant.isValid());
    QCOMPARE(grant.grant->rewards.size(), 2);
    const GrantedReward &voucher = grant.grant->rewards.first();
    QCOMPARE(voucher.compensation.amount, Money(350, Currency::of("EUR")));
    QCOMPARE(voucher.code.size(), 14);
    QVERIFY(*voucher.compensation.validUntil > m_clock.now());
}

void CompanyTest::sameBytesGetTheSameCodes()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    const QByteArray body = bodyOf(answerTo(request));
    const auto codes = [&] {
        const CompanyAnswer said = *CompanyAnswer::fromJson(post(request.responseUri, body).body);
        return readGrant(said.grant)->rewards.first().code;
    };
    QCOMPARE(codes(), codes());
    const RequestObject another = ask(QStringLiteral("travel-tips"));
    QVERIFY(another.nonce != request.nonce);
    const CompanyAnswer said =
        *CompanyAnswer::fromJson(post(another.responseUri, bodyOf(answerTo(another))).body);
    QVERIFY(readGrant(said.grant)->rewards.first().code != codes());
}

using Mutation = std::function<void(Answer &)>;

void CompanyTest::refusesAMutatedAnswer_data()
{
    QTest::addColumn<Mutation>("mutation");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const char *check, const Mutation &mutation) {
        QTest::newRow(name) << mutation << QString::fromLatin1(check);
    };
    row("as it should be", "", [](Answer &) {});
    row("nonce of another request", "nonce",
        [](Answer &answer) { answer.nonce = QStringLiteral("n-0S6_WzA2Mj"); });
    row("made for another company", "aud",
        [](Answer &answer) { answer.audience = QStringLiteral("x509_san_dns:quellhof-fitness.example"); });
    row("client without its prefix", "aud",
        [](Answer &answer) { answer.audience = QStringLiteral("zugvogel-reisen.example"); });
    row("state of another request", "state", [](Answer &answer) { answer.state = QStringLiteral("other"); });
    row("under another offer", "transaction_data_hashes",
        [](Answer &answer) { answer.hashes = {presentationHash("another offer")}; });
    row("under no offer", "transaction_data_hashes", [](Answer &answer) { answer.hashes.clear(); });
    row("under two offers", "transaction_data_hashes",
        [](Answer &answer) { answer.hashes.append(presentationHash("another offer")); });
    row("made an hour ago", "iat",
        [](Answer &answer) { answer.madeAt.microseconds -= std::int64_t(3600) * 1'000'000; });
    row("a field less", "claims", [](Answer &answer) { answer.approved.removeLast(); });
    row("a field more", "claims", [](Answer &answer) {
        answer.claims["birthdate"] = "1988-05-14";
        answer.approved.append(ClaimPath::of({QStringLiteral("birthdate")}));
    });
}

void CompanyTest::refusesAMutatedAnswer()
{
    QFETCH(Mutation, mutation);
    QFETCH(QString, check);
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    Answer answer = answerTo(request);
    mutation(answer);
    QCOMPARE(refusalOf(request, bodyOf(answer)), check);
}

void CompanyTest::refusesADisclosureThatWasChanged()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    QByteArrayList parts = presentationOf(answerTo(request)).split('~');
    QByteArray disclosure = *fromBase64Url(parts[1]);
    disclosure.replace("maren", "karen").replace("Maren", "Karen");
    parts[1] = toBase64Url(disclosure);
    const QByteArray body = approvalBody({{QStringLiteral("profile"), {parts.join('~')}}}, request.state);
    QCOMPARE(refusalOf(request, body), QStringLiteral("disclosures"));
}

void CompanyTest::refusesAKeyBindingOfAnotherKey()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    const QByteArray presentation = presentationOf(answerTo(request));
    const qsizetype bindingAt = presentation.lastIndexOf('~') + 1;
    const Jws binding = *Jws::parse(presentation.mid(bindingAt));
    const Result<PrivateKey> foreign = PrivateKey::generate(KeyKind::P256);
    QVERIFY(foreign);
    const auto signedBy = [&](const PrivateKey &key) {
        const QByteArray again = *Jws::sign(json{{"typ", "kb+jwt"}}, binding.payload(), key);
        return approvalBody({{QStringLiteral("profile"), {presentation.left(bindingAt) + again}}},
                            request.state);
    };
    QCOMPARE(refusalOf(request, signedBy(*m_key)), QString());
    QVERIFY(!refusalOf(request, signedBy(*foreign)).isEmpty());
}

void CompanyTest::refusesWhatItDidNotSign()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    const QByteArray body = bodyOf(answerTo(request));
    QUrl forged = request.responseUri;
    QString query = forged.query();
    query.back() = query.back() == u'A' ? u'Q' : u'A';
    forged.setQuery(query);
    QCOMPARE(post(forged, body).status, 400);
    // A session of another company's is none of this one's.
    QUrl elsewhere = request.responseUri;
    elsewhere.setHost(QStringLiteral("uferland.example"));
    QCOMPARE(post(elsewhere, body).status, 400);
    QUrl nowhere = request.responseUri;
    nowhere.setPath(QStringLiteral("/admin"));
    QCOMPARE(post(nowhere, body).status, 404);
}

void CompanyTest::refusesTheLateAnswer()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    m_clock.advance(DemoSession::kDays + 1);
    QCOMPARE(refusalOf(request, bodyOf(answerTo(request))), QStringLiteral("expired"));
}

void CompanyTest::dealsUpToItsLimit()
{
    const Currency euro = Currency::of("EUR");
    RequestObject request = ask(QStringLiteral("training-plan"));
    const auto counter = [&](const Money &total) {
        CounterOffer offer;
        offer.offerId = request.transactionData.first().offer.id;
        offer.issuedAt = m_clock.now();
        offer.expiresAt = Instant{m_clock.now().microseconds + 86'400'000'000};
        offer.total = total;
        offer.paths = {FieldPath({QStringLiteral("email")})};
        const QByteArray body = declineBody(request.state, std::nullopt, *offer.sign(*m_key));
        return CompanyAnswer::fromJson(post(request.responseUri, body).body)->requestUri;
    };
    const auto follow = [&](const QUrl &uri) { return read(fetch(uri), request.client.full); };
    // 1.50 offered, 6.30 asked: in the middle.
    const RequestObject better = follow(counter(Money(630, euro)));
    const Offer offer = better.transactionData.first().offer;
    QCOMPARE(offer.supersedes, request.transactionData.first().offer.id);
    QCOMPARE(offer.compensation.first().amount, Money(390, euro));
    QCOMPARE(better.query.credentials.first().claims.size(), 1);
    // 60.00 asked: no more than it is worth to them.
    const RequestObject most = follow(counter(Money(6000, euro)));
    QCOMPARE(most.transactionData.first().offer.compensation.first().amount, Money(550, euro));
    // Who asks for less than was offered gets no worse offer.
    QVERIFY(counter(Money(100, euro)).isEmpty());
    request = most;
    QVERIFY(counter(Money(6000, euro)).isEmpty());
    request = ask(QStringLiteral("tariff-check"));
    QVERIFY(counter(Money(1440, euro)).isEmpty());
}

void CompanyTest::takesANoAndAWithdrawal()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    QCOMPARE(post(request.responseUri, declineBody(request.state)).status, 200);
    QCOMPARE(post(request.responseUri, declineBody(QStringLiteral("other"))).status, 400);
    Withdrawal withdrawal{request.transactionData.first().offer.id, {presentationHash("x")}, m_clock.now()};
    const QUrl uri(request.transactionData.first().offer.withdrawalUri);
    const auto body = [&] {
        return toFormText({{QStringLiteral("withdrawal"), QString::fromLatin1(*withdrawal.sign(*m_key))}});
    };
    QCOMPARE(post(uri, body()).status, 200);
    withdrawal.offerId = QStringLiteral("another");
    QCOMPARE(post(uri, body()).status, 400);
}

void CompanyTest::staysInItsOwnName()
{
    // Nobody in the demonstration has a name that somebody could own.
    for (const QString &host : m_companies->hosts())
        QVERIFY2(host.endsWith(QStringLiteral(".example")), qPrintable(host));
    QVERIFY(m_companies->authority().displayName().contains(QStringLiteral("demonstration")));
    // Its authority can vouch for no other name either.
    const DemoAuthority authority = std::move(*DemoAuthority::make(QStringLiteral("Test"), m_clock.now()));
    const DemoIdentity other =
        std::move(*authority.issue(QStringLiteral("Bank"), {QStringLiteral("bank.com")}));
    QCOMPARE(verifyChain({other.certificate}, TrustAnchors({authority.identity().certificate}), m_clock.now())
                 .error()
                 .code,
             errors::certificateNameNotAllowed);
}

void CompanyTest::remembersNothingButItsKeys()
{
    const RequestObject request = ask(QStringLiteral("travel-tips"));
    const QByteArray body = bodyOf(answerTo(request));
    const QString record = *m_companies->toRecord();
    m_companies = std::move(*DemoCompanies::fromRecord(record, *DemoScript::load(), m_clock));
    QCOMPARE(refusalOf(request, body), QString());
    // Others, made anew, know nothing of it.
    m_companies = std::move(*DemoCompanies::make(*DemoScript::load(), m_clock));
    QCOMPARE(refusalOf(request, body), QStringLiteral("session"));
}

QTEST_GUILESS_MAIN(CompanyTest)
#include "CompanyTest.moc"
