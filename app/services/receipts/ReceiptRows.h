// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/Receipts.h"

#include <QHash>

namespace fieldfare {

/// What a receipt says, its signature not looked at: for receipts that the wallet made itself.
Result<ConsentRecord> ownRecord(const Receipt &receipt);

/// Makes rows of receipts, asking for each request and company once.
class ReceiptRows
{
public:
    explicit ReceiptRows(const WalletContext &context)
        : m_context(context)
    {
    }

    /// `receipts` newest first, as the store has them; all of a request, and all of a thread for `previous`.
    Result<QList<ReceiptRow>> rows(const QList<Receipt> &receipts);

private:
    Result<Request> requestOf(const RequestId &id);
    Result<QPair<QString, QString>> nameOf(const Request &request);
    Result<ReceiptRow> row(const Receipt &receipt, bool newestOfRequest);

    const WalletContext &m_context;
    QHash<RequestId, Request> m_requests;
    QHash<QByteArray, ReceiptId> m_byHash;
    QHash<CompanyId, CompanyId> m_standIns;
    QHash<CompanyId, QPair<QString, QString>> m_names;
};

} // namespace fieldfare
