// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "offers/Offer.h"

#include <QByteArray>

namespace fieldfare {

/// An ITEM (protocol.md, section 4) as the wallet keeps it with a reward: its JSON.
QByteArray compensationRecord(const Compensation &item);
/// Errors: offer…, json…
Result<Compensation> readCompensation(const QByteArray &record);

} // namespace fieldfare
