// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/Purposes.h"
#include "offers/Offer.h"
#include "pricing/AskBook.h"
#include "pricing/Combinations.h"
#include "pricing/Factors.h"
#include "pricing/FieldAsk.h"
#include "pricing/OfferValue.h"

#include <QList>
#include <QSet>

#include <optional>

namespace fieldfare {

/// What the person has set, whoever asks. What it refers to must outlive it.
struct PriceList
{
    const AskBook &asks;
    const Catalogue &catalogue;
    const Purposes &purposes;
    Factors factors;
    QList<CombinationAsk> combinations;
    Rates rates;
    Floors floors;
};

/// What one company asks for, and what the person knows of that company.
struct AskedFor
{
    CompanyId company;
    QList<FieldPath> fields; ///< those that would be shared
    QList<Offer> offers;     ///< empty for a request without one
    QSet<FieldPath> held;    ///< what the company holds already
    bool ordered = false;    ///< the person said "I ordered this"
    bool breached = false;   ///< a counted breach in the last three years
    Worth worth;
    Promises promises;
};

enum class Verdict { Never, Meets, NoOffer, MeetsIfKept, Below };

/// For files and the command line: "meets_if_kept".
QString verdictName(Verdict verdict);

/// A request held against the person's prices, every number with the steps that made it.
struct Evaluation
{
    PurposeClass purposeClass = PurposeClass::Sale; ///< the dearest of the request's purposes
    QList<FieldAsk> fields;                         ///< in the order asked
    QList<CombinationAsk> combinations;
    Sum askTotal; ///< fields and combinations; a field that is "never" is not in it
    OfferValue offer;
    Verdict verdict = Verdict::NoOffer;
    Money shortBy; ///< what is missing; zero unless Below or NoOffer
};

/// pricing.md whole.
Evaluation evaluate(const PriceList &prices, const AskedFor &request);

/// The same request without the fields that ask too much, for one click; nothing where none does, or all do.
std::optional<Evaluation> withoutOverAsked(const PriceList &prices, const AskedFor &request,
                                           const Evaluation &evaluation);

} // namespace fieldfare
