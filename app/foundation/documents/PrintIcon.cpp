// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PrintIcon.h"

#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace fieldfare {

namespace {

constexpr double kGrid = 24;
constexpr double kStroke = 1.7; // of the grid: 1.25 pixels or so at 16 to 20

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    const QPointF *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
}

void addShield(QPainterPath &path)
{
    path.moveTo(12, 3.5);
    path.lineTo(19, 6.1);
    path.lineTo(19, 11.5);
    path.cubicTo(19, 15.8, 16.2, 19, 12, 20.5);
    path.cubicTo(7.8, 19, 5, 15.8, 5, 11.5);
    path.lineTo(5, 6.1);
    path.closeSubpath();
}

QPainterPath strokesOf(PrintIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case PrintIcon::None:
        break;
    case PrintIcon::Meets:
        path.addEllipse(QPointF(12, 12), 8.2, 8.2);
        addLine(path, {{8.3, 12.3}, {10.9, 14.9}, {15.7, 9.6}});
        break;
    case PrintIcon::Verified:
        addShield(path);
        addLine(path, {{8.7, 11.9}, {11.1, 14.3}, {15.5, 9.6}});
        break;
    case PrintIcon::Unverified:
        addShield(path);
        addLine(path, {{12, 8}, {12, 12.5}});
        addLine(path, {{12, 15.4}, {12, 15.8}});
        break;
    case PrintIcon::Check:
        addLine(path, {{5, 12.5}, {9.7, 17.2}, {19, 7}});
        break;
    case PrintIcon::Counter:
        addLine(path, {{4.5, 9}, {17.5, 9}});
        addLine(path, {{14, 5.5}, {17.5, 9}, {14, 12.5}});
        addLine(path, {{19.5, 15}, {6.5, 15}});
        addLine(path, {{10, 11.5}, {6.5, 15}, {10, 18.5}});
        break;
    case PrintIcon::Refuses:
        path.addEllipse(QPointF(12, 12), 8.2, 8.2);
        addLine(path, {{6.3, 17.7}, {17.7, 6.3}});
        break;
    case PrintIcon::Undo:
        addLine(path, {{8.5, 5}, {4.5, 9}, {8.5, 13}});
        path.moveTo(4.5, 9);
        path.lineTo(14, 9);
        path.arcTo(QRectF(9, 9, 10, 10), 90, -180);
        path.lineTo(9.5, 19);
        break;
    case PrintIcon::Minus:
        addLine(path, {{5, 12}, {19, 12}});
        break;
    }
    return path;
}

} // namespace

void paintIcon(QPainter &painter, PrintIcon icon, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / kGrid, square.height() / kGrid);
    painter.strokePath(strokesOf(icon), QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace fieldfare
