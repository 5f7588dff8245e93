// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/FieldAsk.h"

#include "pricing/BaseAsk.h"

#include <algorithm>

namespace fieldfare {

QString askReasonName(AskReason reason)
{
    switch (reason) {
    case AskReason::Priced:
        return QStringLiteral("priced");
    case AskReason::Ordered:
        return QStringLiteral("ordered");
    case AskReason::Never:
        return QStringLiteral("never");
    case AskReason::CappedByParent:
        return QStringLiteral("capped by parent");
    case AskReason::CollectiveFloor:
        return QStringLiteral("collective floor");
    case AskReason::NoPriceYet:
        break;
    }
    return QStringLiteral("no price yet");
}

void Floors::add(const FieldPath &path, PurposeClass purposeClass, const Money &amount)
{
    const auto [entry, isNew] = m_floors.try_emplace({path, purposeClass}, amount);
    if (!isNew)
        entry->second = std::max(entry->second, amount);
}

std::optional<Money> Floors::find(const FieldPath &path, PurposeClass purposeClass) const
{
    const auto found = m_floors.find({path, purposeClass});
    return found == m_floors.end() ? std::nullopt : std::optional(found->second);
}

FieldAsks::FieldAsks(const AskBook &asks, const Catalogue &catalogue, const Factors &factors,
                     const Floors &floors, AskTerms terms)
    : m_asks(asks)
    , m_catalogue(catalogue)
    , m_factors(factors)
    , m_floors(floors)
    , m_terms(std::move(terms))
{
}

QList<FieldAsk> FieldAsks::ask(const QList<FieldPath> &fields, const QSet<FieldPath> &held) const
{
    QList<FieldAsk> asks;
    QSet<FieldPath> seen;
    for (const FieldPath &path : fields) {
        if (seen.contains(path))
            continue;
        seen.insert(path);
        asks.append(one(path, roomUnderParent(path, asks, held)));
    }
    return asks;
}

FieldAsk FieldAsks::one(const FieldPath &path, std::optional<Money> most) const
{
    const BaseAsk base = baseAsk(m_asks, m_catalogue, path, m_terms.company, m_terms.purposeClass);
    FieldAsk result{.path = path};
    if (base.kind == BaseAsk::Kind::Never) {
        result.why = AskReason::Never;
        result.sum.amount = Money::zero(m_asks.currency());
        return result;
    }
    SumBuilder sum(m_asks.currency());
    addBase(sum, base, path, m_terms.purposeClass);
    if (base.kind == BaseAsk::Kind::Priced) {
        result.why = AskReason::Priced;
        if (m_terms.ordered.contains(path)) {
            if (m_factors.ordered().isZero())
                result.why = AskReason::Ordered;
            sum.add({.kind = StepKind::Ordered,
                     .purposeClass = m_terms.purposeClass,
                     .factor = m_factors.ordered()});
        } else if (!base.isForPurpose()) {
            sum.add({.kind = StepKind::Purpose,
                     .purposeClass = m_terms.purposeClass,
                     .factor = m_factors.purpose(m_terms.purposeClass)});
        }
        const bool limited = m_terms.retention.startedYears().has_value();
        sum.add({.kind = limited ? StepKind::Retention : StepKind::NoEndSaid,
                 .count = m_factors.countedYears(m_terms.retention),
                 .factor = m_factors.retention(m_terms.retention)});
        if (m_terms.recipients > 0)
            sum.add({.kind = StepKind::Recipients,
                     .count = Fraction::whole(m_terms.recipients),
                     .factor = m_factors.sharing(m_terms.recipients)});
        if (m_terms.breached)
            sum.add({.kind = StepKind::Breach, .factor = m_factors.breach()});
    }
    if (most && sum.soFar() > *most) {
        const DerivedField *derived = m_catalogue.derived(path);
        sum.add({.kind = StepKind::ParentCap, .fields = {derived->parent}, .amount = *most});
        result.why = AskReason::CappedByParent;
    }
    const std::optional<Money> floor = m_floors.find(path, m_terms.purposeClass);
    if (floor && sum.soFar() < *floor) {
        sum.add({.kind = StepKind::Floor, .purposeClass = m_terms.purposeClass, .amount = *floor});
        result.why = AskReason::CollectiveFloor;
    }
    result.sum = std::move(sum).result();
    result.ask = result.sum.amount;
    return result;
}

std::optional<Money> FieldAsks::roomUnderParent(const FieldPath &path, const QList<FieldAsk> &before,
                                                const QSet<FieldPath> &held) const
{
    const DerivedField *derived = m_catalogue.derived(path);
    if (!derived)
        return std::nullopt;
    const FieldAsk parent = one(derived->parent, std::nullopt);
    // A parent that is never given, or has no price, says nothing about what its parts may cost.
    if (!parent.ask || parent.why == AskReason::NoPriceYet)
        return std::nullopt;
    Money room = *parent.ask;
    for (const DerivedField *sibling : m_catalogue.derivedFrom(derived->parent)) {
        if (sibling->path == path)
            continue;
        const auto asked = std::ranges::find(before, sibling->path, &FieldAsk::path);
        if (asked != before.end())
            room -= asked->ask.value_or(Money::zero(room.currency()));
        else if (held.contains(sibling->path))
            room -= one(sibling->path, std::nullopt).ask.value_or(Money::zero(room.currency()));
    }
    return std::max(room, Money::zero(room.currency()));
}

} // namespace fieldfare
