// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "companies/Company.h"
#include "offers/FieldPath.h"
#include "profile/Value.h"

#include <QDate>
#include <QList>

#include <optional>

namespace fieldfare {

using HoldingId = Id<struct HoldingTag>;
using EvidenceId = Id<struct EvidenceTag>;

/// Why we believe a holding. The numbers are stored: never renumber.
enum class EvidenceKind { Answer = 0, Import = 1, Breach = 2, Letter = 3, Word = 4 };

/// How exactly a date is known. AtLatest: they had it on that day, perhaps long before. Stored: never
/// renumber.
enum class DatePrecision { Day = 0, Month = 1, Year = 2, AtLatest = 3 };

struct Since
{
    QDate date;
    DatePrecision precision = DatePrecision::AtLatest;
    friend bool operator==(const Since &, const Since &) = default;
};

struct Evidence
{
    EvidenceId id;
    HoldingId holding;
    EvidenceKind kind = EvidenceKind::Word;
    QString source; ///< the import's id, the letter's id, the breach's name; empty for the person's own word
    Since since;
    QDate until; ///< when they must have deleted it; invalid when no end was said
};

/// A company holds a value of a field. It lives while one evidence lives.
struct Holding
{
    HoldingId id;
    CompanyId company;
    FieldPath path;
    std::optional<ValueId> value; ///< which value, when known
    QList<Evidence> evidence;     ///< never empty, the strongest date first
    Since since;                  ///< the earliest that the evidence supports
};

} // namespace fieldfare
