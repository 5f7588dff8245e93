// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace fieldfare {

/// The visible widget, no mere label, whose accessible name is that or begins with it (a count may follow);
/// null where there is none.
QWidget *findNamed(const QWidget &in, const QString &name);
/// The visible one of several, of that name.
QAbstractButton *findRadio(const QWidget &in, const QString &name);

/// Goes once round a window by Tab, and says what is amiss with its controls; each by name, class and parent.
class KeyboardWalk
{
public:
    explicit KeyboardWalk(QWidget &window);

    /// Controls that a screen reader cannot name.
    QStringList withoutName() const;
    /// Controls that Tab does not come to; of several of which one is on, one is enough.
    QStringList notReached() const;
    /// Controls that look the same with the keys and without.
    QStringList notSeen() const { return m_notSeen; }

private:
    void walk();

    QWidget &m_window;
    QList<QWidget *> m_reached;
    QStringList m_notSeen;
};

} // namespace fieldfare
