// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breaches/BreachMatch.h"
#include "holders/Holders.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace fieldfare {

/// What matching needs of a holding.
struct HeldPath
{
    HoldingId holding;
    FieldPath path;
    Since since;
};

using ResolvedHits = QHash<QString, QSet<HoldingId>>;

/// The incidents at a company's domains that may concern the person, newest first; those before the first
/// holding are left out. An incident whose fields are none that we know of still concerns the account, and so
/// every holding. At a subdomain, nothing more than "perhaps" is known.
QList<HolderBreach> breachesOf(const QStringList &domains, const QList<HeldPath> &held,
                               const BreachIndex &index, const ResolvedHits &resolved,
                               const Catalogue &catalogue, const QString &language);

/// Whether pricing.md's breach factor applies: a counted breach in the last three years.
bool breachedLately(const QStringList &domains, const BreachIndex &index, QDate today);

} // namespace fieldfare
