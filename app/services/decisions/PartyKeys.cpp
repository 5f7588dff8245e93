// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/PartyKeys.h"

#include "decisions/AskedRequest.h"
#include "decisions/OfferWords.h"
#include "jose/Jwk.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

Result<PartyKeyPair> fromStored(const PartyKey &stored)
{
    Result<PrivateKey> key = PrivateKey::fromPkcs8(stored.privateKey);
    if (!key)
        return failure(key.error());
    return PartyKeyPair{stored.id, stored.party, std::move(*key), true, false};
}

/// Whether an approval still binds the company: not withdrawn, not refused, its retention not over.
Result<bool> isLive(const WalletContext &context, const Decision &decision, const Request &request)
{
    if (request.state != RequestState::Approved)
        return false;
    const Result<std::optional<OutboxMessage>> message = OutboxStore(context.connection).message(decision.id);
    if (!message)
        return failure(message.error());
    if (*message && ((*message)->state == OutboxState::Refused || (*message)->state == OutboxState::GivenUp))
        return false;
    const Result<QList<StoredOffer>> offers = RequestStore(context.connection).offers(request.id);
    if (!offers)
        return failure(offers.error());
    for (const StoredOffer &stored : *offers) {
        const Result<Offer> offer = Offer::fromJson(QByteArrayView(stored.content));
        const QDate end = offer ? retentionEnd(offer->retention, decision.decidedAt.localDate()) : QDate();
        if (end.isValid() && end < context.clock.today())
            return false;
    }
    return true;
}

} // namespace

Result<PartyKeyPair> freshKey(const WalletContext &, const Request &request)
{
    Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
    if (!key)
        return failure(key.error());
    return PartyKeyPair{PartyKeyId::random(), request.party.value_or(PartyId()), std::move(*key), false,
                        true};
}

Result<PartyKeyPair> keyForApproval(const WalletContext &context, const Request &request)
{
    if (request.party) {
        const Result<QList<Decision>> approvals =
            DecisionStore(context.connection).approvalsFor(*request.party);
        if (!approvals)
            return failure(approvals.error());
        for (const Decision &approval : *approvals) {
            const Result<std::optional<Request>> earlier =
                RequestStore(context.connection).request(approval.request);
            if (!earlier)
                return failure(earlier.error());
            if (!*earlier || approval.key.isNull())
                continue;
            const Result<bool> live = isLive(context, approval, **earlier);
            if (!live)
                return failure(live.error());
            if (*live)
                return keyOfDecision(context, approval);
        }
    }
    Result<PartyKeyPair> key = freshKey(context, request);
    if (key)
        key->kept = request.party.has_value();
    return key;
}

Result<PartyKeyPair> keyOfDecision(const WalletContext &context, const Decision &decision)
{
    const Result<std::optional<PartyKey>> stored = PartyStore(context.connection).key(decision.key);
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return failure(errors::keyUnreadable);
    return fromStored(**stored);
}

Result<> keepKey(Transaction &transaction, const PartyKeyPair &key)
{
    if (!key.kept || !key.isNew)
        return {};
    Result<SecureBytes> bytes = key.privateKey.toPkcs8();
    if (!bytes)
        return failure(bytes.error());
    PartyKey stored{key.id, key.party, std::move(*bytes),
                    QByteArray::fromStdString(jwkOf(key.privateKey.publicKey()).dump()), transaction.now()};
    return PartyStore::addKey(transaction, stored);
}

} // namespace fieldfare
