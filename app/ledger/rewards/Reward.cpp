// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/Reward.h"

#include <algorithm>
#include <array>

namespace fieldfare {

QString rewardEntryKindName(RewardEntryKind kind)
{
    static const std::array names{QStringLiteral("promised"), QStringLiteral("received"),
                                  QStringLiteral("redeemed"), QStringLiteral("expired"),
                                  QStringLiteral("broken"),   QStringLiteral("corrected")};
    return names[std::size_t(kind)];
}

QString rewardStateName(RewardState state)
{
    static const std::array names{QStringLiteral("promised"),        QStringLiteral("received"),
                                  QStringLiteral("partly_redeemed"), QStringLiteral("redeemed"),
                                  QStringLiteral("expired"),         QStringLiteral("broken"),
                                  QStringLiteral("corrected")};
    return names[std::size_t(state)];
}

QString Quantity::toText() const
{
    return currency ? Money(count, *currency).toText() : QString::number(count);
}

Quantity Reward::total(RewardEntryKind kind) const
{
    Quantity sum;
    for (const RewardEntry &entry : entries) {
        sum.currency = entry.amount.currency;
        if (entry.kind == kind)
            sum.count += entry.amount.count;
    }
    return sum;
}

Quantity Reward::balance() const
{
    Quantity sum = total(RewardEntryKind::Received);
    sum.count += total(RewardEntryKind::Corrected).count;
    sum.count -= total(RewardEntryKind::Redeemed).count + total(RewardEntryKind::Expired).count;
    return sum;
}

RewardState Reward::state() const
{
    const std::int64_t received = total(RewardEntryKind::Received).count;
    const std::int64_t corrected = total(RewardEntryKind::Corrected).count;
    // What was corrected upwards was not used after all.
    const std::int64_t redeemed =
        total(RewardEntryKind::Redeemed).count - std::max<std::int64_t>(corrected, 0);
    if (corrected < 0 && received == 0)
        return RewardState::Corrected;
    if (total(RewardEntryKind::Broken).count > 0 && received == 0) // else it came late
        return RewardState::Broken;
    if (received == 0)
        return RewardState::Promised;
    if (balance().count > 0)
        return redeemed > 0 ? RewardState::PartlyRedeemed : RewardState::Received;
    return total(RewardEntryKind::Expired).count > 0 ? RewardState::Expired : RewardState::Redeemed;
}

} // namespace fieldfare
