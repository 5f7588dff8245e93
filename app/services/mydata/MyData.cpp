// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyData.h"

#include "context/Writing.h"
#include "mydata/FieldRows.h"
#include "pricing/FieldAsk.h"
#include "profile/ProfileStore.h"

#include <algorithm>

namespace fieldfare {

Result<QList<FieldRow>> MyData::fields() const
{
    return fieldRows(m_context);
}

Result<QList<ValueHolders>> MyData::valueHolders() const
{
    Statement select = m_context.connection.prepare(
        "SELECT h.value_id, count(DISTINCT h.company_id), min(c.name) FROM holding h "
        "JOIN company c ON c.id = h.company_id WHERE h.value_id IS NOT NULL GROUP BY h.value_id");
    QList<ValueHolders> list;
    while (select.step())
        list.append({select.id<ValueId>(0), select.number(1), select.text(2)});
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<ValueId> MyData::addValue(const FieldPath &path, const QString &content, const QString &label) const
{
    if (path.isEmpty() || content.trimmed().isEmpty())
        return failure(errors::valueEmpty);
    ValueId id;
    const Result<> done =
        inTransaction(m_context, {RecordKind::Values}, [&](Transaction &transaction) -> Result<> {
            const Result<ValueId> made =
                ProfileStore::ensure(transaction, path, content.trimmed(), label.trimmed());
            if (!made)
                return failure(made.error());
            id = *made;
            return {};
        });
    if (!done)
        return failure(done.error());
    return id;
}

Result<> MyData::changeValue(const Value &value) const
{
    if (value.content.trimmed().isEmpty())
        return failure(errors::valueEmpty);
    return inTransaction(m_context, {RecordKind::Values},
                         [&](Transaction &transaction) { return ProfileStore::change(transaction, value); });
}

Result<> MyData::withdrawValue(const ValueId &id) const
{
    return inTransaction(m_context, {RecordKind::Values},
                         [&](Transaction &transaction) { return ProfileStore::withdraw(transaction, id); });
}

Result<> MyData::setAsk(const FieldPath &path, const std::optional<Money> &amount,
                        const std::optional<CompanyId> &company,
                        const std::optional<PurposeClass> &purposeClass) const
{
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) -> Result<> {
        const Ask ask{path, company, purposeClass, amount, transaction.now()};
        // The book knows which asks are none (negative, another currency): what it refuses is not stored.
        AskBook book(m_context.currency);
        const Result<> fits = book.add(ask);
        if (!fits)
            return fits;
        return PriceStore::addAsk(transaction, ask, m_context.currency);
    });
}

Result<AskBook> MyData::asks() const
{
    return PriceStore(m_context.connection).asks(m_context.currency);
}

Result<QList<Ask>> MyData::specificAsks(const FieldPath &path) const
{
    return PriceStore(m_context.connection).specific(path);
}

Result<QList<PriceChange>> MyData::history(const FieldPath &path) const
{
    const Result<QList<Ask>> asks = PriceStore(m_context.connection).history(path);
    if (!asks)
        return failure(asks.error());
    QList<PriceChange> list;
    for (const Ask &ask : *asks)
        list.append({ask.at, ask.amount});
    return list;
}

Result<> MyData::applyPreset(PricePreset preset) const
{
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) -> Result<> {
        for (const PresetAsk &each : m_context.facts.catalogue().preset(preset, m_context.currency)) {
            const Ask ask{each.path, std::nullopt, std::nullopt, each.amount, transaction.now()};
            const Result<> added = PriceStore::addAsk(transaction, ask, m_context.currency);
            if (!added)
                return added;
        }
        return {};
    });
}

Result<Factors> MyData::factors() const
{
    return PriceStore(m_context.connection).factors();
}

Result<> MyData::setFactor(Factor factor, int hundredths) const
{
    if (!Factors().set(factor, hundredths))
        return failure(errors::factorOutOfRange, {QString::number(hundredths)});
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) {
        return PriceStore::setFactor(transaction, factor, hundredths);
    });
}

Result<QList<CombinationAsk>> MyData::combinations() const
{
    const Result<QList<StoredCombination>> stored = PriceStore(m_context.connection).combinations();
    if (!stored)
        return failure(stored.error());
    QList<CombinationAsk> list = defaultCombinations(m_context.facts.catalogue(), m_context.currency);
    const auto asSet = [](const QList<FieldPath> &paths) {
        return QSet<FieldPath>(paths.cbegin(), paths.cend());
    };
    for (const StoredCombination &own : *stored) {
        if (own.amount.currency() != m_context.currency)
            continue;
        const auto same = std::ranges::find_if(
            list, [&](const CombinationAsk &each) { return asSet(each.members) == asSet(own.members); });
        if (same != list.end())
            same->amount = own.amount;
        else
            list.append({own.members, own.amount});
    }
    return list;
}

Result<> MyData::setCombination(const CombinationAsk &combination) const
{
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) {
        return PriceStore::setCombination(transaction, {combination.members, combination.amount});
    });
}

Result<QList<StoredRate>> MyData::rates() const
{
    return PriceStore(m_context.connection).rates();
}

Result<> MyData::setRate(Currency currency, const QString &rate) const
{
    const Result<Fraction> number = Fraction::fromDecimal(rate);
    if (!number || number->isZero())
        return failure(errors::rateUnreadable, {rate});
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) {
        return PriceStore::setRate(transaction, currency, rate);
    });
}

Result<> MyData::setWorth(const CompanyId &company, const QString &kind, const QString &amount) const
{
    return inTransaction(m_context, {RecordKind::Prices}, [&](Transaction &transaction) {
        return PriceStore::setWorth(transaction, company, kind, amount, m_context.currency);
    });
}

Result<Sum> MyData::example(const FieldPath &path) const
{
    const Result<AskBook> book = asks();
    if (!book)
        return failure(book.error());
    const Result<Factors> current = factors();
    if (!current)
        return failure(current.error());
    AskTerms terms;
    terms.purposeClass = PurposeClass::Marketing;
    terms.retention = Retention{Retention::Kind::Limited, Duration{.years = 2}};
    terms.recipients = 1;
    const Floors none;
    const FieldAsks pricing(*book, m_context.facts.catalogue(), *current, none, terms);
    const QList<FieldAsk> asked = pricing.ask({path}, {});
    return asked.isEmpty() ? Sum{Money::zero(m_context.currency), {}} : asked.first().sum;
}

} // namespace fieldfare
