// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/Sum.h"

#include <algorithm>

namespace fieldfare {

Operation operationOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Base:
    case StepKind::BaseForPurpose:
    case StepKind::BaseForCompany:
    case StepKind::BaseForCompanyAndPurpose:
    case StepKind::NoPrice:
    case StepKind::Amount:
    case StepKind::Spend:
    case StepKind::PricePerMonth:
    case StepKind::PriceOfGoods:
    case StepKind::Promised:
        return Operation::Start;
    case StepKind::PricePerPoint:
        return Operation::StartAt;
    case StepKind::Share:
    case StepKind::Purpose:
    case StepKind::Ordered:
    case StepKind::Retention:
    case StepKind::NoEndSaid:
    case StepKind::Recipients:
    case StepKind::Breach:
    case StepKind::Percent:
    case StepKind::Points:
    case StepKind::Months:
    case StepKind::Rate:
    case StepKind::KeptPromises:
        return Operation::Multiply;
    case StepKind::ParentCap:
    case StepKind::OfferCap:
        return Operation::AtMost;
    case StepKind::Floor:
        return Operation::AtLeast;
    case StepKind::FieldLine:
    case StepKind::CombinationLine:
    case StepKind::HoldingLine:
    case StepKind::ItemLine:
        break;
    }
    return Operation::Add;
}

namespace {

/// `shown`: the currency in which the amount stands at that moment.
ExactAmount applied(const ExactAmount &before, const Step &step, Currency shown)
{
    ExactAmount after = before;
    switch (operationOf(step.kind)) {
    case Operation::Start:
        return ExactAmount(step.amount);
    case Operation::StartAt:
        return ExactAmount(step.factor);
    case Operation::Multiply:
        after *= step.factor;
        return after;
    case Operation::AtMost:
        return ExactAmount(std::min(before.rounded(shown), step.amount));
    case Operation::AtLeast:
        return ExactAmount(std::max(before.rounded(shown), step.amount));
    case Operation::Add:
        break;
    }
    return ExactAmount(before.rounded(shown) + step.amount);
}

} // namespace

Money addUp(const Sum &sum)
{
    ExactAmount exact;
    for (const Step &step : sum.steps)
        exact = applied(exact, step, sum.amount.currency());
    return exact.rounded(sum.amount.currency());
}

SumBuilder::SumBuilder(Currency currency)
    : m_currency(currency)
    , m_shown(currency)
{
}

SumBuilder &SumBuilder::add(Step step)
{
    m_exact = applied(m_exact, step, m_shown);
    if (operationOf(step.kind) == Operation::Start)
        m_shown = step.amount.currency();
    else if (step.kind == StepKind::Rate)
        m_shown = m_currency;
    step.running = soFar();
    m_steps.append(std::move(step));
    return *this;
}

Sum SumBuilder::result() &&
{
    return {m_exact.rounded(m_currency), std::move(m_steps)};
}

} // namespace fieldfare
