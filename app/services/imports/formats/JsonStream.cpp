// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/JsonStream.h"

#include "imports/ImportErrors.h"

#include <istream>
#include <streambuf>
#include <vector>

#include <nlohmann/json.hpp>
#include <openssl/crypto.h>

namespace fieldfare {

namespace {

using nlohmann::json;

/// The parser keeps the token that it is in; no honest one, and no stretch of white space, is longer.
constexpr std::size_t kMostTokenBytes = std::size_t(32) * 1024 * 1024;
constexpr std::size_t kMostNameBytes = 64;

class SourceBuffer : public std::streambuf
{
public:
    explicit SourceBuffer(TextSource &source)
        : m_source(source)
    {
    }

    void noteToken() { m_sinceToken = 0; }
    const std::optional<Error> &error() const { return m_error; }
    std::size_t delivered() const { return m_delivered; }
    qint64 line() const { return m_source.lineAt(gptr() - eback()); }

private:
    int_type underflow() override
    {
        const Result<QByteArrayView> piece = m_error ? QByteArrayView() : m_source.next();
        if (!piece)
            m_error = piece.error();
        else if (m_sinceToken > kMostTokenBytes)
            m_error = Error{errors::importMalformed, {QString::number(line())}};
        if (m_error || piece->isEmpty())
            return traits_type::eof();
        m_delivered += std::size_t(piece->size());
        m_sinceToken += std::size_t(piece->size());
        // The parser only reads.
        char *start = const_cast<char *>(piece->data());
        setg(start, start, start + piece->size());
        return traits_type::to_int_type(*start);
    }

    TextSource &m_source;
    std::optional<Error> m_error;
    std::size_t m_delivered = 0;
    std::size_t m_sinceToken = 0;
};

class Walker : public nlohmann::json_sax<json>
{
public:
    Walker(SourceBuffer &buffer, JsonVisitor &visitor)
        : m_buffer(buffer)
        , m_visitor(visitor)
    {
    }

    bool null() override { return goOn(); }
    bool boolean(bool value) override
    {
        m_visitor.flag(m_where, value);
        return goOn();
    }
    bool number_integer(number_integer_t value) override
    {
        m_visitor.number(m_where, value);
        return goOn();
    }
    bool number_unsigned(number_unsigned_t value) override { return number_integer(number_integer_t(value)); }
    bool number_float(number_float_t, const string_t &) override { return goOn(); }
    bool string(string_t &value) override
    {
        m_visitor.text(m_where, value);
        OPENSSL_cleanse(value.data(), value.size());
        return goOn();
    }
    bool binary(binary_t &) override { return goOn(); }
    bool start_object(std::size_t) override
    {
        if (!enter())
            return false;
        m_lengths.push_back(m_where.size());
        return true;
    }
    bool key(string_t &name) override
    {
        m_where.resize(m_lengths.back());
        if (!m_where.empty())
            m_where += '.';
        const bool plain = name.size() <= kMostNameBytes && name.find_first_of(".[") == string_t::npos;
        m_where += plain ? std::string_view(name) : std::string_view("?");
        return goOn();
    }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override
    {
        if (!enter())
            return false;
        m_lengths.push_back(m_where.size());
        m_where += "[]";
        return true;
    }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t position, const std::string &, const json::exception &) override
    {
        // The parser stands one past the end when what it misses is more text.
        const bool wantsMore = position > m_buffer.delivered();
        m_error = Error{wantsMore ? errors::importCutOff : errors::importMalformed,
                        {QString::number(m_buffer.line())}};
        return false;
    }

    /// What ended the reading, most original cause first.
    Error error() const { return m_visitor.stop ? *m_visitor.stop : m_buffer.error().value_or(m_error); }

private:
    bool goOn()
    {
        m_buffer.noteToken();
        return !m_visitor.stop;
    }
    bool enter()
    {
        if (int(m_lengths.size()) >= kMostJsonLevels) {
            m_error = Error{errors::importTooDeep, {QString::number(kMostJsonLevels)}};
            return false;
        }
        m_visitor.begin(m_where);
        return goOn();
    }
    bool leave()
    {
        m_where.resize(m_lengths.back());
        m_lengths.pop_back();
        m_visitor.end(m_where);
        return goOn();
    }

    SourceBuffer &m_buffer;
    JsonVisitor &m_visitor;
    std::string m_where;
    std::vector<std::size_t> m_lengths;
    Error m_error{errors::importMalformed, {}};
};

} // namespace

void JsonVisitor::text(std::string_view, std::string_view) {}
void JsonVisitor::number(std::string_view, long long) {}
void JsonVisitor::flag(std::string_view, bool) {}
void JsonVisitor::begin(std::string_view) {}
void JsonVisitor::end(std::string_view) {}

Result<> visitJson(TextSource &source, JsonVisitor &visitor)
{
    SourceBuffer buffer(source);
    std::istream stream(&buffer);
    Walker walker(buffer, visitor);
    if (!json::sax_parse(stream, &walker))
        return failure(walker.error());
    return {};
}

} // namespace fieldfare
