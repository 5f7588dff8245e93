// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoSession.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Digest.h"
#include "crypto/Random.h"
#include "demo/DemoErrors.h"
#include "jose/Jws.h"
#include "openid4vp/CompanySigning.h"
#include "openid4vp/DcqlMatch.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr char kType[] = "demo-session+jwt";
constexpr qsizetype kIdBytes = 6;

tl::unexpected<Error> notStarted()
{
    return failure(errors::demoAnswerRefused, {QStringLiteral("session")});
}

Instant wholeSecond(Instant now)
{
    return {now.microseconds / 1'000'000 * 1'000'000};
}

Result<QString> randomId()
{
    const Result<QByteArray> random = randomBytes(kIdBytes);
    if (!random)
        return failure(random.error());
    return QString::fromLatin1(random->toHex());
}

/// A text that only this session has, and that says nothing.
QString derived(const char *what, const QByteArray &token)
{
    return QString::fromLatin1(toBase64Url(digestOf(QByteArray(what) + '.' + token)).left(32));
}

/// "valid_days" of the script becomes the day on which it ends.
void dateItem(json &item, Instant madeAt)
{
    if (!item.contains("valid_days"))
        return;
    const QDate day = madeAt.toDateTime().date().addDays(item["valid_days"].get<int>());
    item.erase("valid_days");
    item["valid_until"] = Instant::fromDate(day).microseconds / 1'000'000;
}

json offerOf(const DemoSession &session, const QByteArray &token, const DemoScene &scene,
             const DemoFirm &firm)
{
    const std::string site = "https://" + firm.host.toStdString();
    json offer = (*scene.content)["offer"];
    if (session.pays) {
        offer.erase("field_compensation");
        offer["compensation"] = json::array({{{"kind", "money"},
                                              {"amount", session.pays->toText().toStdString()},
                                              {"currency", session.pays->currency().code().toStdString()},
                                              {"delivered", "with-grant"},
                                              {"description", "Voucher"},
                                              {"valid_days", 90}}});
    }
    for (json &item : offer["compensation"])
        dateItem(item, session.madeAt);
    if (offer.contains("field_compensation")) {
        for (json &field : offer["field_compensation"])
            dateItem(field["compensation"], session.madeAt);
    }
    offer["id"] = session.offerId().toStdString();
    offer["expires_at"] = session.endsAt().microseconds / 1'000'000;
    offer["controller"] = {{"name", firm.name.toStdString()},
                           {"country", firm.country.toStdString()},
                           {"privacy_policy_uri", site + "/privacy"},
                           {"contact", "privacy@" + firm.host.toStdString()}};
    offer["withdrawal_uri"] = site + "/withdraw?session=" + token.toStdString();
    if (!session.supersedes.isEmpty())
        offer["supersedes"] = session.supersedes.toStdString();
    return offer;
}

json queryOf(const DemoSession &session, const DemoScene &scene)
{
    json credential{{"id", "profile"},
                    {"format", "dc+sd-jwt"},
                    {"meta", {{"vct_values", {QString::fromUtf16(profileVct).toStdString()}}}}};
    if (session.paths.isEmpty()) {
        credential["claims"] = (*scene.content)["claims"];
        if (scene.content->contains("claim_sets"))
            credential["claim_sets"] = (*scene.content)["claim_sets"];
    } else {
        for (const FieldPath &path : session.paths)
            credential["claims"].push_back({{"path", json::parse(path.toJsonText().toStdString())}});
    }
    return {{"credentials", json::array({credential})}};
}

std::optional<QList<FieldPath>> pathsIn(const json &list)
{
    QList<FieldPath> paths;
    for (const json &each : list) {
        const std::optional<FieldPath> path = FieldPath::fromJsonText(QString::fromStdString(each.dump()));
        if (!path)
            return std::nullopt;
        paths.append(*path);
    }
    return paths;
}

} // namespace

Result<DemoSession> DemoSession::begin(const QString &scene, Instant now)
{
    const Result<QString> id = randomId();
    if (!id)
        return failure(id.error());
    DemoSession session;
    session.scene = scene;
    session.id = *id;
    session.madeAt = wholeSecond(now);
    return session;
}

Result<DemoSession> DemoSession::next(const Money &amount, const QList<FieldPath> &shared, Instant now) const
{
    Result<DemoSession> session = begin(scene, now);
    if (!session)
        return session;
    session->round = round + 1;
    session->supersedes = offerId();
    session->pays = amount;
    session->paths = shared;
    return session;
}

Result<QByteArray> DemoSession::toToken(const PrivateKey &key) const
{
    json claims{{"scene", scene.toStdString()},
                {"id", id.toStdString()},
                {"round", round},
                {"iat", madeAt.microseconds / 1'000'000}};
    if (!supersedes.isEmpty())
        claims["before"] = supersedes.toStdString();
    if (pays) {
        claims["amount"] = pays->toText().toStdString();
        claims["currency"] = pays->currency().code().toStdString();
    }
    for (const FieldPath &path : paths)
        claims["paths"].push_back(json::parse(path.toJsonText().toStdString()));
    return Jws::sign(json{{"typ", kType}}, QByteArray::fromStdString(claims.dump()), key);
}

Result<DemoSession> DemoSession::fromToken(const QByteArray &token, const PublicKey &key)
{
    const Result<Jws> jws = Jws::parse(token);
    if (!jws || !jws->requireType(QString::fromLatin1(kType)) || !jws->verify(key))
        return notStarted();
    const Result<json> claims = jws->claims();
    if (!claims)
        return notStarted();
    // Signed by ourselves: whatever stands in it is as toToken wrote it.
    DemoSession session;
    session.scene = jsonText(*claims, "scene");
    session.id = jsonText(*claims, "id");
    session.round = claims->value("round", 1);
    session.madeAt.microseconds = claims->value("iat", std::int64_t(0)) * 1'000'000;
    session.supersedes = jsonText(*claims, "before");
    if (claims->contains("amount")) {
        const Result<Currency> currency = Currency::fromCode(jsonText(*claims, "currency"));
        const Result<Money> amount = currency ? Money::fromText(jsonText(*claims, "amount"), *currency)
                                              : Result<Money>(failure(currency.error()));
        if (!amount)
            return notStarted();
        session.pays = *amount;
    }
    if (claims->contains("paths")) {
        const std::optional<QList<FieldPath>> found = pathsIn((*claims)["paths"]);
        if (!found)
            return notStarted();
        session.paths = *found;
    }
    return session;
}

DemoAsk DemoAsk::of(const DemoSession &session, const QByteArray &token, const DemoScene &scene,
                    const DemoFirm &firm)
{
    DemoAsk ask;
    ask.clientId = QStringLiteral("x509_san_dns:") + firm.host;
    ask.nonce = derived("nonce", token);
    ask.state = derived("state", token);
    ask.query = std::make_shared<json>(queryOf(session, scene));
    ask.offer = std::make_shared<json>(offerOf(session, token, scene, firm));
    ask.transactionData = offerEntry(*ask.offer, QStringLiteral("profile"));
    return ask;
}

} // namespace fieldfare
