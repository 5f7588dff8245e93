// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/Offer.h"
#include "pricing/Sum.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace fieldfare {

/// What the person says that a company's rewards are worth to them. Money is in the wallet's currency.
struct Worth
{
    std::optional<Money> expectedSpend; ///< there, within what a discount is good for
    std::optional<Fraction> point;      ///< in whole units: 0.004
    std::optional<Money> month;         ///< of a free period
    std::optional<Money> goods;
};

/// Units of the wallet's currency for one of another, as the person keeps them.
using Rates = std::map<Currency, Fraction>;

/// How a company has kept its word so far.
struct Promises
{
    int kept = 0;
    int broken = 0;
};

enum class NotCounted { NoExpectedSpend, SpendUnderMinimum, NotPricedByYou, NoRate, FieldNotShared };

struct ItemValue
{
    Compensation item = {};
    std::optional<FieldPath> field = {}; ///< the one it is for; nothing for the whole request
    std::optional<NotCounted> notCounted = {};
    Currency withoutRate = {}; ///< only for NoRate
    Sum value = {};            ///< zero and empty where not counted
};

/// For files and the command line: "no rate for JPY".
QString notCountedName(const ItemValue &item);

struct OfferValue
{
    QList<ItemValue> items; ///< every item of every offer, in the company's order
    Sum paid;               ///< what comes with the grant
    Sum promised;           ///< what is to come later, at its full worth
    Sum expected;           ///< what that counts for, by how the company has kept its word
};

/// pricing.md, "What an offer is worth". Compensation of several offers adds up; compensation for a field
/// counts only where that field is in `shared`.
OfferValue offerValue(const QList<Offer> &offers, const QList<FieldPath> &shared, const Worth &worth,
                      const Rates &rates, const Promises &promises, Currency currency);

} // namespace fieldfare
