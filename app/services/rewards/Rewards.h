// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "offers/Offer.h"
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
    QString company;                  ///< its name
    std::optional<Compensation> item; ///< nothing for what was recorded by hand
    RewardState state = RewardState::Received;
    bool archived = false; ///< over: redeemed, expired, broken, corrected
    QDate endsOn;          ///< until when it can be used, or should have come; invalid where nothing was said
};

/// What companies promised and gave: shown, redeemed in parts, expired, broken.
class Rewards
{
public:
    explicit Rewards(const WalletContext &context)
        : m_context(context)
    {
    }

    /// What ends first comes first; what is over comes last, newest first.
    Result<QList<RewardRow>> list() const;
    /// Part of it, or all that is left where `amount` is nothing. Errors: rewardNotHeld, rewardTooMuch.
    Result<> redeem(const RewardId &id, const std::optional<Quantity> &amount = {}) const;
    /// The person types a code that came on paper. A promise of it is kept by that.
    Result<> setCode(const RewardId &id, const QString &code) const;
    /// Writes down what time did since the last look: received ones whose end has passed expire, promises
    /// whose date has passed are broken. The number of entries added.
    Result<int> settle() const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
