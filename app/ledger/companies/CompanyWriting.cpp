// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes companies: the part of CompanyStore that writes.

#include "companies/CompanyStore.h"

namespace fieldfare {

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
