// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/OutboxStore.h"

namespace fieldfare {

namespace {

const QByteArray kSelectMessages =
    "SELECT decision_id, uri, content_type, body, state, attempts, next_at, answer, problem "
    "FROM outbox ";
// What a rule decided goes out at its time without anybody's word: the rule was the word.
const QByteArray kByRule = "(SELECT id FROM decision WHERE by_rule IS NOT NULL)";
const QByteArray kToBeSent = "(state IN (1, 2, 5) OR state = 0 AND decision_id IN " + kByRule + ")";

Result<QList<OutboxMessage>> readMessages(Statement &select)
{
    QList<OutboxMessage> list;
    while (select.step()) {
        list.append({select.id<DecisionId>(0), select.text(1), select.text(2).toUtf8(), select.blob(3),
                     OutboxState(select.number(4)), select.number(5), select.instant(6), select.blob(7),
                     select.text(8)});
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

} // namespace

Result<QList<OutboxMessage>> OutboxStore::all() const
{
    Statement select = m_connection.prepare((kSelectMessages + "ORDER BY rowid DESC").constData());
    return readMessages(select);
}

Result<std::optional<OutboxMessage>> OutboxStore::message(const DecisionId &decision) const
{
    Statement select = m_connection.prepare((kSelectMessages + "WHERE decision_id = ?1").constData());
    select.bind(1, decision);
    const Result<QList<OutboxMessage>> list = readMessages(select);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<OutboxMessage>(list->first());
}

Result<std::optional<OutboxState>> OutboxStore::state(const DecisionId &decision) const
{
    Statement select = m_connection.prepare("SELECT state FROM outbox WHERE decision_id = ?1");
    select.bind(1, decision);
    std::optional<OutboxState> state;
    if (select.step())
        state = OutboxState(select.number(0));
    if (!select.ok())
        return failure(select.error());
    return state;
}

Result<QList<OutboxMessage>> OutboxStore::mine(const QByteArray &where, std::optional<Instant> now) const
{
    Statement select =
        m_connection.prepare((kSelectMessages + "WHERE owner_copy = (SELECT copy_id FROM copy) AND " + where +
                              " ORDER BY next_at, rowid")
                                 .constData());
    if (now)
        select.bind(1, *now);
    return readMessages(select);
}

Result<QList<OutboxMessage>> OutboxStore::due(Instant now) const
{
    return mine(kToBeSent + " AND next_at <= ?1", now);
}

Result<QList<OutboxMessage>> OutboxStore::held() const
{
    return mine("state = 0 AND decision_id NOT IN " + kByRule, {});
}

Result<QList<DecisionId>> OutboxStore::heldByRule(const RuleId &rule) const
{
    Statement select = m_connection.prepare(
        "SELECT decision_id FROM outbox WHERE state = 0 AND owner_copy = (SELECT copy_id FROM copy) "
        "AND decision_id IN (SELECT id FROM decision WHERE by_rule = ?1)");
    select.bind(1, rule);
    QList<DecisionId> list;
    while (select.step())
        list.append(select.id<DecisionId>(0));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<Instant>> OutboxStore::nextDue() const
{
    const Result<QList<OutboxMessage>> waiting = mine(kToBeSent, {});
    if (!waiting)
        return failure(waiting.error());
    return waiting->isEmpty() ? std::nullopt : std::optional<Instant>(waiting->first().nextAt);
}

Result<> OutboxStore::add(Transaction &transaction, const OutboxMessage &message)
{
    Statement insert = transaction.prepare(
        "INSERT INTO outbox (decision_id, owner_copy, uri, content_type, body, state, attempts, next_at, "
        "answer, "
        "problem, changed_at, copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    insert.bind(1, message.decision).bind(2, transaction.copyId()).bind(3, message.uri);
    insert.bind(4, QString::fromUtf8(message.contentType)).bind(5, message.body).bind(6, int(message.state));
    insert.bind(7, message.attempts)
        .bind(8, message.nextAt)
        .bind(9, message.answer)
        .bind(10, message.problem);
    return insert.bind(11, transaction.nextChange()).bind(12, transaction.copyId()).run();
}

Result<> OutboxStore::update(Transaction &transaction, const OutboxMessage &message)
{
    Statement update = transaction.prepare(
        "UPDATE outbox SET state = ?2, attempts = ?3, next_at = ?4, answer = ?5, problem = ?6, "
        "body = CASE WHEN ?7 THEN x'' ELSE body END, changed_at = ?8, copy_id = ?9 WHERE decision_id = ?1");
    update.bind(1, message.decision).bind(2, int(message.state)).bind(3, message.attempts);
    update.bind(4, message.nextAt)
        .bind(5, message.answer)
        .bind(6, message.problem)
        .bind(7, isFinal(message.state));
    return update.bind(8, transaction.nextChange()).bind(9, transaction.copyId()).run();
}

Result<> OutboxStore::remove(Transaction &transaction, const DecisionId &decision)
{
    Statement remove = transaction.prepare("DELETE FROM outbox WHERE decision_id = ?1");
    return remove.bind(1, decision).run();
}

} // namespace fieldfare
