// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FixedClock.h"
#include "Wallet.h"

#include <QString>

#include <memory>

namespace fieldfare::samples {

inline QString samplePassphrase()
{
    return QStringLiteral("drossel wandert nach norden");
}

/// A wallet after the first evening: an export taken in, values and prices of one's own, what companies gave,
/// letters in every state. `clock` must stand at sampleDay(); it is moved while letters age and stands there
/// again afterwards. Ends the program with a message when anything fails: a sample that is not what it says
/// is no help to a test.
std::unique_ptr<Wallet> makeSampleWallet(const QString &path, FixedClock &clock, int logins = 60);

/// A new, empty wallet with the firm preset.
std::unique_ptr<Wallet> makeEmptyWallet(const QString &path, const Clock &clock);

/// The sample's export, written beside the wallet; gives its path.
QString writeSampleExport(const QString &folder, int logins = 60);

} // namespace fieldfare::samples
