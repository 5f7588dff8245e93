// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Mark.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace fieldfare {

namespace {

// The seven shapes of resources/app-icon.svg, in its coordinates.
constexpr QRgb kSlate = 0xff36424f;
constexpr QRgb kChestnut = 0xff8a4b2d;
constexpr QRgb kOchre = 0xffd69e2e;
constexpr QRgb kPaper = 0xfffaf8f5;

QPainterPath tail()
{
    QPainterPath path({40, 84});
    path.lineTo(9, 113);
    path.cubicTo(20, 118, 31, 115, 41, 109);
    path.lineTo(60, 97);
    path.closeSubpath();
    return path;
}

QPainterPath breast()
{
    QPainterPath path({103, 44});
    path.cubicTo(112, 74, 99, 110, 64, 111);
    path.cubicTo(49, 111, 40, 105, 35, 97);
    path.lineTo(64, 44);
    path.closeSubpath();
    return path;
}

QPainterPath back()
{
    QPainterPath path({66, 34});
    path.cubicTo(42, 46, 25, 71, 19, 103);
    path.cubicTo(52, 106, 86, 94, 90, 60);
    path.closeSubpath();
    return path;
}

QPainterPath beak()
{
    QPainterPath path({103, 27});
    path.lineTo(121.5, 37);
    path.lineTo(104, 44.5);
    path.closeSubpath();
    return path;
}

QPainterPath head()
{
    QPainterPath path({86, 14});
    path.cubicTo(99, 14, 108.5, 23.5, 108.5, 36);
    path.cubicTo(108.5, 52, 97, 63, 82, 63);
    path.cubicTo(70, 63, 60, 56, 57.5, 41);
    path.cubicTo(60, 26, 71, 14, 86, 14);
    path.closeSubpath();
    return path;
}

constexpr std::array kBreastMarks{QLineF(97, 75, 101, 80), QLineF(89, 87, 93, 92), QLineF(78, 96, 82, 101)};
// What the bird fills of the icon's square of 128.
constexpr QRectF kBounds(6, 6, 118, 118);

} // namespace

void paintMark(QPainter &painter, const QRectF &square)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / kBounds.width(), square.height() / kBounds.height());
    painter.translate(-kBounds.topLeft());
    painter.fillPath(tail(), QColor(kSlate));
    painter.fillPath(breast(), QColor(kOchre));
    painter.fillPath(back(), QColor(kChestnut));
    painter.fillPath(beak(), QColor(kOchre));
    painter.fillPath(head(), QColor(kSlate));
    QPainterPath eye;
    eye.addEllipse(QPointF(93, 32), 3.8, 3.8);
    painter.fillPath(eye, QColor(kPaper));
    painter.setPen(QPen(QColor(kSlate), 3.6, Qt::SolidLine, Qt::RoundCap));
    for (const QLineF &mark : kBreastMarks)
        painter.drawLine(mark);
    painter.restore();
}

} // namespace fieldfare
