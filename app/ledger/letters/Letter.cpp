// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/Letter.h"

namespace fieldfare {

QString rightWord(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return QStringLiteral("access");
    case LetterRight::Erasure:
        return QStringLiteral("erasure");
    case LetterRight::Charge:
        return QStringLiteral("charge");
    }
    return {};
}

std::optional<LetterRight> rightFromWord(const QString &word)
{
    for (const LetterRight right : {LetterRight::Access, LetterRight::Erasure, LetterRight::Charge}) {
        if (rightWord(right) == word)
            return right;
    }
    return std::nullopt;
}

QDate sentOn(const Letter &letter)
{
    for (const LetterEvent &event : letter.events) {
        if (event.kind == LetterEventKind::Sent)
            return event.day;
    }
    return {};
}

bool isOpen(LetterState state)
{
    return state != LetterState::Answered && state != LetterState::Abandoned;
}

} // namespace fieldfare
