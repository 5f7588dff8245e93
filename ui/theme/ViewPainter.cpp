// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ViewPainter.h"

#include "theme/Figures.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace fieldfare {

namespace {

constexpr int kMenuRow = 30;

QString keyPart(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? QString() : text.sliced(tab + 1);
}

QString wordPart(const QString &text)
{
    return withoutMnemonic(text.section(u'\t', 0, 0));
}

} // namespace

void paintMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option)
{
    const QRectF row(option.rect);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(row.left() - 4, row.center().y(), row.width() + 8, 1),
                         theme.color(Role::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        paintBox(painter, row, 5, theme.color(Role::Pressed));
    const auto place = [&option](QRectF part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    const QColor color = theme.color(enabled ? Role::Text : Role::TextDisabled);
    qreal x = row.left() + 10;
    const bool checked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    const QString icon = checked ? QStringLiteral("check") : option.icon.name();
    if (!icon.isEmpty())
        paintIcon(painter, theme, icon, place({x, row.top(), 16, row.height()}), 16, color);
    if (!icon.isEmpty() || option.maxIconWidth > 0 || option.menuHasCheckableItems)
        x += 26;
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, place({x, row.top(), row.right() - x - 10, row.height()}), wordPart(option.text),
              theme.font(TextStyle::Body), color, start);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, theme,
                  option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                      : QStringLiteral("chevron-right"),
                  place({row.right() - 24, row.top(), 16, row.height()}), 16, theme.color(Role::TextMuted));
    else
        paintText(painter, place({row.left() + 10, row.top(), row.width() - 22, row.height()}),
                  keyPart(option.text), theme.font(TextStyle::SmallMedium), theme.color(Role::TextMuted),
                  end);
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {20, 9};
    qreal width = figuresWidth(wordPart(option.text), theme.font(TextStyle::Body)) + 24;
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems || !option.icon.isNull())
        width += 26;
    const QString key = keyPart(option.text);
    if (!key.isEmpty() || option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += figuresWidth(key, theme.font(TextStyle::SmallMedium)) + 32;
    return {qMax(160, qCeil(width)), kMenuRow};
}

void paintHeaderSection(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option,
                        const QWidget *widget)
{
    const QFont font = theme.font(TextStyle::SmallMedium);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    // Qt says which end of the row it is from the left, whichever way the row is read.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool first =
        option.position == (mirrored ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning);
    const bool last = option.position == (mirrored ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End);
    const bool flush = widget && widget->property("flush").toBool(); // a table inside a card has no row ends
    const bool center = option.textAlignment & Qt::AlignHCenter;
    const int lead = first && widget ? widget->property("leadRoom").toInt() : 0; // boxes stand there
    const int before = (flush || center ? 0 : first ? 12 : 8) + lead;
    const int after = flush || center ? 0 : last ? 12 : 8;
    const QRectF room(option.rect.left() + before, option.rect.top(), option.rect.width() - before - after,
                      option.rect.height());
    const qreal arrow = sorted ? 16 : 0;
    const qreal width = qMin(figuresWidth(option.text, font), room.width() - arrow);
    QRectF words(room.left(), room.top(), width + 1, room.height());
    if (option.textAlignment & Qt::AlignRight)
        words.moveRight(room.right() + 1 - arrow + (sorted ? 4 : 0));
    else if (center)
        words.moveLeft(room.left() + (room.width() - width) / 2);
    const auto place = [&option](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    const bool hot = widget && widget->isEnabled() && (option.state & QStyle::State_MouseOver);
    const QColor color = theme.color(hot ? Role::Text : Role::TextMuted);
    paintText(painter, place(words), option.text, font, color,
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    if (!sorted)
        return;
    // The arrow points the way the values go: down is largest first. Qt's "SortDown" is ascending.
    const QString name = option.sortIndicator == QStyleOptionHeader::SortDown
                             ? QStringLiteral("chevron-up")
                             : QStringLiteral("chevron-down");
    paintIcon(painter, theme, name, place({words.right() + 1, words.top(), 16, words.height()}), 16, color);
}

void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option)
{
    const QRectF track(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 6);
    paintBox(painter, track, 3, theme.color(theme.isDark() ? Role::Line : Role::Sunken));
    const int span = option.maximum - option.minimum;
    if (span <= 0)
        return;
    QRectF bar = track;
    bar.setWidth(track.width() * (option.progress - option.minimum) / span);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    if (bar.width() > 0)
        paintBox(painter, bar, qMin(3.0, bar.width() / 2), theme.color(Role::Slate));
}

void paintScrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option,
                    const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state & QStyle::State_MouseOver;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const qreal inset = hot ? 2 : 3;
    const QRectF thumb = horizontal ? QRectF(slider).adjusted(2, inset, -2, -inset)
                                    : QRectF(slider).adjusted(inset, 2, -inset, -2);
    const qreal radius = (horizontal ? thumb.height() : thumb.width()) / 2;
    const bool down = option.state & QStyle::State_Sunken;
    paintBox(painter, thumb, radius, theme.color(down || hot ? Role::LineStrong : Role::LineControl));
}

void paintViewItem(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, const QWidget *)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    paintRowGround(painter, theme, QRectF(option.rect).adjusted(4, 0, -4, 0), selected, hovered,
                   option.state & QStyle::State_Active, false);
    QRect text = option.rect.adjusted(14, 0, -14, 0);
    const auto place = [&option](const QRect &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part));
    };
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        const CheckLook look = option.checkState == Qt::Checked            ? CheckLook::On
                               : option.checkState == Qt::PartiallyChecked ? CheckLook::Some
                                                                           : CheckLook::Off;
        paintCheck(painter, theme, place({text.left(), text.center().y() - 7, 16, 16}), look, enabled);
        text.setLeft(text.left() + 26);
    }
    if (!option.icon.isNull() && !option.icon.name().isEmpty()) {
        paintIcon(painter, theme, option.icon.name(), place({text.left(), text.top(), 18, text.height()}), 18,
                  theme.color(selected ? Role::Text : Role::TextMuted));
        text.setLeft(text.left() + 28);
    }
    paintText(painter, place(text), option.text, theme.font(TextStyle::Body),
              theme.color(enabled ? Role::Text : Role::TextDisabled),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace fieldfare
