// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

#include <QList>

#include <functional>

namespace fieldfare {

/// Calls `take` for every company with what it holds, summed in one pass over the wallet's holdings; in no
/// order, so that nobody keeps more than they need of a hundred thousand.
Result<> visitHolders(const WalletContext &context, const std::function<void(const HolderRow &)> &take);
/// The order of lists: the dearest first, those that ask the same by name.
bool isDearer(const HolderRow &a, const HolderRow &b);
/// The same as a list, in that order.
Result<QList<HolderRow>> holderList(const WalletContext &context);

} // namespace fieldfare
