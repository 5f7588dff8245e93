// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Money.h"

#include <algorithm>

namespace fieldfare {

namespace {

// The currencies whose minor unit is not a hundredth (ISO 4217, list one).
constexpr std::array kNoDecimals{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                 "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array kThreeDecimals{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

template <std::size_t N>
bool contains(const std::array<const char *, N> &codes, const QString &code)
{
    return std::ranges::any_of(codes, [&code](const char *each) { return code == QLatin1String(each); });
}

constexpr int kMostMoneyDigits = 12;

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const bool wellFormed = code.size() == 3 && std::ranges::all_of(code, [](QChar c) {
                                return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
                            });
    if (!wellFormed)
        return failure(errors::currencyUnknown, {code.toString()});
    return Currency{{code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1()}};
}

QString Currency::code() const
{
    return QString::fromLatin1(m_letters.data(), 3);
}

int Currency::minorDigits() const
{
    const QString text = code();
    if (contains(kNoDecimals, text))
        return 0;
    return contains(kThreeDecimals, text) ? 3 : 2;
}

QString Currency::sign() const
{
    const QString text = code();
    if (text == u"EUR")
        return QStringLiteral("€");
    if (text == u"USD")
        return QStringLiteral("$");
    if (text == u"GBP")
        return QStringLiteral("£");
    if (text == u"JPY")
        return QStringLiteral("¥");
    return text;
}

Result<Money> Money::fromText(QStringView text, Currency currency)
{
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-') || rest.startsWith(QChar(0x2212));
    if (negative)
        rest = rest.sliced(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.first(point);
    const QStringView decimals = point < 0 ? QStringView() : rest.sliced(point + 1);
    const int digits = currency.minorDigits();
    const auto allDigits = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > kMostMoneyDigits || decimals.size() > digits || !allDigits(whole) ||
        !allDigits(decimals) || (point >= 0 && decimals.isEmpty()))
        return failure(errors::amountUnreadable, {text.toString()});
    std::int64_t minor = whole.toLongLong() * powerOfTen(digits);
    if (!decimals.isEmpty())
        minor += decimals.toLongLong() * powerOfTen(digits - int(decimals.size()));
    return Money(negative ? -minor : minor, currency);
}

QString Money::toText() const
{
    const int digits = m_currency.minorDigits();
    const std::int64_t magnitude = m_minor < 0 ? -m_minor : m_minor;
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return m_minor < 0 ? u'-' + text : text;
}

Money Money::scaled(std::int64_t numerator, std::int64_t denominator) const
{
    Q_ASSERT(denominator > 0);
    // A product of two 64-bit numbers needs 128 bits before the division brings it back.
    __extension__ using Wide = __int128;
    const Wide product = Wide(m_minor) * numerator;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (2 * magnitude + denominator) / (2 * Wide(denominator));
    return {std::int64_t(product < 0 ? -rounded : rounded), m_currency};
}

Money &Money::operator+=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor += other.m_minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor -= other.m_minor;
    return *this;
}

std::strong_ordering operator<=>(const Money &a, const Money &b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return a.m_minor <=> b.m_minor;
}

} // namespace fieldfare
