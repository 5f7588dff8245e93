// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyStore.h"

namespace fieldfare {

namespace {

Company readCompanyHead(const Statement &row)
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
        list.append(readCompanyHead(select));
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
    Company company = readCompanyHead(select);
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
        list.append(readCompanyHead(select));
    if (!select.ok())
        return failure(select.error());
    return list;
}

} // namespace fieldfare
