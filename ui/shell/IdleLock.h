// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>

namespace fieldfare {

/// Notices when nobody has touched keyboard or mouse for so many minutes. One timer, which sleeps until the
/// time could be over; none while it is stopped.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    void start();
    void stop();
    bool isRunning() const { return m_running; }
    bool hasTimer() const { return m_timer.isActive(); }
    /// Looks at the clock now; what the timer does.
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    void wait();

    const Clock &m_clock;
    QTimer m_timer;
    Instant m_lastTouch;
    std::int64_t m_limit = 0; ///< microseconds; 0: never
    bool m_running = false;
};

} // namespace fieldfare
