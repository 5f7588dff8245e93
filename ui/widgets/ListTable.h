// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace fieldfare {

/// Makes a table a plain grid of text: no frame, no lines, no ground of its own, no selection, as high as its
/// rows. For small tables inside cards; call fitHeight after its model has changed.
void makeBare(QTableView &table);
void fitHeight(QTableView &table);

/// In a list's paintEvent: a ring around it where it has the keys and no row that is in sight shows that.
void paintListRing(QAbstractItemView &list);

/// The tables of the pages: no grid, head 12/500 muted, whole rows hovered and chosen in radius 6. Put it
/// into the pane with 8 px at its left and right: the first cell's text then starts at x = 20, the title's x,
/// and the selection reaches 12 px further out. Use RowDelegate.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(const QString &name, QWidget *parent = nullptr);
    /// metrics::kRow, kRowTwoLine, kRowField; rows are uniform.
    void setUniformHeight(int pixels);
    /// The column that takes what is left; the others keep the widths given.
    void setSlackColumn(int column);
    /// Rows that are headings: not selectable, spanning all columns (the model marks them, see rows::).
    void refreshSpans();
    /// False: no row ever is one, and none is asked. For tables of a hundred thousand rows; call it before
    /// setModel.
    void setHeadings(bool headings) { m_headings = headings; }
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Enter or a double click.
    void rowActivated(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect rowRect(int row) const;
    void setHovered(int row);

    int m_hovered = -1;
    bool m_headings = true;
};

} // namespace fieldfare
