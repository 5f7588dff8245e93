// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace fieldfare {

/// The foot of a reading pane, 64 high, which never scrolls away: buttons at the start, a note at the end,
/// centred on the reading measure.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);
    void addWidget(QWidget *widget);
    void setNote(QWidget *note);
    /// Inside a column instead: its line and its buttons go from one edge of the rows' text to the other.
    void setInline(bool inside);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    bool m_inline = false;
    int m_count = 0;
};

} // namespace fieldfare
