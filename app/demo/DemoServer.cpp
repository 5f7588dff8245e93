// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoServer.h"

#include "demo/DemoErrors.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace fieldfare {

namespace {

Result<QSslConfiguration> tlsOf(const DemoIdentity &identity)
{
    const Result<SecureBytes> der = identity.key.toPkcs8();
    if (!der)
        return failure(der.error());
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + der->view().toByteArray().toBase64() +
                           "\n-----END PRIVATE KEY-----\n";
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // a wallet shows no certificate
    tls.setLocalCertificate(QSslCertificate(identity.certificate.der(), QSsl::Der));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return tls;
}

} // namespace

DemoServer::DemoServer(Answer answer, const DemoServerLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_answer(std::move(answer))
    , m_limits(limits)
{
}

DemoServer::~DemoServer()
{
    stop();
}

Result<> DemoServer::start(const DemoIdentity &identity)
{
    Result<QSslConfiguration> tls = tlsOf(identity);
    if (!tls)
        return failure(tls.error());
    m_tls = std::move(*tls);
    if (!listen(QHostAddress::LocalHost))
        return failure(errors::demoNoPort, {errorString()});
    return {};
}

void DemoServer::stop()
{
    close();
    const QList<QSslSocket *> sockets = findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly);
    for (QSslSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        delete socket;
    }
    m_open = 0;
}

void DemoServer::incomingConnection(qintptr handle)
{
    QSslSocket *socket = new QSslSocket(this);
    // Whoever is one too many is hung up on at once, before TLS costs anything.
    if (!socket->setSocketDescriptor(handle) || m_open >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    socket->setSslConfiguration(m_tls);
    socket->setReadBufferSize(m_limits.http.headerBytes + m_limits.http.bodyBytes);
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
        Q_EMIT closed();
    });
    // One deadline for all of it, so that a byte now and then keeps no connection open.
    QTimer::singleShot(m_limits.longest, socket, &QAbstractSocket::abort);
    const std::shared_ptr<DemoHttpReader> reader = std::make_shared<DemoHttpReader>(m_limits.http);
    connect(socket, &QIODevice::readyRead, this, [this, socket, reader] { read(socket, *reader); });
    socket->startServerEncryption();
}

void DemoServer::read(QSslSocket *socket, DemoHttpReader &reader)
{
    if (reader.state() != DemoHttpReader::State::More) {
        socket->readAll(); // it has been answered
        return;
    }
    const DemoHttpReader::State state = reader.take(socket->readAll());
    if (state == DemoHttpReader::State::More)
        return;
    const DemoHttpReply reply =
        state == DemoHttpReader::State::Whole
            ? m_answer(reader.request())
            : DemoHttpReply{reader.refusal(), "text/plain", "A wallet would not ask that.\n"};
    socket->write(reply.toBytes());
    socket->disconnectFromHost();
}

} // namespace fieldfare
