// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "holders/Holders.h"

#include <QList>
#include <QSet>

#include <optional>

namespace fieldfare {

/// Another choice than the present one, and what it would come to.
struct CardAlternative
{
    enum class Kind { LessOfField, WithoutField, WithoutOverAsked, TheirChoice };
    Kind kind = Kind::WithoutOverAsked;
    QString whole;      ///< LessOfField, WithoutField: the field's label
    QString less;       ///< LessOfField: what stands in its place
    QStringList labels; ///< TheirChoice: of the fields
    QString option;     ///< TheirChoice: ReviewOption::key
    int values = 0;     ///< TheirChoice: single values, of a list each for itself
    QSet<FieldPath> shared;
    Money offered;
    Money ask;
    Verdict verdict = Verdict::NoOffer;
    Money shortBy;
    bool theirs = false; ///< one of the company's own choices
};

/// What a request's card shows, from one reading.
struct CardReading
{
    RequestReview review;
    QList<CardAlternative> alternatives; ///< only for the wide card
    std::optional<HolderDetail> holder;  ///< only for the wide card: what the company holds already
};

/// For a worker.
Result<CardReading> readCard(const WalletContext &context, const RequestId &id, const Choice &choice,
                             bool wide);

/// The company's own choices but the present one, cheapest first.
QList<CardAlternative> theirChoices(const RequestReview &review);

/// The fields that are shared with the present choice.
QSet<FieldPath> sharedFields(const RequestReview &review);
/// The fields that can be shared and do not go beyond what they say it is for.
QSet<FieldPath> withoutOverAskedFields(const RequestReview &review);

} // namespace fieldfare
