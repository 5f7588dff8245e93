// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "pricing/Evaluation.h"

namespace fieldfare {

/// Everything that pricing a request needs of the wallet, read once: the person's prices, and what is known
/// of the company that asks.
class AskerFacts
{
public:
    static Result<AskerFacts> read(const WalletContext &context, const CompanyId &company);
    /// With the same prices and another company, null for none.
    Result<AskerFacts> forCompany(const WalletContext &context, const CompanyId &company) const;

    /// Refers to this object and to the context's facts: both must outlive it.
    PriceList prices(const WalletContext &context) const;
    /// With the company's part filled in; fields, offers and "ordered" are the caller's.
    AskedFor asked() const;

private:
    explicit AskerFacts(AskBook asks)
        : m_asks(std::move(asks))
    {
    }
    Result<> readPrices(const WalletContext &context);
    Result<> readCompany(const WalletContext &context, const CompanyId &company);

    AskBook m_asks;
    Factors m_factors;
    QList<CombinationAsk> m_combinations;
    Rates m_rates;
    AskedFor m_asked;
};

} // namespace fieldfare
