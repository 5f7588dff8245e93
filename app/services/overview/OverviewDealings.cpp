// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewDealings.h"

#include "decisions/Review.h"
#include "decisions/RuleMatch.h"
#include "rewards/Rewards.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kMostNames = 3;

bool isOpen(const RequestRow &row)
{
    return row.state == RequestState::Open && !row.expired && !row.setAside;
}

void addRequests(const QList<RequestRow> &rows, QDate today, OverviewFigures &figures)
{
    Dealings &dealings = *figures.dealings;
    QStringList names;
    for (const RequestRow &row : rows) {
        if (!isOpen(row))
            continue;
        ++dealings.openRequests;
        const bool meets = meetsAsk(row.verdict);
        if (meets && ++dealings.meeting <= kMostNames)
            names.append(row.name);
        const QDate ends = row.expiresAt ? row.expiresAt->toDateTime().toLocalTime().date() : QDate();
        // What is never for sale is nothing to miss.
        const bool counts = row.hasOffer && row.verdict != Verdict::Never;
        if (!counts || !ends.isValid() || ends > today.addDays(kSoonDays))
            continue;
        Upcoming offer{ends, row.name, {}, {}, UpcomingKind::Offer, row.id};
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
        if (endsSoon(row, today))
            figures.upcoming.append(
                {row.endsOn, row.company, row.reward.terms, {}, UpcomingKind::Reward, {}, row.reward.id});
    }
}

void addSums(const RewardStatement &statement, Currency currency, Dealings &dealings)
{
    const StatementAccount &own = statement.own();
    dealings.year = statement.period.from.year();
    dealings.earned = Money(own.received, currency);
    dealings.used = Money(-(own.used + own.corrected), currency);
    dealings.toUse = Money(own.closing, currency);
    dealings.months = own.months;
}

} // namespace

Result<> addDealings(const WalletContext &context, OverviewFigures &figures)
{
    const Result<QList<RequestRow>> requests = Review(context).list();
    if (!requests)
        return failure(requests.error());
    if (requests->isEmpty())
        return {};
    const Result<RewardStatement> statement = rewardStatement(context, yearToDate(context));
    if (!statement)
        return failure(statement.error());
    const Result<QList<RewardRow>> rewards = Rewards(context).list();
    if (!rewards)
        return failure(rewards.error());
    const QDate today = context.clock.today();
    figures.dealings = Dealings{};
    addSums(*statement, context.currency, *figures.dealings);
    addRequests(*requests, today, figures);
    addRewards(*rewards, today, figures);
    return {};
}

} // namespace fieldfare
