// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// A line of To do or Letters due: icon, what, a day or a delay at the end, details below.
class TodoLine : public QAbstractButton
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
    explicit TodoLine(const Content &content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace fieldfare
