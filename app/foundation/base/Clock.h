// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>
#include <cstdint>

namespace fieldfare {

/// A moment in UTC, in microseconds since 1970.
struct Instant
{
    std::int64_t microseconds = 0;

    static Instant fromDateTime(const QDateTime &time) { return {time.toMSecsSinceEpoch() * 1000}; }
    static Instant fromDate(QDate date) { return fromDateTime(date.startOfDay(Qt::UTC)); }
    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC); }
    /// The day that it is then where the person is.
    QDate localDate() const { return toDateTime().toLocalTime().date(); }
    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
};

/// The last second of the year 9999: what comes later is no date in any format that is read here.
inline constexpr std::int64_t kLastSecond = 253'402'300'799;

/// Where the program gets the time from; tests give it their own.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Today in the person's own time zone: deadlines and "today" are theirs.
    QDate today() const { return now().localDate(); }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return Instant::fromDateTime(QDateTime::currentDateTimeUtc()); }
};

} // namespace fieldfare
