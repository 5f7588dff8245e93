// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "rights/Letters.h"

#include <QStringList>

class QPlainTextEdit;

namespace fieldfare {

/// What a draft says, paragraph by paragraph, in the person's own words where they want other ones.
class WordingDialog : public PageDialog
{
    Q_OBJECT
public:
    WordingDialog(const QList<DraftParagraph> &paragraphs, QWidget *parent);

Q_SIGNALS:
    /// One text a paragraph; the fixed ones as they were.
    void wordingChosen(const QStringList &paragraphs);

private:
    void addParagraph(QVBoxLayout *column, const DraftParagraph &paragraph);
    void giveBack();
    void choose();

    QList<DraftParagraph> m_paragraphs;
    QList<QPlainTextEdit *> m_edits; ///< none for a fixed one
};

} // namespace fieldfare
