// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/LetterFacts.h"
#include "rights/LetterTemplate.h"

namespace fieldfare {

/// A label and what stands beside it.
struct ReferenceLine
{
    QString label;
    QString text;
    bool strong = false;
};

struct LetterParagraph
{
    QString text; ///< markup: **bold**
    bool heldFollows = false;
    bool fixed = false; ///< the person cannot put other words in its place
};

/// What every letter has, a charge too: all in words, nothing left to decide. Only paragraphs and the
/// subtitle are markup.
struct LetterFrame
{
    QString law;
    QString language;
    QString head; ///< "Charge HM-2026-3, page %1 of %2"
    QStringList address;
    QList<ReferenceLine> reference;
    QString title;
    QString subtitle;
    QString subject; ///< of the mail
    QList<LetterParagraph> paragraphs;
    QString closing;
    QString signature;
    QString foot;
};

struct LetterContent
{
    LetterFrame frame;
    QStringList heldHead;    ///< three heads, a fourth when a breach is the occasion
    QList<QStringList> held; ///< as many cells as heads
};

/// A letter of any kind but Charge (ChargeText.h). Pure: the same values give the same words.
LetterContent writeLetter(const LetterTemplate &letterTemplate, const LetterFacts &facts);

/// The letter as the text of a mail.
QString mailText(const LetterContent &content);

/// The values of %1 … %9 for a template's texts, escaped for markup.
QStringList letterArguments(const LetterTemplate &letterTemplate, const LetterFacts &facts, qsizetype fields);
/// The paragraphs whose condition holds, filled in.
QList<LetterParagraph> chosenParagraphs(const QList<TemplateParagraph> &paragraphs, const LetterFacts &facts,
                                        const QStringList &arguments);
/// The same with the person's own words where there are some (LetterFacts::wording); `first` is the place of
/// the first one in the letter. One that was emptied is left out.
QList<LetterParagraph> reworded(const QList<LetterParagraph> &paragraphs, const LetterFacts &facts,
                                int first);
LetterFrame letterFrame(const LetterTemplate &letterTemplate, const LetterFacts &facts,
                        const QStringList &arguments);

} // namespace fieldfare
