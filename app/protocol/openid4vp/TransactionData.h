// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/Offer.h"
#include "openid4vp/DcqlQuery.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

// All of them, and those of an offer, mean invalid_transaction_data.
namespace errors {
inline constexpr ErrorCode transactionType{"transaction.type"};             ///< details: the type not known
inline constexpr ErrorCode transactionCredential{"transaction.credential"}; ///< details: the id not asked for
inline constexpr ErrorCode transactionHash{"transaction.hash"}; ///< sha-256 is not among those taken
/// The presentation would have no signature of the person's that could stand under the offer. Details: the id
inline constexpr ErrorCode transactionUnbound{"transaction.unbound"};
} // namespace errors

/// One entry of `transaction_data`: an offer, tied to credentials of the query.
struct TransactionData
{
    QByteArray received;       ///< the very string of the request, not decoded: this is what is hashed
    QStringList credentialIds; ///< one of them, which the wallet chooses, carries the answer
    bool namesHashes = false;  ///< `transaction_data_hashes_alg` was in it
    Offer offer;

    /// base64url SHA-256 of `received`, for the key-binding JWT.
    QString hash() const;
};

inline constexpr char16_t offerType[] = u"urn:fieldfare:data-offer:1";

/// Reads the member `transaction_data`. One unknown type, and one unknown, missing or wrong member, refuses
/// all of it (OpenID4VP 1.0, section 8.4).
Result<QList<TransactionData>> readTransactionData(const nlohmann::json &list, const DcqlQuery &query);

} // namespace fieldfare
