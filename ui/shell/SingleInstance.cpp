// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace fieldfare {

namespace {

constexpr int kWaitMs = 10'000;   ///< a busy one answers late; where none listens nothing is waited for
constexpr int kPatienceMs = 5000; ///< for one that begins a message and does not end it

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::nameForUser()
{
    const QByteArray home =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("org.fieldfare.Fieldfare-") + QLatin1String(home.left(12));
}

bool SingleInstance::handOver(const Handover &handed)
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::ReadWrite);
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write(handover::message(handed));
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(kWaitMs))
            return false;
    // The answer tells that the first one lives: a crashed one may leave its socket behind.
    return socket.waitForReadyRead(kWaitMs);
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(m_name);
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    socket->setParent(this);
    socket->setReadBufferSize(handover::kMostBytes);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(kPatienceMs, socket, &QLocalSocket::abort);
}

void SingleInstance::read(QLocalSocket *socket)
{
    Handover handed;
    const handover::Reading reading = handover::read(socket->peek(handover::kMostBytes), handed);
    const bool isFull = socket->bytesAvailable() >= handover::kMostBytes;
    if (reading == handover::Reading::Incomplete && !isFull)
        return;
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    if (reading != handover::Reading::Done) {
        socket->abort();
        return;
    }
    socket->write("taken\n");
    socket->flush();
    Q_EMIT activated(handed);
}

} // namespace fieldfare
