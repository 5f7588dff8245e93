// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "rewards/Reward.h"

#include <QDate>

namespace fieldfare::samples {

/// A year of rewards as a person has them on 24 November 2026: four to use (one in part, one that ends within
/// the week), one promised, one broken, and what is over; 4.20 were there on 1 January, 48.20 came, 31.70
/// were used, 4.20 expired, 16.50 are left. Their companies are added, and what their points, months and
/// things are worth to the person.
void addSampleRewards(const WalletContext &context);

/// A moment of that day, at noon.
Instant noonOf(QDate day);

/// Adds a reward with its entries as they are.
RewardId addReward(const WalletContext &context, Reward reward);

} // namespace fieldfare::samples
