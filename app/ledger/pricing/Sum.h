// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Money.h"
#include "catalogue/PurposeClass.h"
#include "offers/FieldPath.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// What a step is. The comment names the members of Step that it fills.
enum class StepKind {
    // starts
    Base,                     ///< the person's general price: fields, amount
    BaseForPurpose,           ///< … for this class: fields, purposeClass, amount
    BaseForCompany,           ///< … for this company: fields, amount
    BaseForCompanyAndPurpose, ///< fields, purposeClass, amount
    NoPrice,                  ///< none yet, zero: fields
    Amount,                   ///< what an item of an offer gives: amount, in its own currency
    Spend,                    ///< what the person expects to spend there: amount
    PricePerPoint,            ///< the person's own price, perhaps less than a cent: factor in whole units
    PricePerMonth,            ///< the person's own price: amount
    PriceOfGoods,             ///< the person's own price for the thing: amount, text
    Promised,                 ///< what is promised in all: amount
    // factors
    Share,      ///< of the parent's price, for a derived field: fields
    Purpose,    ///< purposeClass
    Ordered,    ///< a usual field of what the person ordered: purposeClass
    Retention,  ///< count: the years that are counted
    NoEndSaid,  ///< the same, where none was said or until withdrawn: count
    Recipients, ///< count
    Breach,
    Percent,
    Points, ///< how many: count
    Months, ///< how many: count
    Rate,   ///< from another currency: text is its code
    KeptPromises,
    // bounds
    ParentCap, ///< derived fields never cost more together than their parent: fields, amount
    Floor,     ///< a collective's: amount, purposeClass
    OfferCap,  ///< the most that a percentage gives: amount
    // lines of a list
    FieldLine,       ///< fields, amount
    CombinationLine, ///< fields, amount
    HoldingLine,     ///< fields, amount
    ItemLine ///< of an offer: text is its kind (compensationKindName), fields the one it is for, if any;
             ///< amount
};

enum class Operation {
    Start,    ///< with `amount`
    StartAt,  ///< with `factor`, in whole units of the sum's currency
    Multiply, ///< by `factor`
    AtMost,   ///< `amount`
    AtLeast,  ///< `amount`
    Add       ///< `amount`
};

Operation operationOf(StepKind kind);

struct Step
{
    StepKind kind = StepKind::Base;
    QList<FieldPath> fields = {};
    std::optional<PurposeClass> purposeClass = {};
    Fraction count = {};
    QString text = {};
    Fraction factor = {};
    Money amount = {};
    /// What it comes to so far, rounded for showing only: the sum goes on from the exact amount.
    Money running = {};
};

/// An amount with the steps that made it. Whatever prints them prints these.
struct Sum
{
    Money amount = {};
    QList<Step> steps = {};
};

/// Works the steps through once more and returns what they come to: `amount` of every sum that this program
/// made.
Money addUp(const Sum &sum);

/// Builds a sum step by step. Everything stays exact; `result` rounds half up, once. A bound and a line of a
/// list are amounts of money, so what stands before them is rounded there.
class SumBuilder
{
public:
    explicit SumBuilder(Currency currency);

    /// Fills `running`; `step` has its other members already.
    SumBuilder &add(Step step);
    Money soFar() const { return m_exact.rounded(m_shown); }
    Sum result() &&;

private:
    Currency m_currency;
    Currency m_shown; ///< another one until an exchange rate was applied
    ExactAmount m_exact;
    QList<Step> m_steps;
};

} // namespace fieldfare
