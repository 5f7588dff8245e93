// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "decisions/OwnClaims.h"
#include "offers/Offer.h"
#include "requests/Request.h"

#include <QList>
#include <QSet>

namespace fieldfare {

/// One way of the company's own to answer: what it would disclose.
struct AskedOption
{
    QList<FieldPath> fields;
    friend bool operator==(const AskedOption &, const AskedOption &) = default;
};

/// What a stored request asks, whichever way it came: read again from its bytes, which were verified when
/// they arrived.
struct AskedRequest
{
    QString clientId; ///< empty for what was recorded by hand
    QString responseUri;
    QString state; ///< to be sent back with the answer
    QList<Offer> offers;
    QList<QByteArray> offerEntries; ///< the received strings, same order
    QList<AskedOption> options;     ///< that the person can meet, best first
    QList<FieldPath> fields;        ///< of all options and of what is missing, in the company's order
    QList<FieldPath> missing;
    bool ordered = false;

    /// `values` of several are chosen by `chosen`.
    static Result<AskedRequest> read(const Request &request, const OwnClaims &own,
                                     const QHash<FieldPath, ValueId> &chosen);
    /// The option that shares exactly these; nothing where none does.
    const AskedOption *option(const QSet<FieldPath> &shared) const;
};

} // namespace fieldfare
