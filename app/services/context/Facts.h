// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "breaches/BreachMatch.h"
#include "breaches/IncidentList.h"
#include "catalogue/Catalogue.h"
#include "catalogue/Purposes.h"
#include "companies/Directory.h"

#include <memory>
#include <mutex>

namespace fieldfare {

/// What the program brings along and never changes: fields, purposes, companies, breaches. Shared by all
/// threads; the two large lists are read when somebody first wants them.
class Facts
{
public:
    /// Fails only when the program was built with broken files.
    static Result<std::shared_ptr<const Facts>> load();

    const Catalogue &catalogue() const { return m_catalogue; }
    const Purposes &purposes() const { return m_purposes; }
    const BreachClasses &breachClasses() const { return m_breachClasses; }
    const Directory &directory() const;
    const QList<Incident> &shippedIncidents() const;
    /// The shipped incidents by domain.
    std::shared_ptr<const BreachIndex> shippedBreaches() const;

private:
    Facts() = default;

    Catalogue m_catalogue;
    Purposes m_purposes;
    BreachClasses m_breachClasses;
    mutable std::once_flag m_directoryOnce;
    mutable Directory m_directory;
    mutable std::once_flag m_incidentsOnce;
    mutable QList<Incident> m_incidents;
    mutable std::once_flag m_breachesOnce;
    mutable std::shared_ptr<const BreachIndex> m_breaches;
};

} // namespace fieldfare
