// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/Overview.h"

namespace fieldfare {

/// Adds what requests, agreements and rewards tell: the sums, what is to be answered, what ends soon. Nothing
/// as long as nobody has asked.
Result<> addDealings(const WalletContext &context, OverviewFigures &figures);

} // namespace fieldfare
