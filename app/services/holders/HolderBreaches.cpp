// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/HolderBreaches.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kYearsThatCount = 3;

/// Surely before perhaps before not yet.
HitCertainty surer(HitCertainty a, HitCertainty b)
{
    return std::min(a, b);
}

QList<HeldPath> concerned(const Incident &incident, const QList<HeldPath> &held)
{
    QList<HeldPath> list;
    std::ranges::copy_if(held, std::back_inserter(list),
                         [&incident](const HeldPath &each) { return incident.fields.contains(each.path); });
    return list.isEmpty() ? held : list;
}

QStringList labels(const QList<FieldPath> &paths, const Catalogue &catalogue, const QString &language)
{
    QStringList list;
    for (const FieldPath &path : paths)
        list.append(catalogue.label(path, language));
    list.removeDuplicates();
    return list;
}

} // namespace

bool HolderBreach::open() const
{
    return std::ranges::any_of(hits, [](const IncidentHit &hit) { return !hit.resolved; });
}

QList<HolderBreach> breachesOf(const QStringList &domains, const QList<HeldPath> &held,
                               const BreachIndex &index, const ResolvedHits &resolved,
                               const Catalogue &catalogue, const QString &language)
{
    QList<HolderBreach> list;
    for (const Incident *incident : index.at(domains)) {
        HolderBreach breach;
        breach.incident = *incident;
        breach.certainty = HitCertainty::NotYet;
        const bool atSubdomain = !domains.contains(incident->domain);
        const QSet<HoldingId> dealtWith = resolved.value(incident->name);
        QList<FieldPath> paths;
        for (const HeldPath &field : concerned(*incident, held)) {
            HitCertainty certainty = certaintyOf(field.since, incident->date);
            if (certainty == HitCertainty::NotYet)
                continue;
            if (atSubdomain)
                certainty = HitCertainty::Perhaps;
            breach.certainty = surer(breach.certainty, certainty);
            breach.hits.append({incident->name, field.holding, certainty, dealtWith.contains(field.holding)});
            if (incident->fields.contains(field.path))
                paths.append(field.path);
        }
        if (breach.hits.isEmpty())
            continue;
        breach.fieldLabels = labels(paths.isEmpty() ? incident->fields : paths, catalogue, language);
        list.append(breach);
    }
    return list;
}

bool breachedLately(const QStringList &domains, const BreachIndex &index, QDate today)
{
    const QDate from = today.addYears(-kYearsThatCount);
    return std::ranges::any_of(domains, [&](const QString &domain) {
        const QDate newest = index.newestAt(domain);
        return newest.isValid() && newest >= from && newest <= today;
    });
}

} // namespace fieldfare
