// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Fraction.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace fieldfare {

namespace {

__extension__ using Wide = __int128;
constexpr int kMostFractionDigits = 9;
constexpr int kMostDecimals = 6;

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

Wide commonDivisor(Wide a, Wide b)
{
    a = magnitude(a);
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    Q_ASSERT(denominator > 0);
    const std::int64_t divisor = std::gcd(numerator, denominator);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

Result<Fraction> Fraction::fromDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto allDigits = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > kMostFractionDigits || decimals.size() > kMostDecimals ||
        !allDigits(whole) || !allDigits(decimals) || (point >= 0 && decimals.isEmpty()))
        return failure(errors::numberUnreadable, {text.toString()});
    const std::int64_t scale = powerOfTen(int(decimals.size()));
    const std::int64_t part = decimals.isEmpty() ? 0 : decimals.toLongLong();
    return Fraction(whole.toLongLong() * scale + part, scale);
}

QString Fraction::toText() const
{
    int decimals = 0;
    std::int64_t scale = 1;
    while (scale % m_denominator != 0 && decimals < kMostDecimals) {
        scale *= 10;
        ++decimals;
    }
    const Wide scaled = Wide(m_numerator) * scale / m_denominator;
    const bool exact = scale % m_denominator == 0 && magnitude(scaled) <= std::numeric_limits<qint64>::max();
    if (!exact)
        return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
    QString text = QString::number(qint64(magnitude(scaled))).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return m_numerator < 0 ? u'-' + text : text;
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return Wide(a.m_numerator) * b.m_denominator <=> Wide(b.m_numerator) * a.m_denominator;
}

ExactAmount::ExactAmount(const Money &amount)
    : m_numerator(amount.minorUnits())
    , m_denominator(powerOfTen(amount.currency().minorDigits()))
{
}

ExactAmount::ExactAmount(const Fraction &wholeUnits)
    : m_numerator(wholeUnits.numerator())
    , m_denominator(wholeUnits.denominator())
{
}

ExactAmount &ExactAmount::operator*=(const Fraction &factor)
{
    if (m_denominator == 0) // has left the range before
        return *this;
    const Wide down = std::max<Wide>(1, commonDivisor(m_numerator, factor.denominator()));
    const Wide across = std::max<Wide>(1, commonDivisor(factor.numerator(), m_denominator));
    Wide numerator = 0;
    Wide denominator = 0;
    if (__builtin_mul_overflow(m_numerator / down, Wide(factor.numerator()) / across, &numerator) ||
        __builtin_mul_overflow(m_denominator / across, Wide(factor.denominator()) / down, &denominator)) {
        m_numerator = (m_numerator < 0) == (factor.numerator() < 0) ? 1 : -1;
        m_denominator = 0;
        return *this;
    }
    m_numerator = numerator;
    m_denominator = denominator;
    return *this;
}

Money ExactAmount::rounded(Currency currency) const
{
    const Money most(m_numerator < 0 ? -mostMinorUnits : mostMinorUnits, currency);
    if (m_denominator == 0)
        return most;
    const Wide whole = magnitude(m_numerator) / m_denominator;
    if (whole > mostMinorUnits)
        return most;
    const Wide scale = powerOfTen(currency.minorDigits());
    Wide left = magnitude(m_numerator) % m_denominator;
    Wide denominator = m_denominator;
    // Where the last step would leave 128 bits, the thirtieth decimal no longer decides anything.
    while (left > std::numeric_limits<Wide>::max() / scale) {
        left /= 2;
        denominator /= 2;
    }
    const Wide part = left * scale;
    const Wide rest = part % denominator;
    const bool up = rest >= denominator - rest;
    const Wide minor = std::min<Wide>(mostMinorUnits, whole * scale + part / denominator + (up ? 1 : 0));
    return Money(std::int64_t(m_numerator < 0 ? -minor : minor), currency);
}

} // namespace fieldfare
