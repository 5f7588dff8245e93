// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace fieldfare {

struct LineCell
{
    QString text;
    TextStyle style = TextStyle::Body;
    Role role = Role::Text;
    bool atEnd = false; ///< figures: aligned to the cell's end
};

/// One line of the detail pane that opens something: cells that stand under those of the lines beside it,
/// 25 px high, with a row's ground when it is hovered.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kHeight = 25;
    static constexpr int kReach = 8; ///< how far the ground reaches beyond the words
    static constexpr int kGap = 12;

    explicit LineButton(const QList<LineCell> &cells, QWidget *parent = nullptr);
    /// One for each cell; 0 takes what is left.
    void setWidths(const QList<int> &widths);
    /// The widths that all of these lines need, with `slack` as the cell that takes what is left.
    static QList<int> widthsOf(const QList<LineButton *> &lines, int slack);
    QSize sizeHint() const override { return {200, kHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<LineCell> m_cells;
    QList<int> m_widths;
};

} // namespace fieldfare
