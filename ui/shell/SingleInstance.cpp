// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace fieldfare {

namespace {

constexpr int kWaitMs = 1000;
constexpr qint64 kMostBytes = 64 * 1024;

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

bool SingleInstance::handOver(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::ReadWrite);
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write(file.toUtf8() + '\n');
    // The answer tells that the first one lives: a crashed one may leave its socket behind.
    return socket.waitForBytesWritten(kWaitMs) && socket.waitForReadyRead(kWaitMs);
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
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine() && socket->bytesAvailable() < kMostBytes)
            return;
        QByteArray line = socket->readLine(kMostBytes);
        if (line.endsWith('\n'))
            line.chop(1);
        socket->write("taken\n");
        socket->flush();
        Q_EMIT activated(QString::fromUtf8(line));
    });
}

} // namespace fieldfare
