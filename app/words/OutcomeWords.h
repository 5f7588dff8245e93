// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/Receipts.h"

#include <QString>

namespace fieldfare {

/// "Approved", "Declined", "Countered", "Withdrawn", "Granted".
QString eventWord(ReceiptEvent event);
/// "Approved, 4 fields", "Declined: price", "Declined, not sent", "Countered at € 7.20". `counter` is the
/// receipt's, as amounts are written there.
QString outcomeWords(const ReceiptRow &row, const QString &counter);
/// "Self-consistent", "Offer proven", "Grant proven".
QString levelWord(ProofLevel level);

} // namespace fieldfare
