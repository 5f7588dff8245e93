// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of the inbox.

#include "decisions/RequestRecords.h"
#include "decisions/Weighing.h"
#include "pricing/EvaluationRecord.h"
#include "requests/RequestStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

class RowReader
{
public:
    RowReader(const WalletContext &context, const OwnClaims &own)
        : m_context(context)
        , m_own(own)
        , m_records(context)
    {
    }

    Result<RequestRow> row(const Request &request);

private:
    Result<> weigh(RequestRow &row);

    const WalletContext &m_context;
    const OwnClaims &m_own;
    RequestRecords m_records;
};

Result<RequestRow> RowReader::row(const Request &request)
{
    RequestRow row;
    row.id = request.id;
    row.company = request.company;
    row.name = request.calledName;
    row.domain = request.domain;
    row.state = request.state;
    row.expired = request.isExpiredAt(m_context.clock.now());
    row.arrivedAt = request.arrivedAt;
    row.expiresAt = request.expiresAt;
    row.newOffer = !request.supersedes.isEmpty();
    row.worth = Money::zero(m_context.currency);
    row.shortBy = row.worth;
    const Result<std::optional<Party>> who = m_records.party(request);
    if (!who)
        return failure(who.error());
    row.proof = proofOf(request, *who);
    const Result<LastAnswer> answer = m_records.lastAnswer(request.id);
    if (!answer)
        return failure(answer.error());
    row.decision = answer->decision;
    if (const std::optional<OutboxMessage> &message = answer->message) {
        row.delivery = message->state;
        row.problem = message->problem;
        if (message->state == OutboxState::Waiting || message->state == OutboxState::Unknown)
            row.nextTry = message->nextAt;
    }
    if (request.state == RequestState::Refused)
        return row;
    // Only what waits for the person is weighed anew; the rest shows what was weighed when it was decided.
    if (row.decision && request.state != RequestState::Open) {
        const KeptEvaluation kept = readEvaluationRecord(row.decision->evaluation, m_context.currency);
        row.fields = kept.fields;
        row.purposeClass = kept.purposeClass.value_or(PurposeClass::Sale);
        row.worth = kept.worth;
        row.verdict = kept.verdict.value_or(Verdict::NoOffer);
        row.hasOffer = row.verdict != Verdict::NoOffer;
        row.ordered = row.decision->ordered;
        return row;
    }
    const Result<> weighed = weigh(row);
    return weighed ? Result<RequestRow>(row) : failure(weighed.error());
}

/// What a row shows of the sums, and no more than is needed for it.
Result<> RowReader::weigh(RequestRow &row)
{
    const Result<std::optional<Request>> request = RequestStore(m_context.connection).request(row.id);
    if (!request || !*request)
        return failure(request ? Error{errors::requestUnknown, {row.id.toText()}} : request.error());
    const Result<CompanyId> company = m_records.companyOf(**request);
    if (!company)
        return failure(company.error());
    const Result<AskedRequest> asked = AskedRequest::read(**request, m_own, {});
    if (!asked)
        return failure(asked.error());
    const Result<AskerFacts> facts = m_records.factsOf(*company);
    if (!facts)
        return failure(facts.error());
    const Weighing weighing(m_context, *facts, *asked, asked->ordered);
    const Evaluation evaluation = weighing.evaluateShown(fieldsOf(weighing.best()));
    row.fields = int(evaluation.fields.size());
    row.purposeClass = evaluation.purposeClass;
    row.hasOffer = !asked->offers.isEmpty();
    row.worth = evaluation.offer.paid.amount + evaluation.offer.expected.amount;
    row.verdict = evaluation.verdict;
    row.shortBy = evaluation.shortBy;
    row.overAsked = std::ranges::any_of(evaluation.fields, &FieldAsk::overAsked);
    row.ordered = asked->ordered;
    const Result<bool> aside = m_records.isKeptAside(**request, row.verdict);
    if (!aside)
        return failure(aside.error());
    row.setAside = *aside;
    return {};
}

} // namespace

bool RequestRow::awaitsPerson() const
{
    return state == RequestState::Open && !expired && !setAside;
}

Result<QList<RequestRow>> Review::list() const
{
    const Result<QList<Request>> requests = RequestStore(m_context.connection).all();
    if (!requests)
        return failure(requests.error());
    const Result<OwnClaims> own = OwnClaims::read(m_context);
    if (!own)
        return failure(own.error());
    RowReader reader(m_context, *own);
    QList<RequestRow> rows;
    for (const Request &request : *requests) {
        const Result<RequestRow> row = reader.row(request);
        if (!row)
            return failure(row.error());
        rows.append(*row);
    }
    return rows;
}

} // namespace fieldfare
