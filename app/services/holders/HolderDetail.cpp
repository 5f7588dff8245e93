// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/HolderDetail.h"

#include "breaches/BreachStore.h"
#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "holders/Agreements.h"
#include "holders/HolderBreaches.h"
#include "holders/HolderTimeline.h"
#include "letters/LetterStore.h"
#include "pricing/HoldingAsk.h"
#include "pricing/PriceStore.h"
#include "profile/ProfileStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

Result<> readDetailLines(const WalletContext &context, HolderDetail &detail, const QList<Holding> &holdings,
                         bool breached)
{
    const PriceStore prices(context.connection);
    const Result<AskBook> asks = prices.asks(context.currency);
    if (!asks)
        return failure(asks.error());
    const Result<Factors> factors = prices.factors();
    if (!factors)
        return failure(factors.error());
    QList<FieldPath> paths;
    for (const Holding &holding : holdings)
        paths.append(holding.path);
    const HoldingAsks pricing(*asks, context.facts.catalogue(), *factors);
    const QList<HoldingAsk> lines = pricing.lines(detail.company.id, paths, breached);
    const ProfileStore profile(context.connection);
    for (qsizetype i = 0; i < holdings.size(); ++i) {
        HolderLine line;
        line.holding = holdings[i];
        line.label = context.label(holdings[i].path);
        line.ask = lines[i].ask;
        line.sum = lines[i].sum;
        const Result<> certainty = readCertainty(context, line);
        if (!certainty)
            return certainty;
        if (holdings[i].value) {
            const Result<std::optional<Value>> value = profile.value(*holdings[i].value);
            if (!value)
                return failure(value.error());
            line.content = *value ? (*value)->content : QString();
        }
        detail.lines.append(line);
    }
    detail.row.asked = pricing.totalOf(lines).amount;
    std::ranges::stable_sort(detail.lines, [](const HolderLine &a, const HolderLine &b) {
        return a.ask.value_or(Money()).minorUnits() > b.ask.value_or(Money()).minorUnits();
    });
    return {};
}

void summarise(HolderDetail &detail, const WalletContext &context)
{
    HolderRow &row = detail.row;
    row.id = detail.company.id;
    row.name = detail.company.name;
    row.domain = detail.company.domains.value(0);
    row.paid = Money::zero(context.currency);
    QSet<FieldPath> paths;
    for (const HolderLine &line : std::as_const(detail.lines)) {
        paths.insert(line.holding.path);
        row.never += line.ask ? 0 : 1;
        row.since = row.since.date.isValid() ? earlier(row.since, line.holding.since) : line.holding.since;
        for (const Evidence &evidence : line.holding.evidence) {
            row.kinds |= 1U << unsigned(evidence.kind);
            row.endless |= !evidence.until.isValid();
        }
    }
    row.fields = int(paths.size());
    for (const ReceivedReward &reward : std::as_const(detail.received)) {
        if (reward.amount.currency() == context.currency)
            row.paid += reward.amount;
    }
    for (const HolderBreach &breach : std::as_const(detail.breaches)) {
        row.breach = row.breach.isValid() ? std::max(row.breach, breach.incident.date) : breach.incident.date;
        row.breachOpen |= breach.open();
    }
}

} // namespace

Result<HolderDetail> holderDetail(const WalletContext &context, const CompanyId &id)
{
    HolderDetail detail;
    const CompanyStore companies(context.connection);
    const Result<std::optional<Company>> company = companies.company(id);
    if (!company)
        return failure(company.error());
    if (!*company)
        return failure(errors::companyUnknown, {id.toText()});
    detail.company = **company;
    const Result<QList<Company>> merged = companies.mergedInto(id);
    if (!merged)
        return failure(merged.error());
    detail.merged = *merged;
    const Result<QList<CompanyId>> members = companies.withMerged(id);
    if (!members)
        return failure(members.error());
    const Result<QList<Holding>> holdings = HoldingStore(context.connection).ofCompanies(*members);
    if (!holdings)
        return failure(holdings.error());
    const Result<std::shared_ptr<const BreachIndex>> index = Holders(context).breaches();
    if (!index)
        return failure(index.error());
    const Result<> lines = readDetailLines(
        context, detail, *holdings, breachedLately(detail.company.domains, **index, context.clock.today()));
    if (!lines)
        return failure(lines.error());
    const Result<ResolvedHits> resolved = BreachStore(context.connection).resolved();
    if (!resolved)
        return failure(resolved.error());
    QList<HeldPath> held;
    for (const Holding &holding : *holdings)
        held.append({holding.id, holding.path, holding.since});
    detail.breaches = breachesOf(detail.company.domains, held, **index, *resolved, context.facts.catalogue(),
                                 context.language);
    for (const CompanyId &member : *members) {
        const Result<QList<ReceivedReward>> received = RewardStore(context.connection).receivedFrom(member);
        if (!received)
            return failure(received.error());
        detail.received.append(*received);
    }
    const Result<QList<Letter>> letters = LetterStore(context.connection).ofCompanies(*members);
    if (!letters)
        return failure(letters.error());
    detail.letters = *letters;
    const Result<QList<Agreement>> agreements = agreementsWith(context, *members);
    if (!agreements)
        return failure(agreements.error());
    detail.agreements = *agreements;
    summarise(detail, context);
    const Result<QList<HolderEvent>> timeline = holderTimeline(context, detail);
    if (!timeline)
        return failure(timeline.error());
    detail.timeline = *timeline;
    return detail;
}

} // namespace fieldfare
