// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "requests/Rule.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode ruleUnknown{"rule.unknown"};       ///< details: what was looked for
inline constexpr ErrorCode ruleUnreadable{"rule.unreadable"}; ///< details: its id
} // namespace errors

/// The person's rules. What a rule says is never changed: it is turned off, or removed and written anew.
class RuleStore
{
public:
    explicit RuleStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first, without those that were removed.
    Result<QList<Rule>> all() const;
    /// One that was removed as well.
    Result<std::optional<Rule>> rule(const RuleId &id) const;
    /// By id, or by the first characters of one that no other begins with (at least 4).
    Result<RuleId> named(const QString &text) const;
    /// Decisions that stand and requests that were set aside, by rule.
    Result<QHash<RuleId, RuleUse>> uses() const;

    /// A null id gets a new one.
    static Result<RuleId> add(Transaction &transaction, Rule rule);
    static Result<> setOn(Transaction &transaction, const RuleId &id, bool on);
    static Result<> remove(Transaction &transaction, const RuleId &id);

private:
    Connection &m_connection;
};

} // namespace fieldfare
