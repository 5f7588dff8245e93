// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "holders/Holders.h"
#include "requests/Request.h"
#include "rewards/RewardStatement.h"
#include "rights/Letters.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

enum class TodoKind { AskWhetherSent, RemindLetter, DealWithBreach, LookAtSkipped, AnswerRequests };

/// Something that waits for the person.
struct Todo
{
    TodoKind kind = TodoKind::DealWithBreach;
    QString subject; ///< company, companies or file
    QString detail;
    int daysOver = 0;
    CompanyId company;
    LetterId letter;
    int count = 0; ///< of requests to answer
};

enum class UpcomingKind { Letter, Offer, Reward, Agreement };

/// A day that comes: an answer is due, an offer, a reward or an agreement ends.
struct Upcoming
{
    UpcomingKind kind = UpcomingKind::Letter;
    QDate day;
    QString subject;     ///< company
    QString detail = {}; ///< of a letter or reward: which
    LetterId letter = {};
    RequestId request = {};
    RewardId reward = {};
    CompanyId company = {};            ///< of an agreement
    Money offer = {};                  ///< what they offer
    std::optional<Money> shortBy = {}; ///< so much below the ask; nothing where it is met
    QDate since = {};                  ///< of an agreement
    int fields = 0;                    ///< of an agreement
};

/// What came of requests, once there was one.
struct Dealings
{
    int openRequests = 0;
    int meeting = 0; ///< of these, how many meet the ask
    int year = 0;    ///< this one
    Currency currency;
    /// What came in each month that something came in, and what became of it by now; oldest first.
    QList<MonthTotal> months = {};
};

/// What came in a time, and what became of it by now.
struct Earned
{
    Money earned;
    Money used;
    Money toUse;
};

/// In that year; in all where none is given.
Earned earnedIn(const Dealings &dealings, std::optional<int> year);
/// This year, and the years in which something came; newest first.
QList<int> earnedYears(const Dealings &dealings);

/// What Overview shows, from one reading of the wallet.
struct OverviewFigures
{
    bool newcomer = true; ///< no company yet: the three next steps instead of tiles
    int companies = 0;
    int breached = 0;
    int paidAnything = 0;
    int holdings = 0;
    Money claim; ///< what they hold, at the person's prices, once
    Money given;
    int openLetters = 0;
    int overdueLetters = 0;
    QList<HolderRow> dearest; ///< at most 10, asked against paid
    QList<HolderRow> largest; ///< at most 10, by fields held: the heat map
    /// To whom the first letter goes, as long as there is none: the dearest that was breached, else the
    /// dearest.
    std::optional<HolderRow> worst;
    QList<Todo> todo;
    QList<Upcoming> upcoming;         ///< the nearest day first
    std::optional<Dealings> dealings; ///< nothing as long as nobody has asked
};

/// Works the figures out from every holding, and remembers them: for a worker. What time did to rewards is
/// written down before (Rewards::settle).
Result<OverviewFigures> overviewFigures(const WalletContext &context);
/// Those of last time, where nothing was written since and it is the same day: quick, for the first picture
/// after unlocking. Nothing otherwise.
std::optional<OverviewFigures> rememberedOverview(const WalletContext &context);

} // namespace fieldfare
