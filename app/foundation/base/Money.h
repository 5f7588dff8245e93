// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode amountUnreadable{"money.unreadable"}; ///< details: the text
inline constexpr ErrorCode currencyUnknown{"money.currency"};    ///< details: the code
} // namespace errors

/// An ISO 4217 currency code. A default one is "XXX", no currency.
class Currency
{
public:
    constexpr Currency() = default;
    static Result<Currency> fromCode(QStringView code);
    /// For literals in our own code; the text must be three capital letters.
    static constexpr Currency of(const char (&code)[4]) { return Currency{{code[0], code[1], code[2]}}; }

    QString code() const;
    /// Decimal digits of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
    int minorDigits() const;
    /// "€" for EUR; the code where there is no sign of its own.
    QString sign() const;

    friend constexpr auto operator<=>(const Currency &, const Currency &) = default;

private:
    explicit constexpr Currency(std::array<char, 3> letters)
        : m_letters(letters)
    {
    }
    std::array<char, 3> m_letters{'X', 'X', 'X'};
};

/// An exact amount in minor units of a currency. No floating point anywhere.
/// Adding or comparing amounts of different currencies is a fault of the caller (asserted).
/// 10 to the power of `digits`, at most 18.
constexpr std::int64_t powerOfTen(int digits)
{
    std::int64_t power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

class Money
{
public:
    constexpr Money() = default;
    constexpr Money(std::int64_t minorUnits, Currency currency)
        : m_minor(minorUnits)
        , m_currency(currency)
    {
    }
    static constexpr Money zero(Currency currency) { return {0, currency}; }
    /// Decimal text with a point ("12.50", "-3", "0.5"); at most the currency's minor digits, at most 12
    /// whole ones.
    static Result<Money> fromText(QStringView text, Currency currency);

    constexpr std::int64_t minorUnits() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }

    /// Decimal text with a point and all minor digits: "12.50". For files and the command line.
    QString toText() const;
    /// amount × numerator ÷ denominator, rounded half up (away from zero for negative amounts) to the minor
    /// unit.
    Money scaled(std::int64_t numerator, std::int64_t denominator) const;

    Money operator-() const { return {-m_minor, m_currency}; }
    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator-(Money a, const Money &b) { return a -= b; }
    friend constexpr bool operator==(const Money &, const Money &) = default;
    friend std::strong_ordering operator<=>(const Money &a, const Money &b);

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};

} // namespace fieldfare
