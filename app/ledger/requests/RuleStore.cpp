// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RuleStore.h"

#include "requests/RuleRecord.h"

namespace fieldfare {

namespace {

const QByteArray kSelectRules =
    "SELECT id, kind, party_id, content, written_at, active, removed_at FROM rule ";

Result<QList<Rule>> readRules(Statement &select)
{
    QList<Rule> list;
    while (select.step()) {
        Result<Rule> rule = ruleFromRecord(select.blob(3));
        const RuleId id = select.id<RuleId>(0);
        if (!rule)
            return failure(errors::ruleUnreadable, {id.toText()});
        rule->id = id;
        rule->kind = RuleKind(select.number(1));
        if (!select.isNull(2))
            rule->party = select.id<PartyId>(2);
        rule->writtenAt = select.instant(4);
        rule->on = select.number(5) != 0;
        rule->removed = !select.isNull(6);
        list.append(*rule);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<> mustChange(Transaction &transaction, const Result<> &done, const RuleId &id)
{
    if (done && transaction.connection().changes() == 0)
        return failure(errors::ruleUnknown, {id.toText()});
    return done;
}

} // namespace

Result<QList<Rule>> RuleStore::all() const
{
    Statement select = m_connection.prepare(
        (kSelectRules + "WHERE removed_at IS NULL ORDER BY written_at DESC, rowid DESC").constData());
    return readRules(select);
}

Result<std::optional<Rule>> RuleStore::rule(const RuleId &id) const
{
    Statement select = m_connection.prepare((kSelectRules + "WHERE id = ?1").constData());
    select.bind(1, id);
    const Result<QList<Rule>> list = readRules(select);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<Rule>(list->first());
}

Result<RuleId> RuleStore::named(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    const Result<QList<Rule>> rules = all();
    if (!rules)
        return failure(rules.error());
    QList<RuleId> found;
    for (const Rule &each : *rules) {
        const QString id = each.id.toText();
        if (id == text || (text.size() >= shortest && id.startsWith(text)))
            found.append(each.id);
    }
    if (found.size() != 1)
        return failure(errors::ruleUnknown, {text});
    return found.first();
}

Result<QHash<RuleId, RuleUse>> RuleStore::uses() const
{
    Statement select =
        m_connection.prepare("SELECT by_rule, count(*), max(decided_at) FROM decision "
                             "WHERE by_rule IS NOT NULL AND taken_back_at IS NULL GROUP BY by_rule "
                             "UNION ALL SELECT set_aside_by, count(*), max(arrived_at) FROM request "
                             "WHERE set_aside_by IS NOT NULL GROUP BY set_aside_by");
    QHash<RuleId, RuleUse> uses;
    while (select.step()) {
        RuleUse &use = uses[select.id<RuleId>(0)];
        use.count += select.number(1);
        use.last = std::max(use.last, select.instant(2));
    }
    if (!select.ok())
        return failure(select.error());
    return uses;
}

Result<RuleId> RuleStore::add(Transaction &transaction, Rule rule)
{
    if (rule.id.isNull())
        rule.id = RuleId::random();
    Statement insert = transaction.prepare(
        "INSERT INTO rule (id, kind, party_id, content, written_at, active, changed_at, copy_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, rule.id).bind(2, int(rule.kind)).bind(3, rule.party.value_or(PartyId()));
    insert.bind(4, QString::fromUtf8(recordOfRule(rule))).bind(5, rule.writtenAt).bind(6, rule.on);
    const Result<> done = insert.bind(7, transaction.nextChange()).bind(8, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    return rule.id;
}

Result<> RuleStore::setOn(Transaction &transaction, const RuleId &id, bool on)
{
    Statement update = transaction.prepare(
        "UPDATE rule SET active = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1 AND removed_at IS NULL");
    update.bind(1, id).bind(2, on).bind(3, transaction.nextChange());
    return mustChange(transaction, update.bind(4, transaction.copyId()).run(), id);
}

Result<> RuleStore::remove(Transaction &transaction, const RuleId &id)
{
    Statement update = transaction.prepare("UPDATE rule SET removed_at = ?2, changed_at = ?3, copy_id = ?4 "
                                           "WHERE id = ?1 AND removed_at IS NULL");
    update.bind(1, id).bind(2, transaction.now()).bind(3, transaction.nextChange());
    return mustChange(transaction, update.bind(4, transaction.copyId()).run(), id);
}

} // namespace fieldfare
