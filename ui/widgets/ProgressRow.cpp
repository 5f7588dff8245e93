// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ProgressRow.h"

#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"

namespace fieldfare {

ProgressRow::ProgressRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextStyle::BodyMedium))
    , m_percent(new ElidedLabel({}, TextStyle::Small, Role::TextMuted))
    , m_bar(new QProgressBar)
    , m_left(new ElidedLabel({}, TextStyle::Small, Role::TextMuted))
{
    QGridLayout *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    QPushButton *cancel = smallLinkButton(tr("Cancel"));
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_percent, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_left, 2, 0);
    grid->addWidget(cancel, 2, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedHeight(6);
    connect(cancel, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
    setTitle(title);
    setPermille(0);
}

void ProgressRow::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressRow::setPermille(int done)
{
    m_bar->setValue(done);
    m_percent->setText(tr("%1 %").arg(locale().toString(done / 10)));
}

void ProgressRow::setTimeLeft(const QString &text)
{
    m_left->setText(text);
}

} // namespace fieldfare
