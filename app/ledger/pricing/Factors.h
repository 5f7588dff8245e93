// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "catalogue/PurposeClass.h"
#include "offers/Retention.h"

#include <QString>

#include <array>
#include <optional>

namespace fieldfare {

/// Everything that multiplies an ask and that the person can change. Stored by name.
enum class Factor {
    Necessary,
    Analytics,
    Marketing,
    Profiling,
    Sale,
    Ordered,     ///< usual fields of what the person ordered
    Year,        ///< each started year
    NoEndYears,  ///< years that count where no end was said
    MostYears,   ///< years that count at most
    Recipient,   ///< added to 1 for each recipient
    MostSharing, ///< at most, for all recipients
    Breach       ///< of a company that was breached in the last three years
};

inline constexpr std::array kFactors{Factor::Necessary, Factor::Analytics,   Factor::Marketing,
                                     Factor::Profiling, Factor::Sale,        Factor::Ordered,
                                     Factor::Year,      Factor::NoEndYears,  Factor::MostYears,
                                     Factor::Recipient, Factor::MostSharing, Factor::Breach};

/// "marketing", "no_end_years"
QString factorName(Factor factor);
std::optional<Factor> factorFromName(const QString &name);

/// The factors in exact hundredths: pricing.md's defaults until the person changes one.
class Factors
{
public:
    static constexpr int mostHundredths = 10'000; ///< × 100

    int hundredths(Factor factor) const { return m_hundredths[std::size_t(factor)]; }
    /// False, and nothing changed, outside 0 to `mostHundredths`.
    bool set(Factor factor, int hundredths);
    static int defaultHundredths(Factor factor);

    Fraction purpose(PurposeClass purposeClass) const;
    Fraction ordered() const { return Fraction::hundredths(hundredths(Factor::Ordered)); }
    Fraction breach() const { return Fraction::hundredths(hundredths(Factor::Breach)); }
    /// 1 and something for each recipient, up to the most.
    Fraction sharing(qsizetype recipients) const;
    /// Started years, one at least, or what counts where no end was said.
    Fraction countedYears(const Retention &retention) const;
    Fraction retention(const Retention &retention) const;

    friend bool operator==(const Factors &, const Factors &) = default;

private:
    std::array<int, kFactors.size()> m_hundredths{100, 100, 150, 200, 400, 0, 100, 500, 1000, 50, 400, 150};
};

} // namespace fieldfare
