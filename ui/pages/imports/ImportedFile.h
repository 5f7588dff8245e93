// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importlog/ImportRecord.h"

#include <QString>

namespace fieldfare {

/// A past import as it is shown.
struct TakenFile
{
    ImportRecord record;
    bool justNow = false;
    int newCompanies = 0; ///< known just after it was taken in
    int newHoldings = 0;
    int yours =
        0; ///< of a list of breaches: companies of the wallet that have one, just after it was taken in
};

/// A list of breaches that was dropped.
struct BreachFile
{
    QString path;
    qint64 bytes = 0;
    int breaches = 0;
};

/// What taking it in brought.
struct TakenBreachFile
{
    ImportId import;
    int breaches = 0;
    int yours = 0; ///< companies of the wallet that have one
};

} // namespace fieldfare
