// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef FIELDFARE_DBUS
#include <QDBusUnixFileDescriptor>
#endif

namespace fieldfare {

/// Tells when the person leaves the computer: it goes to sleep, or its session is locked. On Linux by
/// systemd-logind, which waits with the sleep until left() was answered; elsewhere nothing is told.
class SessionEvents : public QObject
{
    Q_OBJECT
public:
    explicit SessionEvents(QObject *parent = nullptr);
    /// Listens from now on. Nothing is missed before a wallet is open: this may wait for the first picture.
    void begin();
    /// Whether this computer tells it at all.
    bool isAvailable() const { return m_available; }
    /// Whether the computer has agreed to wait before it sleeps.
    bool isSleepHeld() const;
    /// Whether it is known which session is ours.
    bool isWatchingSession() const { return m_watchesSession; }

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void noteSleep(bool goesToSleep);

private:
    void watchOwnSession();
    void holdSleep();

    bool m_available = false;
    bool m_watchesSession = false;
#ifdef FIELDFARE_DBUS
    QDBusUnixFileDescriptor m_hold; ///< as long as it is open, sleep waits (some seconds at most)
#endif
};

} // namespace fieldfare
