// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Formats.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::Formats)
};

/// Inter's narrow "24 Nov 2026": the locale's own order with an abbreviated month.
QString dayFormat(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::German:
    case QLocale::Danish:
    case QLocale::NorwegianBokmal:
    case QLocale::Finnish:
    case QLocale::Czech:
        return QStringLiteral("d. MMM yyyy");
    default:
        return QStringLiteral("d MMM yyyy");
    }
}

} // namespace

QString formatFactor(int thousandths, const QLocale &locale)
{
    if (thousandths == 0)
        return locale.toString(0);
    int decimals = 3;
    int rest = thousandths;
    while (decimals > 1 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    return locale.toString(thousandths / 1000.0, 'f', decimals);
}

QString formatCount(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString formatDate(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, dayFormat(locale));
}

QString formatShortDate(const QDate &date, const QDate &today, const QLocale &locale)
{
    const bool near = date < today.addMonths(12) && date > today.addMonths(-12);
    return near ? locale.toString(date, dayFormat(locale).chopped(5)) : formatDate(date, locale);
}

QString formatMoment(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm"));
    const qint64 days = moment.date().daysTo(now.date());
    if (days == 0)
        return Words::tr("Today %1").arg(time);
    if (days == 1)
        return Words::tr("Yesterday %1").arg(time);
    return formatShortDate(moment.date(), now.date(), locale);
}

QString formatSince(const QDate &date, DateDetail detail, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const QString month = locale.toString(date, QStringLiteral("MMM yyyy"));
    switch (detail) {
    case DateDetail::Day:
        return formatDate(date, locale);
    case DateDetail::Month:
        return month;
    case DateDetail::Year:
        return locale.toString(date, QStringLiteral("yyyy"));
    case DateDetail::AtLatest:
        return Words::tr("by %1").arg(month);
    }
    return {};
}

} // namespace fieldfare
