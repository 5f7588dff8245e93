// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "catalogue/Catalogue.h"
#include "pricing/AskBook.h"
#include "pricing/Sum.h"

#include <optional>

namespace fieldfare {

/// Where an ask begins (pricing.md, "Ask of one field", 1): the person's own price for the field, or a
/// derived field's share of its parent's.
struct BaseAsk
{
    enum class Kind { NoPrice, Never, Priced };
    Kind kind = Kind::NoPrice;
    AskScope scope = AskScope::General;
    Money amount = {};   ///< the price that was set: the parent's, where it is a share
    FieldPath path = {}; ///< of which field it is the price
    Fraction share = {}; ///< 1, or the derived field's part
    bool isShare = false;

    /// A price for the purpose's class takes the place of that class's factor.
    bool isForPurpose() const { return scope == AskScope::Purpose || scope == AskScope::CompanyAndPurpose; }
};

BaseAsk baseAsk(const AskBook &asks, const Catalogue &catalogue, const FieldPath &path,
                const CompanyId &company, std::optional<PurposeClass> purposeClass);

/// The first steps of a sum: the price, and the share where it is one.
void addBase(SumBuilder &sum, const BaseAsk &base, const FieldPath &path,
             std::optional<PurposeClass> purposeClass);

} // namespace fieldfare
