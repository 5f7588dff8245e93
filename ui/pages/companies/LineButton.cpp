// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/LineButton.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace fieldfare {

LineButton::LineButton(const QList<LineCell> &cells, QWidget *parent)
    : QAbstractButton(parent)
    , m_cells(cells)
{
    QStringList words;
    for (const LineCell &cell : cells)
        words.append(cell.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusInside", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
}

void LineButton::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    update();
}

QList<int> LineButton::widthsOf(const QList<LineButton *> &lines, int slack)
{
    QList<int> widths;
    for (const LineButton *line : lines) {
        widths.resize(line->m_cells.size());
        for (int i = 0; i < int(widths.size()); ++i) {
            const LineCell &cell = line->m_cells[i];
            const qreal width = figuresWidth(cell.text, themeOf(line).font(cell.style));
            widths[i] = i == slack ? 0 : qMax(widths[i], qCeil(width) + 1);
        }
    }
    return widths;
}

void LineButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintRowGround(painter, theme, rect(), false, underMouse() || isDown(), isActiveWindow(), false);
    int taken = 2 * kReach;
    for (int i = 0; i < int(m_cells.size()); ++i)
        taken += m_widths.value(i) + (i > 0 ? kGap : 0);
    int x = kReach;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int own = m_widths.value(i);
        const int cellWidth = own > 0 ? own : qMax(0, width() - taken);
        const QRect cell(x, 0, cellWidth, height());
        const Qt::Alignment side = m_cells[i].atEnd ? Qt::AlignRight : Qt::AlignLeft;
        paintText(painter, QStyle::visualRect(layoutDirection(), rect(), cell), m_cells[i].text,
                  theme.font(m_cells[i].style), theme.color(m_cells[i].role),
                  QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
        x += cellWidth + kGap;
    }
}

void LineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace fieldfare
