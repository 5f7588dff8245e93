// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by own_bus_test.sh, whose bus is the system bus here.

#include "platform/SessionEvents.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace fieldfare;

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}

/// Returns when the bus has heard everything that this program asked of it so far.
void roundTrip()
{
    (void)QDBusConnection::systemBus().interface()->isServiceRegistered(service());
}

/// The other end of what was handed out: whether nobody holds it any more.
bool isReleased(int readEnd)
{
    char byte = 0;
    return read(readEnd, &byte, 1) == 0;
}

} // namespace

/// What systemd-logind says and is asked, as far as the window knows it.
class FakeManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QList<int> readEnds;
    QStringList asked;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        return pid == uint(getpid()) ? QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/own"))
                                     : QDBusObjectPath(QStringLiteral("/"));
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        readEnds.append(ends[0]);
        asked.append(what + u' ' + mode);
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool start);
};

class FakeSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")

Q_SIGNALS:
    void Lock();
};

class SessionEventsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldWithoutLogind();
    void sleepIsToldAndHeldUntilThen();
    void lockedSessionIsTold();

private:
    FakeManager m_manager;
    FakeSession m_session;
};

void SessionEventsProbe::nothingIsToldWithoutLogind()
{
    SessionEvents events;
    events.begin();
    QVERIFY(QDBusConnection::systemBus().isConnected());
    QVERIFY(!events.isAvailable());
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("logind"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_manager,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1/session/own"), &m_session,
                               QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(service()));
}

void SessionEventsProbe::sleepIsToldAndHeldUntilThen()
{
    SessionEvents events;
    events.begin();
    QVERIFY(events.isAvailable());
    QTRY_COMPARE(m_manager.asked, QStringList{QStringLiteral("sleep delay")});
    const int held = m_manager.readEnds.first();
    bool wasHeld = false;
    connect(&events, &SessionEvents::left, this, [&] { wasHeld = !isReleased(held); });
    QSignalSpy left(&events, &SessionEvents::left);
    // The answer to Inhibit must have arrived, else there is nothing to release.
    QTRY_VERIFY(events.isSleepHeld());
    roundTrip();
    Q_EMIT m_manager.PrepareForSleep(true);
    QTRY_COMPARE(left.count(), 1);
    QVERIFY(wasHeld);
    QTRY_VERIFY(isReleased(held));
    // Awake again: nothing is told, the next sleep is held too.
    Q_EMIT m_manager.PrepareForSleep(false);
    QTRY_COMPARE(m_manager.asked.size(), 2);
    QCOMPARE(left.count(), 1);
}

void SessionEventsProbe::lockedSessionIsTold()
{
    SessionEvents events;
    events.begin();
    QSignalSpy left(&events, &SessionEvents::left);
    QTRY_VERIFY(events.isWatchingSession());
    roundTrip();
    Q_EMIT m_session.Lock();
    QTRY_COMPARE(left.count(), 1);
}

QTEST_GUILESS_MAIN(SessionEventsProbe)
#include "SessionEventsProbe.moc"
