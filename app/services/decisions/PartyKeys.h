// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "crypto/Key.h"
#include "requests/Decision.h"
#include "vault/Transaction.h"

namespace fieldfare {

/// The key that signs one answer and its receipt.
struct PartyKeyPair
{
    PartyKeyId id;
    PartyId party; ///< null: nobody there, the key signs the receipt only
    PrivateKey privateKey;
    bool kept = false; ///< it is to be found again under `id`
    bool isNew = true; ///< to be written with the decision
};

/// A new key, unless an agreement with the party is live: then that one's, so that the company can tell that
/// it is the same person, as it knows already.
Result<PartyKeyPair> keyForApproval(const WalletContext &context, const Request &request);
/// A key that is used once and thrown away.
Result<PartyKeyPair> freshKey(const WalletContext &context, const Request &request);
/// The key of an answer that was given.
Result<PartyKeyPair> keyOfDecision(const WalletContext &context, const Decision &decision);

/// Writes a new key that is to be kept.
Result<> keepKey(Transaction &transaction, const PartyKeyPair &key);

} // namespace fieldfare
