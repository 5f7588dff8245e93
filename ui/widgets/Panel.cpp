// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Panel.h"

#include "theme/Theme.h"

namespace fieldfare {

Panel::Panel(Role ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
{
}

void Panel::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_ground));
    const QColor line = theme.color(Role::Line);
    const auto draw = [&](const QRect &at) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), at), line);
    };
    if (m_lines & Qt::LeftEdge)
        draw({0, 0, 1, height()});
    if (m_lines & Qt::RightEdge)
        draw({width() - 1, 0, 1, height()});
    if (m_lines & Qt::TopEdge)
        draw({0, 0, width(), 1});
    if (m_lines & Qt::BottomEdge)
        draw({0, height() - 1, width(), 1});
}

} // namespace fieldfare
