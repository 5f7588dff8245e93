// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/Overview.h"

#include "holders/HolderList.h"
#include "overview/OverviewDealings.h"
#include "overview/OverviewRecord.h"
#include "rewards/Rewards.h"
#include "vault/Remembered.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct OverviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::Overview)
};

constexpr qsizetype kMostInLists = 10;
constexpr qsizetype kMostBreaches = 3;

QString todoName(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return OverviewTexts::tr("Access letter");
    case LetterRight::Erasure:
        return OverviewTexts::tr("Erasure letter");
    case LetterRight::Charge:
        return OverviewTexts::tr("Charge");
    }
    return {};
}

void addLetter(OverviewFigures &figures, const LetterRow &letter)
{
    if (!isOpen(letter.state))
        return;
    ++figures.openLetters;
    const QString what = todoName(letter.right) + u' ' + letter.number;
    if (letter.askWhetherSent)
        figures.todo.append(
            {TodoKind::AskWhetherSent, letter.companyName, what, 0, letter.company, letter.id});
    if (letter.state == LetterState::Overdue) {
        ++figures.overdueLetters;
        figures.todo.append(
            {TodoKind::RemindLetter, letter.companyName, what, -letter.daysLeft, letter.company, letter.id});
    } else if (letter.due.isValid()) {
        figures.upcoming.append({UpcomingKind::Letter, letter.due, letter.companyName, what, letter.id});
    }
}

/// Puts a row where it belongs among the best few; nothing of the others is kept.
template <typename Before>
void keepBest(QList<HolderRow> &best, const HolderRow &row, qsizetype most, Before before)
{
    best.insert(std::ranges::upper_bound(best, row, before), row);
    if (best.size() > most)
        best.removeLast();
}

bool holdsMore(const HolderRow &a, const HolderRow &b)
{
    return a.fields != b.fields ? a.fields > b.fields : isDearer(a, b);
}

bool wasBreachedLater(const HolderRow &a, const HolderRow &b)
{
    return a.breach != b.breach ? a.breach > b.breach : isDearer(a, b);
}

bool isWorse(const HolderRow &a, const HolderRow &b)
{
    return a.breachOpen != b.breachOpen ? a.breachOpen : isDearer(a, b);
}

/// Sums up one company after another.
struct HolderSums
{
    OverviewFigures figures;
    QList<HolderRow> breached; ///< of these, those that are to be dealt with, the latest first
    QList<HolderRow> worst;    ///< at most one

    void add(const HolderRow &row)
    {
        ++figures.companies;
        figures.claim += row.asked;
        figures.given += row.paid;
        figures.breached += row.breach.isValid() ? 1 : 0;
        figures.paidAnything += row.paid.isZero() ? 0 : 1;
        figures.holdings += row.fields;
        keepBest(figures.dearest, row, kMostInLists, isDearer);
        keepBest(figures.largest, row, kMostInLists, holdsMore);
        keepBest(worst, row, 1, isWorse);
        if (row.breachOpen)
            keepBest(breached, row, kMostBreaches, wasBreachedLater);
    }
};

QString rememberedName()
{
    return QStringLiteral("overview");
}

/// What else the figures depend on: deadlines on the day, texts on the language, the facts on the program.
QString circumstances(const WalletContext &context)
{
    return context.clock.today().toString(Qt::ISODate) + u' ' + context.language +
           QStringLiteral(" " FIELDFARE_VERSION);
}

Result<OverviewFigures> workOut(const WalletContext &context)
{
    HolderSums sums;
    OverviewFigures &figures = sums.figures;
    figures.claim = Money::zero(context.currency);
    figures.given = Money::zero(context.currency);
    const Result<> visited = visitHolders(context, [&sums](const HolderRow &row) { sums.add(row); });
    if (!visited)
        return failure(visited.error());
    figures.newcomer = figures.companies == 0;
    const Result<QList<LetterRow>> letters = Letters(context).list();
    if (!letters)
        return failure(letters.error());
    if (letters->isEmpty() && !sums.worst.isEmpty())
        figures.worst = sums.worst.first();
    for (const LetterRow &letter : *letters)
        addLetter(figures, letter);
    for (const HolderRow &row : std::as_const(sums.breached))
        figures.todo.append(
            {TodoKind::DealWithBreach, row.name, row.breach.toString(Qt::ISODate), 0, row.id, {}});
    const Result<> dealt = addDealings(context, figures);
    if (!dealt)
        return failure(dealt.error());
    std::ranges::stable_sort(figures.upcoming,
                             [](const Upcoming &a, const Upcoming &b) { return a.day < b.day; });
    return figures;
}

} // namespace

Result<OverviewFigures> overviewFigures(const WalletContext &context)
{
    // Another program may be writing: then it is written down next time.
    (void)Rewards(context).settle();
    const Remembered remembered(context.connection);
    const Result<QString> stamp = remembered.stamp(circumstances(context));
    if (!stamp)
        return failure(stamp.error());
    const Result<OverviewFigures> figures = workOut(context);
    // Where they cannot be kept (another program is writing), they are worked out again next time.
    if (figures)
        (void)remembered.keep(rememberedName(), *stamp, toJsonText(*figures));
    return figures;
}

std::optional<OverviewFigures> rememberedOverview(const WalletContext &context)
{
    const Result<std::optional<QString>> found =
        Remembered(context.connection).find(rememberedName(), circumstances(context));
    if (!found || !*found)
        return std::nullopt;
    const Result<OverviewFigures> figures = overviewFromJson(**found, context.currency);
    return figures ? std::optional<OverviewFigures>(*figures) : std::nullopt;
}

} // namespace fieldfare
