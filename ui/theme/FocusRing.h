// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace fieldfare {

/// Puts the focus ring around buttons that the keyboard has reached, and takes it away after a click. Fields
/// and lists show their focus themselves.
class FocusRing : public QObject
{
public:
    explicit FocusRing(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Whether the last thing that the person used was the keyboard.
    bool byKeyboard() const { return m_byKeyboard; }

private:
    void show(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false;
};

} // namespace fieldfare
