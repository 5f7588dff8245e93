// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "breaches/BreachMatch.h"

#include "companies/DomainNames.h"

#include <algorithm>

namespace fieldfare {

BreachIndex::BreachIndex(QList<Incident> incidents)
    : m_incidents(std::move(incidents))
{
    for (qsizetype i = 0; i < m_incidents.size(); ++i) {
        const Incident &incident = m_incidents[i];
        m_byName.insert(incident.name, i);
        const std::optional<QString> domain = registrableDomain(incident.domain);
        if (!incident.counted || !domain)
            continue;
        m_byDomain[*domain].append(i);
        QDate &newest = m_newest[*domain];
        if (!newest.isValid() || newest < incident.date)
            newest = incident.date;
    }
}

QList<const Incident *> BreachIndex::at(const QStringList &domains) const
{
    QList<const Incident *> found;
    for (const QString &domain : domains) {
        for (const qsizetype place : m_byDomain.value(domain))
            found.append(&m_incidents[place]);
    }
    std::ranges::sort(found, [](const Incident *a, const Incident *b) {
        return a->date != b->date ? a->date > b->date : a->name < b->name;
    });
    return found;
}

const Incident *BreachIndex::named(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_incidents[*found];
}

QList<Incident> mergedIncidents(const QList<Incident> &shipped, const QList<Incident> &imported)
{
    QHash<QString, qsizetype> place;
    QList<Incident> merged;
    for (const QList<Incident> *list : {&shipped, &imported}) {
        for (const Incident &incident : *list) {
            const auto known = place.constFind(incident.name);
            if (known != place.cend()) {
                merged[*known] = incident;
            } else {
                place.insert(incident.name, merged.size());
                merged.append(incident);
            }
        }
    }
    return merged;
}

HitCertainty certaintyOf(const Since &since, QDate breach)
{
    if (!since.date.isValid() || since.precision == DatePrecision::AtLatest)
        return since.date.isValid() && since.date <= breach ? HitCertainty::Surely : HitCertainty::Perhaps;
    QDate last = since.date;
    if (since.precision == DatePrecision::Month)
        last = QDate(since.date.year(), since.date.month(), 1).addMonths(1).addDays(-1);
    else if (since.precision == DatePrecision::Year)
        last = QDate(since.date.year(), 12, 31);
    if (last <= breach)
        return HitCertainty::Surely;
    const QDate first = since.precision == DatePrecision::Year ? QDate(since.date.year(), 1, 1)
                        : since.precision == DatePrecision::Month
                            ? QDate(since.date.year(), since.date.month(), 1)
                            : since.date;
    return first > breach ? HitCertainty::NotYet : HitCertainty::Perhaps;
}

} // namespace fieldfare
