// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

#include <QList>

namespace fieldfare {

/// Every company with what it holds, summed in one pass over the wallet's holdings; the dearest first.
Result<QList<HolderRow>> holderList(const WalletContext &context);

} // namespace fieldfare
