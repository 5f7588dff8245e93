// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/TypedInput.h"

namespace fieldfare {

std::optional<Money> typedAmount(const QString &text, Currency currency, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.remove(currency.sign());
    plain = plain.trimmed();
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    const Result<Money> amount = Money::fromText(plain, currency);
    if (!amount || amount->isNegative() || amount->isZero())
        return std::nullopt;
    return *amount;
}

std::optional<Since> typedSince(const QString &text, QDate today, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Since{today, DatePrecision::AtLatest};
    Since since{QDate::fromString(typed, Qt::ISODate), DatePrecision::Day};
    if (!since.date.isValid()) {
        since.date = locale.toDate(typed, QLocale::ShortFormat);
        if (since.date.isValid() && since.date.year() < 1950) // two digits of a year are this century's
            since.date = since.date.addYears(100);
    }
    if (!since.date.isValid())
        since = {QDate::fromString(typed, QStringLiteral("yyyy-MM")), DatePrecision::Month};
    if (!since.date.isValid())
        since = {QDate::fromString(typed, QStringLiteral("yyyy")), DatePrecision::Year};
    if (!since.date.isValid() || since.date > today)
        return std::nullopt;
    return since;
}

} // namespace fieldfare
