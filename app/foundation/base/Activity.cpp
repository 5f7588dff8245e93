// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Activity.h"

#include <QTimerEvent>

#include <chrono>

namespace fieldfare {

namespace {
constexpr std::chrono::milliseconds kBetweenReports{100};
}

void ActivityControl::report(qint64 done, qint64 total)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

Activity::Activity(QObject *parent)
    : QObject(parent)
{
}

Activity::~Activity()
{
    cancel();
    m_future.waitForFinished();
}

void Activity::cancel()
{
    if (m_control)
        m_control->cancel();
}

void Activity::begin()
{
    m_running = true;
    m_timer = startTimer(kBetweenReports);
    Q_EMIT runningChanged(true);
}

void Activity::end()
{
    killTimer(m_timer);
    m_timer = 0;
    m_running = false;
    Q_EMIT runningChanged(false);
}

void Activity::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        Q_EMIT progressed(m_control->done(), m_control->total());
}

} // namespace fieldfare
