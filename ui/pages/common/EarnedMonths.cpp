// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/EarnedMonths.h"

#include "theme/Formats.h"
#include "widgets/MonthChart.h"

#include <algorithm>

namespace fieldfare {

namespace {

struct MonthTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::EarnedMonths)
};

constexpr int kMostYears = 8; ///< as many as their numbers have room for

void addTo(ChartMonth &bar, const MonthTotal &total)
{
    bar.solid += total.used;
    bar.outlined += total.toUse;
    bar.faded += total.expired;
}

void showBars(MonthChart &chart, const QList<ChartMonth> &bars, Currency currency)
{
    const QLocale locale = chart.locale();
    const qint64 unit = powerOfTen(currency.minorDigits());
    chart.setUnit(unit);
    chart.setMonths(
        bars, {MonthTexts::tr("used"), MonthTexts::tr("to use"), MonthTexts::tr("expired")},
        [currency, locale](qint64 amount) { return formatMoney(Money(amount, currency), locale); },
        [currency, unit, locale](qint64 amount, bool top) {
            const QString number = formatCount(amount / unit, locale);
            return top ? currency.sign() + QChar(0x202f) + number : number;
        });
}

} // namespace

void showEarnedMonths(MonthChart &chart, const QList<MonthTotal> &months, int year, Currency currency)
{
    const QLocale locale = chart.locale();
    QList<ChartMonth> bars;
    for (int number = 1; number <= 12; ++number) {
        ChartMonth bar;
        bar.letter = locale.standaloneMonthName(number, QLocale::NarrowFormat);
        bar.name = locale.standaloneMonthName(number);
        for (const MonthTotal &total : months) {
            if (total.month == QDate(year, number, 1))
                addTo(bar, total);
        }
        bars.append(bar);
    }
    showBars(chart, bars, currency);
}

void showEarnedYears(MonthChart &chart, const QList<MonthTotal> &months, int year, Currency currency)
{
    int first = year;
    for (const MonthTotal &total : months)
        first = std::min(first, total.month.year());
    QList<ChartMonth> bars;
    for (int each = std::max(first, year - kMostYears + 1); each <= year; ++each) {
        ChartMonth bar;
        bar.letter = bar.name = QString::number(each);
        for (const MonthTotal &total : months) {
            if (total.month.year() == each)
                addTo(bar, total);
        }
        bars.append(bar);
    }
    showBars(chart, bars, currency);
}

} // namespace fieldfare
