// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardStore.h"

#include <utility>

namespace fieldfare {

namespace {

constexpr int kReceived = int(RewardEntryKind::Received);

const QByteArray kSelectRewards =
    "SELECT r.id, r.company_id, r.decision_id, r.grant_id, r.terms, r.content, r.code, "
    "r.redeem_uri, r.valid_until, r.at FROM reward r "
    "LEFT JOIN decision d ON d.id = r.decision_id WHERE d.taken_back_at IS NULL ";

Result<QList<Reward>> readHeads(Statement &select)
{
    QList<Reward> list;
    while (select.step()) {
        Reward reward;
        reward.id = select.id<RewardId>(0);
        reward.company = select.id<CompanyId>(1);
        reward.decision = select.id<DecisionId>(2);
        reward.grant = select.id<GrantId>(3);
        reward.terms = select.text(4);
        reward.content = select.blob(5);
        reward.code = select.text(6);
        reward.redeemUri = select.text(7);
        if (!select.isNull(8))
            reward.validUntil = select.instant(8);
        reward.at = select.instant(9);
        list.append(reward);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

void bindInstant(Statement &statement, int index, const std::optional<Instant> &instant)
{
    if (instant)
        statement.bind(index, *instant);
    else
        statement.bindNull(index);
}

const QByteArray kGrants = "SELECT id, jws, valid, problems, at, request_id FROM grant_record ";

Result<QList<StoredGrant>> readGrants(Statement &select)
{
    QList<StoredGrant> list;
    while (select.step()) {
        list.append({select.id<GrantId>(0), select.id<RequestId>(5), select.blob(1), select.number(2) != 0,
                     select.text(3).split(QLatin1Char(' '), Qt::SkipEmptyParts), select.instant(4)});
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

} // namespace

Result<QList<Reward>> RewardStore::withEntries(QList<Reward> rewards) const
{
    for (Reward &reward : rewards) {
        Statement select = m_connection.prepare(
            "SELECT kind, amount, currency, at FROM reward_entry WHERE reward_id = ?1 ORDER BY at, rowid");
        select.bind(1, reward.id);
        while (select.step()) {
            RewardEntry entry{RewardEntryKind(select.number(0)), {select.integer(1), {}}, select.instant(3)};
            if (!select.text(2).isEmpty()) {
                const Result<Currency> currency = Currency::fromCode(select.text(2));
                if (!currency)
                    return failure(currency.error());
                entry.amount.currency = *currency;
            }
            reward.entries.append(entry);
        }
        if (!select.ok())
            return failure(select.error());
    }
    return rewards;
}

Result<QList<Reward>> RewardStore::all() const
{
    Statement select =
        m_connection.prepare((kSelectRewards + "ORDER BY r.at DESC, r.rowid DESC").constData());
    const Result<QList<Reward>> heads = readHeads(select);
    return heads ? withEntries(*heads) : heads;
}

Result<std::optional<Reward>> RewardStore::reward(const RewardId &id) const
{
    Statement select = m_connection.prepare((kSelectRewards + "AND r.id = ?1").constData());
    select.bind(1, id);
    Result<QList<Reward>> list = readHeads(select);
    if (list)
        list = withEntries(*list);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<Reward>(list->first());
}

Result<RewardId> RewardStore::named(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    const Result<QList<Reward>> rewards = all();
    if (!rewards)
        return failure(rewards.error());
    QList<RewardId> found;
    for (const Reward &each : *rewards) {
        if (each.id.toText() == text || (text.size() >= shortest && each.id.toText().startsWith(text)))
            found.append(each.id);
    }
    if (found.size() != 1)
        return failure(errors::rewardUnknown, {text});
    return found.first();
}

Result<QList<Reward>> RewardStore::ofDecision(const DecisionId &decision) const
{
    Statement select =
        m_connection.prepare((kSelectRewards + "AND r.decision_id = ?1 ORDER BY r.rowid").constData());
    select.bind(1, decision);
    const Result<QList<Reward>> heads = readHeads(select);
    return heads ? withEntries(*heads) : heads;
}

Result<QList<Reward>> RewardStore::ofCompany(const CompanyId &company) const
{
    Statement select =
        m_connection.prepare((kSelectRewards + "AND r.company_id = ?1 ORDER BY r.rowid").constData());
    select.bind(1, company);
    const Result<QList<Reward>> heads = readHeads(select);
    return heads ? withEntries(*heads) : heads;
}

Result<QList<StoredGrant>> RewardStore::grants(const RequestId &request) const
{
    Statement select =
        m_connection.prepare((kGrants + "WHERE request_id = ?1 ORDER BY at, rowid").constData());
    select.bind(1, request);
    return readGrants(select);
}

Result<QList<StoredGrant>> RewardStore::allGrants() const
{
    Statement select = m_connection.prepare((kGrants + "ORDER BY at, rowid").constData());
    return readGrants(select);
}

Result<QList<ReceivedReward>> RewardStore::receivedFrom(const CompanyId &company) const
{
    Statement select = m_connection.prepare("SELECT r.id, r.terms, e.amount, e.currency, e.at FROM reward r "
                                            "JOIN reward_entry e ON e.reward_id = r.id "
                                            "WHERE r.company_id = ?1 AND e.kind = ?2 AND e.currency <> '' "
                                            "ORDER BY e.at DESC");
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

Result<RewardId> RewardStore::recordReceived(Transaction &transaction, const ReceivedReward &received)
{
    Reward reward;
    reward.id = received.id;
    reward.company = received.company;
    reward.terms = received.terms;
    reward.at = received.at;
    const Quantity amount{received.amount.minorUnits(), received.amount.currency()};
    reward.entries = {{RewardEntryKind::Received, amount, received.at}};
    return add(transaction, reward);
}

Result<RewardId> RewardStore::add(Transaction &transaction, Reward reward)
{
    if (reward.id.isNull())
        reward.id = RewardId::random();
    Statement insert = transaction.prepare(
        "INSERT INTO reward (id, company_id, decision_id, grant_id, terms, content, code, redeem_uri, "
        "valid_until, at, "
        "changed_at, copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    insert.bind(1, reward.id).bind(2, reward.company).bind(3, reward.decision).bind(4, reward.grant);
    insert.bind(5, reward.terms).bind(6, QString::fromUtf8(reward.content)).bind(7, reward.code);
    insert.bind(8, reward.redeemUri);
    bindInstant(insert, 9, reward.validUntil);
    insert.bind(10, reward.at).bind(11, transaction.nextChange());
    Result<> done = insert.bind(12, transaction.copyId()).run();
    for (const RewardEntry &entry : std::as_const(reward.entries)) {
        if (done)
            done = addEntry(transaction, reward.id, entry);
    }
    if (!done)
        return failure(done.error());
    return reward.id;
}

Result<> RewardStore::addEntry(Transaction &transaction, const RewardId &id, const RewardEntry &entry)
{
    Statement insert =
        transaction.prepare("INSERT INTO reward_entry (id, reward_id, kind, amount, currency, at, "
                            "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, Id<struct RewardEntryTag>::random()).bind(2, id).bind(3, int(entry.kind));
    insert.bind(4, entry.amount.count);
    insert.bind(5, entry.amount.currency ? entry.amount.currency->code() : QString()).bind(6, entry.at);
    return insert.bind(7, transaction.copyId()).run();
}

Result<> RewardStore::setGranted(Transaction &transaction, const Reward &reward)
{
    Statement update = transaction.prepare("UPDATE reward SET grant_id = ?2, code = ?3, redeem_uri = ?4, "
                                           "valid_until = ?5, changed_at = ?6, copy_id = ?7 WHERE id = ?1");
    update.bind(1, reward.id).bind(2, reward.grant).bind(3, reward.code).bind(4, reward.redeemUri);
    bindInstant(update, 5, reward.validUntil);
    return update.bind(6, transaction.nextChange()).bind(7, transaction.copyId()).run();
}

Result<> RewardStore::addGrant(Transaction &transaction, const StoredGrant &grant)
{
    Statement insert =
        transaction.prepare("INSERT INTO grant_record (id, request_id, jws, valid, problems, at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, grant.id).bind(2, grant.request).bind(3, grant.jws).bind(4, grant.valid);
    insert.bind(5, grant.problems.join(QLatin1Char(' '))).bind(6, grant.at);
    return insert.bind(7, transaction.copyId()).run();
}

} // namespace fieldfare
