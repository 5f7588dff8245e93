// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/TodoWords.h"

#include "overview/FiguresView.h"
#include "theme/Formats.h"

#include <QLocale>

namespace fieldfare {

namespace {

PageId pageOf(UpcomingKind kind)
{
    switch (kind) {
    case UpcomingKind::Offer:
        return PageId::Requests;
    case UpcomingKind::Reward:
        return PageId::Rewards;
    case UpcomingKind::Agreement:
        return PageId::Companies;
    case UpcomingKind::Letter:
        break;
    }
    return PageId::Letters;
}

} // namespace

TodoLine::Content contentOf(const Todo &todo)
{
    switch (todo.kind) {
    case TodoKind::AskWhetherSent:
        return {QStringLiteral("send"),
                FiguresView::tr("Did you write to %1?").arg(todo.subject),
                {},
                false,
                todo.detail};
    case TodoKind::RemindLetter:
        return {QStringLiteral("letters"), FiguresView::tr("Remind %1").arg(todo.subject),
                FiguresView::tr("%n day(s) over", nullptr, todo.daysOver), true,
                FiguresView::tr("%1, answer was due").arg(todo.detail)};
    case TodoKind::DealWithBreach:
        return {QStringLiteral("breach"),
                FiguresView::tr("Deal with the %1 breach").arg(todo.subject),
                {},
                false,
                FiguresView::tr("It happened on %1")
                    .arg(formatDate(QDate::fromString(todo.detail, Qt::ISODate), QLocale()))};
    case TodoKind::AnswerRequests:
        return {QStringLiteral("requests"),
                todo.count == 1 ? FiguresView::tr("Answer the request that meets your prices")
                                : FiguresView::tr("Answer %1 requests that meet your prices").arg(todo.count),
                {},
                false,
                todo.subject};
    case TodoKind::LookAtSkipped:
        return {
            QStringLiteral("imports"), FiguresView::tr("Look at what was skipped"), {}, false, todo.subject};
    }
    return {};
}

Target targetOf(const Todo &todo)
{
    Target target;
    switch (todo.kind) {
    case TodoKind::AskWhetherSent:
    case TodoKind::RemindLetter:
        target.page = PageId::Letters;
        target.letter = todo.letter;
        break;
    case TodoKind::DealWithBreach:
        target.page = PageId::Companies;
        target.company = todo.company;
        break;
    case TodoKind::AnswerRequests:
        target.page = PageId::Requests;
        break;
    case TodoKind::LookAtSkipped:
        target.page = PageId::Imports;
        break;
    }
    return target;
}

TodoLine::Content contentOf(const Upcoming &each, QDate today)
{
    const QLocale locale;
    const QString day = formatShortDate(each.day, today, locale);
    switch (each.kind) {
    case UpcomingKind::Offer: {
        const QString offer = formatMoney(each.offer, locale);
        return {QStringLiteral("requests"), FiguresView::tr("%1’s offer of %2").arg(each.subject, offer), day,
                false,
                each.shortBy ? FiguresView::tr("%1 below your ask").arg(formatMoney(*each.shortBy, locale))
                             : FiguresView::tr("It meets your ask")};
    }
    case UpcomingKind::Reward:
        return {QStringLiteral("rewards"), each.subject, day, false, each.detail};
    case UpcomingKind::Agreement:
        return {QStringLiteral("clock"), FiguresView::tr("%1 must delete").arg(each.subject), day, false,
                FiguresView::tr("Agreement of %1 ends, %2")
                    .arg(QString::number(each.since.year()),
                         FiguresView::tr("%n field(s)", nullptr, each.fields))};
    case UpcomingKind::Letter:
        break;
    }
    return {QStringLiteral("letters"), each.subject, day, false,
            FiguresView::tr("%1, answer by then").arg(each.detail)};
}

Target targetOf(const Upcoming &each)
{
    Target target;
    target.page = pageOf(each.kind);
    target.company = each.company;
    target.letter = each.letter;
    target.request = each.request;
    target.reward = each.reward;
    return target;
}

Target pageTarget(PageId page)
{
    Target target;
    target.page = page;
    return target;
}

Target companyTarget(const CompanyId &company)
{
    Target target = pageTarget(PageId::Companies);
    target.company = company;
    return target;
}

} // namespace fieldfare
