// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardStore.h"

namespace fieldfare {

namespace {
// The kinds of reward_entry that exist so far. Stored: never renumber.
constexpr int kReceived = 1;
} // namespace

Result<QList<ReceivedReward>> RewardStore::receivedFrom(const CompanyId &company) const
{
    Statement select = m_connection.prepare("SELECT r.id, r.terms, e.amount, e.currency, e.at FROM reward r "
                                            "JOIN reward_entry e ON e.reward_id = r.id "
                                            "WHERE r.company_id = ?1 AND e.kind = ?2 ORDER BY e.at DESC");
    select.bind(1, company).bind(2, kReceived);
    QList<ReceivedReward> list;
    while (select.step()) {
        const Result<Currency> currency = Currency::fromCode(select.text(3));
        if (!currency)
            return failure(currency.error());
        list.append({select.id<RewardId>(0), company, select.text(1), Money(select.integer(2), *currency),
                     select.instant(4)});
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<QHash<CompanyId, Money>> RewardStore::received(Currency currency) const
{
    Statement select = m_connection.prepare("SELECT r.company_id, sum(e.amount) FROM reward r "
                                            "JOIN reward_entry e ON e.reward_id = r.id "
                                            "WHERE e.kind = ?1 AND e.currency = ?2 GROUP BY r.company_id");
    select.bind(1, kReceived).bind(2, currency.code());
    QHash<CompanyId, Money> sums;
    while (select.step())
        sums.insert(select.id<CompanyId>(0), Money(select.integer(1), currency));
    if (!select.ok())
        return failure(select.error());
    return sums;
}

Result<RewardId> RewardStore::recordReceived(Transaction &transaction, const ReceivedReward &reward)
{
    const RewardId id = reward.id.isNull() ? RewardId::random() : reward.id;
    Statement insert = transaction.prepare(
        "INSERT INTO reward (id, company_id, terms, at, copy_id) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, id).bind(2, reward.company).bind(3, reward.terms).bind(4, reward.at);
    Result<> done = insert.bind(5, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    Statement entry =
        transaction.prepare("INSERT INTO reward_entry (id, reward_id, kind, amount, currency, at, "
                            "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    entry.bind(1, Id<struct RewardEntryTag>::random()).bind(2, id).bind(3, kReceived);
    entry.bind(4, reward.amount.minorUnits()).bind(5, reward.amount.currency().code()).bind(6, reward.at);
    done = entry.bind(7, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    return id;
}

} // namespace fieldfare
