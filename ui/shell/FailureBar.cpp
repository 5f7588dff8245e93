// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/FailureBar.h"

#include "widgets/Buttons.h"
#include "words/ErrorWords.h"

#include <QVBoxLayout>

namespace fieldfare {

FailureBar::FailureBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Message"));
    QVBoxLayout *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    m_failure = makeBanner(BannerKind::Refuses);
    m_note = makeBanner(BannerKind::Meets);
    rows->addWidget(m_failure);
    rows->addWidget(m_note);
    hide();
}

Banner *FailureBar::makeBanner(BannerKind kind)
{
    Banner *banner = new Banner(kind, {}, this);
    QPushButton *close = iconButton(QStringLiteral("cross"), tr("Close"));
    banner->setButton(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return banner;
}

void FailureBar::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_failure->setText(words.happened, words.meaning + u' ' + words.next);
    m_failure->show();
    m_note->hide();
    show();
}

void FailureBar::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
    m_failure->hide();
    show();
}

} // namespace fieldfare
