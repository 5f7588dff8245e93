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
};

/// One way of the company's own to answer: what it would disclose, and by which presentations.
struct AskedOption
{
    QList<FieldPath> fields;
    QList<AskedPresentation> presentations; ///< empty for what was recorded by hand
};

/// What a stored request asks, whichever way it came: read again from its bytes, which were checked when they
/// arrived.
struct AskedRequest
{
    std::optional<RequestObject> object; ///< nothing for what was recorded by hand
    QList<Offer> offers;
    QList<AskedOption> options; ///< that the person can meet, best first
    QList<FieldPath> fields;    ///< of all options and of what is missing, in the company's order
    QList<FieldPath> missing;
    bool ordered = false;

    /// Which of several values counts is chosen by `chosen`.
    static Result<AskedRequest> read(const Request &request, const OwnClaims &own,
                                     const QHash<FieldPath, ValueId> &chosen);
    /// The option that shares exactly these; null where none does.
    const AskedOption *option(const QSet<FieldPath> &shared) const;
};

} // namespace fieldfare
