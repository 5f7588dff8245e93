// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "offers/Offer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// One thing that a company gives now.
struct GrantedReward
{
    QString id; ///< unique for this party, empty where it says none
    Compensation compensation;
    QString code;      ///< what is shown at the till; empty where none
    QString redeemUri; ///< empty where none
    friend bool operator==(const GrantedReward &, const GrantedReward &) = default;
};

/// A company's word that it got a presentation and gives for it (protocol.md, section 5). Only what stands in
/// it; whether it is to be believed is for checkGrant to say.
struct Grant
{
    static constexpr char type[] = "fieldfare-grant+jwt";

    QString issuer; ///< the client identifier, prefix included
    Instant issuedAt;
    QString id; ///< `jti`
    QString offerId;
    QStringList presentationHashes; ///< base64url SHA-256 of each presentation string; one at least
    QList<GrantedReward> rewards;   ///< may be empty: a receipt without a reward

    /// The claims of a grant. Unknown members are ignored; texts have the limits of an offer. Errors: offer…
    static Result<Grant> fromJson(const nlohmann::json &claims);
};

} // namespace fieldfare
