// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/CardNote.h"

#include "theme/Metrics.h"
#include "widgets/Buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

CardNote::CardNote(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::kSpace28, 0, metrics::kSpace28, 10);
    hide();
}

void CardNote::say(BannerKind kind, const QString &lead, const QString &rest, const QString &about)
{
    clear();
    m_about = about;
    m_banner = new Banner(kind);
    m_banner->setText(lead, rest);
    QPushButton *close = secondaryButton(tr("Close"));
    close->setAccessibleName(tr("Close the note"));
    m_banner->setButton(close);
    m_column->addWidget(m_banner);
    connect(close, &QPushButton::clicked, this, &CardNote::clear);
    show();
}

void CardNote::clear()
{
    m_about.clear();
    hide();
    if (!m_banner)
        return;
    m_banner->hide();
    m_banner->deleteLater(); // the button that was pressed may be in it
    m_banner = nullptr;
}

} // namespace fieldfare
