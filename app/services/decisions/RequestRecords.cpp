// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/RequestRecords.h"

#include "companies/CompanyStore.h"
#include "decisions/AskedRequest.h"
#include "decisions/RuleMatch.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RuleStore.h"

namespace fieldfare {

Result<CompanyId> RequestRecords::companyOf(const Request &request)
{
    if (!m_standIns) {
        Result<QHash<CompanyId, CompanyId>> standIns = CompanyStore(m_context.connection).standIns();
        if (!standIns)
            return failure(standIns.error());
        m_standIns = std::move(*standIns);
    }
    return m_standIns->value(request.company, request.company);
}

Result<AskerFacts> RequestRecords::factsOf(const CompanyId &company)
{
    if (!m_prices) {
        Result<AskerFacts> prices = AskerFacts::read(m_context, CompanyId());
        if (!prices)
            return prices;
        m_prices = std::move(*prices);
    }
    return m_prices->forCompany(m_context, company);
}

Result<std::optional<Party>> RequestRecords::party(const Request &request) const
{
    if (!request.party)
        return std::optional<Party>();
    return PartyStore(m_context.connection).party(*request.party);
}

Result<LastAnswer> RequestRecords::lastAnswer(const RequestId &id) const
{
    const Result<QList<Decision>> decided = DecisionStore(m_context.connection).ofRequest(id);
    if (!decided)
        return failure(decided.error());
    if (decided->isEmpty())
        return LastAnswer{};
    const Decision &last = decided->last();
    const Result<std::optional<OutboxMessage>> sent = OutboxStore(m_context.connection).message(last.id);
    if (!sent)
        return failure(sent.error());
    return LastAnswer{last, *sent};
}

/// As long as the rule is there and what they offer does not meet the ask: prices may have changed since.
Result<bool> RequestRecords::isKeptAside(const Request &request, Verdict verdict) const
{
    if (request.setAsideBy.isNull() || request.state != RequestState::Open || meetsAsk(verdict))
        return false;
    const Result<std::optional<Rule>> rule = RuleStore(m_context.connection).rule(request.setAsideBy);
    if (!rule)
        return failure(rule.error());
    return *rule && (*rule)->on && !(*rule)->removed;
}

Proof proofOf(const Request &request, const std::optional<Party> &party)
{
    if (request.source == RequestSource::ByHand)
        return Proof::ByHand;
    if (party && party->prefix == QLatin1String("x509_san_dns"))
        return Proof::Domain;
    return party && party->prefix == QLatin1String("x509_hash") ? Proof::Certificate : Proof::Unproven;
}

QSet<FieldPath> fieldsOf(const AskedOption *option)
{
    return option ? option->fieldSet() : QSet<FieldPath>();
}

} // namespace fieldfare
