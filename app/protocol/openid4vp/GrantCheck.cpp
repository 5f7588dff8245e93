// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/GrantCheck.h"

#include "openid4vp/Limits.h"
#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

Result<Grant> grantIn(const Jws &jws)
{
    if (const Result<> type = jws.requireType(QString::fromLatin1(Grant::type)); !type)
        return failure(type.error());
    const Result<json> claims = jws.claims();
    if (!claims)
        return failure(claims.error());
    return Grant::fromJson(*claims);
}

std::optional<Error> faultOf(const Grant &grant, const GrantExpectation &expected, Instant now)
{
    if (grant.issuer != expected.clientId)
        return Error{errors::grantOtherParty, {grant.issuer, expected.clientId}};
    if (grant.offerId != expected.offerId)
        return Error{errors::grantOtherOffer, {grant.offerId}};
    const bool isOurs = std::ranges::any_of(grant.presentationHashes, [&expected](const QString &hash) {
        return expected.presentationHashes.contains(hash);
    });
    if (!isOurs)
        return Error{errors::grantOtherAnswer, {}};
    if (grant.issuedAt.microseconds > now.microseconds + kClockSkew)
        return Error{errors::grantFromFuture, {grant.issuedAt.toDateTime().toString(Qt::ISODate)}};
    return std::nullopt;
}

} // namespace

Result<Grant> readGrant(QByteArrayView compact)
{
    const Result<Jws> jws = Jws::parse(compact);
    return jws ? grantIn(*jws) : Result<Grant>(failure(jws.error()));
}

GrantReading checkGrant(QByteArrayView compact, const GrantExpectation &expected, const TrustAnchors &anchors,
                        Instant now)
{
    GrantReading reading;
    const Result<Jws> jws = Jws::parse(compact);
    if (!jws) {
        reading.fault = jws.error();
        return reading;
    }
    const Result<Grant> grant = grantIn(*jws);
    if (!grant) {
        reading.fault = grant.error();
        return reading;
    }
    reading.grant = *grant;
    const Result<Requester> signer = proveSigner(*jws, ClientId::fromText(grant->issuer), anchors, now);
    if (!signer) {
        reading.fault = signer.error();
        return reading;
    }
    reading.requester = *signer;
    reading.fault = faultOf(*grant, expected, now);
    return reading;
}

} // namespace fieldfare
