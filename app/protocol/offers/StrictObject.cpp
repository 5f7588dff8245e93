// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/StrictObject.h"

#include "base/Json.h"
#include "offers/Offer.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr std::int64_t kLastSecond = 253'402'300'799; // the end of the year 9999

/// Whether a character turns the order of the letters around it, so that a text reads as another one.
bool isReordering(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isHarmless(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f) || c == QChar(0xfeff) ||
               isReordering(c);
    });
}

} // namespace

StrictObject::StrictObject(const json &value, QString place, std::optional<Error> &fault)
    : m_value(value)
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!m_value.is_object())
        fail(errors::offerBadMember, m_place);
}

void StrictObject::fail(ErrorCode code, const QString &place)
{
    if (!m_fault)
        m_fault = Error{code, {place}};
}

QString StrictObject::placeOf(const char *member) const
{
    const QString name = QString::fromUtf8(member);
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

bool StrictObject::has(const char *member) const
{
    return m_value.is_object() && m_value.contains(member);
}

const json *StrictObject::take(const char *member, Need need)
{
    if (!m_value.is_object())
        return nullptr;
    m_known.insert(member);
    const json::const_iterator found = m_value.find(member);
    if (found != m_value.end())
        return &*found;
    if (need == Need::Required)
        fail(errors::offerMissingMember, placeOf(member));
    return nullptr;
}

QString StrictObject::text(const char *member, Need need, qsizetype most)
{
    const json *found = take(member, need);
    if (!found)
        return {};
    const QString text = toQString(*found);
    if (!found->is_string() || (text.isEmpty() && need == Need::Required) || !isHarmless(text))
        fail(errors::offerBadMember, placeOf(member));
    else if (text.size() > most)
        fail(errors::offerTooLarge, placeOf(member));
    else
        return text;
    return {};
}

std::int64_t StrictObject::number(const char *member, Need need, std::int64_t least, std::int64_t most)
{
    const json *found = take(member, need);
    if (!found)
        return 0;
    // An unsigned number beyond 64 signed bits would wrap round to a negative one.
    const bool fits = found->is_number_integer() &&
                      (!found->is_number_unsigned() || found->get<std::uint64_t>() <= std::uint64_t(most));
    const std::int64_t number = fits ? found->get<std::int64_t>() : 0;
    if (fits && number >= least && number <= most)
        return number;
    fail(errors::offerBadMember, placeOf(member));
    return 0;
}

std::optional<Instant> StrictObject::time(const char *member)
{
    if (!has(member))
        return std::nullopt;
    return Instant{number(member, Need::Optional, 0, kLastSecond) * 1'000'000};
}

std::optional<Money> StrictObject::amount(const char *member, Need need,
                                          const std::optional<Currency> &currency)
{
    const json *found = take(member, need);
    if (!found)
        return std::nullopt;
    if (!currency) {
        fail(errors::offerMissingMember, placeOf("currency"));
        return std::nullopt;
    }
    const Result<Money> amount = Money::fromText(toQString(*found), *currency);
    if (!found->is_string() || !amount || amount->isNegative()) {
        fail(errors::offerBadMember, placeOf(member));
        return std::nullopt;
    }
    return *amount;
}

void StrictObject::list(const char *member, Need need, std::size_t most,
                        const std::function<void(const json &, const QString &)> &each)
{
    const json *found = take(member, need);
    if (!found)
        return;
    if (!found->is_array() || (found->empty() && need == Need::Required))
        return fail(errors::offerBadMember, placeOf(member));
    if (found->size() > most)
        return fail(errors::offerTooLarge, placeOf(member));
    for (std::size_t i = 0; i < found->size() && !m_fault; ++i)
        each((*found)[i], QStringLiteral("%1[%2]").arg(placeOf(member)).arg(i));
}

void StrictObject::finish()
{
    if (!m_value.is_object())
        return;
    for (const auto &[name, value] : m_value.items()) {
        if (!m_known.contains(name))
            return fail(errors::offerUnknownMember, placeOf(name.c_str()).left(200));
    }
}

} // namespace fieldfare
