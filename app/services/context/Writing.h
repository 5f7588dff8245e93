// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"

#include <initializer_list>

namespace fieldfare {

/// Runs `write(Transaction &) -> Result<>` in one transaction, commits it, and tells what changed. Nothing is
/// kept of a write that fails.
template <typename Write>
Result<> inTransaction(const WalletContext &context, std::initializer_list<RecordKind> kinds, Write write)
{
    Result<Transaction> transaction = context.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<> done = write(*transaction);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    for (const RecordKind kind : kinds)
        context.changed(kind);
    return {};
}

} // namespace fieldfare
