// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include <utility>

namespace fieldfare::cli {

/// What the whole command line means.
struct Parsed
{
    const Command *command = nullptr; ///< null: help or version
    Call call;
    bool version = false;
    QStringList helpFor = {}; ///< words of the command whose help is wanted; empty: of all
};

/// Fails with errors::usage.
Result<Parsed> parseCommandLine(const QStringList &words);
/// The help of every command that begins with the words; of all when there are none.
QString helpText(const QStringList &words);

} // namespace fieldfare::cli
