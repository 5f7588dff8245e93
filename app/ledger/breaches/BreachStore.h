// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "breaches/Incident.h"
#include "importlog/ImportRecord.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QSet>

namespace fieldfare {

/// Breaches that the person imported, and what has been dealt with. "Resolved" is kept per holding, which is
/// per address, not per breach.
class BreachStore
{
public:
    explicit BreachStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of all lists that were taken in, the newest last: where two know a breach, the later counts.
    Result<QList<Incident>> imported() const;
    /// Incident name → holdings that are dealt with.
    Result<QHash<QString, QSet<HoldingId>>> resolved() const;

    static Result<> add(Transaction &transaction, const ImportId &import, const Incident &incident);
    static Result<> removeOf(Transaction &transaction, const ImportId &import);
    static Result<> resolve(Transaction &transaction, const QString &incident, const HoldingId &holding,
                            bool resolved);

private:
    Connection &m_connection;
};

} // namespace fieldfare
