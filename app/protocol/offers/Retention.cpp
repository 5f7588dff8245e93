// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Retention.h"

#include <array>

namespace fieldfare {

namespace {
constexpr int kMostDigits = 4;
constexpr std::int64_t kMonthsAYear = 12;
constexpr std::int64_t kDaysAYear = 365;
} // namespace

Result<Duration> Duration::fromText(QStringView text)
{
    Duration duration;
    const std::array<std::pair<QChar, int *>, 4> units{
        {{u'Y', &duration.years}, {u'M', &duration.months}, {u'W', &duration.weeks}, {u'D', &duration.days}}};
    const auto unreadable = [text] { return failure(errors::durationUnreadable, {text.toString()}); };
    if (text.size() < 3 || text.front() != u'P')
        return unreadable();
    QStringView rest = text.sliced(1);
    std::size_t next = 0; // the units stand in this order, each once
    while (!rest.isEmpty()) {
        qsizetype digits = 0;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
            ++digits;
        if (digits == 0 || digits > kMostDigits || digits == rest.size())
            return unreadable();
        while (next < units.size() && units[next].first != rest[digits])
            ++next;
        if (next == units.size())
            return unreadable();
        *units[next++].second = rest.first(digits).toInt();
        rest = rest.sliced(digits + 1);
    }
    return duration;
}

QString Duration::toText() const
{
    QString text;
    const std::array<std::pair<QChar, int>, 4> units{
        {{u'Y', years}, {u'M', months}, {u'W', weeks}, {u'D', days}}};
    for (const auto &[unit, number] : units) {
        if (number > 0)
            text += QString::number(number) + unit;
    }
    return text.isEmpty() ? QStringLiteral("P0D") : u'P' + text;
}

int Duration::startedYears() const
{
    const Fraction all = inMonths();
    const std::int64_t perYear = all.denominator() * kMonthsAYear;
    return int((all.numerator() + perYear - 1) / perYear);
}

Fraction Duration::inMonths() const
{
    const std::int64_t wholeMonths = years * kMonthsAYear + months;
    const std::int64_t allDays = weeks * std::int64_t(7) + days;
    return {wholeMonths * kDaysAYear + allDays * kMonthsAYear, kDaysAYear};
}

Result<Retention> Retention::fromText(QStringView text)
{
    if (text == u"until-withdrawn")
        return Retention{Kind::UntilWithdrawn, {}};
    const Result<Duration> duration = Duration::fromText(text);
    if (!duration)
        return failure(duration.error());
    return Retention{Kind::Limited, *duration};
}

QString Retention::toText() const
{
    if (kind == Kind::Limited)
        return duration.toText();
    return kind == Kind::UntilWithdrawn ? QStringLiteral("until-withdrawn") : QString();
}

std::optional<int> Retention::startedYears() const
{
    return kind == Kind::Limited ? std::optional(duration.startedYears()) : std::nullopt;
}

} // namespace fieldfare
