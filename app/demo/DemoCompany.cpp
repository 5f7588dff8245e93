// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoCompany.h"

#include "base/Json.h"
#include "demo/DemoErrors.h"
#include "demo/DemoGrant.h"
#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/CompanySigning.h"
#include "openid4vp/FormText.h"

#include <QUrlQuery>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr char kSession[] = "session";
constexpr char kForm[] = "application/x-www-form-urlencoded";
constexpr int kMostRounds = 3;
constexpr std::int64_t kClockSkew = std::int64_t(60) * 1'000'000;

tl::unexpected<Error> refusedBy(const char *check)
{
    return failure(errors::demoAnswerRefused, {QString::fromLatin1(check)});
}

DemoHttpReply jsonReply(const json &document, int status = 200)
{
    return {status, "application/json", QByteArray::fromStdString(document.dump())};
}

/// What the offer pays in money, which is all that these companies deal about.
Money moneyIn(const json &offer, Currency currency)
{
    Money sum = Money::zero(currency);
    const json items = offer.value("compensation", json::array());
    for (const json &item : items) {
        const Result<Money> amount = Money::fromText(jsonText(item, "amount"), currency);
        if (jsonText(item, "kind") == u"money" && amount)
            sum += *amount;
    }
    return sum;
}

/// The question that this answer has to fit.
Result<AnswerExpectation> expectationOf(const DemoAsk &ask, Instant now)
{
    const Result<DcqlQuery> query = DcqlQuery::fromJson(*ask.query);
    if (!query)
        return failure(query.error());
    const Result<QList<TransactionData>> data =
        readTransactionData(json::array({ask.transactionData.toStdString()}), *query);
    if (!data)
        return failure(data.error());
    return AnswerExpectation{.clientId = ask.clientId,
                             .nonce = ask.nonce,
                             .state = ask.state,
                             .query = *query,
                             .transactionData = *data,
                             .now = now};
}

Result<CheckedAnswer> approvalIn(const QList<FormField> &form, const DemoAsk &ask, Instant now)
{
    const Result<AnswerExpectation> asked = expectationOf(ask, now);
    if (!asked)
        return refusedBy("query");
    const Result<CheckedAnswer> answer = checkAnswer(form, *asked);
    return answer ? answer : failure(errors::demoAnswerRefused, answer.error().details);
}

bool isWithdrawn(const QByteArray &text, const QString &offerId)
{
    const Result<SignedWithdrawal> read = Withdrawal::fromSigned(text);
    return read && read->withdrawal.offerId == offerId;
}

} // namespace

DemoCompany::DemoCompany(DemoFirm firm, DemoIdentity identity, std::shared_ptr<const DemoScript> script,
                         const Clock &clock)
    : m_firm(std::move(firm))
    , m_identity(std::move(identity))
    , m_script(std::move(script))
    , m_clock(clock)
{
}

QUrl DemoCompany::address(const QString &path, const QByteArray &token) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_firm.host);
    url.setPath(path);
    url.setQuery(QString::fromLatin1(kSession) + u'=' + QString::fromLatin1(token));
    return url;
}

Result<QString> DemoCompany::invite(const QString &scene) const
{
    const Result<DemoSession> session = DemoSession::begin(scene, m_clock.now());
    if (!session)
        return failure(session.error());
    const Result<QByteArray> token = session->toToken(m_identity.key);
    if (!token)
        return failure(token.error());
    const QString uri = address(QStringLiteral("/request"), *token).toString(QUrl::FullyEncoded);
    return QStringLiteral("openid4vp://?") +
           QString::fromLatin1(
               toFormText({{QStringLiteral("client_id"), QStringLiteral("x509_san_dns:") + m_firm.host},
                           {QStringLiteral("request_uri"), uri}}));
}

Result<DemoSession> DemoCompany::sessionOf(const QByteArray &token) const
{
    Result<DemoSession> session = DemoSession::fromToken(token, m_identity.key.publicKey());
    if (!session)
        return session;
    const DemoScene *scene = m_script->scene(session->scene);
    if (!scene || scene->firm != m_firm.key)
        return refusedBy(kSession);
    return session;
}

Result<QByteArray> DemoCompany::requestObject(const DemoSession &session, const QByteArray &token) const
{
    const DemoAsk ask = DemoAsk::of(session, token, *m_script->scene(session.scene), m_firm);
    const QList<Certificate> chain{m_identity.certificate};
    return signRequest({.clientId = ask.clientId,
                        .responseUri = address(QStringLiteral("/answer"), token),
                        .nonce = ask.nonce,
                        .state = ask.state,
                        .madeAt = session.madeAt,
                        .endsAt = session.endsAt(),
                        .query = *ask.query,
                        .transactionData = {ask.transactionData}},
                       {chain, m_identity.key});
}

Result<json> DemoCompany::grantFor(const CheckedAnswer &approval, const DemoAsk &ask,
                                   const DemoSession &session) const
{
    const DemoGrant grant{ask.clientId,      session.offerId(), approval.hashes(),
                          approval.fields(), m_clock.now(),     ask.state};
    const Result<QByteArray> signedGrant = grant.sign(*ask.offer, m_identity);
    if (!signedGrant)
        return failure(signedGrant.error());
    return json{{"grant", signedGrant->toStdString()}};
}

Result<json> DemoCompany::betterOffer(const QByteArray &text, const DemoAsk &ask,
                                      const DemoSession &session) const
{
    const Result<CounterOffer> counter = CounterOffer::fromSigned(text);
    if (!counter || counter->offerId != session.offerId())
        return refusedBy("counter_offer");
    const json &scene = *m_script->scene(session.scene)->content;
    const Currency currency = counter->total.currency();
    const Result<Money> most = Money::fromText(jsonText(scene, "most"), currency);
    // What it thinks its first offer is worth, where that is not money.
    const Result<Money> thought = Money::fromText(jsonText(scene, "worth"), currency);
    const Money offered = thought && session.round == 1 ? *thought : moneyIn(*ask.offer, currency);
    // Between what it offered and what it is asked for, never beyond what it is worth to the company.
    if (!most || session.round >= kMostRounds || *most <= offered || counter->total <= offered)
        return json::object();
    const Money better = std::min((offered + counter->total).scaled(1, 2), *most);
    const Result<DemoSession> next = session.next(better, counter->paths, m_clock.now());
    if (!next)
        return failure(next.error());
    const Result<QByteArray> token = next->toToken(m_identity.key);
    if (!token)
        return failure(token.error());
    const QString uri = address(QStringLiteral("/request"), *token).toString(QUrl::FullyEncoded);
    return json{{"request_uri", uri.toStdString()}};
}

Result<json> DemoCompany::judge(const QList<FormField> &form, const DemoSession &session,
                                const QByteArray &token) const
{
    if (session.endsAt().microseconds + kClockSkew < m_clock.now().microseconds)
        return refusedBy("expired");
    const DemoAsk ask = DemoAsk::of(session, token, *m_script->scene(session.scene), m_firm);
    if (onlyField(form, QStringLiteral("vp_token"))) {
        const Result<CheckedAnswer> approval = approvalIn(form, ask, m_clock.now());
        return approval ? grantFor(*approval, ask, session) : Result<json>(failure(approval.error()));
    }
    if (onlyField(form, QStringLiteral("state")) != ask.state)
        return refusedBy("state");
    if (!onlyField(form, QStringLiteral("error")))
        return refusedBy("form");
    const std::optional<QString> counter = onlyField(form, QStringLiteral("counter_offer"));
    return counter ? betterOffer(counter->toLatin1(), ask, session) : Result<json>(json::object());
}

Result<DemoHttpReply> DemoCompany::replyTo(const DemoHttpRequest &request) const
{
    const QByteArray token =
        QUrlQuery(request.target).queryItemValue(QString::fromLatin1(kSession)).toLatin1();
    const Result<DemoSession> session = sessionOf(token);
    if (!session)
        return failure(session.error());
    if (!request.isPost && request.target.path() == u"/request") {
        const Result<QByteArray> object = requestObject(*session, token);
        if (!object)
            return failure(object.error());
        return DemoHttpReply{200, "application/oauth-authz-req+jwt", *object};
    }
    const std::optional<QList<FormField>> form = fromFormText(request.body);
    if (!request.isPost || request.contentType != kForm || !form)
        return refusedBy("form");
    if (request.target.path() == u"/withdraw") {
        const std::optional<QString> text = onlyField(*form, QStringLiteral("withdrawal"));
        if (!isWithdrawn(text.value_or(QString()).toLatin1(), session->offerId()))
            return refusedBy("withdrawal");
        return jsonReply(json::object());
    }
    const Result<json> said = judge(*form, *session, token);
    return said ? Result<DemoHttpReply>(jsonReply(*said)) : failure(said.error());
}

DemoHttpReply DemoCompany::answer(const DemoHttpRequest &request) const
{
    static const QStringList paths{QStringLiteral("/request"), QStringLiteral("/answer"),
                                   QStringLiteral("/withdraw")};
    if (!paths.contains(request.target.path()))
        return {404, "text/plain", "There is nothing here.\n"};
    const Result<DemoHttpReply> reply = replyTo(request);
    if (reply)
        return *reply;
    return jsonReply(
        {{"error", "invalid_request"}, {"error_description", reply.error().details.value(0).toStdString()}},
        400);
}

} // namespace fieldfare
