// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/Holding.h"
#include "imports/Imports.h"
#include "letters/Letter.h"

#include <QString>

namespace fieldfare {

/// "Login", "Your own word", "Letter’s answer", "Breach list", "Receipt".
QString evidenceWord(EvidenceKind kind);
/// "Login, letter’s answer": for a set of kinds, bit per EvidenceKind.
QString evidenceWords(unsigned kinds);
/// "Access", "Erasure", "Charge".
QString rightName(LetterRight right);
/// "draft", "sent", "reminded", "overdue", "answered", "abandoned".
QString letterStateWord(LetterState state);
/// "Drafted", "Sent, you said so", "They answered" …
QString letterEventWord(LetterEventKind kind);
/// "New", "Known", "Skipped".
QString previewStateWord(PreviewState state);
/// The sentence in a preview's "Why" column.
QString previewReasonWords(const PreviewRow &row);

} // namespace fieldfare
