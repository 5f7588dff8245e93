// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/Factors.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr std::array<const char *, kFactors.size()> kNames{
    "necessary", "analytics",    "marketing",  "profiling", "sale",         "ordered",
    "year",      "no_end_years", "most_years", "recipient", "most_sharing", "breach"};

} // namespace

QString factorName(Factor factor)
{
    return QString::fromLatin1(kNames.at(std::size_t(factor)));
}

std::optional<Factor> factorFromName(const QString &name)
{
    for (const Factor each : kFactors) {
        if (factorName(each) == name)
            return each;
    }
    return std::nullopt;
}

bool Factors::set(Factor factor, int hundredths)
{
    if (hundredths < 0 || hundredths > mostHundredths)
        return false;
    m_hundredths[std::size_t(factor)] = hundredths;
    return true;
}

int Factors::defaultHundredths(Factor factor)
{
    return Factors().hundredths(factor);
}

Fraction Factors::purpose(PurposeClass purposeClass) const
{
    static_assert(int(PurposeClass::Necessary) == int(Factor::Necessary) &&
                  int(PurposeClass::Sale) == int(Factor::Sale));
    return Fraction::hundredths(hundredths(Factor(int(purposeClass))));
}

Fraction Factors::sharing(qsizetype recipients) const
{
    const std::int64_t all = 100 + std::int64_t(hundredths(Factor::Recipient)) * recipients;
    return Fraction::hundredths(std::min<std::int64_t>(all, hundredths(Factor::MostSharing)));
}

Fraction Factors::countedYears(const Retention &retention) const
{
    const std::optional<int> started = retention.startedYears();
    if (!started)
        return Fraction::hundredths(hundredths(Factor::NoEndYears));
    const std::int64_t atLeastOne = std::max<std::int64_t>(100, std::int64_t(*started) * 100);
    return Fraction::hundredths(std::min<std::int64_t>(atLeastOne, hundredths(Factor::MostYears)));
}

Fraction Factors::retention(const Retention &retention) const
{
    const Fraction years = countedYears(retention);
    return {years.numerator() * hundredths(Factor::Year), years.denominator() * 100};
}

} // namespace fieldfare
