// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestCa.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>

namespace fieldfare::samples {

/// A real server on this computer that speaks just enough HTTP, in the open or over TLS, and remembers every
/// byte that it was sent.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    /// What is answered to a request; an empty answer closes the connection, nothing leaves it hanging.
    using Answer = std::function<std::optional<QByteArray>(const QByteArray &request)>;

    explicit LoopbackServer(Answer answer, const Issued *identity = nullptr);
    quint16 port() const { return m_server->serverPort(); }
    const QByteArrayList &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int disconnections() const { return m_disconnections; }

    /// A whole answer with these headers ("Content-Type: text/plain\r\n") besides the length.
    static QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void takeConnection();
    void takeBytes(QTcpSocket *socket);
    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_received;
    QByteArrayList m_requests;
    int m_connections = 0;
    int m_disconnections = 0;
};

} // namespace fieldfare::samples
