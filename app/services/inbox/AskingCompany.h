// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"
#include "context/WalletContext.h"
#include "vault/Transaction.h"

namespace fieldfare {

/// The company that asks: the one that has the host's registrable domain, else one of that name, else a new
/// one, named as the directory knows the domain, else as it was called.
Result<CompanyId> askingCompany(Transaction &transaction, const WalletContext &context, const QString &host,
                                const QString &calledName);

} // namespace fieldfare
