// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "rewards/Reward.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode rewardUnknown{"reward.unknown"};  ///< details: what was looked for
inline constexpr ErrorCode rewardTooMuch{"reward.too-much"}; ///< details: what is left
inline constexpr ErrorCode rewardNotHeld{
    "reward.not-held"}; ///< there is nothing to redeem (yet, or any more)
inline constexpr ErrorCode rewardNotUsed{"reward.not-used"}; ///< nothing of it was redeemed
inline constexpr ErrorCode rewardEmpty{"reward.empty"};      ///< no words, or an amount of nothing
} // namespace errors

/// Something that a company gave, as the person recorded it or a grant brought it.
struct ReceivedReward
{
    RewardId id;
    CompanyId company;
    QString terms; ///< in the person's words: "60 free minutes"
    Money amount;  ///< what it is worth to the person
    Instant at;
};

/// A grant as it arrived; one that failed a check is kept and shown as not valid.
struct StoredGrant
{
    GrantId id;
    RequestId request;
    QByteArray jws;
    bool valid = false;
    QStringList problems; ///< names of the checks that failed
    Instant at;
};

/// What companies promised and gave. Entries are only ever added; sums are taken over them.
class RewardStore
{
public:
    explicit RewardStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first, with their entries; not those of decisions that were taken back.
    Result<QList<Reward>> all() const;
    Result<std::optional<Reward>> reward(const RewardId &id) const;
    /// By id, or by the first characters of one that no other begins with (at least 4).
    Result<RewardId> named(const QString &text) const;
    Result<QList<Reward>> ofDecision(const DecisionId &decision) const;
    /// Not of those merged into it.
    Result<QList<Reward>> ofCompany(const CompanyId &company) const;
    Result<QList<StoredGrant>> grants(const RequestId &request) const;
    Result<QList<StoredGrant>> allGrants() const;

    /// In money, newest first.
    Result<QList<ReceivedReward>> receivedFrom(const CompanyId &company) const;
    /// In the given currency; what came in another is left out.
    Result<QHash<CompanyId, Money>> received(Currency currency) const;

    static Result<RewardId> recordReceived(Transaction &transaction, const ReceivedReward &reward);
    /// With its entries; a null id gets a new one.
    static Result<RewardId> add(Transaction &transaction, Reward reward);
    static Result<> addEntry(Transaction &transaction, const RewardId &id, const RewardEntry &entry);
    /// Code, address, validity, grant: what a grant says of a reward that was promised.
    static Result<> setGranted(Transaction &transaction, const Reward &reward);
    static Result<> addGrant(Transaction &transaction, const StoredGrant &grant);

private:
    Result<QList<Reward>> withEntries(QList<Reward> rewards) const;
    Connection &m_connection;
};

} // namespace fieldfare
