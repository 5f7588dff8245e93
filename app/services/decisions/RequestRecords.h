// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/AskerFacts.h"
#include "decisions/Review.h"
#include "requests/PartyStore.h"

#include <QHash>

#include <optional>

namespace fieldfare {

struct AskedOption;

/// What was decided last on a request, and the message that went out with it.
struct LastAnswer
{
    std::optional<Decision> decision;
    std::optional<OutboxMessage> message;
};

/// The records around a request that its card and its line in the list both need. For one reading of the
/// wallet: what is the same for every request is read once.
class RequestRecords
{
public:
    explicit RequestRecords(const WalletContext &context)
        : m_context(context)
    {
    }

    /// The company that stands for the one that asks; null for none.
    Result<CompanyId> companyOf(const Request &request);
    Result<AskerFacts> factsOf(const CompanyId &company);
    Result<std::optional<Party>> party(const Request &request) const;
    Result<LastAnswer> lastAnswer(const RequestId &id) const;
    /// Whether a rule keeps it from asking the person; `verdict` is that of the best choice.
    Result<bool> isKeptAside(const Request &request, Verdict verdict) const;

private:
    const WalletContext &m_context;
    std::optional<QHash<CompanyId, CompanyId>> m_standIns;
    std::optional<AskerFacts> m_prices;
};

Proof proofOf(const Request &request, const std::optional<Party> &party);
/// None where there is no option.
QSet<FieldPath> fieldsOf(const AskedOption *option);

} // namespace fieldfare
