// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>
#include <QString>

namespace fieldfare::terminal {

namespace errors {
inline constexpr ErrorCode usage{"cli.usage"};         ///< details: what is wrong; ends with 2
inline constexpr ErrorCode noTerminal{"cli.terminal"}; ///< nobody can be asked for a passphrase
} // namespace errors

inline tl::unexpected<Error> usage(const QString &what)
{
    return failure(errors::usage, {what});
}

/// UTF-8 to the terminal or wherever it was sent.
void printOut(const QString &text);
void printError(const QString &text);

/// Says on standard error what went wrong, and gives the program's exit code: 2 for wrong usage, else 1.
int refuse(const Error &error);

/// Standard input to its end, or as much as `most` bytes of it.
QByteArray readAllInput(qsizetype most);

/// Asks without echo. Fails with errors::noTerminal when there is nobody to ask.
Result<SecureBytes> askPassphrase(const QString &prompt);

} // namespace fieldfare::terminal
