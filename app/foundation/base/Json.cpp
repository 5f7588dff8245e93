// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Json.h"

#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

/// Builds the document while it watches depth and member names, so that a hostile one ends at its first
/// fault.
class LimitedBuilder : public nlohmann::json_sax<json>
{
public:
    LimitedBuilder(json &root, int depth)
        : m_builder(root, false)
        , m_mostDepth(depth)
    {
    }

    bool null() override { return m_builder.null(); }
    bool boolean(bool value) override { return m_builder.boolean(value); }
    bool number_integer(number_integer_t value) override { return m_builder.number_integer(value); }
    bool number_unsigned(number_unsigned_t value) override { return m_builder.number_unsigned(value); }
    bool number_float(number_float_t value, const string_t &text) override
    {
        return m_builder.number_float(value, text);
    }
    bool string(string_t &value) override { return m_builder.string(value); }
    bool binary(binary_t &value) override { return m_builder.binary(value); }
    bool start_object(std::size_t size) override
    {
        m_members.emplace_back();
        return enter() && m_builder.start_object(size);
    }
    bool key(string_t &name) override
    {
        if (!m_members.back().insert(name).second) {
            m_error = Error{errors::jsonDuplicate, {QString::fromStdString(name)}};
            return false;
        }
        return m_builder.key(name);
    }
    bool end_object() override
    {
        m_members.pop_back();
        --m_depth;
        return m_builder.end_object();
    }
    bool start_array(std::size_t size) override { return enter() && m_builder.start_array(size); }
    bool end_array() override
    {
        --m_depth;
        return m_builder.end_array();
    }
    bool parse_error(std::size_t position, const std::string &, const json::exception &) override
    {
        m_error = Error{errors::jsonMalformed, {QString::number(position)}};
        return false;
    }

    const Error &error() const { return m_error; }

private:
    bool enter()
    {
        if (++m_depth <= m_mostDepth)
            return true;
        m_error = Error{errors::jsonTooDeep, {QString::number(m_mostDepth)}};
        return false;
    }

    nlohmann::detail::json_sax_dom_parser<json> m_builder;
    std::vector<std::set<std::string>> m_members;
    int m_mostDepth;
    int m_depth = 0;
    Error m_error{errors::jsonMalformed, {}};
};

} // namespace

Result<json> parseJson(QByteArrayView bytes, const JsonLimits &limits)
{
    if (std::size_t(bytes.size()) > limits.bytes)
        return failure(errors::jsonTooLarge, {QString::number(limits.bytes)});
    // nlohmann skips a byte-order mark silently; RFC 8259 section 8.1 lets us refuse it, and a signed text
    // must not have it.
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return failure(errors::jsonMalformed, {QStringLiteral("0")});
    json root;
    LimitedBuilder builder(root, limits.depth);
    if (!json::sax_parse(bytes.begin(), bytes.end(), &builder))
        return failure(builder.error());
    return root;
}

QString toQString(const json &string)
{
    return string.is_string() ? QString::fromStdString(string.get_ref<const std::string &>()) : QString();
}

QString jsonText(const json &object, const char *member)
{
    const json::const_iterator found = object.is_object() ? object.find(member) : object.end();
    return found == object.end() ? QString() : toQString(*found);
}

nlohmann::json toJson(const QString &text)
{
    return text.toStdString();
}

} // namespace fieldfare
