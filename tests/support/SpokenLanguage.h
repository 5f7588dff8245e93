// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace fieldfare::samples {

/// Makes the program speak `language` with the numbers and dates of its country, for pictures of it; what it
/// says is noted, so that the two below find a control by its English words.
void speak(QCoreApplication &application, const QString &language);

/// Whether the program shows `shown` where its source says `english`.
bool isCalled(const QString &shown, const QString &english);
/// The same where the source only begins with `english`: "131 neue übernehmen" begins as "Take in".
bool beginsAs(const QString &shown, const QString &english);

} // namespace fieldfare::samples
