// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Legend.h"

#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fieldfare {

LegendKey::LegendKey(Role fill, Role edge, int side, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_edge(edge)
{
    setFixedSize(side, side);
}

void LegendKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), 2, theme.color(m_fill), theme.color(m_edge));
}

Legend::Legend(const QString &words, Role fill, Role edge, QWidget *parent)
    : QWidget(parent)
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(new LegendKey(fill, edge, 10));
    row->addWidget(new Label(words, TextStyle::Small, Role::TextMuted));
}

} // namespace fieldfare
