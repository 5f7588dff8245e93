// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/BaseAsk.h"

namespace fieldfare {

namespace {

BaseAsk toBase(const FoundAsk &found, const FieldPath &path, Currency currency)
{
    BaseAsk base;
    base.kind = found.amount ? BaseAsk::Kind::Priced : BaseAsk::Kind::Never;
    base.scope = found.scope;
    base.amount = found.amount.value_or(Money::zero(currency));
    base.path = path;
    base.share = Fraction::whole(1);
    return base;
}

StepKind stepOf(AskScope scope)
{
    switch (scope) {
    case AskScope::General:
        break;
    case AskScope::Purpose:
        return StepKind::BaseForPurpose;
    case AskScope::Company:
        return StepKind::BaseForCompany;
    case AskScope::CompanyAndPurpose:
        return StepKind::BaseForCompanyAndPurpose;
    }
    return StepKind::Base;
}

} // namespace

BaseAsk baseAsk(const AskBook &asks, const Catalogue &catalogue, const FieldPath &path,
                const CompanyId &company, std::optional<PurposeClass> purposeClass)
{
    if (const std::optional<FoundAsk> own = asks.find(path, company, purposeClass))
        return toBase(*own, path, asks.currency());
    const DerivedField *derived = catalogue.derived(path);
    const std::optional<FoundAsk> parent =
        derived ? asks.find(derived->parent, company, purposeClass) : std::nullopt;
    if (parent) {
        BaseAsk base = toBase(*parent, derived->parent, asks.currency());
        base.isShare = true;
        base.share = Fraction::hundredths(derived->percent);
        return base;
    }
    return {.amount = Money::zero(asks.currency()), .path = path, .share = Fraction::whole(1)};
}

void addBase(SumBuilder &sum, const BaseAsk &base, const FieldPath &path,
             std::optional<PurposeClass> purposeClass)
{
    if (base.kind == BaseAsk::Kind::NoPrice) {
        sum.add({.kind = StepKind::NoPrice, .fields = {path}, .amount = base.amount});
        return;
    }
    Step start{.kind = stepOf(base.scope), .fields = {base.path}, .amount = base.amount};
    if (base.isForPurpose())
        start.purposeClass = purposeClass;
    sum.add(std::move(start));
    if (base.isShare)
        sum.add({.kind = StepKind::Share, .fields = {path}, .factor = base.share});
}

} // namespace fieldfare
