// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoHttp.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace fieldfare {

namespace {

constexpr int kBad = 400;
constexpr int kNotAllowed = 405;
constexpr int kLengthMissing = 411;
constexpr int kTooLarge = 413;
constexpr int kHeaderTooLarge = 431;
constexpr int kNotImplemented = 501;
constexpr int kWrongVersion = 505;
constexpr qsizetype kMostDigits = 9;

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case kBad:
        return "Bad Request";
    case 404:
        return "Not Found";
    case kNotAllowed:
        return "Method Not Allowed";
    case kTooLarge:
        return "Content Too Large";
    default:
        return "Refused";
    }
}

bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

std::optional<qsizetype> lengthOf(const QByteArray &digits)
{
    const bool all = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (digits.isEmpty() || digits.size() > kMostDigits || !all)
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace

QByteArray DemoHttpReply::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

DemoHttpReader::State DemoHttpReader::refuse(int status)
{
    m_refusal = status;
    m_state = State::Refused;
    m_bytes.clear();
    return m_state;
}

bool DemoHttpReader::readRequestLine(const QByteArray &line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isPlain(line) || !parts[1].startsWith('/') || parts[1].startsWith("//")) {
        m_refusal = kBad;
        return false;
    }
    m_refusal = parts[2] == "HTTP/1.1" ? kNotAllowed : kWrongVersion;
    m_request.isPost = parts[0] == "POST";
    m_request.target = QUrl::fromEncoded(parts[1], QUrl::StrictMode);
    const bool taken = m_request.isPost || parts[0] == "GET";
    if (!taken || parts[2] != "HTTP/1.1")
        return false;
    m_refusal = kBad;
    return m_request.target.isValid() && !m_request.target.hasFragment();
}

bool DemoHttpReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    m_refusal = kBad;
    // A line that begins with a blank would go on from the one before.
    if (colon <= 0 || !std::ranges::all_of(name, isTokenLetter) || !isPlain(value))
        return false;
    if (name == "transfer-encoding" || name == "expect" || name == "upgrade") {
        m_refusal = kNotImplemented;
        return false;
    }
    if (name == "host") {
        if (!m_request.host.isEmpty() || value.isEmpty())
            return false;
        m_request.host = value.split(':').first().toLower();
    } else if (name == "content-length") {
        const std::optional<qsizetype> length = lengthOf(value);
        if (m_length || !length)
            return false;
        m_length = length;
    } else if (name == "content-type") {
        if (std::exchange(m_hasType, true))
            return false;
        m_request.contentType = value.split(';').first().trimmed().toLower();
    }
    return true;
}

bool DemoHttpReader::readHead(const QByteArray &head)
{
    const QByteArrayList lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    if (!readRequestLine(lines.first()))
        return false;
    for (const QByteArray &line : lines.mid(1)) {
        if (!readHeader(line))
            return false;
    }
    m_refusal = kBad;
    if (m_request.host.isEmpty())
        return false;
    if (!m_request.isPost)
        return m_length.value_or(0) == 0;
    m_refusal = m_length ? kTooLarge : kLengthMissing;
    return m_length && *m_length <= m_limits.bodyBytes;
}

DemoHttpReader::State DemoHttpReader::take(const QByteArray &bytes)
{
    if (m_state != State::More)
        return m_state;
    m_bytes += bytes;
    if (m_bodyAt < 0) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end > m_limits.headerBytes || (end < 0 && m_bytes.size() > m_limits.headerBytes))
            return refuse(kHeaderTooLarge);
        if (end < 0)
            return m_state;
        if (!readHead(m_bytes.left(end)))
            return refuse(m_refusal);
        m_bodyAt = end + 4;
    }
    const qsizetype missing = m_bodyAt + m_length.value_or(0) - m_bytes.size();
    if (missing < 0)
        return refuse(kBad);
    if (missing > 0)
        return m_state;
    m_request.body = m_bytes.mid(m_bodyAt);
    m_state = State::Whole;
    return m_state;
}

} // namespace fieldfare
