// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/WordingDialog.h"

#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kWidth = 600;
constexpr int kHeight = 440;
constexpr int kPadding = 16; ///< of a field, above and below its lines
constexpr int kFewestLines = 1;
constexpr int kMostLines = 5;

/// As high as its words are in the dialog's width, within reason.
int heightFor(const QPlainTextEdit &edit, const QString &text)
{
    const QRect words = edit.fontMetrics().boundingRect(QRect(0, 0, kWidth - 2 * metrics::kSpace28, 10'000),
                                                        Qt::TextWordWrap, text);
    const int line = edit.fontMetrics().lineSpacing();
    return std::clamp((words.height() + line - 1) / line, kFewestLines, kMostLines) * line + kPadding;
}

} // namespace

WordingDialog::WordingDialog(const QList<DraftParagraph> &paragraphs, QWidget *parent)
    : PageDialog(tr("Wording"), parent)
    , m_paragraphs(paragraphs)
{
    addSentence(
        tr("Change what you want to say otherwise; empty a paragraph to leave it out. What a charge is stays "
           "as it is: a claim, not a debt."));
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(2, 2, metrics::kSpace8, 2);
    column->setSpacing(metrics::kSpace8);
    for (const DraftParagraph &paragraph : paragraphs)
        addParagraph(column, paragraph);
    column->addStretch(1);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(qMin(kHeight, content->sizeHint().height()));
    body()->addWidget(scroll, 1);
    QPushButton *back = linkButton(tr("Give back the usual words"));
    body()->addWidget(back, 0, Qt::AlignLeft);
    QPushButton *keep = primaryButton(tr("Use this wording"));
    setAction(keep);
    setMinimumWidth(kWidth);
    connect(back, &QPushButton::clicked, this, &WordingDialog::giveBack);
    connect(keep, &QPushButton::clicked, this, &WordingDialog::choose);
}

void WordingDialog::addParagraph(QVBoxLayout *column, const DraftParagraph &paragraph)
{
    if (paragraph.fixed) {
        Label *words = new Label(paragraph.text, TextStyle::Body, Role::TextMuted);
        words->setWrapping(true);
        column->addWidget(words);
        m_edits.append(nullptr);
        return;
    }
    QPlainTextEdit *edit = new QPlainTextEdit(paragraph.text);
    edit->setAccessibleName(tr("Paragraph %1").arg(m_edits.size() + 1));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(heightFor(*edit, paragraph.text));
    column->addWidget(edit);
    m_edits.append(edit);
}

void WordingDialog::giveBack()
{
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        if (m_edits[i])
            m_edits[i]->setPlainText(m_paragraphs[i].given);
    }
}

void WordingDialog::choose()
{
    QStringList texts;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        texts.append(m_edits[i] ? m_edits[i]->toPlainText() : m_paragraphs[i].text);
    Q_EMIT wordingChosen(texts);
    accept();
}

} // namespace fieldfare
