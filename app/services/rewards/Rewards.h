// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "offers/Offer.h"
#include "receipts/Receipt.h"
#include "rewards/RewardStore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// A reward as it is shown.
struct RewardRow
{
    Reward reward;
    CompanyId companyId;              ///< the one that stands for it where it was merged
    QString company;                  ///< its name
    QString domain;                   ///< its main one; empty where none is known
    std::optional<Compensation> item; ///< nothing for what was recorded by hand
    RewardState state = RewardState::Received;
    bool archived = false; ///< over: redeemed, expired, broken, corrected
    QDate endsOn;          ///< until when it can be used, or should have come; invalid where nothing was said
    QDate overSince;       ///< the day of the last entry of what is over
    std::optional<Money> worth; ///< what is left, or promised, at the person's own prices; nothing: no price
    std::optional<Money> whole; ///< all that was received, or promised, likewise
    ReceiptId receipt;          ///< of the approval that it was promised with; null where there is none
};

/// A reward that the person writes down themselves.
struct HandReward
{
    CompanyId company;
    QString terms;   ///< in the person's words: "60 free minutes"
    Quantity amount; ///< more than nothing
    QString code = {};
    QDate lastDay = {}; ///< invalid: it does not end
};

/// What companies promised and gave: shown, redeemed in parts, corrected, expired, broken.
class Rewards
{
public:
    explicit Rewards(const WalletContext &context)
        : m_context(context)
    {
    }

    /// What ends first comes first; what is over comes last, newest first.
    Result<QList<RewardRow>> list() const;
    /// How many can be used and end within the next kSoonDays, today's among them.
    Result<int> endingSoon() const;
    Result<RewardId> record(const HandReward &reward) const;
    /// Part of it, or all that is left where `amount` is nothing. Errors: rewardNotHeld, rewardTooMuch.
    Result<> redeem(const RewardId &id, const std::optional<Quantity> &amount = {}) const;
    /// The till took so much less than was redeemed, or nothing was redeemed after all: it can be used again.
    /// Errors: rewardNotUsed, rewardTooMuch.
    Result<> correct(const RewardId &id, const Quantity &less) const;
    /// The person types a code that came on paper. A promise of it is kept by that, a broken one late: until
    /// when that is good nobody has said.
    Result<> setCode(const RewardId &id, const QString &code) const;
    /// Writes down what time did since the last look, with the day on which it did: received ones whose end
    /// has passed expire, promises whose date has passed are broken. The number of entries added.
    Result<int> settle() const;

private:
    const WalletContext &m_context;
};

/// Days in which something that can be used has to end for the person to be told.
inline constexpr int kSoonDays = 30;
bool endsSoon(const RewardRow &row, QDate today);

/// What was redeemed of it and not corrected since.
Quantity usedOf(const Reward &reward);

} // namespace fieldfare
