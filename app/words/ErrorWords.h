// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace fieldfare {

/// An error for people: what happened, what it means for their data, what to do. Never empty: a code without
/// words of its own gets general ones and its name.
struct ErrorWords
{
    QString happened;
    QString meaning;
    QString next;
    /// The three, one sentence after the other.
    QString text() const;
};

ErrorWords wordsFor(const Error &error);
/// Whether the code has words of its own; a test asks for every code of the program.
bool hasWords(ErrorCode code);

} // namespace fieldfare
