// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/ChargeText.h"
#include "rights/EmergencySheet.h"
#include "rights/LetterText.h"

namespace fieldfare::samples {

// The made-up world of the look's pictures, in both languages.

QDateTime created();
LetterFacts erasure(const QString &language);
LetterFacts access(const QString &language);
LetterFacts reminder(LetterKind kind, const QString &language);
ChargeFacts charge(const QString &language);
/// A charge with this many lines of 0.10 × 1.5.
ChargeFacts longCharge(const QString &language, int lines);
EmergencySheetFacts emergencySheet();

} // namespace fieldfare::samples
