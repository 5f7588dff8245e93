// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/RowDelegate.h"

#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/Monogram.h"

namespace fieldfare {

namespace {

constexpr int kEnd = 12;    ///< padding at a row's ends
constexpr int kBetween = 8; ///< and between cells
constexpr int kMonogram = 32;

QString textOf(const QModelIndex &index, int role = Qt::DisplayRole)
{
    return index.data(role).toString();
}

QColor colorOf(const Theme &theme, const QModelIndex &index, int role, Role otherwise)
{
    const QVariant own = index.data(role);
    return theme.color(own.isValid() ? Role(own.toInt()) : otherwise);
}

Qt::Alignment start(const QStyleOptionViewItem &option)
{
    return QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
}

bool isHeading(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(rows::Heading).toBool();
}

CheckLook rowCheckLook(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return CheckLook::Never;
    switch (Qt::CheckState(index.data(Qt::CheckStateRole).toInt())) {
    case Qt::Checked:
        return CheckLook::On;
    case Qt::PartiallyChecked:
        return CheckLook::Some;
    case Qt::Unchecked:
        break;
    }
    return CheckLook::Off;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRectF RowDelegate::contents(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount(index.parent()) - 1;
    QRect inner =
        option.rect.adjusted(first ? kEnd : kBetween, 0, -(last || isHeading(index) ? kEnd : kBetween), 0);
    inner.setLeft(inner.left() + index.data(rows::Indent).toInt());
    return QStyle::visualRect(option.direction, option.rect, inner);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    QRectF rect = contents(option, index);
    if (isHeading(index)) {
        if (index.column() == 0)
            paintHeading(*painter, option, rect, index);
        return;
    }
    const Cell cell = cellOf(index);
    if (cell == Cell::Name) {
        paintName(*painter, option, rect, index);
        return;
    }
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        const QRect box(int(rect.left()), int(rect.center().y()) - 8, 16, 16);
        paintCheck(*painter, theme, QStyle::visualRect(option.direction, rect.toRect(), box),
                   rowCheckLook(index));
        if (cell == Cell::Check)
            return;
        option.direction == Qt::RightToLeft ? rect.setRight(rect.right() - 26)
                                            : rect.setLeft(rect.left() + 26);
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool quiet = cell == Cell::Muted || cell == Cell::Small;
    const QColor color = enabled ? colorOf(theme, index, rows::TextRole, quiet ? Role::TextMuted : Role::Text)
                                 : theme.color(Role::TextDisabled);
    const bool strong = index.data(rows::Strong).toBool();
    const TextStyle style = strong                  ? TextStyle::BodySemibold
                            : cell == Cell::Small   ? TextStyle::Small
                            : cell == Cell::Subject ? TextStyle::BodyMedium
                                                    : TextStyle::Body;
    const QFont font = theme.font(style);
    const QString text = textOf(index);
    const QString lead = textOf(index, rows::LeadingIcon);
    const bool right = cell == Cell::Amount || cell == Cell::Count;
    if (right) {
        painter->setPen(color);
        if (cell == Cell::Amount)
            paintDecimal(*painter, rect, text, font, option.locale.decimalPoint());
        else
            paintFigures(*painter, rect, text, font, Qt::AlignRight | Qt::AlignVCenter);
        if (!lead.isEmpty())
            paintIcon(*painter, theme, lead,
                      QRectF(rect.right() - figuresWidth(text, font) - 20, rect.top(), 16, rect.height()), 16,
                      colorOf(theme, index, rows::IconRole, Role::TextMuted));
        return;
    }
    const auto shift = [&](qreal by) {
        option.direction == Qt::RightToLeft ? rect.setRight(rect.right() - by)
                                            : rect.setLeft(rect.left() + by);
    };
    const auto edge = [&](qreal width) {
        return option.direction == Qt::RightToLeft
                   ? QRectF(rect.right() - width, rect.top(), width, rect.height())
                   : QRectF(rect.left(), rect.top(), width, rect.height());
    };
    if (!lead.isEmpty()) {
        paintIcon(*painter, theme, lead, edge(16), 16,
                  colorOf(theme, index, rows::IconRole, Role::TextMuted));
        shift(20);
    }
    const QString trail = textOf(index, rows::TrailingIcon);
    QRectF words = rect;
    if (!trail.isEmpty())
        words.adjust(option.direction == Qt::RightToLeft ? 22 : 0, 0,
                     option.direction == Qt::RightToLeft ? 0 : -22, 0);
    shift(paintWords(*painter, option, index, words, font, color) + 5);
    if (!trail.isEmpty())
        paintIcon(*painter, theme, trail, edge(16), 16,
                  colorOf(theme, index, rows::IconRole, Role::TextMuted));
}

void RowDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, QRectF rect,
                            const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto take = [&](qreal width, qreal gap) {
        const QRectF part(mirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height());
        mirrored ? rect.setRight(part.left() - gap) : rect.setLeft(part.right() + gap);
        return part;
    };
    if (index.data(Qt::CheckStateRole).isValid()) {
        const QRectF part = take(16, 12);
        paintCheck(painter, theme, {part.left(), part.center().y() - 8, 16, 16}, rowCheckLook(index));
    }
    const QString name = textOf(index);
    if (m_monograms) {
        const QRectF part = take(kMonogram, 10);
        paintMonogram(painter, theme,
                      {part.left(), qRound(part.center().y() - 16.5) * 1.0, kMonogram, kMonogram}, name,
                      textOf(index, rows::MonogramDomain), textOf(index, rows::MonogramIcon));
    }
    const QString second = textOf(index, rows::SecondLine);
    const qreal height = second.isEmpty() ? 20 : 32;
    QRectF line(rect.left(), rect.center().y() - height / 2, rect.width(), second.isEmpty() ? 20 : 17);
    const QString trail = textOf(index, rows::TrailingIcon);
    QRectF words = line;
    if (!trail.isEmpty()) // the icon stays, the name gives way
        words.adjust(mirrored ? 22 : 0, 0, mirrored ? 0 : -22, 0);
    const QFont font =
        theme.font(index.data(rows::Strong).toBool() ? TextStyle::BodySemibold : TextStyle::BodyMedium);
    const qreal taken = paintWords(painter, option, index, words, font, theme.color(Role::Text));
    if (!trail.isEmpty()) {
        const QRectF at(mirrored ? line.right() - taken - 21 : line.left() + taken + 5, line.top(), 16,
                        line.height());
        paintIcon(painter, theme, trail, at, 16, colorOf(theme, index, rows::IconRole, Role::TextMuted));
    }
    if (!second.isEmpty())
        paintText(painter, {line.left(), line.bottom(), line.width(), 15}, second,
                  theme.font(TextStyle::Small), theme.color(Role::TextMuted), start(option));
}

void RowDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, QRectF rect,
                               const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRectF all = rect;
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, all.toRect(), part.toAlignedRect()));
    };
    rect.setTop(rect.bottom() - 24); // a heading belongs to what follows
    const QString icon = textOf(index, rows::HeadingIcon);
    if (!icon.isEmpty()) {
        paintIcon(painter, theme, icon, place({rect.left(), rect.top(), 18, rect.height()}), 18,
                  theme.color(Role::TextMuted));
        rect.setLeft(rect.left() + 26);
    }
    const QFont font = theme.font(TextStyle::BodySemibold);
    const QString text = textOf(index);
    paintText(painter, place(rect), text, font, theme.color(Role::Text), start(option));
    rect.setLeft(rect.left() + figuresWidth(text, font) + 8);
    paintText(painter, place(rect), textOf(index, rows::HeadingNote), theme.font(TextStyle::Small),
              theme.color(Role::TextMuted), start(option));
}

qreal RowDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRectF &rect, const QFont &font, const QColor &color) const
{
    const QString text = textOf(index);
    const qreal width = paintText(painter, rect, text, font, color, start(option));
    const Cell cell = cellOf(index);
    const qsizetype at = m_match.isEmpty() ? -1 : text.indexOf(m_match, 0, Qt::CaseInsensitive);
    if (at < 0 || (cell != Cell::Name && cell != Cell::Subject))
        return width;
    const qreal from = figuresWidth(text.first(at), font);
    const qreal length = figuresWidth(text.sliced(at, m_match.size()), font);
    if (from < width) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        // A Latin name reads from its left even where the cell is aligned to the right.
        const qreal x = !mirrored              ? rect.left() + from
                        : text.isRightToLeft() ? rect.right() - from - length
                                               : rect.right() - width + from;
        painter.fillRect(QRectF(x, qRound(rect.center().y() + 7), qMin(length, width - from), 2),
                         themeOf(option.widget).color(Role::AccentText));
    }
    return width;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const qreal words = figuresWidth(textOf(index), theme.font(TextStyle::BodyMedium));
    const int extra = cellOf(index) == Cell::Name && m_monograms ? kMonogram + 10 : 0;
    return {qCeil(words) + 2 * kEnd + extra + 22, m_height};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool checkable =
        (index.flags() & Qt::ItemIsUserCheckable) && index.data(Qt::CheckStateRole).isValid();
    if (!checkable)
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPointF at = static_cast<QMouseEvent *>(event)->position();
        const QRectF rect = contents(option, index);
        const bool mirrored = option.direction == Qt::RightToLeft;
        toggles = mirrored ? at.x() > rect.right() - 24 : at.x() < rect.left() + 24;
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace fieldfare
