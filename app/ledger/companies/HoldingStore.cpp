// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/HoldingStore.h"

#include "vault/RoomyCache.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kWalkMegabytes = 64;

Evidence readEvidence(const Statement &row, int first)
{
    Evidence evidence;
    evidence.id = row.id<EvidenceId>(first);
    evidence.kind = EvidenceKind(row.number(first + 1));
    evidence.source = row.text(first + 2);
    evidence.since = {QDate::fromString(row.text(first + 3), Qt::ISODate),
                      DatePrecision(row.number(first + 4))};
    if (!row.isNull(first + 5))
        evidence.until = QDate::fromString(row.text(first + 5), Qt::ISODate);
    return evidence;
}

/// Adds the rows of one or more holdings (h.id, company, path, value, evidence…), which come grouped.
void collect(Statement &select, QList<Holding> &list)
{
    while (select.step()) {
        const HoldingId id = select.id<HoldingId>(0);
        if (list.isEmpty() || list.last().id != id) {
            Holding holding;
            holding.id = id;
            holding.company = select.id<CompanyId>(1);
            holding.path = FieldPath::fromJsonText(select.text(2)).value_or(FieldPath());
            if (!select.isNull(3))
                holding.value = select.id<ValueId>(3);
            list.append(holding);
        }
        Holding &holding = list.last();
        Evidence evidence = readEvidence(select, 4);
        evidence.holding = id;
        holding.since = holding.evidence.isEmpty() ? evidence.since : earlier(holding.since, evidence.since);
        holding.evidence.append(evidence);
    }
    for (Holding &holding : list)
        std::ranges::sort(holding.evidence, [](const Evidence &a, const Evidence &b) {
            return earlier(a.since, b.since) == a.since && a.since != b.since;
        });
}

// The ISO texts of days sort as the days do; "at the latest" sorts behind a known date of the same day.
int rank(const Since &since)
{
    return since.precision == DatePrecision::AtLatest ? 1 : 0;
}

} // namespace

Since earlier(const Since &a, const Since &b)
{
    if (!a.date.isValid() || !b.date.isValid())
        return a.date.isValid() ? a : b;
    if (a.date != b.date)
        return a.date < b.date ? a : b;
    return rank(a) <= rank(b) ? a : b;
}

Result<QList<Holding>> HoldingStore::ofCompanies(const QList<CompanyId> &companies) const
{
    QList<Holding> list;
    for (const CompanyId &company : companies) {
        Statement select = m_connection.prepare("SELECT h.id, h.company_id, h.path, h.value_id, e.id, "
                                                "e.kind, e.source, e.since, e.precision, e.until "
                                                "FROM holding h JOIN evidence e ON e.holding_id = h.id WHERE "
                                                "h.company_id = ?1 ORDER BY h.path, h.id");
        select.bind(1, company);
        collect(select, list);
        if (!select.ok())
            return failure(select.error());
    }
    return list;
}

Result<QList<CompanyId>> HoldingStore::companiesWith(const FieldPath &path) const
{
    Statement select = m_connection.prepare("SELECT DISTINCT company_id FROM holding WHERE path = ?1");
    select.bind(1, path.toJsonText());
    QList<CompanyId> companies;
    while (select.step())
        companies.append(select.id<CompanyId>(0));
    if (!select.ok())
        return failure(select.error());
    return companies;
}

Result<std::optional<Holding>> HoldingStore::holding(const HoldingId &id) const
{
    Statement select =
        m_connection.prepare("SELECT h.id, h.company_id, h.path, h.value_id, e.id, e.kind, e.source, "
                             "e.since, e.precision, e.until "
                             "FROM holding h JOIN evidence e ON e.holding_id = h.id WHERE h.id = ?1");
    select.bind(1, id);
    QList<Holding> list;
    collect(select, list);
    if (!select.ok())
        return failure(select.error());
    return list.isEmpty() ? std::optional<Holding>() : std::optional<Holding>(list.first());
}

Result<> HoldingStore::visitAll(const std::function<void(const HoldingRow &)> &visit) const
{
    const RoomyCache roomy(m_connection, kWalkMegabytes);
    // min() over "day|rank" text gives the earliest and surest date in one pass.
    Statement select = m_connection.prepare(
        "SELECT h.id, h.company_id, h.path, h.value_id, "
        "min(e.since || CASE e.precision WHEN 3 THEN '|1' ELSE '|0' END || e.precision), "
        "max(e.kind = 0), max(e.kind = 1), max(e.kind = 2), max(e.kind = 3), max(e.kind = 4), max(e.until IS "
        "NULL) "
        "FROM holding h JOIN evidence e ON e.holding_id = h.id GROUP BY h.company_id, h.path, "
        "ifnull(h.value_id, x'')");
    while (select.step()) {
        HoldingRow row;
        row.holding = select.id<HoldingId>(0);
        row.company = select.id<CompanyId>(1);
        row.path = select.blob(2);
        row.value = select.id<ValueId>(3);
        const QString since = select.text(4);
        row.since = {QDate::fromString(since.first(10), Qt::ISODate), DatePrecision(since.last(1).toInt())};
        for (int kind = 0; kind < 5; ++kind)
            row.kinds |= unsigned(select.number(5 + kind)) << kind;
        row.endless = select.number(10) != 0;
        visit(row);
    }
    if (!select.ok())
        return failure(select.error());
    return {};
}

Result<std::int64_t> HoldingStore::count() const
{
    return m_connection.number("SELECT count(*) FROM holding");
}

Result<HoldingId> HoldingStore::ensure(Transaction &transaction, const CompanyId &company,
                                       const FieldPath &path, const ValueId &value, bool *isNew)
{
    const HoldingId id = HoldingId::random();
    const QString pathText = path.toJsonText();
    Statement insert = transaction.prepare("INSERT INTO holding (id, company_id, path, value_id) "
                                           "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    const Result<> done = insert.bind(1, id).bind(2, company).bind(3, pathText).bind(4, value).run();
    if (!done)
        return failure(done.error());
    const bool made = transaction.connection().changes() == 1;
    if (isNew)
        *isNew = made;
    if (made)
        return id;
    Statement select = transaction.prepare("SELECT id FROM holding WHERE company_id = ?1 AND path = ?2 "
                                           "AND ifnull(value_id, x'') = ifnull(?3, x'')");
    select.bind(1, company).bind(2, pathText).bind(3, value);
    if (!select.step())
        return failure(select.error());
    return select.id<HoldingId>(0);
}

Result<EvidenceId> HoldingStore::addEvidence(Transaction &transaction, Evidence evidence)
{
    if (evidence.id.isNull())
        evidence.id = EvidenceId::random();
    Statement insert =
        transaction.prepare("INSERT INTO evidence (id, holding_id, kind, source, since, precision, "
                            "purposes, until, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7, ?8, ?9)");
    insert.bind(1, evidence.id)
        .bind(2, evidence.holding)
        .bind(3, int(evidence.kind))
        .bind(4, evidence.source);
    insert.bind(5, evidence.since.date.toString(Qt::ISODate)).bind(6, int(evidence.since.precision));
    if (evidence.until.isValid())
        insert.bind(7, evidence.until.toString(Qt::ISODate));
    const Result<> done = insert.bind(8, transaction.nextChange()).bind(9, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    return evidence.id;
}

Result<> HoldingStore::removeEvidence(Transaction &transaction, const EvidenceId &id)
{
    Statement holding = transaction.prepare("DELETE FROM evidence WHERE id = ?1 RETURNING holding_id");
    holding.bind(1, id);
    HoldingId owner;
    while (holding.step())
        owner = holding.id<HoldingId>(0);
    if (!holding.ok())
        return failure(holding.error());
    Statement remove = transaction.prepare("DELETE FROM holding WHERE id = ?1 AND NOT EXISTS "
                                           "(SELECT 1 FROM evidence WHERE holding_id = ?1)");
    return remove.bind(1, owner).run();
}

Result<> HoldingStore::removeEvidenceFrom(Transaction &transaction, EvidenceKind kind, const QString &source)
{
    QList<EvidenceId> evidence;
    {
        Statement select =
            transaction.prepare("SELECT id FROM evidence WHERE kind = ?1 AND source = ?2 AND source <> ''");
        select.bind(1, int(kind)).bind(2, source);
        while (select.step())
            evidence.append(select.id<EvidenceId>(0));
        if (!select.ok())
            return failure(select.error());
    }
    for (const EvidenceId &id : std::as_const(evidence)) {
        const Result<> removed = removeEvidence(transaction, id);
        if (!removed)
            return removed;
    }
    return {};
}

Result<Supported> HoldingStore::supportedBy(EvidenceKind kind, const QString &source) const
{
    Statement select = m_connection.prepare("SELECT COUNT(*), MAX(until) FROM evidence "
                                            "WHERE kind = ?1 AND source = ?2 AND source <> ''");
    select.bind(1, int(kind)).bind(2, source);
    Supported supported;
    if (select.step())
        supported = {int(select.number(0)), QDate::fromString(select.text(1), Qt::ISODate)};
    if (!select.ok())
        return failure(select.error());
    return supported;
}

Result<> HoldingStore::remove(Transaction &transaction, const HoldingId &id)
{
    Statement remove = transaction.prepare("DELETE FROM holding WHERE id = ?1");
    return remove.bind(1, id).run();
}

} // namespace fieldfare
