// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MoneyText.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace fieldfare {

/// A price factor in thousandths: 1500 is "1.5", 1000 "1.0", 0 "0", 1250 "1.25".
QString formatFactor(int thousandths, const QLocale &locale);
/// "1,284".
QString formatCount(qint64 count, const QLocale &locale);

/// "24 Nov 2026".
QString formatDate(const QDate &date, const QLocale &locale);
/// "30 Nov" within twelve months of `today`, else with the year.
QString formatShortDate(const QDate &date, const QDate &today, const QLocale &locale);
/// "Today 09:14", "Yesterday 09:14", else the date.
QString formatMoment(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

/// How exactly a date is known; the order of the ledger's DatePrecision.
enum class DateDetail { Day, Month, Year, AtLatest };
/// "12 Apr 2022", "Apr 2022", "2022" or "by Apr 2022"; empty for an invalid date.
QString formatSince(const QDate &date, DateDetail detail, const QLocale &locale);

} // namespace fieldfare
