// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "requests/Request.h"

#include <QByteArrayView>

namespace fieldfare {

/// Takes in an offer that the person wrote down (HandRecord): no protocol, the same evaluation, the same
/// ledger.
Result<RequestId> recordByHand(const WalletContext &context, QByteArrayView json);

} // namespace fieldfare
