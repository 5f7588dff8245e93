// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/PriceText.h"

#include <QRegularExpressionValidator>

namespace fieldfare {

std::optional<Money> typedPrice(const QString &text, Currency currency, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    const Result<Money> amount = Money::fromText(plain, currency);
    if (plain.isEmpty() || !amount || amount->isNegative())
        return {};
    return *amount;
}

QValidator *priceValidator(Currency currency, const QLocale &locale, QObject *parent)
{
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString decimals =
        currency.minorDigits() == 0
            ? QString()
            : QStringLiteral("([%1.][0-9]{0,%2})?").arg(point).arg(currency.minorDigits());
    const QRegularExpression pattern(QStringLiteral("[0-9]{0,9}") + decimals);
    return new QRegularExpressionValidator(pattern, parent);
}

} // namespace fieldfare
