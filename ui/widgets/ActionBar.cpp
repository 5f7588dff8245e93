// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ActionBar.h"

#include "theme/Metrics.h"
#include "theme/Theme.h"

namespace fieldfare {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metrics::kActionBar);
    QWidget *content = new QWidget;
    content->setMaximumWidth(metrics::kMeasure + 2 * metrics::kSpace28);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(metrics::kSpace28, 1, metrics::kSpace28, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    QHBoxLayout *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(0);
    outer->addWidget(content, 1);
    outer->addStretch(0);
}

void ActionBar::addWidget(QWidget *widget)
{
    m_row->insertWidget(m_count++, widget);
}

void ActionBar::setNote(QWidget *note)
{
    m_row->addWidget(note);
}

void ActionBar::setInline(bool inside)
{
    m_inline = inside;
    const int side = inside ? metrics::kRowReach : metrics::kSpace28;
    m_row->setContentsMargins(side, 1, side, 0);
    update();
}

void ActionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    const int side = m_inline ? metrics::kRowReach : 0;
    painter.fillRect(QRect(side, 0, width() - 2 * side, 1), theme.color(Role::Line));
}

} // namespace fieldfare
