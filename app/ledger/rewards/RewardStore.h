// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Result.h"
#include "companies/Company.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QList>

namespace fieldfare {

using RewardId = Id<struct RewardTag>;

/// Something that a company gave, as the person recorded it.
struct ReceivedReward
{
    RewardId id;
    CompanyId company;
    QString terms; ///< in the person's words: "60 free minutes"
    Money amount;  ///< what it is worth to the person
    Instant at;
};

/// What companies have given. Entries are only ever added; sums are taken over them.
class RewardStore
{
public:
    explicit RewardStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    Result<QList<ReceivedReward>> receivedFrom(const CompanyId &company) const;
    /// In the given currency; what came in another is left out.
    Result<QHash<CompanyId, Money>> received(Currency currency) const;

    static Result<RewardId> recordReceived(Transaction &transaction, const ReceivedReward &reward);

private:
    Connection &m_connection;
};

} // namespace fieldfare
