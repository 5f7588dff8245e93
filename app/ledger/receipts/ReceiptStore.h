// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "receipts/Receipt.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode receiptUnknown{"receipt.unknown"};      ///< details: what was looked for
inline constexpr ErrorCode receiptLogBroken{"receipt.log-broken"}; ///< details: the place in the log
} // namespace errors

/// A place in a copy's log that does not follow from the one before, or whose receipt is missing or changed.
struct LogFault
{
    std::int64_t place = 0;
    QByteArray sha256 = {};                 ///< of the receipt that should be there
    std::optional<ReceiptId> unlogged = {}; ///< one that the log does not know
};

/// Receipts and the wallet's own order of them: a chain of hashes, one a copy of the wallet, never exported.
class ReceiptStore
{
public:
    explicit ReceiptStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first; not those of decisions that were taken back before they were sent.
    Result<QList<Receipt>> all() const;
    Result<std::optional<Receipt>> receipt(const ReceiptId &id) const;
    /// By id, or by the first characters of one that no other begins with (at least 4).
    Result<ReceiptId> named(const QString &text) const;
    Result<QList<Receipt>> ofRequest(const RequestId &request) const;
    /// SHA-256 of the newest receipt of the request's thread: what the next one names as its previous; empty
    /// for the first.
    Result<QByteArray> newestOfThread(const RequestId &request) const;
    /// Walks the chain of every copy. Fails with receiptLogBroken where a receipt is missing or was changed.
    Result<> checkLog() const;
    /// Every place at which the log and the receipts do not fit; empty: they fit.
    Result<QList<LogFault>> logFaults() const;
    /// Those of decisions that were taken back as well, in the order in which they were written down.
    Result<QList<Receipt>> everWritten() const;

    static Result<> add(Transaction &transaction, const Receipt &receipt);

private:
    Connection &m_connection;
};

} // namespace fieldfare
