// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/MoneyText.h"

#include <QLocale>

namespace fieldfare {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202f);

/// Whole and decimal digits with the locale's digits and separators, without a sign.
QString magnitudeText(const Money &amount, const QLocale &locale)
{
    const int decimals = amount.currency().minorDigits();
    quint64 minor = quint64(amount.isNegative() ? -amount.minorUnits() : amount.minorUnits());
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = locale.toString(minor / unit);
    if (decimals == 0)
        return text;
    text += locale.decimalPoint();
    for (minor %= unit; unit > 1;) {
        unit /= 10;
        text += locale.toString(minor / unit);
        minor %= unit;
    }
    return text;
}

} // namespace

bool currencySignLeads(const QLocale &locale)
{
    const QString sample = locale.toCurrencyString(1, QStringLiteral("¤"));
    return sample.indexOf(u'¤') < sample.indexOf(locale.toString(1));
}

QString formatAmount(const Money &amount, const QLocale &locale)
{
    const QString text = magnitudeText(amount, locale);
    return amount.isNegative() ? kMinus + text : text;
}

QString formatMoney(const Money &amount, const QLocale &locale)
{
    const QString number = magnitudeText(amount, locale);
    const QString sign = amount.currency().sign();
    const QString text =
        currencySignLeads(locale) ? sign + kNarrowSpace + number : number + kNarrowSpace + sign;
    return amount.isNegative() ? kMinus + text : text;
}

QString groupedDigits(const QString &decimal, const QLocale &locale)
{
    QString whole = decimal.section(u'.', 0, 0);
    const QString decimals = decimal.section(u'.', 1);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, locale.groupSeparator());
    return decimals.isEmpty() ? whole : whole + locale.decimalPoint() + decimals;
}

QString withMinus(const QString &text)
{
    return QString(kMinus) + kNarrowSpace + text;
}

} // namespace fieldfare
