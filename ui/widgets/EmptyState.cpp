// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/EmptyState.h"

#include "widgets/IconLabel.h"
#include "widgets/Label.h"

namespace fieldfare {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(0);
    Label *sentence = new Label(text, TextStyle::Body, Role::TextMuted);
    sentence->setWrapping(true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setMaximumWidth(360);
    QHBoxLayout *middle =
        new QHBoxLayout; // a layout's alignment would take the label's height for width away
    middle->addStretch(0);
    middle->addWidget(sentence, 1);
    middle->addStretch(0);
    m_column->addStretch(2);
    m_column->addWidget(new IconLabel(icon, 32), 0, Qt::AlignHCenter);
    m_column->addSpacing(6);
    m_column->addWidget(new Label(title, TextStyle::BodySemibold), 0, Qt::AlignHCenter);
    m_column->addLayout(middle);
    m_column->addStretch(3);
}

void EmptyState::setButton(QPushButton *button)
{
    m_column->insertSpacing(m_column->count() - 1, 12);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace fieldfare
