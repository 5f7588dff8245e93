// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "decisions/AnswerMaker.h"
#include "decisions/PartyKeys.h"
#include "receipts/ConsentRecord.h"

#include <optional>

namespace fieldfare {

/// A decision of that kind on what the card shows, made now.
Decision begunDecision(const RequestReview &review, DecisionKind kind, Sending sending, Instant now);

/// What is sent for a decision, as it waits to be sent.
OutboxMessage messageOf(const Decision &decision, const MadeAnswer &answer, Sending sending);

/// SHA-256 of each.
QList<QByteArray> hashesOf(const QList<QByteArray> &presentations);

/// Everything of one decision, written together or not at all: key, decision, message, holdings with their
/// evidence, promised rewards, the request's state, the receipt. What it refers to must outlive it.
class DecisionWriting
{
public:
    const WalletContext &context;
    const RequestReview &review;
    Decision decision;
    RequestState state;
    std::optional<MadeAnswer> answer; ///< nothing: nothing is sent
    Sending sending;
    const PartyKeyPair &key;
    ConsentRecord record;

    Result<DecisionId> run();

private:
    Result<> write(Transaction &transaction);
    Result<> writeAgreement(Transaction &transaction);
};

} // namespace fieldfare
