// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ProfileStore.h"

namespace fieldfare {

namespace {

Value readValue(const Statement &row)
{
    Value value;
    value.id = row.id<ValueId>(0);
    value.path = FieldPath::fromJsonText(row.text(1)).value_or(FieldPath());
    value.label = row.text(2);
    value.content = row.text(3);
    return value;
}

Result<QList<Value>> readValues(Statement &select)
{
    QList<Value> list;
    while (select.step())
        list.append(readValue(select));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<Value>> readOne(Statement &select)
{
    std::optional<Value> found;
    if (select.step())
        found = readValue(select);
    if (!select.ok())
        return failure(select.error());
    return found;
}

} // namespace

Result<QList<Value>> ProfileStore::values() const
{
    Statement select = m_connection.prepare(
        "SELECT id, path, label, content FROM value WHERE withdrawn_at IS NULL ORDER BY path, rowid");
    return readValues(select);
}

Result<QList<Value>> ProfileStore::valuesOf(const FieldPath &path) const
{
    Statement select = m_connection.prepare("SELECT id, path, label, content FROM value "
                                            "WHERE path = ?1 AND withdrawn_at IS NULL ORDER BY rowid");
    select.bind(1, path.toJsonText());
    return readValues(select);
}

Result<std::optional<Value>> ProfileStore::value(const ValueId &id) const
{
    Statement select = m_connection.prepare("SELECT id, path, label, content FROM value WHERE id = ?1");
    select.bind(1, id);
    return readOne(select);
}

Result<std::optional<Value>> ProfileStore::find(const FieldPath &path, const QString &content) const
{
    Statement select = m_connection.prepare("SELECT id, path, label, content FROM value "
                                            "WHERE path = ?1 AND content = ?2 ORDER BY rowid LIMIT 1");
    select.bind(1, path.toJsonText()).bind(2, content);
    return readOne(select);
}

Result<ValueId> ProfileStore::ensure(Transaction &transaction, const FieldPath &path, const QString &content,
                                     const QString &label)
{
    const Result<std::optional<Value>> known = ProfileStore(transaction.connection()).find(path, content);
    if (!known)
        return failure(known.error());
    if (*known) {
        Statement revive =
            transaction.prepare("UPDATE value SET withdrawn_at = NULL, changed_at = ?2, copy_id = ?3 "
                                "WHERE id = ?1 AND withdrawn_at IS NOT NULL");
        const Result<> revived = revive.bind(1, (*known)->id)
                                     .bind(2, transaction.nextChange())
                                     .bind(3, transaction.copyId())
                                     .run();
        if (!revived)
            return failure(revived.error());
        return (*known)->id;
    }
    const ValueId id = ValueId::random();
    Statement insert =
        transaction.prepare("INSERT INTO value (id, path, label, content, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, id).bind(2, path.toJsonText()).bind(3, label).bind(4, content);
    const Result<> done = insert.bind(5, transaction.nextChange()).bind(6, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    return id;
}

Result<> ProfileStore::change(Transaction &transaction, const Value &value)
{
    Statement update =
        transaction.prepare("UPDATE value SET label = ?2, content = ?3, changed_at = ?4, copy_id = ?5 "
                            "WHERE id = ?1");
    update.bind(1, value.id).bind(2, value.label).bind(3, value.content);
    return update.bind(4, transaction.nextChange()).bind(5, transaction.copyId()).run();
}

Result<> ProfileStore::withdraw(Transaction &transaction, const ValueId &id)
{
    Statement update =
        transaction.prepare("UPDATE value SET withdrawn_at = ?2, changed_at = ?3, copy_id = ?4 "
                            "WHERE id = ?1");
    update.bind(1, id).bind(2, transaction.now());
    return update.bind(3, transaction.nextChange()).bind(4, transaction.copyId()).run();
}

Result<> ProfileStore::removeIfUnused(Transaction &transaction, const ValueId &id)
{
    Statement remove = transaction.prepare("DELETE FROM value WHERE id = ?1 AND label = '' AND NOT EXISTS "
                                           "(SELECT 1 FROM holding WHERE value_id = ?1)");
    return remove.bind(1, id).run();
}

} // namespace fieldfare
