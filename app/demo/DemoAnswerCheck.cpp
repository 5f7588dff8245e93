// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoAnswerCheck.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Digest.h"
#include "demo/DemoErrors.h"
#include "jose/SdJwt.h"
#include "openid4vp/DcqlMatch.h"
#include "openid4vp/Presentation.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

tl::unexpected<Error> refused(const char *check)
{
    return failure(errors::demoAnswerRefused, {QString::fromLatin1(check)});
}

/// The one presentation of the answer.
Result<SdJwt> presentationIn(const QList<FormField> &form, const DemoAsk &ask)
{
    const std::optional<QString> state = onlyField(form, QStringLiteral("state"));
    const std::optional<QString> token = onlyField(form, QStringLiteral("vp_token"));
    if (form.size() != 2 || !state || !token)
        return refused("form");
    if (*state != ask.state)
        return refused("state");
    const Result<json> answer = parseJson(token->toUtf8());
    if (!answer || !answer->is_object() || answer->size() != 1 || !answer->contains("profile"))
        return refused("vp_token");
    const json &list = (*answer)["profile"];
    if (!list.is_array() || list.size() != 1 || !list[0].is_string())
        return refused("vp_token");
    Result<SdJwt> presentation = SdJwt::parse(QByteArray::fromStdString(list[0].get<std::string>()));
    if (!presentation)
        return refused("disclosures");
    return presentation;
}

/// Self-issued: the issuer is the did:jwk of the key that holds it.
Result<> checkIssuer(const SdJwt &presentation)
{
    if (!presentation.requireCredential() ||
        jsonText(presentation.claims(), "vct") != QStringView(profileVct))
        return refused("vct");
    const QString issuer = jsonText(presentation.claims(), "iss");
    const Result<PublicKey> key = keyOfDidJwk(issuer);
    if (!key || issuer != didJwkOf(*key) || presentation.jws().keyId() != didJwkKeyId(*key))
        return refused("issuer");
    if (!presentation.verify(*key))
        return refused("signature");
    const Result<Jwk> holder = presentation.holderKey();
    if (!holder || !(holder->key == *key))
        return refused("holder");
    return {};
}

Result<> checkBinding(const SdJwt &presentation, const DemoAsk &ask, Instant now)
{
    const Result<json> binding = presentation.verifyKeyBinding({ask.clientId, ask.nonce, now});
    if (!binding) {
        const QString check = binding.error().details.value(0);
        return failure(errors::demoAnswerRefused, {check.isEmpty() ? QStringLiteral("key-binding") : check});
    }
    const std::string hash = toBase64Url(digestOf(ask.transactionData)).toStdString();
    const json::const_iterator hashes = binding->find("transaction_data_hashes");
    if (hashes == binding->end() || *hashes != json::array({hash}) ||
        jsonText(*binding, "transaction_data_hashes_alg") != u"sha-256")
        return refused("transaction_data_hashes");
    return {};
}

/// The claims without what a credential says of itself.
json ownClaims(const SdJwt &presentation)
{
    json claims = presentation.claims();
    for (const char *name : {"iss", "iat", "vct", "cnf"})
        claims.erase(name);
    return claims;
}

/// What stands in the open was not chosen: every claim comes by its disclosure.
bool hidesClaims(const SdJwt &presentation)
{
    const Result<SdJwt> bare = presentation.onlyWith({});
    if (!bare)
        return false;
    QList<ClaimPath> open;
    const json claims = ownClaims(*bare);
    appendLeaves(claims, ClaimPath(), open);
    // What is left is empty: the object itself, or an address that its members were taken out of.
    return std::ranges::all_of(open, [&claims](const ClaimPath &path) {
        const std::optional<QList<SelectedClaim>> leaf =
            path.isEmpty() ? std::nullopt : selectClaims(claims, path);
        return !leaf || leaf->first().value->empty();
    });
}

/// Exactly one of the ways to answer that the query leaves, and nothing beside.
Result<QList<FieldPath>> checkClaims(const json &claims, const DemoAsk &ask)
{
    const Result<DcqlQuery> query = DcqlQuery::fromJson(*ask.query);
    if (!query)
        return refused("query");
    const DcqlMatch match = matchQuery(*query, {QString::fromUtf16(profileVct), claims, {}});
    QList<ClaimPath> given;
    appendLeaves(claims, ClaimPath(), given);
    std::sort(given.begin(), given.end());
    for (const ClaimOption &option : match.credentials.first().options) {
        QList<ClaimPath> asked = option.disclosed;
        std::sort(asked.begin(), asked.end());
        if (asked == given)
            return option.fields();
    }
    return refused("claims");
}

} // namespace

std::optional<QString> onlyField(const QList<FormField> &form, const QString &name)
{
    std::optional<QString> found;
    for (const FormField &field : form) {
        if (field.name != name)
            continue;
        if (found)
            return std::nullopt;
        found = field.value;
    }
    return found;
}

Result<DemoApproval> checkDemoApproval(const QList<FormField> &form, const DemoAsk &ask, Instant now)
{
    const Result<SdJwt> presentation = presentationIn(form, ask);
    if (!presentation)
        return failure(presentation.error());
    if (const Result<> issuer = checkIssuer(*presentation); !issuer)
        return failure(issuer.error());
    if (const Result<> binding = checkBinding(*presentation, ask, now); !binding)
        return failure(binding.error());
    if (!hidesClaims(*presentation))
        return refused("open-claims");
    const Result<QList<FieldPath>> shared = checkClaims(ownClaims(*presentation), ask);
    if (!shared)
        return failure(shared.error());
    return DemoApproval{{presentationHash(presentation->text())}, *shared};
}

Result<> checkDemoWithdrawal(const QByteArray &text, const QString &offerId)
{
    const Result<Jws> jws = Jws::parse(text);
    if (!jws || !jws->requireType(QStringLiteral("fieldfare-withdrawal+jwt")))
        return refused("type");
    const Result<PublicKey> key = keyOfDidJwk(jws->keyId());
    if (!key || !jws->verify(*key))
        return refused("signature");
    const Result<json> claims = jws->claims();
    if (!claims || jsonText(*claims, "offer_id") != offerId)
        return refused("offer_id");
    return {};
}

} // namespace fieldfare
