// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/OfferValue.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// Works out one item after another with what the person has set.
class Valuer
{
public:
    Valuer(const Worth &worth, const Rates &rates, Currency currency)
        : m_worth(worth)
        , m_rates(rates)
        , m_currency(currency)
    {
    }

    ItemValue value(const Compensation &item) const
    {
        ItemValue result{.item = item};
        result.value.amount = Money::zero(m_currency);
        checkSpend(result);
        if (result.notCounted)
            return result;
        switch (item.kind) {
        case CompensationKind::Money:
        case CompensationKind::DiscountAmount:
            addAmount(result);
            break;
        case CompensationKind::DiscountPercent:
            addPercent(result);
            break;
        case CompensationKind::Points:
            addPoints(result);
            break;
        case CompensationKind::FreePeriod:
            addPeriod(result);
            break;
        case CompensationKind::Goods:
            addGoods(result);
            break;
        }
        return result;
    }

private:
    /// In the wallet's currency; without a rate the item is not counted.
    std::optional<Money> converted(const Money &amount, ItemValue &result) const
    {
        const std::optional<Fraction> rate = rateFor(amount.currency(), result);
        if (!rate)
            return std::nullopt;
        ExactAmount exact(amount);
        exact *= *rate;
        return exact.rounded(m_currency);
    }

    std::optional<Fraction> rateFor(Currency currency, ItemValue &result) const
    {
        if (currency == m_currency)
            return Fraction::whole(1);
        const auto rate = m_rates.find(currency);
        if (rate != m_rates.end())
            return rate->second;
        result.notCounted = NotCounted::NoRate;
        result.withoutRate = currency;
        return std::nullopt;
    }

    void checkSpend(ItemValue &result) const
    {
        const bool hasMinimum = result.item.minSpend && !result.item.minSpend->isZero();
        if (!hasMinimum && result.item.kind != CompensationKind::DiscountPercent)
            return;
        if (!m_worth.expectedSpend) {
            result.notCounted = NotCounted::NoExpectedSpend;
            return;
        }
        const std::optional<Money> minimum =
            hasMinimum ? converted(*result.item.minSpend, result) : Money::zero(m_currency);
        if (minimum && *m_worth.expectedSpend < *minimum)
            result.notCounted = NotCounted::SpendUnderMinimum;
    }

    void addAmount(ItemValue &result) const
    {
        const Money amount = result.item.amount.value_or(Money::zero(m_currency));
        const std::optional<Fraction> rate = rateFor(amount.currency(), result);
        if (!rate)
            return;
        SumBuilder sum(m_currency);
        sum.add({.kind = StepKind::Amount, .amount = amount});
        if (amount.currency() != m_currency)
            sum.add({.kind = StepKind::Rate, .text = amount.currency().code(), .factor = *rate});
        result.value = std::move(sum).result();
    }

    void addPercent(ItemValue &result) const
    {
        std::optional<Money> most;
        if (result.item.maxAmount) {
            most = converted(*result.item.maxAmount, result);
            if (!most)
                return;
        }
        const Fraction &percent = result.item.percent;
        SumBuilder sum(m_currency);
        sum.add({.kind = StepKind::Spend, .amount = *m_worth.expectedSpend});
        sum.add({.kind = StepKind::Percent,
                 .factor = Fraction(percent.numerator(), percent.denominator() * 100)});
        if (most && sum.soFar() > *most)
            sum.add({.kind = StepKind::OfferCap, .amount = *most});
        result.value = std::move(sum).result();
    }

    void addPoints(ItemValue &result) const
    {
        if (!m_worth.point) {
            result.notCounted = NotCounted::NotPricedByYou;
            return;
        }
        const Fraction points = Fraction::whole(result.item.points);
        SumBuilder sum(m_currency);
        sum.add({.kind = StepKind::PricePerPoint, .factor = *m_worth.point});
        sum.add({.kind = StepKind::Points, .count = points, .factor = points});
        result.value = std::move(sum).result();
    }

    void addPeriod(ItemValue &result) const
    {
        if (!m_worth.month) {
            result.notCounted = NotCounted::NotPricedByYou;
            return;
        }
        const Fraction months = result.item.duration.inMonths();
        SumBuilder sum(m_currency);
        sum.add({.kind = StepKind::PricePerMonth, .amount = *m_worth.month});
        sum.add({.kind = StepKind::Months, .count = months, .factor = months});
        result.value = std::move(sum).result();
    }

    void addGoods(ItemValue &result) const
    {
        if (!m_worth.goods) {
            result.notCounted = NotCounted::NotPricedByYou;
            return;
        }
        SumBuilder sum(m_currency);
        sum.add({.kind = StepKind::PriceOfGoods, .text = result.item.description, .amount = *m_worth.goods});
        result.value = std::move(sum).result();
    }

    const Worth &m_worth;
    const Rates &m_rates;
    Currency m_currency;
};

Sum totalOf(const QList<ItemValue> &items, bool withGrant, Currency currency)
{
    SumBuilder sum(currency);
    for (const ItemValue &item : items) {
        if (item.notCounted || item.item.withGrant != withGrant)
            continue;
        Step line{.kind = StepKind::ItemLine,
                  .text = compensationKindName(item.item.kind),
                  .amount = item.value.amount};
        if (item.field)
            line.fields = {*item.field};
        sum.add(std::move(line));
    }
    return std::move(sum).result();
}

Sum expectedOf(const Money &promised, const Promises &promises)
{
    SumBuilder sum(promised.currency());
    sum.add({.kind = StepKind::Promised, .amount = promised});
    sum.add({.kind = StepKind::KeptPromises,
             .factor = Fraction(promises.kept + 1, std::int64_t(promises.kept) + promises.broken + 2)});
    return std::move(sum).result();
}

} // namespace

QString notCountedName(const ItemValue &item)
{
    switch (item.notCounted.value_or(NotCounted::NotPricedByYou)) {
    case NotCounted::NoExpectedSpend:
        return QStringLiteral("no expected spend");
    case NotCounted::SpendUnderMinimum:
        return QStringLiteral("spend under the minimum");
    case NotCounted::NoRate:
        return QStringLiteral("no rate for ") + item.withoutRate.code();
    case NotCounted::FieldNotShared:
        return QStringLiteral("for a field that is not shared");
    case NotCounted::NotPricedByYou:
        break;
    }
    return QStringLiteral("not priced by you");
}

OfferValue offerValue(const QList<Offer> &offers, const QList<FieldPath> &shared, const Worth &worth,
                      const Rates &rates, const Promises &promises, Currency currency)
{
    const Valuer valuer(worth, rates, currency);
    OfferValue all;
    for (const Offer &offer : offers) {
        for (const Compensation &item : offer.compensation)
            all.items.append(valuer.value(item));
        for (const FieldCompensation &item : offer.fieldCompensation) {
            ItemValue value{.item = item.compensation, .notCounted = NotCounted::FieldNotShared};
            value.value.amount = Money::zero(currency);
            if (shared.contains(item.path))
                value = valuer.value(item.compensation);
            value.field = item.path;
            all.items.append(value);
        }
    }
    all.paid = totalOf(all.items, true, currency);
    all.promised = totalOf(all.items, false, currency);
    all.expected = expectedOf(all.promised.amount, promises);
    return all;
}

} // namespace fieldfare
