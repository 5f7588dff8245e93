// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/AskedRequest.h"
#include "decisions/AskerFacts.h"
#include "decisions/Review.h"

namespace fieldfare {

/// Holds one request against the person's prices, for one choice after another. What it is given must outlive
/// it.
class Weighing
{
public:
    Weighing(const WalletContext &context, const AskerFacts &facts, const AskedRequest &request, bool ordered)
        : m_context(context)
        , m_facts(facts)
        , m_request(request)
        , m_ordered(ordered)
    {
    }

    /// The company's first choice without a field that is never; else its first; null where none can be met.
    const AskedOption *best() const;
    /// All of them, the cheapest first, and before those with a field that is never. Of two that ask the same
    /// the one that tells less comes first.
    QList<ReviewOption> options(const AskedOption *chosen) const;
    Evaluation evaluate(const QSet<FieldPath> &shared) const;
    /// As the person sees it: where nothing can be shared the sums are those of all that was asked.
    Evaluation evaluateShown(const QSet<FieldPath> &shared) const;
    std::optional<Evaluation> withoutOverAsked(const QSet<FieldPath> &shared,
                                               const Evaluation &evaluation) const;
    /// What the field asks beside those that are shared.
    FieldAsk askOf(const FieldPath &path, const QSet<FieldPath> &shared) const;

private:
    AskedFor askedFor(const QSet<FieldPath> &shared) const;

    const WalletContext &m_context;
    const AskerFacts &m_facts;
    const AskedRequest &m_request;
    bool m_ordered;
};

} // namespace fieldfare
