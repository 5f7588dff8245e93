// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace fieldfare {

/// Looks at a file before any key is tried, and says when it cannot be a wallet: missing, empty, another
/// program's (by its first bytes), or not made of whole pages. Reads only.
Result<> checkLooksLikeWallet(const QString &path);

} // namespace fieldfare
