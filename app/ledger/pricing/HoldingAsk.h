// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "companies/Company.h"
#include "pricing/AskBook.h"
#include "pricing/BaseAsk.h"
#include "pricing/Factors.h"
#include "pricing/FieldAsk.h"
#include "pricing/Sum.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace fieldfare {

/// One line of a charge: what a field that a company holds would cost it, once, at the person's prices.
struct HoldingAsk
{
    FieldPath path = {};
    std::optional<Money> ask = {}; ///< nothing is "never": such a line is settled only by erasing
    AskReason why = AskReason::NoPriceYet;
    Sum sum = {}; ///< empty for "never"
};

/// What all that one company holds comes to.
struct CompanyAsk
{
    Money total;
    int priced = 0;
    int never = 0;   ///< holdings that only erasing settles; not in the total
    int noPrice = 0; ///< holdings without a price yet
};

/// Prices of what companies hold already (pricing.md, "What is already held"): base × breach factor. Derived
/// fields of one parent never cost more together than the parent, within one company.
/// Made once for many companies; it keeps references, and is out of date when an ask or a factor changes.
class HoldingAsks
{
public:
    using PathNumber = int;

    HoldingAsks(const AskBook &asks, const Catalogue &catalogue, const Factors &factors);

    /// A small number in place of the path, for the quick functions below. The same path, the same number.
    PathNumber number(const FieldPath &path);

    /// One holding by itself; nothing is "never". Quick.
    std::optional<Money> ask(const CompanyId &company, PathNumber path, bool breached) const;
    /// All holdings of one company, one path for each. Quick: nothing is allocated.
    CompanyAsk total(const CompanyId &company, std::span<const PathNumber> paths, bool breached) const;

    /// The same with the sums that made it, one line for each of `paths`, in their order.
    QList<HoldingAsk> lines(const CompanyId &company, const QList<FieldPath> &paths, bool breached) const;
    /// The lines added up: its amount equals `total`.
    Sum totalOf(const QList<HoldingAsk> &lines) const;

private:
    struct Price
    {
        BaseAsk::Kind kind = BaseAsk::Kind::NoPrice;
        std::int64_t minorUnits = 0;
    };
    struct Path
    {
        FieldPath path;
        PathNumber parent = -1;
        std::array<Price, 2> general; ///< not breached, breached
    };

    Price priceOf(const FieldPath &path, const CompanyId &company, bool breached) const;
    Price price(const CompanyId &company, PathNumber path, bool breached, bool hasOwnAsks) const;
    HoldingAsk line(const CompanyId &company, const FieldPath &path, bool breached,
                    std::optional<Money> most) const;

    const AskBook &m_asks;
    const Catalogue &m_catalogue;
    const Factors &m_factors;
    QHash<FieldPath, PathNumber> m_numbers;
    std::vector<Path> m_paths;
};

} // namespace fieldfare
