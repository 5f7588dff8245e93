// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/DecisionStore.h"

namespace fieldfare {

namespace {

const QByteArray kSelectDecisions =
    "SELECT id, request_id, kind, decided_at, send_after, taken_back_at, ordered, "
    "reason, total, currency, key_id, "
    "evaluation, by_rule FROM decision ";

Result<Decision> readDecisionHead(const Statement &row)
{
    Decision decision;
    decision.id = row.id<DecisionId>(0);
    decision.request = row.id<RequestId>(1);
    decision.kind = DecisionKind(row.number(2));
    decision.decidedAt = row.instant(3);
    decision.sendAfter = row.instant(4);
    if (!row.isNull(5))
        decision.takenBackAt = row.instant(5);
    decision.ordered = row.number(6) != 0;
    decision.reason = row.text(7);
    if (!row.isNull(8)) {
        const Result<Currency> currency = Currency::fromCode(row.text(9));
        if (!currency)
            return failure(currency.error());
        decision.total = Money(row.integer(8), *currency);
    }
    decision.key = row.id<PartyKeyId>(10);
    decision.evaluation = row.blob(11);
    decision.byRule = row.id<RuleId>(12);
    return decision;
}

Result<> readClaims(Connection &connection, QList<Decision> &decisions)
{
    for (Decision &decision : decisions) {
        Statement select = connection.prepare(
            "SELECT path, value_id FROM decision_claim WHERE decision_id = ?1 ORDER BY place");
        select.bind(1, decision.id);
        while (select.step()) {
            const std::optional<FieldPath> path = FieldPath::fromJsonText(select.text(0));
            if (path)
                decision.claims.append({*path, select.id<ValueId>(1)});
        }
        if (!select.ok())
            return failure(select.error());
    }
    return {};
}

Result<QList<Decision>> readDecisions(Connection &connection, Statement &select)
{
    QList<Decision> list;
    while (select.step()) {
        const Result<Decision> decision = readDecisionHead(select);
        if (!decision)
            return failure(decision.error());
        list.append(*decision);
    }
    if (!select.ok())
        return failure(select.error());
    const Result<> claims = readClaims(connection, list);
    if (!claims)
        return failure(claims.error());
    return list;
}

} // namespace

Result<QList<Decision>> DecisionStore::ofRequest(const RequestId &request) const
{
    Statement select = m_connection.prepare(
        (kSelectDecisions + "WHERE request_id = ?1 AND taken_back_at IS NULL ORDER BY decided_at, rowid")
            .constData());
    select.bind(1, request);
    return readDecisions(m_connection, select);
}

Result<std::optional<Decision>> DecisionStore::decision(const DecisionId &id) const
{
    Statement select = m_connection.prepare((kSelectDecisions + "WHERE id = ?1").constData());
    select.bind(1, id);
    const Result<QList<Decision>> list = readDecisions(m_connection, select);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<Decision>(list->first());
}

Result<QList<Decision>> DecisionStore::approvals() const
{
    Statement select = m_connection.prepare(
        (kSelectDecisions + "WHERE kind = ?1 AND taken_back_at IS NULL ORDER BY decided_at DESC, rowid DESC")
            .constData());
    select.bind(1, int(DecisionKind::Approve));
    return readDecisions(m_connection, select);
}

Result<QList<Decision>> DecisionStore::approvalsFor(const PartyId &party) const
{
    Statement select = m_connection.prepare(
        (kSelectDecisions + "WHERE request_id IN (SELECT id FROM request WHERE party_id = ?1) AND kind = ?2 "
                            "AND taken_back_at IS NULL ORDER BY decided_at DESC, rowid DESC")
            .constData());
    select.bind(1, party).bind(2, int(DecisionKind::Approve));
    return readDecisions(m_connection, select);
}

Result<QList<QByteArray>> DecisionStore::presentations(const DecisionId &id) const
{
    Statement select =
        m_connection.prepare("SELECT content FROM presentation WHERE decision_id = ?1 ORDER BY place");
    select.bind(1, id);
    QList<QByteArray> list;
    while (select.step())
        list.append(select.blob(0));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<DecisionId> DecisionStore::add(Transaction &transaction, Decision decision)
{
    if (decision.id.isNull())
        decision.id = DecisionId::random();
    Statement insert = transaction.prepare(
        "INSERT INTO decision (id, request_id, kind, decided_at, send_after, ordered, reason, total, "
        "currency, "
        "key_id, evaluation, copy_id, by_rule) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    insert.bind(1, decision.id).bind(2, decision.request).bind(3, int(decision.kind));
    insert.bind(4, decision.decidedAt).bind(5, decision.sendAfter).bind(6, decision.ordered);
    insert.bind(7, decision.reason);
    if (decision.total)
        insert.bind(8, decision.total->minorUnits()).bind(9, decision.total->currency().code());
    else
        insert.bindNull(8).bindNull(9);
    insert.bind(10, decision.key).bind(11, QString::fromUtf8(decision.evaluation));
    Result<> done = insert.bind(12, transaction.copyId()).bind(13, decision.byRule).run();
    int place = 0;
    for (const DecisionClaim &claim : decision.claims) {
        if (!done)
            break;
        Statement row = transaction.prepare("INSERT INTO decision_claim (decision_id, place, path, value_id) "
                                            "VALUES (?1, ?2, ?3, ?4)");
        row.bind(1, decision.id).bind(2, place++).bind(3, claim.path.toJsonText());
        done = row.bind(4, claim.value).run();
    }
    if (!done)
        return failure(done.error());
    return decision.id;
}

Result<> DecisionStore::keepPresentations(Transaction &transaction, const DecisionId &id,
                                          const QList<QByteArray> &presentations)
{
    int place = 0;
    for (const QByteArray &content : presentations) {
        Statement insert =
            transaction.prepare("INSERT INTO presentation (decision_id, place, content) VALUES (?1, ?2, ?3)");
        const Result<> done = insert.bind(1, id).bind(2, place++).bind(3, content).run();
        if (!done)
            return done;
    }
    return {};
}

Result<> DecisionStore::takeBack(Transaction &transaction, const DecisionId &id)
{
    Statement update =
        transaction.prepare("UPDATE decision SET taken_back_at = ?2 WHERE id = ?1 AND taken_back_at IS NULL");
    const Result<> done = update.bind(1, id).bind(2, transaction.now()).run();
    if (!done)
        return done;
    if (transaction.connection().changes() == 0)
        return failure(errors::decisionUnknown);
    Statement remove = transaction.prepare("DELETE FROM presentation WHERE decision_id = ?1");
    return remove.bind(1, id).run();
}

} // namespace fieldfare
