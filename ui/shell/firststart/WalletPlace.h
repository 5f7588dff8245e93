// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace fieldfare {

/// Documents/<User>’s wallet.fieldfare, with a number where that is taken.
QString defaultWalletPath();
/// What would keep a new wallet from being made there: a file of that name, no folder, no right to write.
Result<> checkNewWalletPlace(const QString &path);

} // namespace fieldfare
