// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GeneratedWallet.h"
#include "vault/Transaction.h"

#include <QList>

namespace fieldfare::samples {

/// The domain of the generated company of that number.
QString generatedDomain(int company);

/// Requests that the companies signed, one after the other, none of them looked at by the inbox. Those that
/// get a receipt were approved and declined in turns.
void addRequests(const WalletContext &context, Transaction &transaction, const QList<CompanyId> &companies,
                 const WalletSize &size);

} // namespace fieldfare::samples
