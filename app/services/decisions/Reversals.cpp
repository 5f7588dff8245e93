// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What undoes a decision: withdrawing what was given, taking back what has not gone out, reopening.

#include "companies/HoldingStore.h"
#include "context/Writing.h"
#include "decisions/DecisionWriting.h"
#include "decisions/Decisions.h"
#include "decisions/ReceiptMaker.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// Nothing of it has left: it is held, or nothing was to be sent.
Result<bool> neverLeft(const WalletContext &context, const Decision &decision)
{
    const Result<std::optional<OutboxMessage>> message = OutboxStore(context.connection).message(decision.id);
    if (!message)
        return failure(message.error());
    return !*message || (*message)->state == OutboxState::Held;
}

RequestState stateBefore(DecisionKind kind)
{
    if (kind == DecisionKind::Report)
        return RequestState::Refused;
    return kind == DecisionKind::Withdraw ? RequestState::Approved : RequestState::Open;
}

Result<> writeTakeBack(Transaction &transaction, const Decision &decision, RequestState state)
{
    Result<> done = DecisionStore::takeBack(transaction, decision.id);
    if (done)
        done = OutboxStore::remove(transaction, decision.id);
    if (done)
        done = HoldingStore::removeEvidenceFrom(transaction, EvidenceKind::Answer, decision.id.toText());
    if (done)
        done = RequestStore::setState(transaction, decision.request, state);
    return done;
}

/// The newest approval of the request that stands.
Result<Decision> approvalOf(const WalletContext &context, const RequestId &id)
{
    const Result<QList<Decision>> decisions = DecisionStore(context.connection).ofRequest(id);
    if (!decisions)
        return failure(decisions.error());
    for (const Decision &decision : *decisions) {
        if (decision.kind == DecisionKind::Approve)
            return decision;
    }
    return failure(errors::notApproved);
}

} // namespace

Result<DecisionId> Decisions::withdraw(const RequestId &id, Sending sending) const
{
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    if (review->request.state != RequestState::Approved)
        return failure(errors::notApproved);
    const Result<Decision> approval = approvalOf(m_context, id);
    if (!approval)
        return failure(approval.error());
    const bool hasKey = !approval->key.isNull();
    const Result<PartyKeyPair> key =
        hasKey ? keyOfDecision(m_context, *approval) : freshKey(m_context, review->request);
    if (!key)
        return failure(key.error());
    const Result<QList<QByteArray>> presentations =
        DecisionStore(m_context.connection).presentations(approval->id);
    if (!presentations)
        return failure(presentations.error());
    const Instant now = m_context.clock.now();
    Decision decision = begunDecision(*review, DecisionKind::Withdraw, sending, now);
    decision.claims = approval->claims;
    ConsentRecord record = recordOf(*review, decision, m_context);
    record.presentations = hashesOf(*presentations);
    std::optional<MadeAnswer> answer;
    if (const Offer *offer = withdrawableAt(review->offers); hasKey && offer) {
        Result<MadeAnswer> made =
            AnswerMaker(review->request)
                .withdrawal(offer->id, offer->withdrawalUri, record.presentations, key->privateKey, now);
        if (!made)
            return failure(made.error());
        answer = std::move(*made);
    }
    record.sent = answer.has_value();
    for (RecordedField &field : record.fields) {
        field.shared = std::ranges::any_of(
            approval->claims, [&](const DecisionClaim &claim) { return claim.path == field.path; });
    }
    return DecisionWriting{
        m_context, *review, std::move(decision), RequestState::Withdrawn, std::move(answer),
        sending,   *key,    std::move(record)}
        .run();
}

Result<> Decisions::takeBack(const DecisionId &id) const
{
    const Result<std::optional<Decision>> decision = DecisionStore(m_context.connection).decision(id);
    if (!decision)
        return failure(decision.error());
    if (!*decision || (*decision)->takenBackAt)
        return failure(errors::decisionUnknown);
    const RequestState before = stateBefore((*decision)->kind);
    return inTransaction(
        m_context, {RecordKind::Requests, RecordKind::Receipts, RecordKind::Rewards, RecordKind::Companies},
        [&](Transaction &transaction) -> Result<> {
            // Seen where nobody else writes: another program may be about to send it.
            const Result<bool> here = neverLeft(m_context, **decision);
            if (!here)
                return failure(here.error());
            return *here ? writeTakeBack(transaction, **decision, before) : failure(errors::alreadySent);
        });
}

Result<> Decisions::reopen(const RequestId &id) const
{
    const Result<std::optional<Request>> request = RequestStore(m_context.connection).request(id);
    if (!request)
        return failure(request.error());
    const bool answered = *request && ((*request)->state == RequestState::Declined ||
                                       (*request)->state == RequestState::Countered);
    if (!answered || (*request)->isExpiredAt(m_context.clock.now()))
        return failure(errors::requestOver);
    const Result<QList<Decision>> decisions = DecisionStore(m_context.connection).ofRequest(id);
    if (!decisions)
        return failure(decisions.error());
    if (decisions->isEmpty())
        return failure(errors::requestOver);
    return takeBack(decisions->last().id);
}

} // namespace fieldfare
