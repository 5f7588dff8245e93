// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "offers/Retention.h"
#include "pricing/AskBook.h"
#include "pricing/Factors.h"
#include "pricing/Sum.h"

#include <QList>
#include <QSet>

#include <map>
#include <optional>

namespace fieldfare {

/// Why an ask is what it is.
enum class AskReason { Priced, Ordered, Never, CappedByParent, CollectiveFloor, NoPriceYet };

/// For files and the command line: "capped by parent".
QString askReasonName(AskReason reason);

/// The lowest prices that the joined collectives set for a field and class; of several the highest counts.
class Floors
{
public:
    void add(const FieldPath &path, PurposeClass purposeClass, const Money &amount);
    std::optional<Money> find(const FieldPath &path, PurposeClass purposeClass) const;

private:
    std::map<std::pair<FieldPath, PurposeClass>, Money> m_floors;
};

/// What a request wants to do with the fields: the same for all of them.
struct AskTerms
{
    CompanyId company;
    PurposeClass purposeClass = PurposeClass::Sale;
    Retention retention;
    qsizetype recipients = 0;
    bool breached = false;   ///< a counted breach in the last three years
    QSet<FieldPath> ordered; ///< usual fields of what the person has ordered; only for necessary purposes
};

struct FieldAsk
{
    FieldPath path = {};
    std::optional<Money> ask = {}; ///< nothing is "never"
    AskReason why = AskReason::NoPriceYet;
    Sum sum = {};           ///< empty for "never"
    bool overAsked = false; ///< more than the request's purposes usually need

    bool isFree() const { return ask && ask->isZero(); }
};

/// Asks for the fields of one request (pricing.md, "Ask of one field"). Keeps references: what it is given
/// must outlive it.
class FieldAsks
{
public:
    FieldAsks(const AskBook &asks, const Catalogue &catalogue, const Factors &factors, const Floors &floors,
              AskTerms terms);

    /// In the order of `fields`, each once. `held` are the fields that the company holds already: derived
    /// ones count towards what their parent costs at most.
    QList<FieldAsk> ask(const QList<FieldPath> &fields, const QSet<FieldPath> &held) const;

private:
    FieldAsk one(const FieldPath &path, std::optional<Money> most) const;
    /// What is left of the parent's ask once its other derived fields are paid; nothing where nothing caps.
    std::optional<Money> roomUnderParent(const FieldPath &path, const QList<FieldAsk> &before,
                                         const QSet<FieldPath> &held) const;

    const AskBook &m_asks;
    const Catalogue &m_catalogue;
    const Factors &m_factors;
    const Floors &m_floors;
    AskTerms m_terms;
};

} // namespace fieldfare
