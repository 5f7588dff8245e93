// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlog/ImportStore.h"

namespace fieldfare {

namespace {

ImportRecord readImport(const Statement &row)
{
    ImportRecord record;
    record.id = row.id<ImportId>(0);
    record.format = row.text(1);
    record.fileName = row.text(2);
    record.sha256 = row.blob(3);
    record.takenAt = row.instant(4);
    record.passwordsDropped = row.number(5);
    if (!row.isNull(6))
        record.undoneAt = row.instant(6);
    record.holdings = row.number(7);
    record.breaches = row.number(8);
    return record;
}

constexpr const char *kAll =
    "SELECT i.id, i.format, i.file_name, i.sha256, i.taken_at, i.passwords_dropped, i.undone_at, "
    "(SELECT count(DISTINCT e.holding_id) FROM import_item t JOIN evidence e ON e.id = t.evidence_id "
    "WHERE t.import_id = i.id), (SELECT count(*) FROM incident n WHERE n.import_id = i.id) "
    "FROM import i ORDER BY i.taken_at DESC, i.rowid DESC";

} // namespace

Result<QList<ImportRecord>> ImportStore::all() const
{
    Statement select = m_connection.prepare(kAll);
    QList<ImportRecord> list;
    while (select.step())
        list.append(readImport(select));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<ImportRecord>> ImportStore::import(const ImportId &id) const
{
    const Result<QList<ImportRecord>> list = all();
    if (!list)
        return failure(list.error());
    for (const ImportRecord &record : *list) {
        if (record.id == id)
            return std::optional<ImportRecord>(record);
    }
    return std::optional<ImportRecord>();
}

Result<QList<ImportItem>> ImportStore::items(const ImportId &id) const
{
    Statement select =
        m_connection.prepare("SELECT natural_key, evidence_id, value_id, company_id FROM import_item "
                             "WHERE import_id = ?1");
    select.bind(1, id);
    QList<ImportItem> list;
    while (select.step())
        list.append(
            {select.blob(0), select.id<EvidenceId>(1), select.id<ValueId>(2), select.id<CompanyId>(3)});
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<bool> ImportStore::madeByImport(const ValueId &id) const
{
    Statement select = m_connection.prepare("SELECT 1 FROM import_item WHERE value_id = ?1 LIMIT 1");
    const bool found = select.bind(1, id).step();
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<bool> ImportStore::madeByImport(const CompanyId &id) const
{
    Statement select = m_connection.prepare("SELECT 1 FROM import_item WHERE company_id = ?1 LIMIT 1");
    const bool found = select.bind(1, id).step();
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<> ImportStore::add(Transaction &transaction, const ImportRecord &record)
{
    Statement insert = transaction.prepare("INSERT INTO import (id, format, file_name, sha256, taken_at, "
                                           "passwords_dropped, changed_at, copy_id) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, record.id).bind(2, record.format).bind(3, record.fileName).bind(4, record.sha256);
    insert.bind(5, record.takenAt).bind(6, record.passwordsDropped);
    return insert.bind(7, transaction.nextChange()).bind(8, transaction.copyId()).run();
}

Result<> ImportStore::addItem(Transaction &transaction, const ImportId &import, const ImportItem &item)
{
    Statement insert =
        transaction.prepare("INSERT INTO import_item (import_id, natural_key, evidence_id, value_id, "
                            "company_id) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
    insert.bind(1, import).bind(2, item.naturalKey).bind(3, item.evidence);
    return insert.bind(4, item.value).bind(5, item.company).run();
}

Result<> ImportStore::markUndone(Transaction &transaction, const ImportId &id)
{
    Statement update =
        transaction.prepare("UPDATE import SET undone_at = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    update.bind(1, id).bind(2, transaction.now());
    return update.bind(3, transaction.nextChange()).bind(4, transaction.copyId()).run();
}

} // namespace fieldfare
