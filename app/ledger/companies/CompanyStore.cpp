// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyStore.h"

#include <QSet>

namespace fieldfare {

namespace {

Company readHead(const Statement &row)
{
    Company company;
    company.id = row.id<CompanyId>(0);
    company.name = row.text(1);
    company.country = row.text(2);
    return company;
}

/// Follows a chain of merges to its end; a circle, which no version of ours writes, ends where it began.
CompanyId endOf(const QHash<CompanyId, CompanyId> &next, const CompanyId &start)
{
    CompanyId id = start;
    for (qsizetype steps = 0; steps <= next.size() && next.contains(id); ++steps)
        id = next.value(id);
    return id;
}

} // namespace

Result<QHash<CompanyId, CompanyId>> CompanyStore::standIns() const
{
    Statement select =
        m_connection.prepare("SELECT id, merged_into FROM company WHERE merged_into IS NOT NULL");
    QHash<CompanyId, CompanyId> next;
    while (select.step())
        next.insert(select.id<CompanyId>(0), select.id<CompanyId>(1));
    if (!select.ok())
        return failure(select.error());
    QHash<CompanyId, CompanyId> ends;
    for (auto each = next.cbegin(); each != next.cend(); ++each)
        ends.insert(each.key(), endOf(next, each.value()));
    return ends;
}

Result<> CompanyStore::readParts(QList<Company> &companies) const
{
    const Result<QHash<CompanyId, CompanyId>> ends = standIns();
    if (!ends)
        return failure(ends.error());
    QHash<CompanyId, qsizetype> place;
    for (qsizetype i = 0; i < companies.size(); ++i)
        place.insert(companies[i].id, i);
    const auto owner = [&](const CompanyId &id) { return place.value(ends->value(id, id), -1); };

    QHash<qsizetype, QStringList> ofMerged;
    Statement domains = m_connection.prepare("SELECT company_id, domain FROM domain ORDER BY place, domain");
    while (domains.step()) {
        const CompanyId id = domains.id<CompanyId>(0);
        const qsizetype at = owner(id);
        if (at < 0)
            continue;
        // A company's own domains come before those of what was merged into it.
        if (id == companies[at].id)
            companies[at].domains.append(domains.text(1));
        else
            ofMerged[at].append(domains.text(1));
    }
    if (!domains.ok())
        return failure(domains.error());
    for (auto merged = ofMerged.cbegin(); merged != ofMerged.cend(); ++merged)
        companies[merged.key()].domains.append(*merged);

    Statement contacts =
        m_connection.prepare("SELECT company_id, kind, value FROM contact ORDER BY changed_at");
    while (contacts.step()) {
        const qsizetype at = owner(contacts.id<CompanyId>(0));
        if (at >= 0)
            companies[at].contacts.append({ContactKind(contacts.number(1)), contacts.text(2)});
    }
    if (!contacts.ok())
        return failure(contacts.error());
    return {};
}

Result<QList<Company>> CompanyStore::all() const
{
    Statement select = m_connection.prepare("SELECT id, name, country FROM company WHERE merged_into IS NULL "
                                            "ORDER BY name COLLATE NOCASE, id");
    QList<Company> list;
    while (select.step())
        list.append(readHead(select));
    if (!select.ok())
        return failure(select.error());
    const Result<> parts = readParts(list);
    if (!parts)
        return failure(parts.error());
    return list;
}

Result<std::optional<Company>> CompanyStore::company(const CompanyId &id) const
{
    Statement select = m_connection.prepare("SELECT id, name, country FROM company WHERE id = ?1");
    select.bind(1, id);
    if (!select.step()) {
        if (!select.ok())
            return failure(select.error());
        return std::optional<Company>();
    }
    Company company = readHead(select);
    const Result<QList<CompanyId>> members = withMerged(id);
    if (!members)
        return failure(members.error());
    Statement domains =
        m_connection.prepare("SELECT domain FROM domain WHERE company_id = ?1 ORDER BY place, domain");
    Statement contacts =
        m_connection.prepare("SELECT kind, value FROM contact WHERE company_id = ?1 ORDER BY changed_at");
    for (const CompanyId &member : *members) {
        domains.bind(1, member);
        while (domains.step())
            company.domains.append(domains.text(0));
        domains.reset();
        contacts.bind(1, member);
        while (contacts.step())
            company.contacts.append({ContactKind(contacts.number(0)), contacts.text(1)});
        contacts.reset();
    }
    if (!domains.ok())
        return failure(domains.error());
    if (!contacts.ok())
        return failure(contacts.error());
    return std::optional<Company>(company);
}

Result<std::optional<CompanyId>> CompanyStore::byDomain(const QString &domain) const
{
    Statement select = m_connection.prepare("SELECT d.company_id, c.merged_into FROM domain d "
                                            "JOIN company c ON c.id = d.company_id WHERE d.domain = ?1");
    select.bind(1, domain);
    std::optional<CompanyId> found;
    bool merged = false;
    if (select.step()) {
        found = select.id<CompanyId>(0);
        merged = !select.isNull(1);
    }
    if (!select.ok())
        return failure(select.error());
    if (merged) {
        const Result<QHash<CompanyId, CompanyId>> ends = standIns();
        if (!ends)
            return failure(ends.error());
        found = ends->value(*found, *found);
    }
    return found;
}

Result<CompanyId> CompanyStore::named(const QString &text) const
{
    if (const std::optional<CompanyId> id = CompanyId::fromText(text)) {
        const Result<std::optional<Company>> found = company(*id);
        if (!found)
            return failure(found.error());
        if (*found)
            return *id;
    }
    const Result<std::optional<CompanyId>> ofDomain = byDomain(text.toLower());
    if (!ofDomain)
        return failure(ofDomain.error());
    if (*ofDomain)
        return **ofDomain;
    Statement select = m_connection.prepare("SELECT id FROM company WHERE name = ?1 COLLATE NOCASE "
                                            "ORDER BY merged_into IS NOT NULL, id LIMIT 1");
    select.bind(1, text);
    if (select.step())
        return select.id<CompanyId>(0);
    if (!select.ok())
        return failure(select.error());
    return failure(errors::companyUnknown, {text});
}

Result<QList<CompanyId>> CompanyStore::withMerged(const CompanyId &id) const
{
    Statement select = m_connection.prepare("WITH RECURSIVE part (id, depth) AS (VALUES (?1, 0) UNION "
                                            "SELECT c.id, p.depth + 1 FROM company c JOIN part p "
                                            "ON c.merged_into = p.id WHERE p.depth < 64) "
                                            "SELECT id FROM part ORDER BY depth");
    select.bind(1, id);
    QList<CompanyId> list;
    while (select.step())
        list.append(select.id<CompanyId>(0));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<QList<Company>> CompanyStore::mergedInto(const CompanyId &id) const
{
    Statement select = m_connection.prepare("SELECT id, name, country FROM company WHERE merged_into = ?1 "
                                            "ORDER BY name COLLATE NOCASE");
    select.bind(1, id);
    QList<Company> list;
    while (select.step())
        list.append(readHead(select));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<CompanyId> CompanyStore::add(Transaction &transaction, Company company)
{
    if (company.id.isNull())
        company.id = CompanyId::random();
    Statement insert = transaction.prepare("INSERT INTO company (id, name, country, changed_at, copy_id) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, company.id).bind(2, company.name).bind(3, company.country);
    const Result<> done = insert.bind(4, transaction.nextChange()).bind(5, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    for (const QString &domain : std::as_const(company.domains)) {
        const Result<> added = addDomain(transaction, company.id, domain);
        if (!added)
            return failure(added.error());
    }
    for (const Contact &contact : std::as_const(company.contacts)) {
        const Result<> added = addContact(transaction, company.id, contact);
        if (!added)
            return failure(added.error());
    }
    return company.id;
}

Result<> CompanyStore::rename(Transaction &transaction, const CompanyId &id, const QString &name)
{
    Statement update =
        transaction.prepare("UPDATE company SET name = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    return update.bind(1, id)
        .bind(2, name)
        .bind(3, transaction.nextChange())
        .bind(4, transaction.copyId())
        .run();
}

Result<> CompanyStore::setCountry(Transaction &transaction, const CompanyId &id, const QString &country)
{
    Statement update =
        transaction.prepare("UPDATE company SET country = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    return update.bind(1, id)
        .bind(2, country)
        .bind(3, transaction.nextChange())
        .bind(4, transaction.copyId())
        .run();
}

Result<> CompanyStore::addDomain(Transaction &transaction, const CompanyId &id, const QString &domain)
{
    Statement insert =
        transaction.prepare("INSERT INTO domain (domain, company_id, place, changed_at, copy_id) "
                            "VALUES (?1, ?2, (SELECT count(*) FROM domain WHERE company_id = ?2), "
                            "?3, ?4) ON CONFLICT (domain) DO NOTHING");
    insert.bind(1, domain).bind(2, id).bind(3, transaction.nextChange()).bind(4, transaction.copyId());
    const Result<> done = insert.run();
    if (!done)
        return done;
    if (transaction.connection().changes() == 0)
        return failure(errors::domainTaken, {domain});
    return {};
}

Result<> CompanyStore::addContact(Transaction &transaction, const CompanyId &id, const Contact &contact)
{
    Statement insert =
        transaction.prepare("INSERT INTO contact (company_id, kind, value, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
    insert.bind(1, id).bind(2, int(contact.kind)).bind(3, contact.value);
    return insert.bind(4, transaction.nextChange()).bind(5, transaction.copyId()).run();
}

Result<> CompanyStore::removeContact(Transaction &transaction, const CompanyId &id, const Contact &contact)
{
    Statement remove =
        transaction.prepare("DELETE FROM contact WHERE company_id = ?1 AND kind = ?2 AND value = ?3");
    return remove.bind(1, id).bind(2, int(contact.kind)).bind(3, contact.value).run();
}

Result<> CompanyStore::mergeInto(Transaction &transaction, const CompanyId &from, const CompanyId &into)
{
    const Result<QList<CompanyId>> below = CompanyStore(transaction.connection()).withMerged(from);
    if (!below)
        return failure(below.error());
    if (below->contains(into))
        return failure(errors::mergeWithItself);
    Statement update = transaction.prepare(
        "UPDATE company SET merged_into = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    return update.bind(1, from)
        .bind(2, into)
        .bind(3, transaction.nextChange())
        .bind(4, transaction.copyId())
        .run();
}

Result<> CompanyStore::split(Transaction &transaction, const CompanyId &id)
{
    Statement update = transaction.prepare(
        "UPDATE company SET merged_into = NULL, changed_at = ?2, copy_id = ?3 WHERE id = ?1");
    return update.bind(1, id).bind(2, transaction.nextChange()).bind(3, transaction.copyId()).run();
}

Result<> CompanyStore::removeIfUnused(Transaction &transaction, const CompanyId &id)
{
    Statement used = transaction.prepare("SELECT EXISTS (SELECT 1 FROM holding WHERE company_id = ?1) "
                                         "OR EXISTS (SELECT 1 FROM letter WHERE company_id = ?1) "
                                         "OR EXISTS (SELECT 1 FROM ask WHERE company_id = ?1) "
                                         "OR EXISTS (SELECT 1 FROM reward WHERE company_id = ?1) "
                                         "OR EXISTS (SELECT 1 FROM company WHERE merged_into = ?1)");
    used.bind(1, id);
    if (!used.step())
        return failure(used.error());
    if (used.integer(0) != 0)
        return {};
    for (const char *sql :
         {"DELETE FROM domain WHERE company_id = ?1", "DELETE FROM contact WHERE company_id = ?1",
          "DELETE FROM worth WHERE company_id = ?1", "DELETE FROM company WHERE id = ?1"}) {
        Statement remove = transaction.prepare(sql);
        const Result<> done = remove.bind(1, id).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace fieldfare
