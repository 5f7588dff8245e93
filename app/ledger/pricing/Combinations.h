// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "pricing/FieldAsk.h"

#include <QList>
#include <QSet>

namespace fieldfare {

/// What the person asks on top when a company can put these fields together.
struct CombinationAsk
{
    QList<FieldPath> members;
    Money amount;
    friend bool operator==(const CombinationAsk &, const CombinationAsk &) = default;
};

/// The catalogue's combinations in the wallet's currency. `rate`: its units for one of the catalogue's.
QList<CombinationAsk> defaultCombinations(const Catalogue &catalogue, Currency currency,
                                          const Fraction &rate = Fraction::whole(1));

/// Those that a request completes: every member is asked for or `held` already, and one at least that is
/// asked for is not free.
QList<CombinationAsk> completedCombinations(const QList<CombinationAsk> &combinations,
                                            const QList<FieldAsk> &asked, const QSet<FieldPath> &held);

} // namespace fieldfare
