// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyDataEdits.h"

namespace fieldfare {

namespace {
constexpr qsizetype kMostUndos = 50;
} // namespace

Result<> MyDataEdits::done(const Result<> &result, Way back)
{
    if (!result)
        return result;
    m_ways.append(std::move(back));
    if (m_ways.size() > kMostUndos)
        m_ways.removeFirst();
    return {};
}

Result<> MyDataEdits::undo()
{
    return m_ways.takeLast()(MyData(m_context));
}

Result<std::optional<Money>> MyDataEdits::counting(const Ask &ask) const
{
    const MyData data(m_context);
    const Result<AskBook> book = data.asks();
    if (!book)
        return failure(book.error());
    const BaseAsk base = baseAsk(*book, m_context.facts.catalogue(), ask.path,
                                 ask.company.value_or(CompanyId()), ask.purposeClass);
    if (base.kind == BaseAsk::Kind::Never)
        return std::optional<Money>();
    if (base.kind == BaseAsk::Kind::NoPrice)
        return std::optional<Money>(Money::zero(m_context.currency));
    Money amount = base.amount;
    if (base.isShare)
        amount = amount.scaled(base.share.numerator(), base.share.denominator());
    // A price for a purpose stands for itself, the one that counted was multiplied by the purpose's factor.
    if (ask.purposeClass && !base.isForPurpose()) {
        const Result<Factors> factors = data.factors();
        if (!factors)
            return failure(factors.error());
        const Fraction factor = factors->purpose(*ask.purposeClass);
        amount = amount.scaled(factor.numerator(), factor.denominator());
    }
    return std::optional<Money>(amount);
}

Result<> MyDataEdits::setAsk(const Ask &ask)
{
    const Result<std::optional<Money>> former = counting(ask);
    if (!former)
        return failure(former.error());
    const Result<> set = MyData(m_context).setAsk(ask.path, ask.amount, ask.company, ask.purposeClass);
    return done(set, [ask, former = *former](const MyData &data) {
        return data.setAsk(ask.path, former, ask.company, ask.purposeClass);
    });
}

Result<> MyDataEdits::addValue(const Value &value, bool isKnown)
{
    const MyData data(m_context);
    const Result<ValueId> id = data.addValue(value.path, value.content, value.label);
    if (!id)
        return failure(id.error());
    // A content that was there before, or was removed once, keeps its old label otherwise.
    if (!value.label.isEmpty()) {
        const Result<> labelled = data.changeValue({*id, value.path, value.label, value.content});
        if (!labelled)
            return labelled;
    }
    if (isKnown)
        return {};
    return done({}, [id = *id](const MyData &undoing) { return undoing.withdrawValue(id); });
}

Result<> MyDataEdits::changeValue(const Value &former, const Value &value)
{
    return done(MyData(m_context).changeValue(value),
                [former](const MyData &data) { return data.changeValue(former); });
}

Result<> MyDataEdits::withdrawValue(const Value &value)
{
    return done(MyData(m_context).withdrawValue(value.id), [value](const MyData &data) -> Result<> {
        const Result<ValueId> again = data.addValue(value.path, value.content, value.label);
        return again ? Result<>() : failure(again.error());
    });
}

Result<> MyDataEdits::setFactor(Factor factor, int hundredths)
{
    const MyData data(m_context);
    const Result<Factors> factors = data.factors();
    if (!factors)
        return failure(factors.error());
    const int former = factors->hundredths(factor);
    return done(data.setFactor(factor, hundredths),
                [factor, former](const MyData &undoing) { return undoing.setFactor(factor, former); });
}

Result<> MyDataEdits::setCombinations(const QList<CombinationAsk> &changed)
{
    const MyData data(m_context);
    const Result<QList<CombinationAsk>> all = data.combinations();
    if (!all)
        return failure(all.error());
    for (const CombinationAsk &each : changed) {
        for (const CombinationAsk &former : *all) {
            if (former.members != each.members)
                continue;
            const Result<> set = done(data.setCombination(each), [former](const MyData &undoing) {
                return undoing.setCombination(former);
            });
            if (!set)
                return set;
        }
    }
    return {};
}

Result<> MyDataEdits::applyPreset(PricePreset preset)
{
    const MyData data(m_context);
    const Result<AskBook> book = data.asks();
    if (!book)
        return failure(book.error());
    QList<Ask> formers;
    for (const PresetAsk &each : m_context.facts.catalogue().preset(preset, m_context.currency)) {
        const std::optional<FoundAsk> former = book->find(each.path, CompanyId(), std::nullopt);
        if (former && former->amount != each.amount)
            formers.append({each.path, {}, {}, former->amount, {}});
    }
    return done(data.applyPreset(preset), [formers](const MyData &undoing) -> Result<> {
        for (const Ask &former : formers) {
            const Result<> set = undoing.setAsk(former.path, former.amount);
            if (!set)
                return set;
        }
        return {};
    });
}

} // namespace fieldfare
