// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Grant.h"

#include "offers/CompensationReader.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

constexpr qsizetype kMostGrantText = 200;
constexpr qsizetype kMostGrantUri = 2048;
constexpr std::size_t kMostRewards = 64;
constexpr std::size_t kMostGrantHashes = 32;

GrantedReward readReward(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    GrantedReward reward;
    reward.id = object.text("id", Need::Optional, kMostGrantText);
    reward.code = object.text("code", Need::Optional, kMostGrantUri);
    reward.redeemUri = object.text("redeem_uri", Need::Optional, kMostGrantUri);
    reward.compensation = readCompensationMembers(object);
    return reward;
}

} // namespace

Result<Grant> Grant::fromJson(const json &claims)
{
    std::optional<Error> fault;
    StrictObject object(claims, QString(), fault);
    Grant grant;
    grant.issuer = object.text("iss", Need::Required, kMostGrantUri);
    object.take("iat", Need::Required);
    grant.issuedAt = object.time("iat").value_or(Instant());
    grant.id = object.text("jti", Need::Required, kMostGrantText);
    grant.offerId = object.text("offer_id", Need::Required, kMostGrantText);
    grant.presentationHashes = object.digests("presentation_hashes", kMostGrantHashes);
    object.list("rewards", Need::Optional, kMostRewards, [&](const json &value, const QString &place) {
        grant.rewards.append(readReward(value, place, fault));
    });
    if (fault)
        return failure(*fault);
    return grant;
}

} // namespace fieldfare
