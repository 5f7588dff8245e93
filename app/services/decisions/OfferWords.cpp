// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/OfferWords.h"

#include "base/MoneyText.h"

#include <QCoreApplication>
#include <QDate>

namespace fieldfare {

namespace {

struct OfferTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::OfferWords)
};

/// What is kept was always written so, and is compared with what is kept.
QString moneyText(const Money &money, const QLocale &locale)
{
    return locale == QLocale::c() ? money.currency().sign() + QChar(0xa0) + money.toText()
                                  : formatMoney(money, locale);
}

QString whatItIs(const Compensation &item, const QLocale &locale)
{
    switch (item.kind) {
    case CompensationKind::Money:
        return moneyText(*item.amount, locale);
    case CompensationKind::DiscountAmount:
        return OfferTexts::tr("%1 off").arg(moneyText(*item.amount, locale));
    case CompensationKind::DiscountPercent:
        return OfferTexts::tr("%1 % off").arg(item.percent.toText().replace(u'.', locale.decimalPoint()));
    case CompensationKind::Points:
        return OfferTexts::tr("%n point(s)", nullptr, int(item.points));
    case CompensationKind::FreePeriod:
        return OfferTexts::tr("%1 free").arg(retentionWords({Retention::Kind::Limited, item.duration}));
    case CompensationKind::Goods:
        return {};
    }
    return {};
}

} // namespace

QString compensationWords(const Compensation &item, const QLocale &locale)
{
    QStringList parts;
    const QString what = whatItIs(item, locale);
    if (!what.isEmpty())
        parts.append(what);
    if (item.maxAmount)
        parts.append(OfferTexts::tr("at most %1").arg(moneyText(*item.maxAmount, locale)));
    if (item.minSpend)
        parts.append(OfferTexts::tr("from %1").arg(moneyText(*item.minSpend, locale)));
    if (!item.description.isEmpty())
        parts.append(item.description);
    return parts.join(QStringLiteral(", "));
}

QString deliveryWords(const Compensation &item)
{
    QStringList parts;
    if (!item.withGrant)
        parts.append(OfferTexts::tr("later"));
    if (item.validUntil)
        parts.append(
            OfferTexts::tr("until %1").arg(item.validUntil->toDateTime().date().toString(Qt::ISODate)));
    return parts.join(QStringLiteral(", "));
}

QString retentionWords(const Retention &retention)
{
    if (retention.kind == Retention::Kind::UntilWithdrawn)
        return OfferTexts::tr("until you withdraw");
    if (retention.kind == Retention::Kind::NotSaid)
        return OfferTexts::tr("not said");
    const Duration &duration = retention.duration;
    QStringList parts;
    if (duration.years > 0)
        parts.append(OfferTexts::tr("%n year(s)", nullptr, duration.years));
    if (duration.months > 0)
        parts.append(OfferTexts::tr("%n month(s)", nullptr, duration.months));
    if (duration.weeks > 0)
        parts.append(OfferTexts::tr("%n week(s)", nullptr, duration.weeks));
    if (duration.days > 0 || parts.isEmpty())
        parts.append(OfferTexts::tr("%n day(s)", nullptr, duration.days));
    return parts.join(QStringLiteral(" "));
}

QDate retentionEnd(const Retention &retention, QDate from)
{
    if (retention.kind != Retention::Kind::Limited)
        return {};
    const Duration &duration = retention.duration;
    return from.addYears(duration.years)
        .addMonths(duration.months)
        .addDays(7 * duration.weeks + duration.days);
}

QString factorText(const Fraction &factor)
{
    const QString text = factor.toText();
    return text.contains(u'.') || text.contains(u'/') ? text : text + QStringLiteral(".0");
}

} // namespace fieldfare
