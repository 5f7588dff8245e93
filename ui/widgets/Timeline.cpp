// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Timeline.h"

#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/TimelineModel.h"

namespace fieldfare {

namespace {

constexpr int kTimelineRow = 28;
constexpr int kDot = 9;
constexpr int kDateColumn = 100; ///< with its gap

void paintDot(QPainter &painter, const Theme &theme, const QRectF &dot, DotKind kind, const QColor &ground)
{
    switch (kind) {
    case DotKind::Done:
        return paintBox(painter, dot, 4.5, theme.color(Role::Slate));
    case DotKind::Known:
        return paintBox(painter, dot, 4.5, ground, theme.color(Role::Slate), 1.5);
    case DotKind::Reward:
        return paintBox(painter, dot, 4.5, theme.color(Role::Money));
    case DotKind::Trouble:
        return paintBox(painter, dot, 4.5, theme.color(Role::Refuses));
    case DotKind::ToCome:
        return paintBox(painter, dot, 4.5, ground, theme.color(Role::LineStrong), 1.2, Qt::DashLine);
    }
}

class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kTimelineRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TimelineModel *model = static_cast<const TimelineModel *>(index.model());
        const TimelineEntry &entry = model->entry(index.row());
        const Theme &theme = themeOf(option.widget);
        const QRectF row(option.rect);
        const auto place = [&option](const QRectF &part) {
            return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
        };
        const QRectF dot = place({row.left() + 1, row.center().y() - 4.5, kDot, kDot});
        const qreal x = qRound(dot.center().x() - 0.5);
        const QColor line = theme.color(Role::LineControl);
        if (index.row() > 0)
            painter->fillRect(QRectF(x, row.top(), 1, row.height() / 2), line);
        if (index.row() < model->rowCount() - 1)
            painter->fillRect(QRectF(x, row.center().y(), 1, row.height() / 2), line);
        paintDot(*painter, theme, dot, entry.dot, theme.color(Role::Surface));
        const Qt::Alignment start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const QFont body = theme.font(TextStyle::Body);
        const QFont small = theme.font(TextStyle::Small);
        const qreal detail = figuresWidth(entry.detail, small) + 1;
        const qreal left = row.left() + 21;
        paintText(*painter, place({left, row.top(), kDateColumn - 10, row.height()}), entry.date, body,
                  theme.color(Role::TextMuted), start);
        paintText(*painter,
                  place({left + kDateColumn, row.top(), row.right() - detail - 10 - left - kDateColumn,
                         row.height()}),
                  entry.what, body, theme.color(Role::Text), start);
        paintText(*painter, place({row.right() - detail, row.top(), detail, row.height()}), entry.detail,
                  small, theme.color(entry.detailRole), start);
        if ((option.state & QStyle::State_HasFocus) && FieldfareStyle::installed().showsFocus())
            paintBox(*painter, row, 6, QColor(), theme.color(Role::Focus), 2);
    }
};

} // namespace

Timeline::Timeline(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new TimelineDelegate(this));
    setModel(m_model);
    setEntries({});
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    m_model->setEntries(entries);
    setFixedHeight(kTimelineRow * int(entries.size()));
}

} // namespace fieldfare
