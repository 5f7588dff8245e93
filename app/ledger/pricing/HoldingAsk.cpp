// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/HoldingAsk.h"

#include <QVarLengthArray>

#include <algorithm>

namespace fieldfare {

namespace {

/// What the derived fields of each parent have cost so far, at one company. A company holds those of a few
/// parents at most, so that looking through them is quicker than hashing.
template <typename Parent>
class SpentUnderParents
{
public:
    std::int64_t &operator[](const Parent &parent)
    {
        const auto found = std::ranges::find(m_spent, parent, &Entry::first);
        if (found != m_spent.end())
            return found->second;
        m_spent.append(Entry(parent, 0));
        return m_spent.last().second;
    }

private:
    using Entry = std::pair<Parent, std::int64_t>;
    QVarLengthArray<Entry, 8> m_spent;
};

Sum holdingSum(const BaseAsk &base, const FieldPath &path, Currency currency, const Factors &factors,
               bool breached, std::optional<Money> most)
{
    SumBuilder sum(currency);
    addBase(sum, base, path, std::nullopt);
    if (breached && base.kind == BaseAsk::Kind::Priced)
        sum.add({.kind = StepKind::Breach, .factor = factors.breach()});
    if (most && sum.soFar() > *most)
        sum.add({.kind = StepKind::ParentCap, .amount = *most});
    return std::move(sum).result();
}

} // namespace

HoldingAsks::HoldingAsks(const AskBook &asks, const Catalogue &catalogue, const Factors &factors)
    : m_asks(asks)
    , m_catalogue(catalogue)
    , m_factors(factors)
{
}

HoldingAsks::PathNumber HoldingAsks::number(const FieldPath &path)
{
    const auto known = m_numbers.constFind(path);
    if (known != m_numbers.constEnd())
        return *known;
    const DerivedField *derived = m_catalogue.derived(path);
    const PathNumber parent = derived ? number(derived->parent) : -1;
    const PathNumber next = PathNumber(m_paths.size());
    m_numbers.insert(path, next);
    m_paths.push_back({path, parent, {priceOf(path, CompanyId(), false), priceOf(path, CompanyId(), true)}});
    return next;
}

HoldingAsks::Price HoldingAsks::priceOf(const FieldPath &path, const CompanyId &company, bool breached) const
{
    const BaseAsk base = baseAsk(m_asks, m_catalogue, path, company, std::nullopt);
    ExactAmount amount(base.amount);
    amount *= base.share;
    if (breached)
        amount *= m_factors.breach();
    return {base.kind, amount.rounded(m_asks.currency()).minorUnits()};
}

HoldingAsks::Price HoldingAsks::price(const CompanyId &company, PathNumber path, bool breached,
                                      bool hasOwnAsks) const
{
    const Path &known = m_paths[std::size_t(path)];
    return hasOwnAsks ? priceOf(known.path, company, breached) : known.general[breached ? 1 : 0];
}

std::optional<Money> HoldingAsks::ask(const CompanyId &company, PathNumber path, bool breached) const
{
    const Price found = price(company, path, breached, m_asks.hasAsksFor(company));
    if (found.kind == BaseAsk::Kind::Never)
        return std::nullopt;
    return Money(found.minorUnits, m_asks.currency());
}

CompanyAsk HoldingAsks::total(const CompanyId &company, std::span<const PathNumber> paths,
                              bool breached) const
{
    const bool hasOwnAsks = m_asks.hasAsksFor(company);
    CompanyAsk all;
    std::int64_t total = 0;
    SpentUnderParents<PathNumber> spent;
    for (const PathNumber path : paths) {
        const Price found = price(company, path, breached, hasOwnAsks);
        all.never += found.kind == BaseAsk::Kind::Never ? 1 : 0;
        all.noPrice += found.kind == BaseAsk::Kind::NoPrice ? 1 : 0;
        if (found.kind != BaseAsk::Kind::Priced)
            continue;
        ++all.priced;
        std::int64_t amount = found.minorUnits;
        const PathNumber parent = m_paths[std::size_t(path)].parent;
        if (parent >= 0) {
            const Price most = price(company, parent, breached, hasOwnAsks);
            std::int64_t &before = spent[parent];
            if (most.kind == BaseAsk::Kind::Priced)
                amount = std::min(amount, most.minorUnits - before);
            before += amount;
        }
        total += amount;
    }
    all.total = Money(total, m_asks.currency());
    return all;
}

HoldingAsk HoldingAsks::line(const CompanyId &company, const FieldPath &path, bool breached,
                             std::optional<Money> most) const
{
    const Currency currency = m_asks.currency();
    const BaseAsk base = baseAsk(m_asks, m_catalogue, path, company, std::nullopt);
    HoldingAsk line{.path = path};
    if (base.kind == BaseAsk::Kind::Never) {
        line.why = AskReason::Never;
        line.sum.amount = Money::zero(currency);
        return line;
    }
    line.sum = holdingSum(base, path, currency, m_factors, breached, most);
    line.ask = line.sum.amount;
    if (base.kind == BaseAsk::Kind::Priced)
        line.why = AskReason::Priced;
    if (line.sum.steps.last().kind == StepKind::ParentCap) {
        line.why = AskReason::CappedByParent;
        line.sum.steps.last().fields = {m_catalogue.derived(path)->parent};
    }
    return line;
}

QList<HoldingAsk> HoldingAsks::lines(const CompanyId &company, const QList<FieldPath> &paths,
                                     bool breached) const
{
    QList<HoldingAsk> lines;
    lines.reserve(paths.size());
    SpentUnderParents<FieldPath> spent;
    for (const FieldPath &path : paths) {
        std::optional<Money> most;
        const DerivedField *derived = m_catalogue.derived(path);
        if (derived) {
            const Price parent = priceOf(derived->parent, company, breached);
            if (parent.kind == BaseAsk::Kind::Priced)
                most = Money(parent.minorUnits - spent[derived->parent], m_asks.currency());
        }
        lines.append(line(company, path, breached, most));
        if (derived && lines.last().ask)
            spent[derived->parent] += lines.last().ask->minorUnits();
    }
    return lines;
}

Sum HoldingAsks::totalOf(const QList<HoldingAsk> &lines) const
{
    SumBuilder sum(m_asks.currency());
    for (const HoldingAsk &line : lines) {
        if (line.ask)
            sum.add({.kind = StepKind::HoldingLine, .fields = {line.path}, .amount = *line.ask});
    }
    return std::move(sum).result();
}

} // namespace fieldfare
