// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SessionEvents.h"

#ifdef FIELDFARE_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace fieldfare {

SessionEvents::SessionEvents(QObject *parent)
    : QObject(parent)
{
}

#ifdef FIELDFARE_DBUS

namespace {

QString logind()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString manager()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString managerPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

} // namespace

void SessionEvents::begin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    m_available = bus.isConnected() && bus.interface()->isServiceRegistered(logind()).value();
    if (!m_available)
        return;
    bus.connect(logind(), managerPath(), manager(), QStringLiteral("PrepareForSleep"), this,
                SLOT(noteSleep(bool)));
    holdSleep();
    watchOwnSession();
}

void SessionEvents::holdSleep()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind(), managerPath(), manager(), QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep"), QStringLiteral("Fieldfare"), tr("The wallet is locked first"),
                       QStringLiteral("delay")});
    QDBusPendingCallWatcher *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *watcher;
        if (hold.isValid())
            m_hold = hold.value();
        watcher->deleteLater();
    });
}

void SessionEvents::watchOwnSession()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind(), managerPath(), manager(), QStringLiteral("GetSessionByPID"));
    call.setArguments({quint32(QCoreApplication::applicationPid())});
    QDBusPendingCallWatcher *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isValid())
            m_watchesSession = QDBusConnection::systemBus().connect(
                logind(), session.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                QStringLiteral("Lock"), this, SIGNAL(left()));
        watcher->deleteLater();
    });
}

bool SessionEvents::isSleepHeld() const
{
    return m_hold.isValid();
}

void SessionEvents::noteSleep(bool goesToSleep)
{
    if (goesToSleep) {
        Q_EMIT left();
        m_hold = QDBusUnixFileDescriptor(); // now it may sleep
    } else {
        holdSleep();
    }
}

#else

void SessionEvents::begin() {}

bool SessionEvents::isSleepHeld() const
{
    return false;
}

void SessionEvents::noteSleep(bool) {}

#endif

} // namespace fieldfare
