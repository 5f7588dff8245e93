// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Weighing.h"

#include <algorithm>

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

std::optional<Evaluation> Weighing::withoutOverAsked(const QSet<FieldPath> &shared,
                                                     const Evaluation &evaluation) const
{
    return fieldfare::withoutOverAsked(m_facts.prices(m_context), askedFor(shared), evaluation);
}

QSet<FieldPath> Weighing::best() const
{
    const auto setOf = [](const AskedOption &option) {
        return QSet<FieldPath>(option.fields.cbegin(), option.fields.cend());
    };
    for (const AskedOption &option : m_request.options) {
        if (evaluate(setOf(option)).verdict != Verdict::Never)
            return setOf(option);
    }
    return m_request.options.isEmpty() ? QSet<FieldPath>() : setOf(m_request.options.first());
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
