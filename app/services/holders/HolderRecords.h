// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

#include <QList>

namespace fieldfare {

/// Everything known of one company but letters and what happened in time.
struct HolderRecord
{
    Company company;
    QList<HolderLine> lines; ///< by field
    Sum asked;               ///< its lines added up
    QList<HolderBreach> breaches;
    Money paid;
};

/// Every company by name, read in one pass: for lists that show it all and for the export.
Result<QList<HolderRecord>> holderRecords(const WalletContext &context);

} // namespace fieldfare
