// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/Agreements.h"

#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

HeldCertainty certaintyOf(const std::optional<OutboxState> &state)
{
    // Nothing was to be sent: it was recorded by hand.
    if (!state || *state == OutboxState::Delivered)
        return HeldCertainty::Sure;
    return *state == OutboxState::Held || *state == OutboxState::Waiting ? HeldCertainty::NotYet
                                                                         : HeldCertainty::Possibly;
}

Agreement agreementOf(const WalletContext &context, const Request &request, const ConsentRecord &record)
{
    Agreement agreement;
    agreement.request = request.id;
    agreement.receipt = record.id;
    agreement.since = record.at.toDateTime().toLocalTime().date();
    agreement.withdrawn = request.state == RequestState::Withdrawn;
    for (const RecordedField &field : record.fields) {
        if (field.shared)
            agreement.fields.append(context.label(field.path));
    }
    bool endless = record.offers.isEmpty();
    for (const RecordedOffer &offer : record.offers) {
        endless |= !offer.endsOn.isValid();
        if (offer.endsOn.isValid())
            agreement.until =
                agreement.until.isValid() ? std::max(agreement.until, offer.endsOn) : offer.endsOn;
        for (const OfferPurpose &purpose : offer.purposes) {
            const QString label = context.facts.purposes().label(purpose.id, context.language);
            if (!agreement.purposes.contains(label))
                agreement.purposes.append(label);
        }
    }
    if (endless)
        agreement.until = {};
    return agreement;
}

/// What the receipts of the request say; nothing where none of them gave something.
Result<> addAgreements(const WalletContext &context, const Request &request, QList<Agreement> &agreements)
{
    const Result<QList<Receipt>> receipts = ReceiptStore(context.connection).ofRequest(request.id);
    if (!receipts)
        return failure(receipts.error());
    for (const Receipt &receipt : *receipts) {
        if (receipt.event != ReceiptEvent::Given)
            continue;
        const Result<ConsentRecord> record = readReceipt(receipt.jws);
        if (!record)
            return failure(record.error());
        Agreement agreement = agreementOf(context, request, *record);
        const Result<std::optional<OutboxState>> state =
            OutboxStore(context.connection).state(receipt.decision);
        if (!state)
            return failure(state.error());
        agreement.certainty = certaintyOf(*state);
        if (agreement.certainty != HeldCertainty::Sure)
            agreement.delivery = *state;
        agreements.append(agreement);
    }
    return {};
}

} // namespace

Result<QList<Agreement>> agreementsWith(const WalletContext &context, const QList<CompanyId> &companies)
{
    QList<Agreement> agreements;
    for (const CompanyId &company : companies) {
        const Result<QList<Request>> requests = RequestStore(context.connection).ofCompany(company);
        if (!requests)
            return failure(requests.error());
        for (const Request &request : *requests) {
            if (request.state != RequestState::Approved && request.state != RequestState::Withdrawn)
                continue;
            const Result<> added = addAgreements(context, request, agreements);
            if (!added)
                return failure(added.error());
        }
    }
    std::ranges::stable_sort(agreements, std::greater(), &Agreement::since);
    return agreements;
}

Result<> readCertainty(const WalletContext &context, HolderLine &line)
{
    const QList<Evidence> &evidence = line.holding.evidence;
    const auto isAnswer = [](const Evidence &each) { return each.kind == EvidenceKind::Answer; };
    if (evidence.isEmpty() || !std::ranges::all_of(evidence, isAnswer))
        return {};
    std::optional<HeldCertainty> surest;
    for (const Evidence &each : evidence) {
        const Result<std::optional<OutboxState>> state =
            OutboxStore(context.connection).state(DecisionId::fromText(each.source).value_or(DecisionId()));
        if (!state)
            return failure(state.error());
        const HeldCertainty certainty = certaintyOf(*state);
        if (surest && *surest <= certainty)
            continue;
        surest = certainty;
        line.delivery = certainty == HeldCertainty::Sure ? std::nullopt : *state;
    }
    line.certainty = *surest;
    return {};
}

} // namespace fieldfare
