// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/Presentation.h"

#include "base/Base64.h"
#include "crypto/Digest.h"
#include "jose/SdJwt.h"
#include "openid4vp/DcqlMatch.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

/// Copies what is approved out of the person's values, and notes where it stands in the copy.
class Excerpt
{
public:
    explicit Excerpt(const QList<ClaimPath> &approved)
        : m_approved(approved)
    {
    }

    json copy(const json &value, const ClaimPath &path, const ClaimPlace &place)
    {
        if (m_approved.contains(path)) {
            places.push_back(place);
            return value;
        }
        return value.is_array() ? copyList(value, path, place) : copyObject(value, path, place);
    }

    std::vector<ClaimPlace> places;

private:
    json copyObject(const json &value, const ClaimPath &path, const ClaimPlace &place)
    {
        json object = json::object();
        for (const auto &[name, member] : value.items()) {
            const ClaimPath inside = path.child(QString::fromStdString(name));
            if (!leadsInto(inside))
                continue;
            ClaimPlace there = place;
            there.emplace_back(name);
            object[name] = copy(member, inside, there);
        }
        return object;
    }

    /// Elements move up where one before them is left out: a gap would tell that there is one.
    json copyList(const json &value, const ClaimPath &path, const ClaimPlace &place)
    {
        json list = json::array();
        for (std::size_t i = 0; i < value.size(); ++i) {
            const ClaimPath inside = path.child(int(i));
            if (!leadsInto(inside))
                continue;
            ClaimPlace there = place;
            there.emplace_back(list.size());
            list.push_back(copy(value[i], inside, there));
        }
        return list;
    }

    /// Whether an approved path is this one or goes on from it.
    bool leadsInto(const ClaimPath &path) const
    {
        return std::ranges::any_of(m_approved, [&path](const ClaimPath &approved) {
            return approved.steps().first(std::min(approved.steps().size(), path.steps().size())) ==
                   path.steps();
        });
    }

    const QList<ClaimPath> &m_approved;
};

json hashesOf(const QStringList &hashes)
{
    json further = json::object();
    for (const QString &hash : hashes)
        further["transaction_data_hashes"].push_back(hash.toStdString());
    // Always, although it is only demanded where the request names it: some verifiers fail without it.
    if (!hashes.isEmpty())
        further["transaction_data_hashes_alg"] = "sha-256";
    return further;
}

} // namespace

Result<QByteArray> makePresentation(const PresentationWish &wish, const PrivateKey &key)
{
    for (const ClaimPath &path : wish.approved) {
        const std::optional<QList<SelectedClaim>> selected = selectClaims(wish.claims, path);
        if (!selected || selected->size() != 1 || selected->first().path != path)
            return failure(errors::sdJwtNoSuchClaim, {path.toJsonText()});
    }
    Excerpt excerpt(wish.approved);
    json claims = excerpt.copy(wish.claims, ClaimPath(), {});
    claims["iss"] = didJwkOf(key.publicKey()).toStdString();
    claims["vct"] = QString::fromUtf16(profileVct).toStdString();
    claims["iat"] = wish.now.microseconds / 1'000'000;
    claims["cnf"] = json{{"jwk", jwkOf(key.publicKey())}};
    const Result<SdJwt> credential =
        SdJwt::issueCredential(claims, excerpt.places, key, didJwkKeyId(key.publicKey()));
    if (!credential)
        return failure(credential.error());
    // Who does not ask for a signature under its nonce gets none. An offer is never left without one.
    if (!wish.holderBinding && wish.transactionHashes.isEmpty())
        return credential->text();
    const Result<SdJwt> bound =
        credential->boundTo({wish.audience, wish.nonce, wish.now}, hashesOf(wish.transactionHashes), key);
    if (!bound)
        return failure(bound.error());
    return bound->text();
}

QString presentationHash(const QByteArray &presentation)
{
    return QString::fromLatin1(toBase64Url(digestOf(presentation)));
}

Result<QHash<QString, QStringList>> hashesByCredential(const QList<TransactionData> &transactionData,
                                                       const QStringList &answeredIds)
{
    QHash<QString, QStringList> hashes;
    for (const TransactionData &entry : transactionData) {
        const auto carrier = std::ranges::find_if(
            entry.credentialIds, [&answeredIds](const QString &id) { return answeredIds.contains(id); });
        if (carrier == entry.credentialIds.end())
            return failure(errors::transactionCredential, {entry.credentialIds.join(QStringLiteral(", "))});
        hashes[*carrier].append(entry.hash());
    }
    return hashes;
}

} // namespace fieldfare
