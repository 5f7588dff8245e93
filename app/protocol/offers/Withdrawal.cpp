// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Withdrawal.h"

#include "jose/Jws.h"
#include "offers/Offer.h"
#include "offers/StrictObject.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

constexpr char kWithdrawalType[] = "fieldfare-withdrawal+jwt";
constexpr qsizetype kMostWithdrawalText = 200;
constexpr std::size_t kMostWithdrawalHashes = 32;

Result<Withdrawal> readWithdrawal(const json &claims)
{
    std::optional<Error> fault;
    StrictObject object(claims, QString(), fault);
    Withdrawal withdrawal;
    withdrawal.offerId = object.text("offer_id", Need::Required, kMostWithdrawalText);
    withdrawal.presentationHashes = object.digests("presentation_hashes", kMostWithdrawalHashes);
    object.take("iat", Need::Required);
    withdrawal.issuedAt = object.time("iat").value_or(Instant());
    if (fault)
        return failure(*fault);
    return withdrawal;
}

} // namespace

Result<QByteArray> Withdrawal::sign(const PrivateKey &key) const
{
    json claims{{"offer_id", offerId.toStdString()},
                {"presentation_hashes", json::array()},
                {"iat", issuedAt.microseconds / 1'000'000}};
    for (const QString &hash : presentationHashes)
        claims["presentation_hashes"].push_back(hash.toStdString());
    const json header{{"typ", kWithdrawalType}, {"kid", didJwkKeyId(key.publicKey()).toStdString()}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), key);
}

Result<SignedWithdrawal> Withdrawal::fromSigned(QByteArrayView compact)
{
    const Result<Jws> jws = Jws::parse(compact);
    if (!jws)
        return failure(jws.error());
    if (const Result<> type = jws->requireType(QString::fromLatin1(kWithdrawalType)); !type)
        return failure(type.error());
    const Result<PublicKey> key = keyOfDidJwk(jws->keyId());
    if (!key)
        return failure(key.error());
    if (const Result<> signature = jws->verify(*key); !signature)
        return failure(signature.error());
    const Result<json> claims = jws->claims();
    if (!claims)
        return failure(claims.error());
    const Result<Withdrawal> withdrawal = readWithdrawal(*claims);
    if (!withdrawal)
        return failure(withdrawal.error());
    return SignedWithdrawal{*withdrawal, didJwkOf(*key)};
}

} // namespace fieldfare
