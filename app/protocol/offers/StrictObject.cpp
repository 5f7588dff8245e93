// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/StrictObject.h"

#include "base/Json.h"
#include "offers/Offer.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

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

/// Begins with a byte order mark, which QString drops without a word.
bool hasMark(const json &text)
{
    return text.get_ref<const std::string &>().starts_with("\xef\xbb\xbf");
}

/// As JSON Schema counts (section 6.3.1 of its validation): one beyond the basic plane is one.
qsizetype lettersIn(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

/// 5.0 is the integer 5 (RFC 8259 has one kind of number), as in JSON Schema.
std::optional<std::int64_t> integerIn(const json &value)
{
    constexpr double most = 9007199254740992.0; // beyond that, a double is no exact integer
    if (value.is_number_float()) {
        const double number = value.get<double>();
        return number == std::trunc(number) && std::abs(number) <= most ? std::optional(std::int64_t(number))
                                                                        : std::nullopt;
    }
    // An unsigned number beyond 64 signed bits would wrap round to a negative one.
    const bool fits = value.is_number_integer() &&
                      (!value.is_number_unsigned() ||
                       value.get<std::uint64_t>() <= std::uint64_t(std::numeric_limits<std::int64_t>::max()));
    return fits ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

/// Digits, and a point between digits: Money takes what a person types, with a sign and white space.
bool isDecimal(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[0-9]+(\.[0-9]+)?\z)"));
    return shape.match(text).hasMatch();
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
    if (!found->is_string() || (text.isEmpty() && need == Need::Required) || !isHarmless(text) ||
        hasMark(*found))
        fail(errors::offerBadMember, placeOf(member));
    else if (lettersIn(text) > most)
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
    const std::optional<std::int64_t> number = integerIn(*found);
    if (number && *number >= least && *number <= most)
        return *number;
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
    const QString text = toQString(*found);
    const Result<Money> amount = Money::fromText(text, *currency);
    if (!found->is_string() || !isDecimal(text) || !amount) {
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

QStringList StrictObject::digests(const char *member, std::size_t most)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z0-9_-]{43}\z)"));
    QStringList texts;
    list(member, Need::Required, most, [&](const json &value, const QString &place) {
        const QString text = toQString(value);
        if (!shape.match(text).hasMatch())
            fail(errors::offerBadMember, place);
        texts.append(text);
    });
    return texts;
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
