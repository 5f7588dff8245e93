// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/Combinations.h"

#include <algorithm>

namespace fieldfare {

QList<CombinationAsk> defaultCombinations(const Catalogue &catalogue, Currency currency, const Fraction &rate)
{
    QList<CombinationAsk> combinations;
    for (const FieldCombination &each : catalogue.combinations()) {
        ExactAmount amount(each.amount);
        amount *= rate;
        combinations.append({each.members, amount.rounded(currency)});
    }
    return combinations;
}

QList<CombinationAsk> completedCombinations(const QList<CombinationAsk> &combinations,
                                            const QList<FieldAsk> &asked, const QSet<FieldPath> &held)
{
    QList<CombinationAsk> completed;
    for (const CombinationAsk &combination : combinations) {
        bool isComplete = !combination.amount.isZero();
        bool isAllFree = true;
        for (const FieldPath &member : combination.members) {
            const auto found = std::ranges::find(asked, member, &FieldAsk::path);
            const bool isAsked = found != asked.end();
            isComplete = isComplete && (isAsked || held.contains(member));
            isAllFree = isAllFree && (!isAsked || found->isFree());
        }
        if (isComplete && !isAllFree)
            completed.append(combination);
    }
    return completed;
}

} // namespace fieldfare
