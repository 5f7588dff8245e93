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

/// Answers on their way: stored in the transaction of their decision, sent afterwards, each by the copy of
/// the wallet that made it alone.
class OutboxStore
{
public:
    explicit OutboxStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    Result<QList<OutboxMessage>> all() const;
    Result<std::optional<OutboxMessage>> message(const DecisionId &decision) const;
    /// Of the decision's message, without the message; nothing where none was to be sent.
    Result<std::optional<OutboxState>> state(const DecisionId &decision) const;
    /// Of this copy: those that are to be sent at `now`, the longest due first. What the person holds is not
    /// among them, what a rule decided is, once its time has come; what is being sent is, once its time is
    /// over: whoever sent it has ended.
    Result<QList<OutboxMessage>> due(Instant now) const;
    /// Of this copy: those that are held until the person lets them go, oldest first; none of a rule's.
    Result<QList<OutboxMessage>> held() const;
    /// What this rule decided and what has not gone out yet.
    Result<QList<DecisionId>> heldByRule(const RuleId &rule) const;
    /// When the next one is due; nothing where nothing waits.
    Result<std::optional<Instant>> nextDue() const;

    static Result<> add(Transaction &transaction, const OutboxMessage &message);
    /// Everything but the message itself. The body goes once the state is final.
    static Result<> update(Transaction &transaction, const OutboxMessage &message);
    static Result<> remove(Transaction &transaction, const DecisionId &decision);

private:
    Result<QList<OutboxMessage>> mine(const QByteArray &where, std::optional<Instant> now) const;
    Connection &m_connection;
};

} // namespace fieldfare
