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
        m_connection.prepare("SELECT source, name, title, domain, date, fields, accounts, counted, "
                             "passwords FROM incident ORDER BY date, name");
    QList<Incident> list;
    while (select.step()) {
        Incident incident;
        incident.source = select.text(0);
        incident.name = select.text(1);
        incident.title = select.text(2);
        incident.domain = select.text(3);
        incident.date = QDate::fromString(select.text(4), Qt::ISODate);
        incident.fields = separated(select.text(5));
        incident.accounts = select.integer(6);
        incident.counted = select.number(7) != 0;
        incident.passwords = select.number(8) != 0;
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

Result<> BreachStore::put(Transaction &transaction, const Incident &incident)
{
    Statement insert = transaction.prepare(
        "INSERT INTO incident (source, name, title, domain, date, fields, accounts, counted, passwords, "
        "changed_at, "
        "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (source, name) DO UPDATE "
        "SET "
        "title = ?3, domain = ?4, date = ?5, fields = ?6, accounts = ?7, counted = ?8, passwords = ?9, "
        "changed_at = ?10, copy_id = ?11");
    insert.bind(1, incident.source).bind(2, incident.name).bind(3, incident.title).bind(4, incident.domain);
    insert.bind(5, incident.date.toString(Qt::ISODate)).bind(6, joined(incident.fields));
    insert.bind(7, std::int64_t(incident.accounts)).bind(8, incident.counted).bind(9, incident.passwords);
    return insert.bind(10, transaction.nextChange()).bind(11, transaction.copyId()).run();
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
