// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/Cells.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldfare {

Cells::Cells(QWidget *parent)
    : Card(parent, 0)
    , m_row(new QHBoxLayout)
{
    body()->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    body()->addLayout(m_row);
}

QVBoxLayout *Cells::addCell(int width)
{
    if (!m_first)
        m_row->addWidget(hairline(Qt::Vertical));
    m_first = false;
    QWidget *cell = new QWidget;
    if (width > 0)
        cell->setFixedWidth(width);
    QVBoxLayout *column = new QVBoxLayout(cell);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    m_row->addWidget(cell, width > 0 ? 0 : 1);
    return column;
}

} // namespace fieldfare
