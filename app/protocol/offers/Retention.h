// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Result.h"

#include <QStringView>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode durationUnreadable{"offer.duration"}; ///< details: the text
} // namespace errors

/// An ISO 8601 duration of years, months, weeks and days, each at most 9999: "P13M", "P2Y6M", "P90D".
struct Duration
{
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    static Result<Duration> fromText(QStringView text);
    QString toText() const;
    /// Years begun: P12M is 1, P13M is 2, P0D is 0. A year has 365 days here, so that no calendar is needed.
    int startedYears() const;
    /// A month is the twelfth part of 365 days.
    Fraction inMonths() const;
    friend bool operator==(const Duration &, const Duration &) = default;
};

/// How long a company says that it keeps the data.
struct Retention
{
    enum class Kind { NotSaid, UntilWithdrawn, Limited };
    Kind kind = Kind::NotSaid;
    Duration duration; ///< only where Limited

    /// A duration, or "until-withdrawn".
    static Result<Retention> fromText(QStringView text);
    /// What fromText() reads; empty where no end was said.
    QString toText() const;
    /// Nothing where no end was said.
    std::optional<int> startedYears() const;
    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace fieldfare
