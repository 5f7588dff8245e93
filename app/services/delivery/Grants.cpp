// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/Grants.h"

#include "context/Writing.h"
#include "decisions/OfferWords.h"
#include "decisions/PartyKeys.h"
#include "decisions/PromisedRewards.h"
#include "decisions/ReceiptMaker.h"
#include "inbox/Trust.h"
#include "openid4vp/GrantCheck.h"
#include "openid4vp/Presentation.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"
#include "rewards/CompensationRecord.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// The approval that a grant answers.
struct Granted
{
    Decision decision;
    Request request;
    GrantExpectation expected;
};

Result<GrantExpectation> expectationOf(const WalletContext &context, const Decision &decision,
                                       const Request &request, const QString &offerId)
{
    GrantExpectation expected;
    const Result<QList<QByteArray>> presentations =
        DecisionStore(context.connection).presentations(decision.id);
    if (!presentations)
        return failure(presentations.error());
    for (const QByteArray &each : *presentations)
        expected.presentationHashes.append(presentationHash(each));
    const Result<std::optional<Party>> party =
        PartyStore(context.connection).party(request.party.value_or(PartyId()));
    if (!party)
        return failure(party.error());
    if (*party)
        expected.clientId = (*party)->prefix + u':' + (*party)->identity;
    // Of several offers the grant names one.
    const Result<QList<StoredOffer>> offers = RequestStore(context.connection).offers(request.id);
    if (!offers)
        return failure(offers.error());
    const bool isOurs =
        std::ranges::any_of(*offers, [&](const StoredOffer &offer) { return offer.offerId == offerId; });
    expected.offerId = isOurs || offers->isEmpty() ? offerId : offers->first().offerId;
    return expected;
}

/// Looks through the approvals for the presentation that the grant names; of one that came as an answer, only
/// through that request's.
Result<std::optional<Granted>> approvalFor(const WalletContext &context, const Grant &grant,
                                           const RequestId &answered)
{
    const Result<QList<Decision>> approvals = DecisionStore(context.connection).approvals();
    if (!approvals)
        return failure(approvals.error());
    for (const Decision &decision : *approvals) {
        if (!answered.isNull() && decision.request != answered)
            continue;
        const Result<std::optional<Request>> request =
            RequestStore(context.connection).request(decision.request);
        if (!request)
            return failure(request.error());
        if (!*request)
            continue;
        Result<GrantExpectation> expected = expectationOf(context, decision, **request, grant.offerId);
        if (!expected)
            return failure(expected.error());
        const bool named = std::ranges::any_of(grant.presentationHashes, [&](const QString &hash) {
            return expected->presentationHashes.contains(hash);
        });
        if (named || !answered.isNull())
            return std::optional<Granted>(Granted{decision, **request, std::move(*expected)});
    }
    return std::optional<Granted>();
}

/// The promise that this reward keeps: of the same kind, not kept yet.
const Reward *promiseOf(const QList<Reward> &promised, const QSet<RewardId> &kept,
                        const GrantedReward &granted)
{
    const auto found = std::ranges::find_if(promised, [&](const Reward &reward) {
        const Result<Compensation> item = readCompensation(reward.content);
        return item && item->kind == granted.compensation.kind && !kept.contains(reward.id) &&
               reward.state() == RewardState::Promised;
    });
    return found == promised.end() ? nullptr : &*found;
}

Result<> receive(Transaction &transaction, const Granted &granted, const GrantId &id,
                 const GrantedReward &item, const Reward *promise)
{
    const RewardEntry received{RewardEntryKind::Received, quantityOf(item.compensation), transaction.now()};
    Reward reward;
    if (promise)
        reward = *promise;
    reward.grant = id;
    reward.code = item.code;
    reward.redeemUri = item.redeemUri;
    if (item.compensation.validUntil)
        reward.validUntil = item.compensation.validUntil;
    if (promise) {
        const Result<> set = RewardStore::setGranted(transaction, reward);
        return set ? RewardStore::addEntry(transaction, reward.id, received) : set;
    }
    reward.company = granted.request.company;
    reward.decision = granted.decision.id;
    reward.terms = compensationWords(item.compensation);
    reward.content = compensationRecord(item.compensation);
    reward.at = transaction.now();
    reward.entries = {received};
    const Result<RewardId> added = RewardStore::add(transaction, reward);
    return added ? Result<>() : Result<>(failure(added.error()));
}

/// A second receipt, which says what the first one said and that the company signed for it.
Result<> receiptFor(Transaction &transaction, const WalletContext &context, const Granted &granted,
                    const QByteArray &jws)
{
    const Result<QList<Receipt>> receipts = ReceiptStore(context.connection).ofRequest(granted.request.id);
    if (!receipts)
        return failure(receipts.error());
    const auto given = std::ranges::find_if(*receipts, [&](const Receipt &receipt) {
        return receipt.decision == granted.decision.id && receipt.event == ReceiptEvent::Given;
    });
    if (given == receipts->end())
        return {};
    Result<ConsentRecord> record = readReceipt(given->jws);
    if (!record)
        return failure(record.error());
    const Result<PartyKeyPair> key = keyOfDecision(context, granted.decision);
    if (!key)
        return failure(key.error());
    record->id = ReceiptId::random();
    record->event = ReceiptEvent::Granted;
    record->at = transaction.now();
    record->grant = jws;
    record->steps.append({QStringLiteral("granted"), transaction.now(), {}});
    const Result<ReceiptId> kept =
        keepReceipt(transaction, *record, granted.request, granted.decision.id, key->privateKey);
    return kept ? Result<>() : Result<>(failure(kept.error()));
}

Result<> writeValid(Transaction &transaction, const WalletContext &context, const Granted &granted,
                    const GrantId &id, const Grant &grant, const QByteArray &jws)
{
    const Result<QList<Reward>> promised = RewardStore(context.connection).ofDecision(granted.decision.id);
    if (!promised)
        return failure(promised.error());
    QSet<RewardId> kept;
    for (const GrantedReward &item : grant.rewards) {
        const Reward *promise = promiseOf(*promised, kept, item);
        if (promise)
            kept.insert(promise->id);
        const Result<> received = receive(transaction, granted, id, item, promise);
        if (!received)
            return received;
    }
    return receiptFor(transaction, context, granted, jws);
}

QString codeOf(const Error &error)
{
    return QString::fromLatin1(error.code.name.data(), qsizetype(error.code.name.size()));
}

} // namespace

Result<GrantOutcome> Grants::take(const QByteArray &jws, const RequestId &answered) const
{
    GrantOutcome outcome;
    outcome.id = GrantId::random();
    outcome.request = answered;
    const Result<Grant> grant = readGrant(jws);
    std::optional<Granted> granted;
    if (grant) {
        const Result<std::optional<Granted>> found = approvalFor(m_context, *grant, answered);
        if (!found)
            return failure(found.error());
        granted = *found;
    }
    if (!granted && answered.isNull())
        return failure(grant ? Error{errors::grantForNothing, {}} : grant.error());
    std::optional<Error> fault = grant ? std::nullopt : std::optional<Error>(grant.error());
    if (granted) {
        outcome.request = granted->request.id;
        const Result<TrustAnchors> anchors = trustAnchors(m_context);
        if (!anchors)
            return failure(anchors.error());
        const GrantReading reading = checkGrant(jws, granted->expected, *anchors, m_context.clock.now());
        fault = reading.fault;
        const Result<QList<StoredGrant>> before = RewardStore(m_context.connection).grants(outcome.request);
        if (!before)
            return failure(before.error());
        for (const StoredGrant &each : *before) {
            if (each.jws == jws) // the same once more
                return GrantOutcome{each.id, outcome.request, each.valid, each.problems, 0};
        }
    }
    outcome.valid = !fault;
    if (fault)
        outcome.problems = {codeOf(*fault)};
    outcome.rewards = outcome.valid ? int(grant->rewards.size()) : 0;
    const Result<> done =
        inTransaction(m_context, {RecordKind::Requests, RecordKind::Receipts, RecordKind::Rewards},
                      [&](Transaction &transaction) -> Result<> {
                          const Result<> kept = RewardStore::addGrant(
                              transaction, {outcome.id, outcome.request, jws, outcome.valid, outcome.problems,
                                            transaction.now()});
                          if (!kept || !outcome.valid)
                              return kept;
                          return writeValid(transaction, m_context, *granted, outcome.id, *grant, jws);
                      });
    if (!done)
        return failure(done.error());
    return outcome;
}

} // namespace fieldfare
