// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/Holding.h"
#include "offers/FieldPath.h"

#include <QDate>
#include <QList>
#include <QString>

namespace fieldfare {

/// A breach: an incident at a company, and which fields got out.
struct Incident
{
    QString name; ///< the list's key, unique in a list
    QString title;
    QString domain; ///< as the list has it, lower case
    QDate date;
    QList<FieldPath> fields;
    qint64 accounts = 0;
    bool counted = false;   ///< verified, and not retired, fabricated, spam list, malware or stealer log
    bool passwords = false; ///< passwords got out too: a reason to warn, no field
};

/// Whether a holding was there when it happened.
enum class HitCertainty { Surely, Perhaps, NotYet };

/// A holding that an incident may have let out.
struct IncidentHit
{
    QString incident; ///< Incident::name
    HoldingId holding;
    HitCertainty certainty = HitCertainty::Perhaps;
    bool resolved = false;
};

} // namespace fieldfare
