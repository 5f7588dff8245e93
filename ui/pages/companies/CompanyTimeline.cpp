// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyTimeline.h"

#include "common/Shown.h"
#include "theme/Formats.h"

namespace fieldfare {

namespace {

DotKind dotOf(const HolderEvent &event)
{
    switch (event.kind) {
    case HolderEventKind::FirstSeen:
    case HolderEventKind::Evidence:
        return DotKind::Known;
    case HolderEventKind::Breach:
        return DotKind::Trouble;
    case HolderEventKind::Letter:
        return DotKind::Done;
    case HolderEventKind::Reward:
        return DotKind::Reward;
    case HolderEventKind::ToCome:
        return DotKind::ToCome;
    }
    return DotKind::Done;
}

} // namespace

QList<TimelineEntry> shownTimeline(const HolderDetail &detail, Currency currency, const QLocale &locale)
{
    QList<TimelineEntry> entries;
    for (const HolderEvent &event : detail.timeline) {
        TimelineEntry entry;
        entry.dot = dotOf(event);
        entry.date = event.precision == DatePrecision::Day
                         ? formatDate(event.date, locale)
                         : shownSince({event.date, event.precision}, locale);
        entry.what = event.what;
        entry.detail = event.detail;
        entry.detailRole = event.open ? Role::Refuses : Role::TextMuted;
        if (event.kind == HolderEventKind::Reward) {
            const Result<Money> amount = Money::fromText(event.detail, currency);
            entry.detail = amount ? formatAmount(*amount, locale) : event.detail;
            entry.detailRole = Role::Text;
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace fieldfare
