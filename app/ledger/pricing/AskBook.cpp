// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/AskBook.h"

#include "base/Fraction.h"

namespace fieldfare {

namespace {

std::size_t slotOf(std::optional<PurposeClass> purposeClass)
{
    return purposeClass ? std::size_t(*purposeClass) : kPurposeClasses.size();
}

} // namespace

Result<> AskBook::add(const Ask &ask)
{
    if (ask.amount) {
        if (ask.amount->currency() != m_currency)
            return failure(errors::askCurrency, {ask.amount->currency().code(), m_currency.code()});
        if (ask.amount->isNegative())
            return failure(errors::askNegative, {ask.amount->toText()});
        if (ask.amount->minorUnits() > ExactAmount::mostMinorUnits)
            return failure(errors::askTooLarge,
                           {ask.amount->toText(), Money(ExactAmount::mostMinorUnits, m_currency).toText()});
    }
    Slots &slots = ask.company ? m_forCompany[CompanyPath(*ask.company, ask.path)] : m_general[ask.path];
    Slot &slot = slots[slotOf(ask.purposeClass)];
    if (ask.company)
        m_companies.insert(*ask.company);
    if (slot.isSet && ask.at < slot.at)
        return {};
    slot = {true, !ask.amount, ask.amount ? ask.amount->minorUnits() : 0, ask.at};
    return {};
}

std::optional<FoundAsk> AskBook::found(const Slots &slots, std::optional<PurposeClass> purposeClass,
                                       bool forCompany) const
{
    const auto toFound = [this](const Slot &slot, AskScope scope) {
        const std::optional<Money> amount =
            slot.never ? std::nullopt : std::optional(Money(slot.minorUnits, m_currency));
        return FoundAsk{scope, amount, slot.at};
    };
    const Slot &forClass = slots[slotOf(purposeClass)];
    if (purposeClass && forClass.isSet)
        return toFound(forClass, forCompany ? AskScope::CompanyAndPurpose : AskScope::Purpose);
    const Slot &plain = slots[slotOf(std::nullopt)];
    if (plain.isSet)
        return toFound(plain, forCompany ? AskScope::Company : AskScope::General);
    return std::nullopt;
}

std::optional<FoundAsk> AskBook::find(const FieldPath &path, const CompanyId &company,
                                      std::optional<PurposeClass> purposeClass) const
{
    if (m_companies.contains(company)) {
        const auto own = m_forCompany.constFind(CompanyPath(company, path));
        if (own != m_forCompany.constEnd()) {
            if (const std::optional<FoundAsk> ask = found(*own, purposeClass, true))
                return ask;
        }
    }
    const auto general = m_general.constFind(path);
    return general == m_general.constEnd() ? std::nullopt : found(*general, purposeClass, false);
}

} // namespace fieldfare
