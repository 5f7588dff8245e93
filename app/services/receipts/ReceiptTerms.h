// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/RequestObject.h"
#include "receipts/ConsentRecord.h"

#include <QStringList>

namespace fieldfare {

/// When the company asked what the record's decision answers: the last round's time.
Instant askedAt(const ConsentRecord &record);
/// What a record says of a company's offers otherwise than the request that the company signed: names of the
/// terms ("retention"), each once. Empty: the record tells it as it was.
QStringList differentTerms(const ConsentRecord &record, const RequestReading &reading);

} // namespace fieldfare
