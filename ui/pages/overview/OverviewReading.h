// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mydata/MyData.h"
#include "overview/Overview.h"

#include <optional>

namespace fieldfare {

/// What the page reads at once.
struct OverviewReading
{
    OverviewFigures figures;
    QList<FieldRow> samplePrices;      ///< for a newcomer: four fields that everybody knows
    std::optional<PricePreset> preset; ///< for a newcomer: whose prices all prices are
};

Result<OverviewReading> readOverview(const WalletContext &context);
/// Every company that holds something at a price, the dearest first.
Result<QList<HolderRow>> readClaim(const WalletContext &context);

} // namespace fieldfare
