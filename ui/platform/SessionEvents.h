// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fieldfare {

/// Tells when the person leaves the computer: it goes to sleep, or its session is locked or switched. On
/// Linux by systemd-logind; elsewhere nothing is told.
class SessionEvents : public QObject
{
    Q_OBJECT
public:
    explicit SessionEvents(QObject *parent = nullptr);
    /// Whether this computer tells it at all.
    bool isAvailable() const { return m_available; }

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void noteSleep(bool goesToSleep);

private:
    void watchOwnSession();

    bool m_available = false;
};

} // namespace fieldfare
