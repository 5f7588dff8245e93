// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/AskerFacts.h"

#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "holders/HolderBreaches.h"
#include "holders/Holders.h"
#include "mydata/MyData.h"
#include "pricing/PriceStore.h"
#include "rewards/OwnPrices.h"
#include "rewards/RewardStore.h"

namespace fieldfare {

namespace {

/// How the company has kept its word: of what it promised, what came and what never came.
Result<Promises> readPromises(const WalletContext &context, const QList<CompanyId> &members)
{
    Promises promises;
    for (const CompanyId &member : members) {
        const Result<QList<Reward>> rewards = RewardStore(context.connection).ofCompany(member);
        if (!rewards)
            return failure(rewards.error());
        for (const Reward &reward : *rewards) {
            if (reward.total(RewardEntryKind::Promised).count == 0)
                continue;
            promises.broken += reward.state() == RewardState::Broken ? 1 : 0;
            promises.kept += reward.total(RewardEntryKind::Received).count > 0 ? 1 : 0;
        }
    }
    return promises;
}

} // namespace

Result<AskerFacts> AskerFacts::read(const WalletContext &context, const CompanyId &company)
{
    Result<AskBook> asks = PriceStore(context.connection).asks(context.currency);
    if (!asks)
        return failure(asks.error());
    AskerFacts facts(std::move(*asks));
    const Result<> done = facts.readPrices(context);
    if (!done)
        return failure(done.error());
    return facts.forCompany(context, company);
}

Result<AskerFacts> AskerFacts::forCompany(const WalletContext &context, const CompanyId &company) const
{
    AskerFacts facts = *this;
    facts.m_asked = {};
    if (company.isNull())
        return facts;
    const Result<> done = facts.readCompany(context, company);
    if (!done)
        return failure(done.error());
    return facts;
}

Result<> AskerFacts::readPrices(const WalletContext &context)
{
    const MyData data(context);
    const Result<Factors> factors = data.factors();
    if (!factors)
        return failure(factors.error());
    m_factors = *factors;
    const Result<QList<CombinationAsk>> combinations = data.combinations();
    if (!combinations)
        return failure(combinations.error());
    m_combinations = *combinations;
    const Result<QList<StoredRate>> rates = data.rates();
    if (!rates)
        return failure(rates.error());
    for (const StoredRate &stored : *rates) {
        const Result<Fraction> rate = Fraction::fromDecimal(stored.rate);
        if (rate)
            m_rates.emplace(stored.currency, *rate);
    }
    return {};
}

Result<> AskerFacts::readCompany(const WalletContext &context, const CompanyId &company)
{
    m_asked.company = company;
    const CompanyStore companies(context.connection);
    const Result<QList<CompanyId>> members = companies.withMerged(company);
    if (!members)
        return failure(members.error());
    const Result<QList<Holding>> holdings = HoldingStore(context.connection).ofCompanies(*members);
    if (!holdings)
        return failure(holdings.error());
    for (const Holding &holding : *holdings)
        m_asked.held.insert(holding.path);
    const Result<std::optional<Company>> record = companies.company(company);
    if (!record)
        return failure(record.error());
    const Result<std::shared_ptr<const BreachIndex>> breaches = Holders(context).breaches();
    if (!breaches)
        return failure(breaches.error());
    m_asked.breached = *record && breachedLately((*record)->domains, **breaches, context.clock.today());
    const Result<Worth> worth = ownWorth(context, *members);
    if (!worth)
        return failure(worth.error());
    m_asked.worth = *worth;
    const Result<Promises> promises = readPromises(context, *members);
    if (!promises)
        return failure(promises.error());
    m_asked.promises = *promises;
    return {};
}

PriceList AskerFacts::prices(const WalletContext &context) const
{
    return {m_asks,  context.facts.catalogue(), context.facts.purposes(), m_factors, m_combinations, m_rates,
            Floors()};
}

AskedFor AskerFacts::asked() const
{
    return m_asked;
}

} // namespace fieldfare
