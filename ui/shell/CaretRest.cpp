// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/CaretRest.h"

#include <QApplication>
#include <QEvent>

namespace fieldfare {

CaretRest::CaretRest(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_flashTime(QApplication::cursorFlashTime())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, [] { QApplication::setCursorFlashTime(0); });
    qApp->installEventFilter(this);
    m_timer.start();
}

CaretRest::~CaretRest()
{
    QApplication::setCursorFlashTime(m_flashTime);
}

void CaretRest::blink()
{
    if (QApplication::cursorFlashTime() == 0)
        QApplication::setCursorFlashTime(m_flashTime);
    m_timer.start();
}

bool CaretRest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::FocusIn)
        blink();
    return QObject::eventFilter(watched, event);
}

} // namespace fieldfare
