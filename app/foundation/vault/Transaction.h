// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "vault/Connection.h"

namespace fieldfare {

using CopyId = Id<struct CopyTag>;

/// A write transaction, and the permit to write: every store function that changes something takes one. It
/// gives the `changed_at` of rows that can change: strictly rising within this copy of the wallet, whatever
/// the computer's clock does. Rolled back unless committed.
class Transaction
{
public:
    /// Waits for another writer for a few seconds, then fails with fileBusy.
    static Result<Transaction> begin(Connection &connection, const Clock &clock);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it returns without an error; rolled back with one. Counts in `copy.writes`, by which what
    /// was remembered of the wallet (vault/Remembered.h) knows that it is out of date.
    Result<> commit();

    Connection &connection() { return *m_connection; }
    Statement prepare(const char *sql) { return m_connection->prepare(sql); }
    const CopyId &copyId() const { return m_copyId; }
    /// The time of everything that happens in this transaction.
    Instant now() const { return m_now; }
    /// A new, later one at each call.
    Instant nextChange();

private:
    Transaction(Connection &connection, CopyId copyId, Instant now, Instant lastChange);

    Connection *m_connection;
    CopyId m_copyId;
    Instant m_now;
    Instant m_lastChange;
};

} // namespace fieldfare
