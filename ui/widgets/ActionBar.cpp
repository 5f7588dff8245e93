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

void ActionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Role::Line));
}

} // namespace fieldfare
