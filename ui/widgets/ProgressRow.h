// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace fieldfare {

class Label;

/// Work that takes a while, in the list where the thing is: title, percent, bar, time left, Cancel. It knows
/// no activity: the page tells it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// 0..1000.
    void setPermille(int done);
    /// "About 4 s left".
    void setTimeLeft(const QString &text);

Q_SIGNALS:
    void cancelRequested();

private:
    Label *m_title;
    Label *m_percent;
    QProgressBar *m_bar;
    Label *m_left;
};

} // namespace fieldfare
