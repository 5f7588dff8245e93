// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "crypto/Key.h"
#include "openid4vp/ClaimPath.h"
#include "openid4vp/TransactionData.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// What one presentation of the profile is made of.
struct PresentationWish
{
    const nlohmann::json &claims; ///< the person's values, as matchQuery got them
    QList<ClaimPath> approved;    ///< of ClaimOption::disclosed: single values, without "all"
    QString audience;             ///< the full client identifier, prefix included
    QString nonce;
    QStringList transactionHashes; ///< of the offers that this presentation answers
    Instant now;
    bool holderBinding = true; ///< false: nobody asks for it, and an offer could not be answered with it
};

/// A fresh SD-JWT VC, with key binding where it is asked for, that has the approved claims and no trace of
/// any other: no digest, no decoy, no position in a list. `key` is P-256, of this party alone; its did:jwk is
/// the issuer. A path that leads nowhere is an error (sdJwtNoSuchClaim), as is a name that a credential keeps
/// for itself (sdJwtNotDisclosable).
Result<QByteArray> makePresentation(const PresentationWish &wish, const PrivateKey &key);

/// base64url SHA-256 of a presentation string, as grants and withdrawals name it.
QString presentationHash(const QByteArray &presentation);

/// Which presentation carries the hash of which offer: the first of its credentials that is answered. Error:
/// transactionCredential, where none of them is (section 8.4: invalid_transaction_data).
Result<QHash<QString, QStringList>> hashesByCredential(const QList<TransactionData> &transactionData,
                                                       const QStringList &answeredIds);

} // namespace fieldfare
