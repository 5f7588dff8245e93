// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/Grant.h"
#include "openid4vp/Requester.h"

#include <QByteArrayView>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode grantOtherParty{"grant.other-party"};   ///< details: who signed, who was answered
inline constexpr ErrorCode grantOtherOffer{"grant.other-offer"};   ///< details: the offer it names
inline constexpr ErrorCode grantOtherAnswer{"grant.other-answer"}; ///< no presentation of ours is named
inline constexpr ErrorCode grantFromFuture{"grant.from-future"};   ///< details: when (ISO 8601)
} // namespace errors

/// What a grant must answer.
struct GrantExpectation
{
    QString clientId; ///< of the request, prefix included
    QString offerId;
    QStringList presentationHashes; ///< of the answer that was sent
};

/// A grant, read, and what is wrong with it. One that is at fault is kept and shown as not valid.
struct GrantReading
{
    std::optional<Grant> grant; ///< nothing where it cannot be read
    Requester requester;        ///< who signed it, where that is proven
    std::optional<Error> fault; ///< the first; nothing: it is valid
    bool isValid() const { return !fault; }
};

/// Reads a grant without judging it: to find which answer it belongs to, by its presentation hashes. Errors:
/// jws…, offer…
Result<Grant> readGrant(QByteArrayView compact);

/// Type, chain, name and signature by the rules of the request's certificate; the same party, the same offer,
/// one of our presentations; not from the future.
GrantReading checkGrant(QByteArrayView compact, const GrantExpectation &expected, const TrustAnchors &anchors,
                        Instant now);

} // namespace fieldfare
