// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/DomainWalk.h"

namespace fieldfare {

namespace {

const QString kPunycode = QStringLiteral("xn--");

void addIfAlike(QList<CompanyDomain> &found, const Statement &row, const LookAlikes &name)
{
    const QString domain = row.text(0);
    if (name.likenessTo(domain))
        found.append({domain, row.id<CompanyId>(1)});
}

/// Domains whose names are in punycode: the text says nothing of how they look.
Result<> readPunycode(Connection &connection, const LookAlikes &name, QList<CompanyDomain> &found)
{
    Statement select = connection.prepare("SELECT domain, company_id FROM domain "
                                          "WHERE domain >= 'xn--' AND domain < 'xn-.' ORDER BY domain");
    while (select.step())
        addIfAlike(found, select, name);
    return select.ok() ? Result<>() : failure(select.error());
}

} // namespace

Result<QList<CompanyDomain>> domainsResembling(Connection &connection, const LookAlikes &name)
{
    QList<CompanyDomain> found;
    Statement select = connection.prepare(
        "SELECT domain, company_id FROM domain WHERE domain >= ?1 ORDER BY domain LIMIT 1");
    QString place = QStringLiteral("-");
    while (!place.isEmpty()) {
        select.bind(1, place);
        if (!select.step())
            break;
        const QString domain = select.text(0);
        if (!domain.startsWith(kPunycode))
            addIfAlike(found, select, name);
        place = name.nextPlace(domain);
        select.reset();
    }
    if (!select.ok())
        return failure(select.error());
    const Result<> rest = readPunycode(connection, name, found);
    if (!rest)
        return failure(rest.error());
    return found;
}

} // namespace fieldfare
