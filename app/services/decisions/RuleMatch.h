// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Purposes.h"
#include "decisions/Review.h"
#include "requests/Rule.h"

#include <QList>

#include <optional>

namespace fieldfare {

/// The rule that answers the request as it stands with the present choice, or sets it aside: of several the
/// most restrictive; nothing where it is the person's to decide. Pure. A request with a fault, one that was
/// recorded by hand and one that is over fit no rule; who is not proven fits only a rule that names that.
std::optional<Rule> ruleFor(const RequestReview &review, const QList<Rule> &rules, const Purposes &purposes);

/// The classes of the request's purposes, each once; "sale, or not said" where none is said.
QList<PurposeClass> classesOf(const RequestReview &review, const Purposes &purposes);

/// What they offer as it counts: paid, and the half of what is promised.
Money countedWorth(const RequestReview &review);

/// Whether the ask is met, perhaps only if they keep their word.
bool meetsAsk(Verdict verdict);

/// What an approving rule may be made of the present choice; nothing where none may be: who asks is not
/// proven or resembles another, there are several offers, or something of it is never for sale.
std::optional<RuleTerms> approvableTerms(const RequestReview &review);

/// The choice that a rule gives: its fields with its values.
Choice choiceOf(const RuleTerms &terms);

} // namespace fieldfare
