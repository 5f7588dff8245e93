// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "rights/ChargeText.h"

#include <QString>

namespace fieldfare {

/// What a letter says, as it was when it was drafted. Dates that depend on the day of sending are not in it.
struct LetterRecord
{
    ChargeFacts facts; ///< of any other right only `letter` is used
    QString recipient; ///< the company's address for privacy matters; empty: only to be printed
};

/// For the wallet's file. Reading back gives the same record.
QString toJsonText(const LetterRecord &record);
Result<LetterRecord> letterRecordFromJson(const QString &text);

} // namespace fieldfare
