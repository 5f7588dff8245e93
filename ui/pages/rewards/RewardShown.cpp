// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardShown.h"

#include "net/HostDisplay.h"
#include "theme/Formats.h"

#include <QCoreApplication>
#include <QUrl>

namespace fieldfare {

namespace {

constexpr int kBrokenShownDays = 90;
constexpr int kSoonWordDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RewardShown)
};

std::int64_t wholeOf(const RewardRow &row)
{
    const std::int64_t received = row.reward.total(RewardEntryKind::Received).count;
    return received > 0 ? received : row.reward.total(RewardEntryKind::Promised).count;
}

/// What is there, or was there before it was over.
std::int64_t shownCount(const RewardRow &row)
{
    const bool usable = row.state == RewardState::Received || row.state == RewardState::PartlyRedeemed;
    return usable ? row.reward.balance().count : wholeOf(row);
}

std::optional<Currency> currencyOf(const RewardRow &row)
{
    return row.reward.entries.isEmpty() ? std::nullopt : row.reward.entries.first().amount.currency;
}

QString periodWords(const Duration &duration)
{
    QStringList parts;
    if (duration.years > 0)
        parts.append(Words::tr("%n free year(s)", nullptr, duration.years));
    if (duration.months > 0)
        parts.append(Words::tr("%n free month(s)", nullptr, duration.months));
    if (duration.weeks > 0)
        parts.append(Words::tr("%n free week(s)", nullptr, duration.weeks));
    if (duration.days > 0 || parts.isEmpty())
        parts.append(Words::tr("%n free day(s)", nullptr, duration.days));
    return parts.join(QStringLiteral(", "));
}

QString valueWords(const RewardRow &row, const QLocale &locale)
{
    if (!row.item)
        return row.reward.terms;
    const QString quantity = shownQuantity(row, shownCount(row), locale);
    switch (row.item->kind) {
    case CompensationKind::Money:
    case CompensationKind::Points:
        return quantity;
    case CompensationKind::DiscountAmount:
        return Words::tr("%1 off").arg(quantity);
    case CompensationKind::DiscountPercent: {
        QString percent = row.item->percent.toText();
        return Words::tr("%1 % off").arg(percent.replace(u'.', locale.decimalPoint()));
    }
    case CompensationKind::FreePeriod:
        return periodWords(row.item->duration);
    case CompensationKind::Goods:
        return row.item->description.isEmpty() ? row.reward.terms : row.item->description;
    }
    return row.reward.terms;
}

/// What it is worth to the person, where that is not said already; else what the company says.
QString worthWords(const RewardRow &row, const QLocale &locale)
{
    if (currencyOf(row)) // by hand its words are the value, so that its amount is said here
        return row.item ? QString() : shownQuantity(row, shownCount(row), locale);
    const bool isToUse = row.state != RewardState::Promised && row.state != RewardState::Broken;
    if (row.worth && isToUse && !row.archived)
        return Words::tr("%1 to you").arg(formatMoney(*row.worth, locale));
    if (row.item && row.item->amount)
        return Words::tr("they say %1").arg(formatMoney(*row.item->amount, locale));
    return row.whole ? Words::tr("%1 to you").arg(formatMoney(*row.whole, locale)) : QString();
}

QString lineWords(const RewardRow &row, const QLocale &locale)
{
    QStringList parts{row.company};
    if (row.item && row.item->minSpend && !row.item->minSpend->isZero())
        parts.append(Words::tr("from %1").arg(formatMoney(*row.item->minSpend, locale)));
    if (row.item && row.item->maxAmount)
        parts.append(Words::tr("at most %1").arg(formatMoney(*row.item->maxAmount, locale)));
    if (row.item && row.item->kind == CompensationKind::Money)
        parts.append(Words::tr("money"));
    const QString worth = worthWords(row, locale);
    if (!worth.isEmpty())
        parts.append(worth);
    return parts.join(QStringLiteral(" · "));
}

void showToUse(const RewardRow &row, QDate today, const QLocale &locale, RewardShown &shown)
{
    const std::int64_t left = row.reward.balance().count;
    if (row.state == RewardState::PartlyRedeemed)
        shown.chip = Words::tr("%1 of %2 left")
                         .arg(typable(row, left, locale), shownQuantity(row, wholeOf(row), locale));
    const bool described = row.item && row.item->kind != CompensationKind::Goods;
    shown.how = described ? row.item->description : QString();
    shown.endIcon = QStringLiteral("clock");
    if (!row.endsOn.isValid()) {
        shown.end = Words::tr("Never expires");
        if (row.item && row.item->kind == CompensationKind::Points)
            shown.endIcon = QStringLiteral("points");
        return;
    }
    const int days = int(today.daysTo(row.endsOn));
    const QString date = formatShortDate(row.endsOn, today, locale);
    shown.isSoon = days <= kSoonWordDays;
    if (days <= 0)
        shown.end = Words::tr("Today, %1").arg(date);
    else if (shown.isSoon)
        shown.end = Words::tr("%n day(s), %1", nullptr, days).arg(date);
    else
        shown.end = Words::tr("Until %1").arg(formatDate(row.endsOn, locale));
}

void showPromise(const RewardRow &row, QDate today, const QLocale &locale, RewardShown &shown)
{
    const QString when = formatShortDate(row.reward.at.localDate(), today, locale);
    if (row.state == RewardState::Broken) {
        const int days = int(row.endsOn.daysTo(today));
        shown.chip = Words::tr("broken");
        shown.isBad = true;
        shown.how =
            Words::tr("Was due on %1 and has not come.").arg(formatShortDate(row.endsOn, today, locale));
        shown.end = Words::tr("Broken, %n day(s) late", nullptr, days);
        shown.endIcon = QStringLiteral("refuses");
        return;
    }
    shown.endIcon = QStringLiteral("hourglass");
    if (!row.endsOn.isValid()) {
        shown.how =
            Words::tr("Promised on %1, for later. Counts half until they have kept their word.").arg(when);
        shown.end = Words::tr("No date was said");
        return;
    }
    shown.how = Words::tr("Promised on %1, for later: by %2. Counts half until they have kept their word.")
                    .arg(when, formatShortDate(row.endsOn, today, locale));
    const int days = int(today.daysTo(row.endsOn));
    shown.end = days <= 0 ? Words::tr("Due today") : Words::tr("%n day(s) left", nullptr, days);
}

void showOver(const RewardRow &row, QDate today, const QLocale &locale, RewardShown &shown)
{
    const QString day = formatShortDate(row.overSince, today, locale);
    const QString came = formatShortDate(row.reward.at.localDate(), today, locale);
    const bool hasCome = row.reward.total(RewardEntryKind::Received).count > 0;
    shown.how = !hasCome ? Words::tr("Promised on %1.").arg(came)
                : row.reward.code.isEmpty()
                    ? Words::tr("Came on %1.").arg(came)
                    : Words::tr("Came on %1 with the code %2.").arg(came, row.reward.code);
    shown.endIcon = QStringLiteral("check");
    switch (row.state) {
    case RewardState::Expired:
        shown.chip = Words::tr("expired");
        shown.end = Words::tr("Expired %1").arg(day);
        shown.endIcon = QStringLiteral("clock");
        break;
    case RewardState::Broken:
        shown.chip = Words::tr("broken");
        shown.isBad = true;
        shown.end = Words::tr("Broken since %1").arg(day);
        shown.endIcon = QStringLiteral("refuses");
        break;
    case RewardState::Corrected:
        shown.chip = Words::tr("withdrawn");
        shown.end = Words::tr("Withdrawn %1").arg(day);
        shown.endIcon = QStringLiteral("undo");
        break;
    default:
        shown.chip = Words::tr("used");
        shown.end = Words::tr("Used %1").arg(day);
        break;
    }
}

} // namespace

RewardPlace placeOf(const RewardRow &row, QDate today)
{
    if (row.state == RewardState::Promised)
        return RewardPlace::Promised;
    if (row.state == RewardState::Broken && row.overSince.daysTo(today) <= kBrokenShownDays)
        return RewardPlace::Promised;
    return row.archived ? RewardPlace::Over : RewardPlace::ToUse;
}

RewardShown shownReward(const RewardRow &row, QDate today, const QLocale &locale)
{
    RewardShown shown;
    shown.value = valueWords(row, locale);
    shown.line = lineWords(row, locale);
    switch (placeOf(row, today)) {
    case RewardPlace::ToUse:
        showToUse(row, today, locale, shown);
        break;
    case RewardPlace::Promised:
        showPromise(row, today, locale, shown);
        break;
    case RewardPlace::Over:
        showOver(row, today, locale, shown);
        break;
    }
    return shown;
}

QString shownValue(const RewardRow &row, const QLocale &locale)
{
    return valueWords(row, locale);
}

QString shownQuantity(const RewardRow &row, std::int64_t count, const QLocale &locale)
{
    const std::optional<Currency> currency = currencyOf(row);
    if (currency)
        return formatMoney(Money(count, *currency), locale);
    if (row.item && row.item->kind == CompensationKind::Points)
        return Words::tr("%n point(s)", nullptr, int(count));
    return formatCount(count, locale);
}

bool isDivisible(const RewardRow &row)
{
    return row.reward.balance().count > 1;
}

std::optional<Quantity> typedQuantity(const QString &typed, const RewardRow &row, std::int64_t most,
                                      const QLocale &locale)
{
    const std::optional<Currency> currency = currencyOf(row);
    QString plain = typed.trimmed();
    if (currency)
        plain.remove(currency->sign());
    plain.remove(QChar(0x202f));
    plain.remove(locale.groupSeparator());
    plain = plain.trimmed();
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    // A currency without decimals reads whole numbers only.
    const Result<Money> amount = Money::fromText(plain, currency.value_or(Currency::of("JPY")));
    if (!amount || amount->minorUnits() <= 0 || amount->minorUnits() > most)
        return std::nullopt;
    return Quantity{amount->minorUnits(), currency};
}

QString typable(const RewardRow &row, std::int64_t count, const QLocale &locale)
{
    const std::optional<Currency> currency = currencyOf(row);
    return currency ? formatAmount(Money(count, *currency), locale) : formatCount(count, locale);
}

QString linkHost(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    return isWeb && !host.isEmpty() ? displayDomain(host) : QString();
}

} // namespace fieldfare
