// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackServer.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace fieldfare::samples {

namespace {

/// Whether headers and body are there as a whole.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    for (const QByteArray &line : request.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return request.size() >= end + 4 + line.mid(15).trimmed().toLongLong();
    }
    return true;
}

std::unique_ptr<QTcpServer> makeServer(const Issued *identity)
{
    if (!identity)
        return std::make_unique<QTcpServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity->certificate.der(), QSsl::Der));
    const Result<SecureBytes> key = identity->key.toPkcs8();
    if (!key)
        qFatal("the server's key cannot be written");
    tls.setPrivateKey(QSslKey("-----BEGIN PRIVATE KEY-----\n" + key->view().toByteArray().toBase64() +
                                  "\n-----END PRIVATE KEY-----\n",
                              QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

LoopbackServer::LoopbackServer(Answer answer, const Issued *identity)
    : m_server(makeServer(identity))
    , m_answer(std::move(answer))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::takeConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QByteArray LoopbackServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void LoopbackServer::takeConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_disconnections; });
        takeBytes(socket);
    }
}

void LoopbackServer::takeBytes(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    if (!isWhole(received))
        return;
    m_requests.append(received);
    const std::optional<QByteArray> answer = m_answer(received);
    received.clear();
    if (!answer)
        return;
    socket->write(*answer);
    socket->disconnectFromHost();
}

} // namespace fieldfare::samples
