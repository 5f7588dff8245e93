// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "decisions/Review.h"
#include "rewards/Reward.h"
#include "vault/Transaction.h"

namespace fieldfare {

/// How much of a reward an item of an offer is: its money, its points, else one piece.
Quantity quantityOf(const Compensation &item);

/// Writes down what the company promised with the offers of an approved request: one reward for each item
/// that counts for the fields that were shared, with its "promised" entry.
Result<> keepPromises(Transaction &transaction, const RequestReview &review, const Decision &decision);

} // namespace fieldfare
