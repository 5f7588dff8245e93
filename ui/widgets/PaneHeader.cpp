// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/PaneHeader.h"

#include "theme/Metrics.h"
#include "widgets/ElidedLabel.h"

namespace fieldfare {

PaneHeader::PaneHeader(const QString &title, QWidget *parent, int margin)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, TextStyle::Title))
    , m_count(new ElidedLabel({}, TextStyle::Body, Role::TextMuted))
{
    setFixedHeight(metrics::kToolbar);
    m_row->setContentsMargins(margin, 0, margin, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_title->setVisible(!title.isEmpty());
    m_count->hide();
}

void PaneHeader::setSmallTitle()
{
    m_title->setTextStyle(TextStyle::BodySemibold);
}

void PaneHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PaneHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void PaneHeader::addLeading(QWidget *widget)
{
    m_row->insertWidget(m_leading++, widget);
}

} // namespace fieldfare
