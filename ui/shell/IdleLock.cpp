// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr std::int64_t kMinute = 60'000'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::setMinutes(int minutes)
{
    m_limit = minutes * kMinute;
    if (m_running)
        wait();
}

void IdleLock::start()
{
    if (!m_running)
        QCoreApplication::instance()->installEventFilter(this);
    m_running = true;
    m_lastTouch = m_clock.now();
    wait();
}

void IdleLock::stop()
{
    m_running = false;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::wait()
{
    if (m_limit == 0) {
        m_timer.stop();
        return;
    }
    const std::int64_t left = m_limit - (m_clock.now().microseconds - m_lastTouch.microseconds);
    m_timer.start(int(std::clamp<std::int64_t>(left / 1000, 0, m_limit / 1000)));
}

void IdleLock::check()
{
    if (!m_running || m_limit == 0)
        return;
    if (m_clock.now().microseconds - m_lastTouch.microseconds >= m_limit)
        Q_EMIT idle();
    else
        wait();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        // A computer that slept through the limit must not be woken by the touch that comes after it.
        check();
        m_lastTouch = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fieldfare
