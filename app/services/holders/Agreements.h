// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

#include <QList>

namespace fieldfare {

/// The approved requests of these companies, withdrawn ones included, newest first.
Result<QList<Agreement>> agreementsWith(const WalletContext &context, const QList<CompanyId> &companies);

/// Fills in how sure the line's holding is. Where nothing but answers of the person's speaks for it, it is as
/// sure as it is that the surest of them arrived; a company that refused the answer had it in its hands.
Result<> readCertainty(const WalletContext &context, HolderLine &line);

} // namespace fieldfare
