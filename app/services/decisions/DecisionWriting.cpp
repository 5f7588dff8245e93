// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/DecisionWriting.h"

#include "companies/HoldingStore.h"
#include "context/Writing.h"
#include "decisions/PromisedRewards.h"
#include "decisions/ReceiptMaker.h"
#include "pricing/EvaluationRecord.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"

#include <QCryptographicHash>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

constexpr std::initializer_list<RecordKind> kChanged{RecordKind::Requests, RecordKind::Receipts,
                                                     RecordKind::Rewards, RecordKind::Companies};

QList<DecisionClaim> claimsOf(const RequestReview &review)
{
    QList<DecisionClaim> claims;
    for (const ReviewField &field : review.fields) {
        if (field.shared)
            claims.append({field.path, field.values.isEmpty() ? ValueId() : field.values.first().id});
    }
    return claims;
}

} // namespace

OutboxMessage messageOf(const Decision &decision, const MadeAnswer &answer, Sending sending)
{
    OutboxMessage message;
    message.decision = decision.id;
    message.uri = answer.uri;
    message.contentType = answer.contentType;
    message.body = answer.body;
    message.state = sending == Sending::Held ? OutboxState::Held : OutboxState::Waiting;
    message.nextAt = decision.sendAfter;
    return message;
}

QList<QByteArray> hashesOf(const QList<QByteArray> &presentations)
{
    QList<QByteArray> hashes;
    for (const QByteArray &each : presentations)
        hashes.append(QCryptographicHash::hash(each, QCryptographicHash::Sha256));
    return hashes;
}

Decision begunDecision(const RequestReview &review, DecisionKind kind, Sending sending, Instant now)
{
    Decision decision;
    decision.id = DecisionId::random();
    decision.request = review.request.id;
    decision.kind = kind;
    decision.decidedAt = now;
    decision.sendAfter = now;
    if (sending == Sending::Held)
        decision.sendAfter.microseconds += kTakeBackTime;
    decision.ordered = review.ordered;
    decision.evaluation = QByteArray::fromStdString(evaluationRecord(review.evaluation).dump());
    decision.claims = claimsOf(review);
    return decision;
}

Result<DecisionId> DecisionWriting::run()
{
    const Result<> done =
        inTransaction(context, kChanged, [this](Transaction &transaction) { return write(transaction); });
    if (!done)
        return failure(done.error());
    return decision.id;
}

Result<> DecisionWriting::write(Transaction &transaction)
{
    Result<> done = keepKey(transaction, key);
    if (!done)
        return done;
    decision.key = key.kept ? key.id : PartyKeyId();
    const Result<DecisionId> kept = DecisionStore::add(transaction, decision);
    if (!kept)
        return failure(kept.error());
    if (answer) {
        done = DecisionStore::keepPresentations(transaction, decision.id, answer->presentations);
        if (done)
            done = OutboxStore::add(transaction, messageOf(decision, *answer, sending));
    }
    if (done && decision.kind == DecisionKind::Approve)
        done = writeAgreement(transaction);
    if (done)
        done = RequestStore::setState(transaction, review.request.id, state);
    if (!done)
        return done;
    const Result<ReceiptId> receipt =
        keepReceipt(transaction, record, review.request, decision.id, key.privateKey);
    return receipt ? Result<>() : failure(receipt.error());
}

Result<> DecisionWriting::writeAgreement(Transaction &transaction)
{
    for (const DecisionClaim &claim : std::as_const(decision.claims)) {
        const Result<HoldingId> holding =
            HoldingStore::ensure(transaction, review.company->id, claim.path, claim.value);
        if (!holding)
            return failure(holding.error());
        Evidence evidence;
        evidence.holding = *holding;
        evidence.kind = EvidenceKind::Answer;
        evidence.source = decision.id.toText();
        evidence.since = {context.clock.today(), DatePrecision::Day};
        evidence.until = record.runsUntil();
        const Result<EvidenceId> added = HoldingStore::addEvidence(transaction, evidence);
        if (!added)
            return failure(added.error());
    }
    return keepPromises(transaction, review, decision);
}

} // namespace fieldfare
