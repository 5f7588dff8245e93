// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoAuthority.h"
#include "offers/FieldPath.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// What a company of the demonstration gives at once for an approval, signed.
struct DemoGrant
{
    QString clientId;
    QString offerId;
    QStringList presentationHashes;
    QList<FieldPath> shared; ///< what is given for a field alone is given only for these
    Instant now;
    QString seed; ///< codes are made from it, so that the same answer gets the same ones again

    /// The rewards are the offer's items that are delivered with the grant.
    Result<QByteArray> sign(const nlohmann::json &offer, const DemoIdentity &identity) const;
};

} // namespace fieldfare
