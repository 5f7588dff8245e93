// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/OwnPrices.h"

#include "companies/CompanyStore.h"
#include "pricing/PriceStore.h"

namespace fieldfare {

Result<Worth> ownWorth(const WalletContext &context, const QList<CompanyId> &members)
{
    Worth worth;
    for (const CompanyId &member : members) {
        const Result<QHash<QString, QString>> stored = PriceStore(context.connection).worth(member);
        if (!stored)
            return failure(stored.error());
        const auto amount = [&](const char *kind) {
            const Result<Money> money =
                Money::fromText(stored->value(QString::fromLatin1(kind)), context.currency);
            return money ? std::optional<Money>(*money) : std::nullopt;
        };
        const Result<Fraction> point = Fraction::fromDecimal(stored->value(QStringLiteral("point")));
        if (!worth.point && point)
            worth.point = *point;
        worth.expectedSpend = worth.expectedSpend ? worth.expectedSpend : amount("spend");
        worth.month = worth.month ? worth.month : amount("month");
        worth.goods = worth.goods ? worth.goods : amount("goods");
    }
    return worth;
}

Result<OwnPrices> OwnPrices::read(const WalletContext &context, const QList<CompanyId> &companies)
{
    OwnPrices prices(context.currency);
    const Result<QList<StoredRate>> rates = PriceStore(context.connection).rates();
    if (!rates)
        return failure(rates.error());
    for (const StoredRate &stored : *rates) {
        const Result<Fraction> rate = Fraction::fromDecimal(stored.rate);
        if (rate)
            prices.m_rates.emplace(stored.currency, *rate);
    }
    for (const CompanyId &company : companies) {
        if (prices.m_worth.contains(company))
            continue;
        const Result<QList<CompanyId>> members = CompanyStore(context.connection).withMerged(company);
        if (!members)
            return failure(members.error());
        const Result<Worth> worth = ownWorth(context, *members);
        if (!worth)
            return failure(worth.error());
        prices.m_worth.insert(company, *worth);
    }
    return prices;
}

std::optional<Money> OwnPrices::value(const Reward &reward, const std::optional<Compensation> &item,
                                      const CompanyId &standIn, std::int64_t count) const
{
    const Currency own = m_currency;
    for (const RewardEntry &entry : reward.entries) {
        if (entry.amount.currency)
            return *entry.amount.currency == own ? std::optional<Money>(Money(count, own)) : std::nullopt;
    }
    const Worth worth = m_worth.value(standIn);
    if (!item) // recorded by hand, in pieces
        return worth.goods ? std::optional<Money>(worth.goods->scaled(count, 1)) : std::nullopt;
    Offer offer;
    offer.compensation = {*item};
    const OfferValue whole = offerValue({offer}, {}, worth, m_rates, {}, own);
    const ItemValue &value = whole.items.first();
    if (value.notCounted)
        return std::nullopt;
    const std::int64_t pieces = item->kind == CompensationKind::Points ? item->points : 1;
    return value.value.amount.scaled(count, pieces);
}

QString OwnPrices::pointPrice(const CompanyId &standIn) const
{
    const std::optional<Fraction> point = m_worth.value(standIn).point;
    return point ? point->toText() : QString();
}

} // namespace fieldfare
