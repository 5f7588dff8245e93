// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>
#include <QString>

namespace fieldfare::cli {

/// UTF-8 to the terminal or wherever it was sent.
void printOut(const QString &text);
void printError(const QString &text);

/// Standard input to its end, or as much as `most` bytes of it.
QByteArray readAllInput(qsizetype most);

/// Asks without echo. Fails with errors::noTerminal when there is nobody to ask.
Result<SecureBytes> askPassphrase(const QString &prompt);

} // namespace fieldfare::cli
