// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/HeatMap.h"

#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/HeatMapModel.h"
#include "widgets/ListTable.h"

namespace fieldfare {

namespace {

constexpr int kHeatRow = 26; ///< a cell of 23 and the gap
constexpr int kCellGap = 3;
constexpr int kTotalWidth = 47;
constexpr int kMostName = 164;

class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const HeatMapModel *model = static_cast<const HeatMapModel *>(index.model());
        const Theme &theme = themeOf(option.widget);
        const QString text = index.data().toString();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF cell(
            option.rect.adjusted(mirrored ? kCellGap : 0, 0, mirrored ? 0 : -kCellGap, -kCellGap));
        if (index.column() == 0) {
            paintText(*painter, cell, text, theme.font(TextStyle::Body), theme.color(Role::Text),
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        } else if (index.column() > model->groupCount()) {
            paintText(*painter, cell.adjusted(0, 0, kCellGap, 0), text, theme.font(TextStyle::BodySemibold),
                      theme.color(Role::Text),
                      QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
        } else {
            const int level = HeatMap::levelOf(model->count(index));
            const Role role = heatRole(level);
            // An empty cell has to be seen on a card, which in the dark is of heat-0's own colour.
            const Role ground = theme.isDark() && level == 0 ? Role::Ground : role;
            paintBox(*painter, cell, 3, theme.color(ground));
            paintText(*painter, cell, text, theme.font(TextStyle::SmallMedium), theme.color(textOn(role)),
                      Qt::AlignCenter);
        }
        if ((option.state & QStyle::State_HasFocus) && FieldfareStyle::installed().showsFocus())
            paintBox(*painter, cell, 3, QColor(), theme.color(Role::Focus), 2);
    }
};

} // namespace

int HeatMap::levelOf(int count)
{
    return qBound(0, count, 4);
}

HeatMap::HeatMap(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new HeatMapModel(this))
{
    makeBare(*this);
    setAccessibleName(name);
    horizontalHeader()->setFixedHeight(22);
    horizontalHeader()->setProperty("flush", true);
    verticalHeader()->setDefaultSectionSize(kHeatRow);
    setItemDelegate(new HeatDelegate(this));
    setModel(m_model);
    connect(this, &QAbstractItemView::clicked, this, &HeatMap::open);
}

void HeatMap::setRows(const QStringList &groups, const QString &totalHead, const QList<HeatRow> &rows)
{
    m_model->setRows(groups, totalHead, rows);
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    if (m_model->columnCount() > 0) {
        qreal widest = 60;
        for (const HeatRow &row : rows)
            widest = qMax(widest, figuresWidth(row.name, themeOf(this).font(TextStyle::Body)) + 10);
        head->setSectionResizeMode(0, QHeaderView::Fixed);
        head->resizeSection(0, qMin(kMostName + 3, qCeil(widest)));
        head->setSectionResizeMode(groupsEnd(), QHeaderView::Fixed);
        head->resizeSection(groupsEnd(), kTotalWidth);
    }
    fitHeight(*this);
}

int HeatMap::groupsEnd() const
{
    return m_model->groupCount() + 1;
}

void HeatMap::open(const QModelIndex &index)
{
    const bool group = index.column() > 0 && index.column() < groupsEnd();
    Q_EMIT opened(index.row(), group ? index.column() - 1 : -1);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace fieldfare
