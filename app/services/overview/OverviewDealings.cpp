// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewDealings.h"

#include "decisions/Review.h"
#include "decisions/RuleMatch.h"
#include "holders/Agreements.h"
#include "rewards/Rewards.h"

#include <algorithm>
#include <functional>

namespace fieldfare {

namespace {

constexpr qsizetype kMostNames = 3;

void addRequests(const QList<RequestRow> &rows, QDate today, OverviewFigures &figures)
{
    Dealings &dealings = *figures.dealings;
    QStringList names;
    for (const RequestRow &row : rows) {
        if (!row.awaitsPerson())
            continue;
        ++dealings.openRequests;
        const bool meets = meetsAsk(row.verdict);
        if (meets && ++dealings.meeting <= kMostNames)
            names.append(row.name);
        const QDate ends = row.expiresAt ? row.expiresAt->localDate() : QDate();
        // What is never for sale is nothing to miss.
        const bool counts = row.hasOffer && row.verdict != Verdict::Never;
        if (!counts || !ends.isValid() || ends > today.addDays(kSoonDays))
            continue;
        Upcoming offer{UpcomingKind::Offer, ends, row.name};
        offer.request = row.id;
        offer.offer = row.worth;
        if (!meets)
            offer.shortBy = row.shortBy;
        figures.upcoming.append(offer);
    }
    if (dealings.meeting > 0)
        figures.todo.prepend(
            {TodoKind::AnswerRequests, names.join(QStringLiteral(", ")), {}, 0, {}, {}, dealings.meeting});
}

void addRewards(const QList<RewardRow> &rows, QDate today, OverviewFigures &figures)
{
    for (const RewardRow &row : rows) {
        if (!endsSoon(row, today))
            continue;
        Upcoming reward{UpcomingKind::Reward, row.endsOn, row.company, row.reward.terms};
        reward.reward = row.reward.id;
        figures.upcoming.append(reward);
    }
}

void addAgreements(const QList<EndingAgreement> &agreements, OverviewFigures &figures)
{
    for (const EndingAgreement &agreement : agreements) {
        Upcoming end{UpcomingKind::Agreement, agreement.until, agreement.name};
        end.company = agreement.company;
        end.since = agreement.since;
        end.fields = agreement.fields;
        figures.upcoming.append(end);
    }
}

/// From the first day on which anything came to today.
Period allTime(const QList<RewardRow> &rows, QDate today)
{
    QDate first = today;
    for (const RewardRow &row : rows) {
        for (const RewardEntry &entry : row.reward.entries)
            first = std::min(first, entry.at.localDate());
    }
    return {first, today};
}

bool isEmpty(const MonthTotal &month)
{
    return month.used == 0 && month.toUse == 0 && month.expired == 0;
}

} // namespace

Result<> addDealings(const WalletContext &context, OverviewFigures &figures)
{
    const Result<QList<RequestRow>> requests = Review(context).list();
    if (!requests)
        return failure(requests.error());
    if (requests->isEmpty())
        return {};
    const Result<QList<RewardRow>> rewards = Rewards(context).list();
    if (!rewards)
        return failure(rewards.error());
    const QDate today = context.clock.today();
    const Result<RewardStatement> statement = rewardStatement(context, allTime(*rewards, today));
    if (!statement)
        return failure(statement.error());
    const Result<QList<EndingAgreement>> agreements =
        agreementsEnding(context, today, today.addDays(kSoonDays));
    if (!agreements)
        return failure(agreements.error());
    figures.dealings = Dealings{.year = today.year(), .currency = context.currency};
    figures.dealings->months = statement->own().months;
    figures.dealings->months.removeIf(isEmpty);
    addRequests(*requests, today, figures);
    addRewards(*rewards, today, figures);
    addAgreements(*agreements, figures);
    return {};
}

Earned earnedIn(const Dealings &dealings, std::optional<int> year)
{
    MonthTotal sum;
    for (const MonthTotal &month : dealings.months) {
        if (year && month.month.year() != *year)
            continue;
        sum.used += month.used;
        sum.toUse += month.toUse;
        sum.expired += month.expired;
    }
    return {Money(sum.used + sum.toUse + sum.expired, dealings.currency), Money(sum.used, dealings.currency),
            Money(sum.toUse, dealings.currency)};
}

QList<int> earnedYears(const Dealings &dealings)
{
    QList<int> years{dealings.year};
    for (const MonthTotal &month : dealings.months) {
        if (!years.contains(month.month.year()))
            years.append(month.month.year());
    }
    std::ranges::sort(years, std::greater());
    return years;
}

} // namespace fieldfare
