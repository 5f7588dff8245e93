// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breaches/Incident.h"
#include "companies/Holding.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace fieldfare {

/// Finds the incidents that blame a company: only counted ones, by domain on a label boundary (carnival.com
/// is not nival). An incident at a company's subdomain is the company's; one at a shared registrable domain
/// is matched as libpsl divides it.
class BreachIndex
{
public:
    BreachIndex() = default;
    explicit BreachIndex(QList<Incident> incidents);

    /// Newest first.
    QList<const Incident *> at(const QStringList &domains) const;
    const Incident *named(const QString &name) const;
    /// The newest day of a counted breach there; invalid when there was none. Cheap: for lists of thousands.
    QDate newestAt(const QString &domain) const { return m_newest.value(domain); }
    qsizetype size() const { return m_incidents.size(); }

private:
    QList<Incident> m_incidents;
    QHash<QString, QList<qsizetype>> m_byDomain;
    QHash<QString, QDate> m_newest;
    QHash<QString, qsizetype> m_byName;
};

/// Newer lists take the place of older ones by the incident's name.
QList<Incident> mergedIncidents(const QList<Incident> &shipped, const QList<Incident> &imported);

/// Was it there then? By `since`: a known day decides; a month or year that holds the breach's day, and "at
/// the latest", only say perhaps.
HitCertainty certaintyOf(const Since &since, QDate breach);

} // namespace fieldfare
