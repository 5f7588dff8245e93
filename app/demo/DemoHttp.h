// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace fieldfare {

/// A request as a company of the demonstration gets it.
struct DemoHttpRequest
{
    bool isPost = false;
    QByteArray host; ///< of the Host header: lower case, without a port
    QUrl target;     ///< path and query alone
    QByteArray contentType;
    QByteArray body;
};

struct DemoHttpReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;

    /// The whole message; the connection closes behind it.
    QByteArray toBytes() const;
};

/// How much a demonstration takes from whoever connects.
struct DemoHttpLimits
{
    qsizetype headerBytes = qsizetype(16) * 1024; ///< a session stands in the address
    qsizetype bodyBytes = qsizetype(256) * 1024;
};

/// Reads one HTTP/1.1 request and refuses all that a wallet would not send: other methods, other versions,
/// folded or doubled headers, a body of no stated length or of chunks, anything behind the body.
class DemoHttpReader
{
public:
    explicit DemoHttpReader(const DemoHttpLimits &limits = {})
        : m_limits(limits)
    {
    }

    enum class State { More, Whole, Refused };
    /// More bytes of the connection.
    State take(const QByteArray &bytes);
    State state() const { return m_state; }
    const DemoHttpRequest &request() const { return m_request; } ///< where Whole
    int refusal() const { return m_refusal; }                    ///< the status, where Refused

private:
    State refuse(int status);
    bool readHead(const QByteArray &head);
    bool readRequestLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);

    DemoHttpLimits m_limits;
    State m_state = State::More;
    DemoHttpRequest m_request;
    QByteArray m_bytes;
    std::optional<qsizetype> m_length; ///< of the body, once stated
    qsizetype m_bodyAt = -1;           ///< -1: the head is not there yet
    bool m_hasType = false;
    int m_refusal = 400;
};

} // namespace fieldfare
