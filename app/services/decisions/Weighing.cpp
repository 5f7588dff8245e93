// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Weighing.h"

#include <algorithm>
#include <tuple>

namespace fieldfare {

AskedFor Weighing::askedFor(const QSet<FieldPath> &shared) const
{
    AskedFor asked = m_facts.asked();
    asked.offers = m_request.offers;
    asked.ordered = m_ordered;
    for (const FieldPath &path : m_request.fields) {
        if (shared.contains(path))
            asked.fields.append(path);
    }
    QList<FieldPath> further;
    for (const FieldPath &path : shared) {
        if (!m_request.fields.contains(path))
            further.append(path);
    }
    std::sort(further.begin(), further.end());
    asked.fields.append(further);
    return asked;
}

Evaluation Weighing::evaluate(const QSet<FieldPath> &shared) const
{
    return fieldfare::evaluate(m_facts.prices(m_context), askedFor(shared));
}

Evaluation Weighing::evaluateShown(const QSet<FieldPath> &shared) const
{
    const bool nothing = shared.isEmpty() && m_request.options.isEmpty();
    return evaluate(nothing ? QSet<FieldPath>(m_request.fields.cbegin(), m_request.fields.cend()) : shared);
}

std::optional<Evaluation> Weighing::withoutOverAsked(const QSet<FieldPath> &shared,
                                                     const Evaluation &evaluation) const
{
    return fieldfare::withoutOverAsked(m_facts.prices(m_context), askedFor(shared), evaluation);
}

const AskedOption *Weighing::best() const
{
    const auto found = std::ranges::find_if(m_request.options, [this](const AskedOption &option) {
        return evaluate(option.fieldSet()).verdict != Verdict::Never;
    });
    if (found != m_request.options.end())
        return &*found;
    return m_request.options.isEmpty() ? nullptr : &m_request.options.first();
}

QList<ReviewOption> Weighing::options(const AskedOption *chosen) const
{
    QList<ReviewOption> options;
    for (const AskedOption &asked : m_request.options) {
        const Evaluation evaluation = evaluate(asked.fieldSet());
        ReviewOption option;
        option.key = asked.key();
        option.fields = asked.fields;
        for (const FieldPath &path : asked.fields)
            option.labels.append(m_context.label(path));
        option.disclosed = asked.disclosed();
        option.ask = evaluation.askTotal.amount;
        option.offered = evaluation.offer.paid.amount + evaluation.offer.expected.amount;
        option.verdict = evaluation.verdict;
        option.shortBy = evaluation.shortBy;
        option.chosen = &asked == chosen;
        options.append(option);
    }
    const auto cost = [](const ReviewOption &option) {
        return std::tuple(option.verdict == Verdict::Never, option.ask.minorUnits(), option.disclosed.size());
    };
    std::ranges::stable_sort(options, {}, cost);
    return options;
}

FieldAsk Weighing::askOf(const FieldPath &path, const QSet<FieldPath> &shared) const
{
    QSet<FieldPath> with = shared;
    with.insert(path);
    const Evaluation evaluation = evaluate(with);
    const auto found = std::ranges::find(evaluation.fields, path, &FieldAsk::path);
    return found == evaluation.fields.end() ? FieldAsk{.path = path} : *found;
}

} // namespace fieldfare
