// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ErrorPane.h"

#include "imports/PaneHead.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/Label.h"
#include "words/ErrorWords.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

Label *sentence(TextStyle style, Role role)
{
    Label *label = new Label({}, style, role);
    label->setWrapping(true);
    label->setMaximumWidth(560);
    return label;
}

} // namespace

ErrorPane::ErrorPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead)
    , m_happened(sentence(TextStyle::BodySemibold, Role::Text))
    , m_meaning(sentence(TextStyle::Body, Role::TextMuted))
    , m_next(sentence(TextStyle::Body, Role::Text))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSpace28, metrics::kToolbar, metrics::kSpace28, metrics::kSpace28);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(metrics::kSpace16);
    Card *card = new Card;
    card->body()->addWidget(m_happened);
    card->body()->addSpacing(metrics::kSpace4);
    card->body()->addWidget(m_meaning);
    card->body()->addSpacing(metrics::kSpace8);
    card->body()->addWidget(m_next);
    card->body()->addSpacing(metrics::kSpace12);
    QPushButton *choose = secondaryButton(tr("Choose another file"));
    card->body()->addWidget(choose);
    column->addWidget(card);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ErrorPane::chooseRequested);
}

void ErrorPane::setError(const Error &error, const QString &path)
{
    const ErrorWords words = wordsFor(error);
    m_head->set(QStringLiteral("refuses"), tr("This file cannot be taken in"),
                QDir::toNativeSeparators(path));
    m_happened->setText(words.happened);
    m_meaning->setText(words.meaning);
    m_next->setText(words.next);
    setAccessibleName(words.text());
}

} // namespace fieldfare
