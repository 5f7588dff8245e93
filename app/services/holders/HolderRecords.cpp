// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/HolderRecords.h"

#include "breaches/BreachStore.h"
#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "holders/Agreements.h"
#include "holders/HolderBreaches.h"
#include "pricing/HoldingAsk.h"
#include "pricing/PriceStore.h"
#include "profile/ProfileStore.h"

namespace fieldfare {

namespace {

/// What is the same for every company.
struct Shared
{
    HoldingAsks pricing;
    const BreachIndex &index;
    const ResolvedHits &resolved;
    QHash<CompanyId, Money> paid;
};

Result<> readMemberLines(const WalletContext &context, const Shared &shared, const QList<CompanyId> &members,
                         HolderRecord &record)
{
    const Result<QList<Holding>> holdings = HoldingStore(context.connection).ofCompanies(members);
    if (!holdings)
        return failure(holdings.error());
    QList<FieldPath> paths;
    QList<HeldPath> held;
    for (const Holding &holding : *holdings) {
        paths.append(holding.path);
        held.append({holding.id, holding.path, holding.since});
    }
    const QStringList &domains = record.company.domains;
    const QList<HoldingAsk> asks = shared.pricing.lines(
        record.company.id, paths, breachedLately(domains, shared.index, context.clock.today()));
    const ProfileStore profile(context.connection);
    for (qsizetype i = 0; i < holdings->size(); ++i) {
        const Holding &holding = holdings->at(i);
        HolderLine line;
        line.holding = holding;
        line.label = context.label(holding.path);
        line.ask = asks[i].ask;
        line.sum = asks[i].sum;
        const Result<> certainty = readCertainty(context, line);
        if (!certainty)
            return certainty;
        if (holding.value) {
            const Result<std::optional<Value>> value = profile.value(*holding.value);
            if (!value)
                return failure(value.error());
            line.content = *value ? (*value)->content : QString();
        }
        record.lines.append(line);
    }
    record.asked = shared.pricing.totalOf(asks);
    record.breaches =
        breachesOf(domains, held, shared.index, shared.resolved, context.facts.catalogue(), context.language);
    return {};
}

} // namespace

Result<QList<HolderRecord>> holderRecords(const WalletContext &context)
{
    const PriceStore prices(context.connection);
    const Result<AskBook> asks = prices.asks(context.currency);
    if (!asks)
        return failure(asks.error());
    const Result<Factors> factors = prices.factors();
    if (!factors)
        return failure(factors.error());
    const Result<std::shared_ptr<const BreachIndex>> index = Holders(context).breaches();
    if (!index)
        return failure(index.error());
    const Result<ResolvedHits> resolved = BreachStore(context.connection).resolved();
    if (!resolved)
        return failure(resolved.error());
    const Result<QHash<CompanyId, Money>> paid = RewardStore(context.connection).received(context.currency);
    if (!paid)
        return failure(paid.error());
    const CompanyStore companies(context.connection);
    const Result<QList<Company>> all = companies.all();
    if (!all)
        return failure(all.error());
    const Shared shared{HoldingAsks(*asks, context.facts.catalogue(), *factors), **index, *resolved, *paid};
    QList<HolderRecord> records;
    for (const Company &company : *all) {
        const Result<QList<CompanyId>> members = companies.withMerged(company.id);
        if (!members)
            return failure(members.error());
        HolderRecord record{company, {}, {}, {}, Money::zero(context.currency)};
        const Result<> read = readMemberLines(context, shared, *members, record);
        if (!read)
            return failure(read.error());
        for (const CompanyId &member : *members)
            record.paid += shared.paid.value(member, Money::zero(context.currency));
        records.append(record);
    }
    return records;
}

} // namespace fieldfare
