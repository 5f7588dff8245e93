// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ListTable.h"

#include "theme/FieldfareStyle.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "widgets/RowDelegate.h"

namespace fieldfare {

namespace {

constexpr int kHeading = 40;
constexpr int kFirstHeading = 32; ///< below the table's head there is room enough

void clearGround(QAbstractScrollArea &area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.viewport()->setAutoFillBackground(false);
    // Qt fills a view's ground from the palette of the view itself.
    QPalette colors = area.palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    area.setPalette(colors);
}

void plainHeads(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *head = table.horizontalHeader();
    clearGround(*head);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setFixedHeight(32);
    head->setMinimumSectionSize(16);
}

} // namespace

void makeBare(QTableView &table)
{
    clearGround(table);
    plainHeads(table);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false); // or Tab goes round in it for ever
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table.setMinimumWidth(40);
}

void fitHeight(QTableView &table)
{
    const int head = table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->height();
    table.setFixedHeight(head + table.verticalHeader()->length());
}

void paintListRing(QAbstractItemView &list)
{
    const QModelIndex current = list.currentIndex();
    const bool rowShows = current.isValid() && list.viewport()->rect().intersects(list.visualRect(current));
    if (rowShows || !list.hasFocus() || !FieldfareStyle::installed().showsFocus())
        return;
    QPainter painter(list.viewport());
    paintRowGround(painter, themeOf(&list), list.viewport()->rect(), false, false, false, true);
}

ListTable::ListTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    clearGround(*this);
    plainHeads(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setUniformHeight(metrics::kRow);
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::rowActivated);
}

void ListTable::setUniformHeight(int pixels)
{
    verticalHeader()->setDefaultSectionSize(pixels);
}

void ListTable::setSlackColumn(int column)
{
    QHeaderView *head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    refreshSpans();
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::refreshSpans);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListTable::refreshSpans);
}

void ListTable::refreshSpans()
{
    if (!m_headings)
        return;
    clearSpans();
    if (!model() || model()->columnCount() < 2)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool heading = model()->index(row, 0).data(rows::Heading).toBool();
        // A height stays with the row's number, whatever stood there before.
        const int height = !heading   ? verticalHeader()->defaultSectionSize()
                           : row == 0 ? kFirstHeading
                                      : kHeading;
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        if (heading)
            setSpan(row, 0, 1, model()->columnCount());
    }
}

QRect ListTable::rowRect(int row) const
{
    const int height = rowHeight(row);
    // Two-line rows leave a pixel between neighbouring selections.
    return {0, rowViewportPosition(row), viewport()->width(), height - (height > metrics::kRow ? 1 : 0)};
}

void ListTable::paintEvent(QPaintEvent *event)
{
    if (model() && selectionModel()) {
        const Theme &theme = themeOf(this);
        const bool active = isActiveWindow();
        const bool showFocus = hasFocus() && FieldfareStyle::installed().showsFocus();
        QPainter painter(viewport());
        const int last = rowAt(viewport()->height() - 1);
        const int first = qMax(0, rowAt(0));
        for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
            if (model()->index(row, 0).data(rows::Heading).toBool())
                continue;
            const bool selected = selectionModel()->isRowSelected(row);
            const bool focused = showFocus && currentIndex().row() == row;
            paintRowGround(painter, theme, rowRect(row), selected, row == m_hovered, active, focused);
        }
    }
    QTableView::paintEvent(event);
    paintListRing(*this);
}

void ListTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void ListTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
    viewport()->update(); // the ring is the row's, Qt repaints the cell alone
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever comes by keyboard sees where they are before they press an arrow; nothing is chosen by that.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    for (int row = 0; byKey && !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(rows::Heading).toBool())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

} // namespace fieldfare
