// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldfare {

/// How hard a passphrase is to guess. The estimate knows some keyboards and languages only: "at least".
struct PassphraseStrength
{
    int level = 0; ///< 0 empty, 1 weak, 2 fair, 3 good, 4 strong
    int bits = 0;  ///< at least so many
    QString help;  ///< what would help, in words
};

PassphraseStrength strengthOf(const QString &passphrase);

} // namespace fieldfare
