// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

namespace fieldfare {

/// One company's page: what it holds with every price, its breaches, letters and what happened in time.
Result<HolderDetail> holderDetail(const WalletContext &context, const CompanyId &id);

} // namespace fieldfare
