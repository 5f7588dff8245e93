// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/Agreements.h"

#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
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
    agreement.since = record.at.localDate();
    agreement.withdrawn = request.state == RequestState::Withdrawn;
    for (const RecordedField &field : record.fields) {
        if (field.shared)
            agreement.fields.append(context.label(field.path));
    }
    agreement.until = record.runsUntil();
    for (const RecordedOffer &offer : record.offers) {
        for (const OfferPurpose &purpose : offer.purposes) {
            const QString label = context.facts.purposes().label(purpose.id, context.language);
            if (!agreement.purposes.contains(label))
                agreement.purposes.append(label);
        }
    }
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

Result<QList<EndingAgreement>> agreementsEnding(const WalletContext &context, QDate from, QDate to)
{
    const Result<QList<Decision>> approvals = DecisionStore(context.connection).approvals();
    if (!approvals)
        return failure(approvals.error());
    const HoldingStore holdings(context.connection);
    const CompanyStore companies(context.connection);
    const Result<QHash<CompanyId, CompanyId>> standIns = companies.standIns();
    if (!standIns)
        return failure(standIns.error());
    QList<EndingAgreement> ending;
    for (const Decision &approval : *approvals) {
        const Result<Supported> given = holdings.supportedBy(EvidenceKind::Answer, approval.id.toText());
        if (!given)
            return failure(given.error());
        if (!given->until.isValid() || given->until < from || given->until > to)
            continue;
        const Result<std::optional<Request>> request =
            RequestStore(context.connection).request(approval.request);
        if (!request)
            return failure(request.error());
        if (!*request || (*request)->state != RequestState::Approved)
            continue;
        const Result<std::optional<Company>> company =
            companies.company(standIns->value((*request)->company, (*request)->company));
        if (!company)
            return failure(company.error());
        if (*company)
            ending.append({(*company)->id, (*company)->name, approval.decidedAt.localDate(), given->until,
                           given->holdings});
    }
    return ending;
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
