// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyboardWalk.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kMostStops = 300;
constexpr int kRing = 8; ///< how far a ring may lie outside of its widget

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
    if (!seen)
        return {};
    // The name of a list of choices is what is chosen in it: what it is for is told by its label.
    if (qobject_cast<QComboBox *>(widget)) {
        const auto labels = seen->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    return seen->text(QAccessible::Name);
}

QString described(QWidget *widget)
{
    return QStringLiteral("'%1' (%2 in %3)")
        .arg(nameOf(widget), QLatin1String(widget->metaObject()->className()),
             QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "-"));
}

/// What a person can do something with: takes the keys itself, or is a button.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
        qobject_cast<const QScrollBar *>(widget))
        return false;
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && isControl(widget))
            controls.append(widget);
    }
    return controls;
}

/// The buttons of which only one is on, among them this one.
QList<QAbstractButton *> severalOf(const QAbstractButton *button)
{
    if (button->group())
        return button->group()->exclusive() ? button->group()->buttons() : QList<QAbstractButton *>();
    QList<QAbstractButton *> several;
    if (!button->autoExclusive() || !button->isCheckable())
        return several;
    for (QAbstractButton *each :
         button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->autoExclusive() && each->isCheckable() && !each->group())
            several.append(each);
    }
    return several;
}

QImage pictureOf(QWidget &window, const QRect &of)
{
    return window.grab(of).toImage();
}

} // namespace

QWidget *findNamed(const QWidget &in, const QString &name)
{
    QWidget *like = nullptr;
    for (QWidget *widget : in.findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<QLabel *>(widget))
            continue;
        const QString has = nameOf(widget);
        if (has == name)
            return widget;
        if (!like && has.startsWith(name))
            like = widget;
    }
    return like;
}

QAbstractButton *findRadio(const QWidget &in, const QString &name)
{
    for (QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->autoExclusive() && button->text() == name)
            return button;
    }
    return nullptr;
}

KeyboardWalk::KeyboardWalk(QWidget &window)
    : m_window(window)
{
    walk();
}

void KeyboardWalk::walk()
{
    QTest::keyClick(&m_window, Qt::Key_Tab);
    for (int stop = 0; stop < kMostStops; ++stop) {
        QWidget *here = QApplication::focusWidget();
        if (!here || (stop > 0 && here == m_reached.first()))
            return;
        const bool again = m_reached.contains(here);
        m_reached.append(here);
        const QRect place = QRect(here->mapTo(&m_window, QPoint()), here->size())
                                .adjusted(-kRing, -kRing, kRing, kRing)
                                .intersected(m_window.rect());
        const QImage with = pictureOf(m_window, place);
        QTest::keyClick(here, Qt::Key_Tab);
        if (QApplication::focusWidget() != here && !again && pictureOf(m_window, place) == with)
            m_notSeen.append(described(here));
    }
}

QStringList KeyboardWalk::withoutName() const
{
    QStringList nameless;
    for (QWidget *control : controlsOf(m_window)) {
        if (nameOf(control).trimmed().isEmpty())
            nameless.append(described(control));
    }
    return nameless;
}

QStringList KeyboardWalk::notReached() const
{
    const auto isReached = [this](const QWidget *widget) { return m_reached.contains(widget); };
    QStringList missed;
    for (QWidget *control : controlsOf(m_window)) {
        const QAbstractButton *button = qobject_cast<QAbstractButton *>(control);
        // The icon in a field does what the field does itself.
        if (isReached(control) || (button && qobject_cast<QLineEdit *>(control->parentWidget()) &&
                                   control->focusPolicy() == Qt::NoFocus))
            continue;
        if (!button || !std::ranges::any_of(severalOf(button), isReached))
            missed.append(described(control));
    }
    return missed;
}

} // namespace fieldfare
