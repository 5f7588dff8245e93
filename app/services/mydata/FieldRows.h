// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mydata/MyData.h"

namespace fieldfare {

/// Every field with its values, price and holders, in the order of My data.
Result<QList<FieldRow>> fieldRows(const WalletContext &context);

} // namespace fieldfare
