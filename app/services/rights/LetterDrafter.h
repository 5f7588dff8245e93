// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "holders/Holders.h"
#include "rights/LetterRecord.h"
#include "rights/Letters.h"

namespace fieldfare {

/// Writes down what a letter says: only identity data that the company holds already, never a no-reply
/// address. Fails with nothingHeld where the company holds nothing.
Result<LetterRecord> draftLetter(const WalletContext &context, const HolderDetail &holder,
                                 const DraftOptions &options, const QString &language);

} // namespace fieldfare
