// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/CompanyNaming.h"

#include "companies/DomainNames.h"

namespace fieldfare {

CompanyNaming::CompanyNaming(const Facts &facts)
    : m_directory(facts.directory())
{
    for (const Incident &incident : facts.shippedIncidents()) {
        if (incident.counted && !m_breachTitles.contains(incident.domain))
            m_breachTitles.insert(incident.domain, incident.title);
    }
}

Company CompanyNaming::companyFor(const QString &domain) const
{
    Company company;
    if (const Company *known = m_directory.byDomain(domain)) {
        company = *known;
        company.domains.removeAll(domain);
    }
    company.name = nameFor(domain);
    company.domains.prepend(domain);
    return company;
}

QString CompanyNaming::keyFor(const QString &domain) const
{
    const Company *known = m_directory.byDomain(domain);
    return known ? known->domains.first() : domain;
}

QString CompanyNaming::nameFor(const QString &domain) const
{
    if (const Company *known = m_directory.byDomain(domain))
        return known->name;
    const QString title = m_breachTitles.value(domain);
    return title.isEmpty() ? displayDomain(domain) : title;
}

} // namespace fieldfare
