// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace fieldfare::bench {

/// Calls `then` once, when a widget of that class has been painted and the picture is on its way to the
/// screen.
class FirstPaint : public QObject
{
public:
    FirstPaint(const char *className, std::function<void()> then)
        : m_className(className)
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits(m_className)) {
            QCoreApplication::instance()->removeEventFilter(this);
            // The backing store is flushed when the handler of this event has returned to the loop.
            QTimer::singleShot(0, this, [this] { m_then(); });
        }
        return false;
    }

private:
    const char *m_className;
    std::function<void()> m_then;
};

} // namespace fieldfare::bench
