// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/FieldRowsDelegate.h"

#include "requests/FieldRowsModel.h"
#include "theme/Figures.h"
#include "theme/Paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace fieldfare {

namespace {

constexpr int kBetween = 12;
constexpr qreal kChevron = 16;
constexpr qreal kLeastValue = 84;

const FieldRowsModel *modelOf(const QModelIndex &index)
{
    return static_cast<const FieldRowsModel *>(index.model());
}

QFont linkFont(const Theme &theme)
{
    return theme.font(TextStyle::SmallMedium);
}

} // namespace

FieldRowsDelegate::FieldRowsDelegate(QObject *parent)
    : RowDelegate(parent)
{
    setColumn(FieldRowsModel::Share, Cell::Subject);
    setColumn(FieldRowsModel::ValueColumn, Cell::Muted);
    setColumn(FieldRowsModel::Ask, Cell::Amount);
    setColumn(FieldRowsModel::Offered, Cell::Amount);
}

QList<QRectF> FieldRowsDelegate::places(const QStyleOptionViewItem &option, const QModelIndex &index,
                                        QRectF *value) const
{
    const Theme &theme = themeOf(option.widget);
    const QRectF cell = contents(option, index);
    const QString words = index.data().toString();
    const QList<FieldLink> links = modelOf(index)->links(index.row());
    const QString note = modelOf(index)->note(index.row());
    QList<qreal> widths;
    for (const FieldLink &link : links)
        widths.append(link.kind == FieldLink::Kind::OtherValue
                          ? kChevron
                          : qCeil(figuresWidth(link.text, linkFont(theme))) + 1);
    widths.append(note.isEmpty() ? 0 : qCeil(figuresWidth(note, theme.font(TextStyle::Small))) + 1);
    qreal behind = 0;
    for (const qreal width : std::as_const(widths))
        behind += width > 0 ? width + kBetween : 0;
    // What the value is comes first, then what could be done; the note gives way.
    const qreal natural = qCeil(figuresWidth(words, theme.font(TextStyle::Body))) + 1;
    const qreal own = qMin(natural, qMax(cell.width() - behind, kLeastValue));
    qreal at = own + (own > 0 ? kBetween : 0);
    const auto place = [&](qreal from, qreal width) {
        const qreal left =
            option.direction == Qt::RightToLeft ? cell.right() - from - width : cell.left() + from;
        return QRectF(left, cell.top(), width, cell.height());
    };
    *value = place(0, own);
    QList<QRectF> places;
    for (const qreal width : std::as_const(widths)) {
        places.append(place(at, qMin(width, qMax(0.0, cell.width() - at))));
        at += width > 0 ? width + kBetween : 0;
    }
    return places;
}

void FieldRowsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.column() != FieldRowsModel::ValueColumn || !modelOf(index)->field(index.row())) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = themeOf(option.widget);
    QRectF value;
    const QList<QRectF> places = this->places(option, index, &value);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    paintText(*painter, value, index.data().toString(), theme.font(TextStyle::Body),
              theme.color(Role::TextMuted), start);
    const QList<FieldLink> links = modelOf(index)->links(index.row());
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (links[i].kind == FieldLink::Kind::OtherValue)
            paintIcon(*painter, theme, QStringLiteral("chevron-down"), places[i], 14,
                      theme.color(Role::AccentText));
        else
            paintText(*painter, places[i], links[i].text, linkFont(theme), theme.color(Role::AccentText),
                      start);
    }
    paintText(*painter, places.last(), modelOf(index)->note(index.row()), theme.font(TextStyle::Small),
              theme.color(Role::TextMuted), start);
}

bool FieldRowsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.column() == FieldRowsModel::ValueColumn) {
        QRectF value;
        const QList<QRectF> places = this->places(option, index, &value);
        const qsizetype links = modelOf(index)->links(index.row()).size();
        for (qsizetype i = 0; i < links; ++i) {
            if (!places[i].adjusted(-4, 0, 4, 0).contains(static_cast<QMouseEvent *>(event)->position()))
                continue;
            Q_EMIT linkPressed(index, int(i));
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

} // namespace fieldfare
