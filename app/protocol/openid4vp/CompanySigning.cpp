// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/CompanySigning.h"

#include "jose/Jws.h"
#include "offers/Grant.h"
#include "openid4vp/TransactionData.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

QByteArray offerEntry(const json &offer, const QString &credentialId)
{
    const json entry{{"type", QString::fromUtf16(offerType).toStdString()},
                     {"credential_ids", {credentialId.toStdString()}},
                     {"transaction_data_hashes_alg", {"sha-256"}},
                     {"offer", offer}};
    return toBase64Url(QByteArray::fromStdString(entry.dump()));
}

Result<QByteArray> signRequest(const RequestWish &wish, const SigningIdentity &by)
{
    const json algorithms{{"sd-jwt_alg_values", {"ES256"}}, {"kb-jwt_alg_values", {"ES256"}}};
    json claims{{"client_id", wish.clientId.toStdString()},
                {"aud", "https://self-issued.me/v2"},
                {"response_type", "vp_token"},
                {"response_mode", "direct_post"},
                {"response_uri", wish.responseUri.toString(QUrl::FullyEncoded).toStdString()},
                {"nonce", wish.nonce.toStdString()},
                {"state", wish.state.toStdString()},
                {"iat", wish.madeAt.microseconds / 1'000'000},
                {"exp", wish.endsAt.microseconds / 1'000'000},
                {"dcql_query", wish.query},
                {"client_metadata", {{"vp_formats_supported", {{"dc+sd-jwt", algorithms}}}}}};
    for (const QByteArray &entry : wish.transactionData)
        claims["transaction_data"].push_back(entry.toStdString());
    const json header{{"typ", "oauth-authz-req+jwt"}, {"x5c", x5cOf(by.chain)}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), by.key);
}

Result<QByteArray> signGrant(const GrantWish &wish, const SigningIdentity &by)
{
    json claims{{"iss", wish.clientId.toStdString()},   {"iat", wish.madeAt.microseconds / 1'000'000},
                {"jti", wish.id.toStdString()},         {"offer_id", wish.offerId.toStdString()},
                {"presentation_hashes", json::array()}, {"rewards", wish.rewards}};
    for (const QString &hash : wish.presentationHashes)
        claims["presentation_hashes"].push_back(hash.toStdString());
    const json header{{"typ", Grant::type}, {"x5c", x5cOf(by.chain)}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), by.key);
}

} // namespace fieldfare
