// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/Letter.h"

#include <QDate>

namespace fieldfare {

/// Where a letter stands on a day, from what happened to it.
struct LetterProgress
{
    LetterState state = LetterState::Draft;
    QDate drafted;
    QDate sent;   ///< invalid for a draft
    QDate due;    ///< of the answer, or after a reminder of that; invalid for a draft
    QDate closed; ///< answered or abandoned on
    int daysLeft = 0;
    int reminders = 0;
    bool askWhetherSent = false;
};

LetterProgress letterProgress(const QList<LetterEvent> &events, QDate today);

} // namespace fieldfare
