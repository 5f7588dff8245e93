// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Result.h"
#include "catalogue/PurposeClass.h"
#include "companies/Company.h"
#include "offers/FieldPath.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode askNegative{"ask.negative"};  ///< details: the amount
inline constexpr ErrorCode askTooLarge{"ask.too-large"}; ///< details: the amount, the most
inline constexpr ErrorCode askCurrency{"ask.currency"};  ///< details: its currency, the wallet's
} // namespace errors

/// What the person asks for a field. Only ever added; the newest counts.
struct Ask
{
    FieldPath path;
    std::optional<CompanyId> company;         ///< for this company alone
    std::optional<PurposeClass> purposeClass; ///< for this class alone
    std::optional<Money> amount;              ///< nothing is "never"
    Instant at;
};

/// How specific an ask is, the least first.
enum class AskScope { General, Purpose, Company, CompanyAndPurpose };

struct FoundAsk
{
    AskScope scope = AskScope::General;
    std::optional<Money> amount; ///< nothing is "never"
    Instant at;
};

/// Every ask of the wallet, ready to be looked up. All in one currency, the wallet's.
class AskBook
{
public:
    explicit AskBook(Currency currency)
        : m_currency(currency)
    {
    }

    Currency currency() const { return m_currency; }
    /// In any order; of two of the same moment the later added counts. An ask that fails is left out.
    Result<> add(const Ask &ask);
    /// The most specific that fits, and of these the newest; nothing where none fits. Without a purpose class
    /// only asks without one fit.
    std::optional<FoundAsk> find(const FieldPath &path, const CompanyId &company,
                                 std::optional<PurposeClass> purposeClass) const;
    /// Whether anything was ever asked of this company alone: mostly not, which makes long lists quick.
    bool hasAsksFor(const CompanyId &company) const { return m_companies.contains(company); }

private:
    struct Slot
    {
        bool isSet = false;
        bool never = false;
        std::int64_t minorUnits = 0;
        Instant at;
    };
    using Slots = std::array<Slot, kPurposeClasses.size() + 1>; ///< by class; the last without one
    using CompanyPath = std::pair<CompanyId, FieldPath>;

    std::optional<FoundAsk> found(const Slots &slots, std::optional<PurposeClass> purposeClass,
                                  bool forCompany) const;

    Currency m_currency;
    QHash<FieldPath, Slots> m_general;
    QHash<CompanyPath, Slots> m_forCompany;
    QSet<CompanyId> m_companies;
};

} // namespace fieldfare
