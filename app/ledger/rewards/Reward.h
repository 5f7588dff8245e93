// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Money.h"
#include "companies/Company.h"
#include "requests/Decision.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

using RewardId = Id<struct RewardTag>;
using GrantId = Id<struct GrantTag>;

/// What happened to a reward. The numbers are stored: never renumber.
enum class RewardEntryKind {
    Promised = 0,
    Received = 1,
    Redeemed = 2,
    Expired = 3,
    Broken = 4,
    Corrected = 5
};

/// For files and the command line: "promised".
QString rewardEntryKindName(RewardEntryKind kind);

/// How much of a reward: money, or a number of points, of free periods, of percentages to be used once.
struct Quantity
{
    std::int64_t count = 0;           ///< minor units where there is a currency
    std::optional<Currency> currency; ///< nothing: pieces

    /// Decimal text of the money, or the number of pieces.
    QString toText() const;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

struct RewardEntry
{
    RewardEntryKind kind = RewardEntryKind::Promised;
    Quantity amount; ///< negative only in a correction
    Instant at;
};

/// Where a reward stands, from its entries and the time.
enum class RewardState { Promised, Received, PartlyRedeemed, Redeemed, Expired, Broken, Corrected };

/// For files and the command line: "partly_redeemed".
QString rewardStateName(RewardState state);

/// Something that a company gives: promised, then received, then redeemed, in parts or whole. State and
/// balance are sums over its entries.
struct Reward
{
    RewardId id;
    CompanyId company;
    DecisionId decision; ///< the approval that it was promised for; null for what was recorded by hand
    GrantId grant;       ///< that brought it; null until then
    QString terms;       ///< in words: the company's description, or the person's
    QByteArray content;  ///< the ITEM of the offer or grant (protocol.md, section 4), JSON; empty by hand
    QString code;
    QString redeemUri;
    std::optional<Instant> validUntil;
    Instant at;
    QList<RewardEntry> entries; ///< oldest first

    /// What can be redeemed still.
    Quantity balance() const;
    Quantity total(RewardEntryKind kind) const;
    RewardState state() const;
};

} // namespace fieldfare
