// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"
#include "rights/LetterRecord.h"
#include "rights/LetterTemplate.h"
#include "rights/LetterText.h"
#include "rights/Letters.h"

namespace fieldfare {

/// Everything that printing or mailing needs, with the dates of today or of the day of sending. A letter that
/// is overdue reads as its reminder.
struct ReadyLetter
{
    Letter letter;
    LetterState state = LetterState::Draft;
    LetterTemplate letterTemplate;
    LetterRecord record;
};

Result<ReadyLetter> readyLetter(const WalletContext &context, const LetterId &id);

struct WrittenLetter
{
    LetterFrame frame;
    QString text; ///< for a mail
};

Result<WrittenLetter> writtenLetter(const ReadyLetter &letter);
Result<PdfDocument> printedLetter(const ReadyLetter &letter, const QDateTime &created);

/// Newest first.
Result<QList<LetterRow>> letterRows(const WalletContext &context);
Result<LetterDetail> letterDetail(const WalletContext &context, const LetterId &id);

} // namespace fieldfare
