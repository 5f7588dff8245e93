// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// A line of To do or Letters due: icon, what, a day or a delay at the end, details below.
<<<<<<<< HEAD:ui/pages/overview/TodoLine.h
class TodoLine : public QAbstractButton
========
class TodoButton : public QAbstractButton
>>>>>>>> team:ui/pages/overview/TodoButton.h
{
    Q_OBJECT

public:
    struct Content
    {
        QString icon;
        QString what;
        QString note;
        bool late = false; ///< the note is red
        QString detail;
    };
<<<<<<<< HEAD:ui/pages/overview/TodoLine.h
    explicit TodoLine(const Content &content, QWidget *parent = nullptr);
========
    explicit TodoButton(const Content &content, QWidget *parent = nullptr);
>>>>>>>> team:ui/pages/overview/TodoButton.h
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace fieldfare
