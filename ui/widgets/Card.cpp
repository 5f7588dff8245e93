// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Card.h"

#include "theme/Paint.h"
#include "widgets/Label.h"

namespace fieldfare {

Card::Card(QWidget *parent, int margin)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(margin, margin - 4, margin, margin - 4);
    m_body->setSpacing(0);
}

QHBoxLayout *Card::setTitle(const QString &title, const QString &note)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new Label(title, TextStyle::BodySemibold);
    row->addWidget(m_title);
    if (!note.isEmpty())
        row->addWidget(new Label(note, TextStyle::Small, Role::TextMuted));
    row->addStretch();
    m_body->insertLayout(0, row);
    m_body->insertSpacing(1, 10);
    setAccessibleName(title);
    return row;
}

void Card::setTitleText(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addRow(QWidget *row)
{
    if (!m_hasRows)
        m_body->setContentsMargins(1, 1, 1, 1);
    else
        m_body->addWidget(hairline(Qt::Horizontal));
    m_hasRows = true;
    m_body->addWidget(row);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme.color(Role::Surface), theme.color(Role::Line));
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    QFrame *line = new QFrame(parent);
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace fieldfare
