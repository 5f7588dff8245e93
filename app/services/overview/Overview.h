// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "holders/Holders.h"
#include "rights/Letters.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

enum class TodoKind { AskWhetherSent, RemindLetter, DealWithBreach, LookAtSkipped };

/// Something that waits for the person.
struct Todo
{
    TodoKind kind = TodoKind::DealWithBreach;
    QString subject; ///< company or file
    QString detail;
    int daysOver = 0;
    CompanyId company;
    LetterId letter;
};

/// A letter's day that comes.
struct Upcoming
{
    QDate day;
    QString subject;
    QString detail;
    LetterId letter;
};

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
    QList<Upcoming> upcoming;
};

/// Works the figures out from every holding, and remembers them: for a worker.
Result<OverviewFigures> overviewFigures(const WalletContext &context);
/// Those of last time, where nothing was written since and it is the same day: quick, for the first picture
/// after unlocking. Nothing otherwise.
std::optional<OverviewFigures> rememberedOverview(const WalletContext &context);

} // namespace fieldfare
