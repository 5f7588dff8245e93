// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode numberUnreadable{"number.unreadable"}; ///< details: the text
} // namespace errors

/// An exact ratio in lowest terms: a factor, a percentage, an exchange rate. No floating point.
class Fraction
{
public:
    constexpr Fraction() = default; ///< zero
    /// The denominator must be positive; both are made smaller by their common divisor.
    Fraction(std::int64_t numerator, std::int64_t denominator);
    static Fraction whole(std::int64_t number) { return {number, 1}; }
    static Fraction hundredths(std::int64_t hundredths) { return {hundredths, 100}; }
    /// Decimal text with a point, not negative: at most 9 whole digits and 6 decimals ("0.004", "12.5", "7").
    static Result<Fraction> fromDecimal(QStringView text);

    constexpr std::int64_t numerator() const { return m_numerator; }
    constexpr std::int64_t denominator() const { return m_denominator; }
    constexpr bool isZero() const { return m_numerator == 0; }
    /// Decimal text with as many decimals as it needs ("1.5", "0.004"); "1/3" where no decimal is exact.
    QString toText() const;

    friend constexpr bool operator==(const Fraction &, const Fraction &) = default;
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

/// An amount on its way through several factors: exact until `rounded` makes Money of it, once. It counts in
/// whole units of whatever currency, so that an exchange rate is a factor like any other.
class ExactAmount
{
public:
    /// What no single amount exceeds (in minor units). A million of them still add up within 64 bits.
    static constexpr std::int64_t mostMinorUnits = 1'000'000'000'000;

    ExactAmount() = default; ///< zero
    explicit ExactAmount(const Money &amount);
    explicit ExactAmount(const Fraction &wholeUnits);

    /// Stays at the most that there can be once a product leaves 128 bits.
    ExactAmount &operator*=(const Fraction &factor);
    /// Half up to the currency's minor unit; at most `mostMinorUnits`.
    Money rounded(Currency currency) const;

private:
    __extension__ using Wide = __int128;
    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace fieldfare
