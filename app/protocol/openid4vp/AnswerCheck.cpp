// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/AnswerCheck.h"

#include "base/Json.h"
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
    return failure(errors::answerRefused, {QString::fromLatin1(check)});
}

/// `vp_token`, from a form that has nothing beside but the state.
Result<json> tokenIn(const QList<FormField> &form, const AnswerExpectation &asked)
{
    const std::optional<QString> token = onlyField(form, QStringLiteral("vp_token"));
    const std::optional<QString> state = onlyField(form, QStringLiteral("state"));
    if (!token || form.size() != (state ? 2 : 1))
        return refused("form");
    if (state.value_or(QString()) != asked.state)
        return refused("state");
    const Result<json> answer = parseJson(token->toUtf8());
    if (!answer || !answer->is_object() || answer->empty())
        return refused("vp_token");
    return answer;
}

/// Whether the answered queries are ones that may be answered together, and all that have to be.
bool isComplete(const json &token, const DcqlQuery &query)
{
    const auto isThere = [&](int index) { return token.contains(query.credentials[index].id.toStdString()); };
    if (query.sets.isEmpty()) {
        for (int i = 0; i < query.credentials.size(); ++i) {
            if (!isThere(i))
                return false;
        }
        return true;
    }
    return std::ranges::all_of(query.sets, [&](const CredentialSetQuery &set) {
        return !set.required || std::ranges::any_of(set.options, [&](const QList<int> &option) {
            return std::ranges::all_of(option, isThere);
        });
    });
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
Result<QList<FieldPath>> checkClaims(const json &claims, const QString &queryId, const DcqlQuery &query)
{
    const DcqlMatch match = matchQuery(query, {QString::fromUtf16(profileVct), claims, {}});
    const CredentialMatch *credential = match.find(queryId);
    if (!credential)
        return refused("claims");
    QList<ClaimPath> given;
    appendLeaves(claims, ClaimPath(), given);
    std::sort(given.begin(), given.end());
    for (const ClaimOption &option : credential->options) {
        QList<ClaimPath> wanted = option.disclosed;
        std::sort(wanted.begin(), wanted.end());
        if (wanted == given || (wanted.isEmpty() && claims.empty()))
            return option.fields();
    }
    return refused("claims");
}

class AnswerReader
{
public:
    explicit AnswerReader(const AnswerExpectation &asked)
        : m_asked(asked)
    {
    }

    Result<CheckedAnswer> read(const json &token);

private:
    Result<> readQuery(const std::string &id, const json &list);
    Result<CheckedPresentation> presentation(const QString &queryId, const QByteArray &text);
    Result<> takeHashes(const json &binding, CheckedPresentation &into);

    const AnswerExpectation &m_asked;
    CheckedAnswer m_answer;
    QList<QByteArray> m_signedUnder; ///< entries of transaction data, as they were sent
};

/// Each hash is that of an offer which may be answered by this credential, and of none that another answered.
Result<> AnswerReader::takeHashes(const json &binding, CheckedPresentation &into)
{
    const json::const_iterator hashes = binding.find("transaction_data_hashes");
    if (hashes == binding.end())
        return {};
    if (!hashes->is_array() || hashes->empty() ||
        jsonText(binding, "transaction_data_hashes_alg") != u"sha-256")
        return refused("transaction_data_hashes");
    for (const json &hash : *hashes) {
        const auto entry =
            std::ranges::find(m_asked.transactionData, toQString(hash), &TransactionData::hash);
        if (entry == m_asked.transactionData.end() || !entry->credentialIds.contains(into.queryId) ||
            m_signedUnder.contains(entry->received))
            return refused("transaction_data_hashes");
        m_signedUnder.append(entry->received);
        into.offerIds.append(entry->offer.id);
    }
    return {};
}

Result<CheckedPresentation> AnswerReader::presentation(const QString &queryId, const QByteArray &text)
{
    const Result<SdJwt> read = SdJwt::parse(text);
    if (!read)
        return refused("disclosures");
    if (const Result<> issuer = checkIssuer(*read); !issuer)
        return failure(issuer.error());
    const Result<json> binding = read->verifyKeyBinding(
        {.audience = m_asked.clientId, .nonce = m_asked.nonce, .now = m_asked.now, .oldest = m_asked.oldest});
    if (!binding) {
        const QString check = binding.error().details.value(0);
        return failure(errors::answerRefused, {check.isEmpty() ? QStringLiteral("key-binding") : check});
    }
    CheckedPresentation checked;
    checked.queryId = queryId;
    checked.hash = presentationHash(read->text());
    checked.issuer = jsonText(read->claims(), "iss");
    if (const Result<> hashes = takeHashes(*binding, checked); !hashes)
        return failure(hashes.error());
    if (!hidesClaims(*read))
        return refused("open-claims");
    const std::shared_ptr<const json> claims = std::make_shared<json>(ownClaims(*read));
    const Result<QList<FieldPath>> fields = checkClaims(*claims, queryId, m_asked.query);
    if (!fields)
        return failure(fields.error());
    checked.fields = *fields;
    checked.claims = claims;
    return checked;
}

Result<> AnswerReader::readQuery(const std::string &id, const json &list)
{
    const QString queryId = QString::fromStdString(id);
    const CredentialQuery *query = m_asked.query.find(queryId);
    const bool isList = list.is_array() && !list.empty();
    if (!query || !isList || (list.size() > 1 && !query->multiple))
        return refused("vp_token");
    for (const json &text : list) {
        if (!text.is_string())
            return refused("vp_token");
        const Result<CheckedPresentation> checked =
            presentation(queryId, QByteArray::fromStdString(text.get<std::string>()));
        if (!checked)
            return failure(checked.error());
        m_answer.presentations.append(*checked);
    }
    return {};
}

Result<CheckedAnswer> AnswerReader::read(const json &token)
{
    for (const auto &[id, list] : token.items()) {
        if (const Result<> done = readQuery(id, list); !done)
            return failure(done.error());
    }
    if (!isComplete(token, m_asked.query))
        return refused("vp_token");
    if (m_signedUnder.size() != m_asked.transactionData.size())
        return refused("transaction_data_hashes");
    return m_answer;
}

} // namespace

QStringList CheckedAnswer::hashes() const
{
    QStringList all;
    for (const CheckedPresentation &each : presentations)
        all.append(each.hash);
    return all;
}

QList<FieldPath> CheckedAnswer::fields() const
{
    QList<FieldPath> all;
    for (const CheckedPresentation &each : presentations) {
        for (const FieldPath &field : each.fields) {
            if (!all.contains(field))
                all.append(field);
        }
    }
    return all;
}

Result<CheckedAnswer> checkAnswer(const QList<FormField> &form, const AnswerExpectation &asked)
{
    const Result<json> token = tokenIn(form, asked);
    return token ? AnswerReader(asked).read(*token) : Result<CheckedAnswer>(failure(token.error()));
}

} // namespace fieldfare
