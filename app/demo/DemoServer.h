// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoAuthority.h"
#include "demo/DemoHttp.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <functional>

class QSslSocket;

namespace fieldfare {

struct DemoServerLimits
{
    DemoHttpLimits http = {};
    int connections = 16;                     ///< at a time; who comes beyond is hung up on
    std::chrono::milliseconds longest{5'000}; ///< from the connection to the last byte of the answer
};

/// What answers behind the made-up companies' names: HTTPS on this computer's own address, one request a
/// connection. It listens only while the demonstration's wallet is open.
class DemoServer : public QTcpServer
{
    Q_OBJECT
public:
    using Answer = std::function<DemoHttpReply(const DemoHttpRequest &)>;

    explicit DemoServer(Answer answer, const DemoServerLimits &limits = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// On a port that the system chooses. Error: demoNoPort.
    Result<> start(const DemoIdentity &identity);
    /// Hangs up on everybody and frees the port.
    void stop();
    int connections() const { return m_open; }

Q_SIGNALS:
    /// One more connection is over.
    void closed();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket *socket, DemoHttpReader &reader);
    Answer m_answer;
    DemoServerLimits m_limits;
    QSslConfiguration m_tls;
    int m_open = 0;
};

} // namespace fieldfare
