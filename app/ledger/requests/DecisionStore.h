// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "requests/Decision.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode decisionUnknown{"decision.unknown"};
} // namespace errors

/// What the person decided, and the answers that carry it. Decisions are only ever added.
class DecisionStore
{
public:
    explicit DecisionStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those of one request that were not taken back, oldest first, each with its claims.
    Result<QList<Decision>> ofRequest(const RequestId &request) const;
    Result<std::optional<Decision>> decision(const DecisionId &id) const;
    /// Every approval that was not taken back, newest first.
    Result<QList<Decision>> approvals() const;
    /// Those of one party's requests.
    Result<QList<Decision>> approvalsFor(const PartyId &party) const;
    /// The presentation strings that an approval sent; empty once they were let go.
    Result<QList<QByteArray>> presentations(const DecisionId &id) const;

    /// A null id gets a new one.
    static Result<DecisionId> add(Transaction &transaction, Decision decision);
    static Result<> keepPresentations(Transaction &transaction, const DecisionId &id,
                                      const QList<QByteArray> &presentations);
    /// Marks it and lets its presentations go.
    static Result<> takeBack(Transaction &transaction, const DecisionId &id);

private:
    Connection &m_connection;
};

} // namespace fieldfare
