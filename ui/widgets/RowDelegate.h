// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace fieldfare {

/// Roles of a row's cells beyond Qt's, for models that are shown by RowDelegate. All are optional.
namespace rows {
enum Role : int {
    SecondLine = Qt::UserRole + 200, ///< QString: the domain under a name
    MonogramDomain,                  ///< QString: main domain, whose hash tints the monogram
    MonogramIcon,                    ///< QString: an icon instead of letters
    TrailingIcon,                    ///< QString: an icon behind the words ("breach")
    LeadingIcon,                     ///< QString: an icon before the words ("refuses" before "never")
    IconRole,                        ///< int(fieldfare::Role): colour of either icon
    TextRole,                        ///< int(fieldfare::Role): colour of the words
    Indent,                          ///< int: px, a derived field is 16
    Heading,                         ///< bool, in column 0: the row is a group's heading
    HeadingNote,                     ///< QString: muted words behind the heading
    HeadingIcon,                     ///< QString
    Strong,                          ///< bool: 600 instead of the column's weight
};
}

/// What a column holds decides how its cells are drawn.
enum class Cell {
    Text,    ///< 13, text colour
    Muted,   ///< 13, muted
    Small,   ///< 12, muted
    Subject, ///< 13/500: the row's subject
    Name,    ///< monogram, name 500, second line 12 muted
    Count,   ///< figures, right
    Amount,  ///< figures, decimal points aligned, right
    Check    ///< Qt::CheckStateRole alone; a null state is no box, an invisible one is never (dashed)
};

/// Paints the cells of a ListTable: text, names with monograms, figures; underlines what the search matched.
/// Rows' grounds are the table's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);
    void setColumn(int column, Cell cell) { m_cells.insert(column, cell); }
    /// Underlined in Name and Subject cells wherever it occurs.
    void setMatch(const QString &text) { m_match = text; }
    void setMonograms(bool shown) { m_monograms = shown; }
    void setRowHeight(int pixels) { m_height = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    /// The cell's rect without the row's paddings (12 at the row's ends, 8 between cells).
    QRectF contents(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Cell cellOf(const QModelIndex &index) const { return m_cells.value(index.column(), Cell::Text); }

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, QRectF rect,
                   const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, QRectF rect,
                      const QModelIndex &index) const;
    /// Returns the width that was taken.
    qreal paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QRectF &rect, const QFont &font, const QColor &color) const;

    QHash<int, Cell> m_cells;
    QString m_match;
    bool m_monograms = true;
    int m_height = 32;
};

} // namespace fieldfare
