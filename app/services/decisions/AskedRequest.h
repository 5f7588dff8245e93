// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "decisions/OwnClaims.h"
#include "offers/Offer.h"
#include "openid4vp/DcqlMatch.h"
#include "openid4vp/RequestObject.h"
#include "requests/Request.h"

#include <QList>
#include <QSet>

#include <optional>

namespace fieldfare {

/// What one credential query would get with an option.
struct AskedPresentation
{
    QString query; ///< its id
    QList<ClaimPath> disclosed;
    bool holderBinding = true; ///< false: the company does not ask for the signature under its nonce
};

/// One way of the company's own to answer: what it would disclose, and by which presentations.
struct AskedOption
{
    QList<FieldPath> fields;                ///< each once, however many presentations have it
    QList<AskedPresentation> presentations; ///< empty for what was recorded by hand

    QSet<FieldPath> fieldSet() const { return {fields.cbegin(), fields.cend()}; }
    /// Every single value, each once.
    QList<ClaimPath> disclosed() const;
    /// The same as long as exactly this would be disclosed, whatever else changes meanwhile.
    QString key() const;
};

/// What a stored request asks, whichever way it came: read again from its bytes, which were checked when they
/// arrived.
struct AskedRequest
{
    std::optional<RequestObject> object; ///< nothing for what was recorded by hand
    QList<Offer> offers;
    /// That the person can meet, in the order of the company's preference; what is not required is left out
    /// before it is put in. Those that would disclose the same are one; at most `mostOptions`.
    QList<AskedOption> options;
    QList<FieldPath> fields; ///< of all options and of what is missing, in the company's order
    QList<FieldPath> missing;
    bool ordered = false;

    /// No honest request has more; what goes beyond is not offered as a choice.
    static constexpr qsizetype mostOptions = 64;

    /// Which of several values counts is chosen by `chosen`.
    static Result<AskedRequest> read(const Request &request, const OwnClaims &own,
                                     const QHash<FieldPath, ValueId> &chosen);
    /// The first option that shares exactly these; null where none does.
    const AskedOption *option(const QSet<FieldPath> &shared) const;
    /// The one with that key; null where there is none (any more).
    const AskedOption *option(const QString &key) const;
};

} // namespace fieldfare
