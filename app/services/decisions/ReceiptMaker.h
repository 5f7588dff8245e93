// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "crypto/Key.h"
#include "decisions/Review.h"
#include "receipts/ConsentRecord.h"
#include "receipts/Receipt.h"
#include "vault/Transaction.h"

namespace fieldfare {

/// What a receipt says of a decision, from the card as it was when it was decided.
ConsentRecord recordOf(const RequestReview &review, const Decision &decision, const WalletContext &context);

/// The first of a request's offers that names an address to withdraw at; null where none does.
const Offer *withdrawableAt(const QList<Offer> &offers);

/// Signs the record, with the thread's previous receipt in it, and keeps it.
Result<ReceiptId> keepReceipt(Transaction &transaction, ConsentRecord record, const Request &request,
                              const DecisionId &decision, const PrivateKey &key);

} // namespace fieldfare
