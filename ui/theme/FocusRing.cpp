// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QScrollArea>

namespace fieldfare {

namespace {

/// The ring follows what is a button, and any other widget that asks for it by the property `focusRing`.
bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || widget->property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_byKeyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        hide();
        break;
    case QEvent::FocusIn:
        if (QWidget *widget = qobject_cast<QWidget *>(watched); widget && m_byKeyboard && wantsRing(widget))
            show(widget);
        else if (widget)
            hide();
        break;
    case QEvent::FocusOut:
        if (m_frame && m_frame->widget() == watched)
            hide();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::show(QWidget *widget)
{
    // A frame that is put around what is out of view stays hidden, also once that is scrolled into it.
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (QScrollArea *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame)
        m_frame->setWidget(nullptr);
}

} // namespace fieldfare
