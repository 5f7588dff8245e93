// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Grant.h"

#include "offers/CompensationReader.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

constexpr qsizetype kMostText = 200;
constexpr qsizetype kMostUri = 2048;
constexpr std::size_t kMostRewards = 64;
constexpr std::size_t kMostHashes = 32;

GrantedReward readReward(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    GrantedReward reward;
    reward.id = object.text("id", Need::Optional, kMostText);
    reward.code = object.text("code", Need::Optional, kMostUri);
    reward.redeemUri = object.text("redeem_uri", Need::Optional, kMostUri);
    reward.compensation = readCompensationMembers(object);
    return reward;
}

} // namespace

Result<Grant> Grant::fromJson(const json &claims)
{
    std::optional<Error> fault;
    StrictObject object(claims, QString(), fault);
    Grant grant;
    grant.issuer = object.text("iss", Need::Required, kMostUri);
    object.take("iat", Need::Required);
    grant.issuedAt = object.time("iat").value_or(Instant());
    grant.id = object.text("jti", Need::Required, kMostText);
    grant.offerId = object.text("offer_id", Need::Required, kMostText);
    grant.presentationHashes = object.digests("presentation_hashes", kMostHashes);
    object.list("rewards", Need::Optional, kMostRewards, [&](const json &value, const QString &place) {
        grant.rewards.append(readReward(value, place, fault));
    });
    if (fault)
        return failure(*fault);
    return grant;
}

} // namespace fieldfare
