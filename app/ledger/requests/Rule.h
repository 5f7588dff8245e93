// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "catalogue/PurposeClass.h"
#include "offers/Offer.h"
#include "profile/Value.h"
#include "requests/Request.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// What a rule does. Stored by number: never renumber. The more restrictive comes first.
enum class RuleKind {
    Decline = 0,     ///< whatever it fits is declined
    OnlyWhenMet = 1, ///< what it fits is set aside where the ask is not met; nothing is sent
    Approve = 2      ///< exactly what was written is given
};

/// For files and the command line: "only_when_met".
QString ruleKindName(RuleKind kind);

/// A field that a rule gives, and which of several values.
struct RuleField
{
    FieldPath path;
    ValueId value;
    friend bool operator==(const RuleField &, const RuleField &) = default;
};

/// What an approving rule gives, and on what terms. Nothing that is wider than this is ever answered by it.
struct RuleTerms
{
    QString host; ///< where the answer goes
    QList<RuleField> fields;
    QList<OfferPurpose> purposes; ///< empty: the request said none
    Retention retention;          ///< at most
    QList<Recipient> recipients;  ///< nobody else
    QString legalBasis;
    QString furtherTerms; ///< word by word
    Money least;          ///< paid, and what a promise counts
    friend bool operator==(const RuleTerms &, const RuleTerms &) = default;
};

/// What the person wrote to be done with requests like one that they had before them. Every condition that is
/// there must hold.
struct Rule
{
    RuleId id = {};
    RuleKind kind = RuleKind::Decline;
    std::optional<PartyId> party = {};   ///< whoever is proven to be this one; nothing: anyone
    QString who = {};                    ///< the party, as it was proven: "shop.example"
    QList<PurposeClass> classes = {};    ///< one of its purposes is in one of them; empty: any
    FieldPath field = {};                ///< it cannot do without this field; empty: any
    bool unproven = false;               ///< nobody proves who asks
    std::optional<RuleTerms> terms = {}; ///< of one that approves
    Instant writtenAt = {};
    bool on = true;
    bool removed = false; ///< kept for the decisions that name it
};

/// How often a rule was used.
struct RuleUse
{
    int count = 0;
    Instant last;
};

} // namespace fieldfare
