// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "pricing/OfferValue.h"
#include "rewards/Reward.h"

#include <QHash>

#include <optional>

namespace fieldfare {

/// What the person says that a company's rewards are worth to them; of several that were merged, the first
/// that says it.
Result<Worth> ownWorth(const WalletContext &context, const QList<CompanyId> &members);

/// What rewards are worth at the person's own prices of now (pricing.md, "What an offer is worth"). Money and
/// amounts off are what they are; points, periods, things and percents count where the person has put a price
/// on them.
class OwnPrices
{
public:
    /// For the rewards of these companies, each under the one that stands for it.
    static Result<OwnPrices> read(const WalletContext &context, const QList<CompanyId> &companies);

    /// What `count` of it is worth in the wallet's currency; nothing where the person has no price for it, or
    /// it is money of another currency. Parts add up to the whole, whatever was rounded.
    std::optional<Money> value(const Reward &reward, const std::optional<Compensation> &item,
                               const CompanyId &standIn, std::int64_t count) const;
    /// The price of one point there, as decimal text; empty where there is none.
    QString pointPrice(const CompanyId &standIn) const;

private:
    explicit OwnPrices(Currency currency)
        : m_currency(currency)
    {
    }
    Currency m_currency;
    Rates m_rates;
    QHash<CompanyId, Worth> m_worth;
};

} // namespace fieldfare
