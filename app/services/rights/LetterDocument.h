// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"
#include "rights/LetterText.h"

namespace fieldfare {

/// The letter as pages. `created` is written into the file.
PdfDocument letterDocument(const LetterContent &content, const QDateTime &created);

/// Address at the left, reference block at the right, then the title: what letter and charge have in common.
struct LetterSpacing
{
    double aboveAddress;
    double aboveTitle;
};
std::vector<Block> letterTop(const LetterFrame &frame, const LetterSpacing &spacing);
PageHead letterPageHead(const LetterFrame &frame);
std::vector<Block> letterFoot(const LetterFrame &frame);

} // namespace fieldfare
