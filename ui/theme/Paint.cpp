// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Paint.h"

#include "theme/Figures.h"
#include "theme/Metrics.h"

#include <QFontMetricsF>
#include <QPainter>

namespace fieldfare {

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
              qreal width, Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (edge.isValid()) {
        QPen pen(edge, width);
        if (style == Qt::DashLine)
            pen.setDashPattern({2.6 / width, 2.0 / width});
        painter.setPen(pen);
        const qreal half = width / 2;
        box.adjust(half, half, -half, -half);
        radius = qMax(0.0, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintIcon(QPainter &painter, const Theme &theme, const QString &name, const QRectF &rect, int size,
               const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = theme.icons().pixmap(name, size, color, ratio);
    // On whole device pixels, or the strokes blur.
    const QPointF corner(qRound((rect.center().x() - size / 2.0) * ratio) / ratio,
                         qRound((rect.center().y() - size / 2.0) * ratio) / ratio);
    painter.drawPixmap(corner, pixmap);
}

qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color, Qt::Alignment alignment)
{
    painter.setPen(color);
    const FiguresLine line(text, font);
    if (line.width() <= rect.width() + 0.5)
        line.draw(painter, rect, alignment);
    else
        paintFigures(painter, rect, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font,
                     alignment);
    return qMin(line.width(), rect.width());
}

void paintCheck(QPainter &painter, const Theme &theme, const QRectF &box, CheckLook look, bool enabled)
{
    const bool filled = look == CheckLook::On || look == CheckLook::Some;
    const QColor edge = theme.color(enabled ? (filled ? Role::Slate : Role::LineStrong) : Role::Line);
    const QColor ground = !filled
                              ? (look == CheckLook::Never || !enabled ? QColor() : theme.color(Role::Surface))
                              : theme.color(enabled ? Role::Slate : Role::TextDisabled);
    const QColor mark = theme.color(Role::OnSlate);
    if (look == CheckLook::Never) {
        paintBox(painter, box, 4, QColor(), theme.color(Role::LineStrong), 1, Qt::DashLine);
        return;
    }
    paintBox(painter, box, 4, ground, edge);
    if (look == CheckLook::On)
        paintIcon(painter, theme, QStringLiteral("check"), box, 14, mark);
    else if (look == CheckLook::Some)
        paintBox(painter, QRectF(box.left() + 4, box.center().y() - 0.75, box.width() - 8, 1.5), 0, mark);
}

void paintRadio(QPainter &painter, const Theme &theme, const QRectF &box, bool on, bool enabled)
{
    const QColor slate = theme.color(enabled ? Role::Slate : Role::TextDisabled);
    paintBox(painter, box, box.width() / 2, on ? slate : theme.color(Role::Surface),
             on ? slate : theme.color(enabled ? Role::LineStrong : Role::Line));
    if (on)
        paintBox(painter, QRectF(box.center().x() - 3, box.center().y() - 3, 6, 6), 3,
                 theme.color(Role::OnSlate));
}

qreal keyCapWidth(const Theme &theme, const QString &text)
{
    return qMax(18.0, figuresWidth(text, theme.font(TextStyle::SmallMedium)) + 10);
}

void paintKeyCap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text,
                 const QColor &color, const QColor &edge)
{
    const QRectF cap(rect.left(), qRound(rect.center().y() - 9), keyCapWidth(theme, text), 18);
    paintBox(painter, cap, metrics::kRadiusSmall, QColor(), edge);
    paintText(painter, cap, text, theme.font(TextStyle::SmallMedium), color, Qt::AlignCenter);
}

void paintRowGround(QPainter &painter, const Theme &theme, const QRectF &rect, bool selected, bool hovered,
                    bool active, bool focused, qreal radius)
{
    if (selected)
        paintBox(painter, rect, radius, theme.color(active ? Role::Selection : Role::SelectionIdle));
    else if (hovered)
        paintBox(painter, rect, radius, theme.color(Role::Hover));
    if (focused)
        paintBox(painter, rect, radius, QColor(), theme.color(Role::Focus), 2);
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    return plain;
}

} // namespace fieldfare
