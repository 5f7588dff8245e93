// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "breaches/BreachStore.h"

namespace fieldfare {

namespace {

// Field lists are stored as the paths' JSON texts, one a line: a JSON text of ours has no line break in it.
QString joined(const QList<FieldPath> &fields)
{
    QStringList lines;
    for (const FieldPath &path : fields)
        lines.append(path.toJsonText());
    return lines.join(u'\n');
}

QList<FieldPath> separated(const QString &text)
{
    QList<FieldPath> fields;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const std::optional<FieldPath> path = FieldPath::fromJsonText(line))
            fields.append(*path);
    }
    return fields;
}

} // namespace

Result<QList<Incident>> BreachStore::imported() const
{
    Statement select =
        m_connection.prepare("SELECT n.name, n.title, n.domain, n.date, n.fields, n.accounts, n.counted, "
                             "n.passwords FROM incident n JOIN import i ON i.id = n.import_id "
                             "ORDER BY i.taken_at, i.rowid, n.date, n.name");
    QList<Incident> list;
    while (select.step()) {
        Incident incident;
        incident.name = select.text(0);
        incident.title = select.text(1);
        incident.domain = select.text(2);
        incident.date = QDate::fromString(select.text(3), Qt::ISODate);
        incident.fields = separated(select.text(4));
        incident.accounts = select.integer(5);
        incident.counted = select.number(6) != 0;
        incident.passwords = select.number(7) != 0;
        list.append(incident);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<QHash<QString, QSet<HoldingId>>> BreachStore::resolved() const
{
    Statement select = m_connection.prepare("SELECT incident, holding_id FROM incident_hit WHERE state = 1");
    QHash<QString, QSet<HoldingId>> result;
    while (select.step())
        result[select.text(0)].insert(select.id<HoldingId>(1));
    if (!select.ok())
        return failure(select.error());
    return result;
}

Result<> BreachStore::add(Transaction &transaction, const ImportId &import, const Incident &incident)
{
    Statement insert = transaction.prepare(
        "INSERT INTO incident (import_id, name, title, domain, date, fields, accounts, counted, passwords, "
        "changed_at, copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
        "ON CONFLICT (import_id, name) DO NOTHING");
    insert.bind(1, import).bind(2, incident.name).bind(3, incident.title).bind(4, incident.domain);
    insert.bind(5, incident.date.toString(Qt::ISODate)).bind(6, joined(incident.fields));
    insert.bind(7, std::int64_t(incident.accounts)).bind(8, incident.counted).bind(9, incident.passwords);
    return insert.bind(10, transaction.nextChange()).bind(11, transaction.copyId()).run();
}

Result<> BreachStore::removeOf(Transaction &transaction, const ImportId &import)
{
    Statement remove = transaction.prepare("DELETE FROM incident WHERE import_id = ?1");
    return remove.bind(1, import).run();
}

Result<> BreachStore::resolve(Transaction &transaction, const QString &incident, const HoldingId &holding,
                              bool resolved)
{
    Statement insert =
        transaction.prepare("INSERT INTO incident_hit (incident, holding_id, state, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (incident, holding_id) DO UPDATE "
                            "SET state = ?3, changed_at = ?4, copy_id = ?5");
    insert.bind(1, incident).bind(2, holding).bind(3, resolved);
    return insert.bind(4, transaction.nextChange()).bind(5, transaction.copyId()).run();
}

} // namespace fieldfare
