// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterProgress.h"

#include "rights/Deadline.h"

#include <algorithm>

namespace fieldfare {

LetterProgress letterProgress(const QList<LetterEvent> &events, QDate today)
{
    LetterProgress progress;
    for (const LetterEvent &event : events) {
        switch (event.kind) {
        case LetterEventKind::Drafted:
            progress.drafted = event.day;
            break;
        case LetterEventKind::Opened:
            progress.askWhetherSent = !progress.sent.isValid();
            break;
        case LetterEventKind::NotSent:
            progress.askWhetherSent = false;
            break;
        case LetterEventKind::Sent:
            progress.state = LetterState::Sent;
            progress.sent = event.day;
            progress.due = deadline::answerDue(event.day);
            progress.askWhetherSent = false;
            break;
        case LetterEventKind::Reminded:
            progress.state = LetterState::Reminded;
            progress.due = deadline::reminderDue(event.day);
            ++progress.reminders;
            break;
        case LetterEventKind::Came:
            break;
        case LetterEventKind::Answered:
        case LetterEventKind::Abandoned:
            progress.state =
                event.kind == LetterEventKind::Answered ? LetterState::Answered : LetterState::Abandoned;
            progress.closed = event.day;
            progress.askWhetherSent = false;
            break;
        }
    }
    if (progress.due.isValid() && isOpen(progress.state)) {
        progress.daysLeft = int(deadline::daysLeft(today, progress.due));
        if (progress.daysLeft < 0)
            progress.state = LetterState::Overdue;
    }
    return progress;
}

} // namespace fieldfare
