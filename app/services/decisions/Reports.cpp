// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Telling a company what is wrong with its request: the only answer to one that was refused.

#include "context/Writing.h"
#include "decisions/DecisionWriting.h"
#include "decisions/Decisions.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"

namespace fieldfare {

Result<DecisionId> Decisions::report(const RequestId &id, Sending sending) const
{
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    if (review->reportable.isEmpty())
        return failure(errors::cannotReport);
    const Decision decision = begunDecision(*review, DecisionKind::Report, sending, m_context.clock.now());
    const MadeAnswer answer = AnswerMaker::report(FaultReport::forRequest(review->request));
    // No receipt: nothing was agreed, and nobody's data was looked at.
    const Result<> done =
        inTransaction(m_context, {RecordKind::Requests}, [&](Transaction &transaction) -> Result<> {
            const Result<DecisionId> kept = DecisionStore::add(transaction, decision);
            if (!kept)
                return failure(kept.error());
            return OutboxStore::add(transaction, messageOf(decision, answer, sending));
        });
    return done ? Result<DecisionId>(decision.id) : Result<DecisionId>(failure(done.error()));
}

} // namespace fieldfare
