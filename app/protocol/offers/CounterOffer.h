// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Result.h"
#include "crypto/Key.h"
#include "offers/FieldPath.h"
#include "offers/Retention.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

struct FieldMinimum
{
    FieldPath path;
    Money minimum; ///< in the currency of the total
    friend bool operator==(const FieldMinimum &, const FieldMinimum &) = default;
};

/// What the person would say yes to instead (protocol.md, section 5). It has no personal data in it.
struct CounterOffer
{
    QString offerId; ///< of the offer that is answered
    Instant issuedAt;
    Instant expiresAt;
    Money total;
    QList<FieldPath> paths;              ///< what would be shared; one at least
    QList<FieldMinimum> fields;          ///< empty unless the person tells prices field by field
    std::optional<QStringList> purposes; ///< only for these; nothing: as offered
    std::optional<Retention> retention;
    std::optional<QStringList> recipients; ///< only to these, to none where the list is empty
    friend bool operator==(const CounterOffer &, const CounterOffer &) = default;

    /// A JWS of type fieldfare-counter+jwt with the key's public half in its header. The key must be a fresh
    /// one, which ties the counter-offer to nothing else.
    Result<QByteArray> sign(const PrivateKey &key) const;
    /// Reads one and checks that it is signed by the key in its header. Errors: offer…, jws…, crypto…
    static Result<CounterOffer> fromSigned(QByteArrayView compact);
};

} // namespace fieldfare
