// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "widgets/SumView.h"

#include <QList>
#include <QLocale>

namespace fieldfare {

/// How the person's ask for the whole request comes about. Where every field goes through the same factors
/// they stand once, below the base prices together; else one line a field. The amounts are those of the
/// evaluation, so that they add up to its total.
QList<SumLine> askLines(const Evaluation &evaluation, const WalletContext &context, const QLocale &locale);

/// What each item of the offer is worth to the person, and how much of a promise counts.
QList<SumLine> offerLines(const RequestReview &review, const WalletContext &context, const QLocale &locale);

/// What the company gives for the whole request, in a few words: "10 % off, code until 28 Feb 2027".
QString givenWords(const RequestReview &review, const QLocale &locale);
/// What it is worth, without what is for one field alone; a promise in full, as beside the fields.
struct GivenWorth
{
    Money worth;
    bool promised = false;
};
GivenWorth givenWorth(const RequestReview &review);

} // namespace fieldfare
