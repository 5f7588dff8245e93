// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "crypto/Certificate.h"
#include "crypto/Key.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

// What a company signs, for whoever plays one: the demonstration, and the program for shops.

/// Who signs: the certificate that proves it first, its authorities behind it without the root, and the key.
struct SigningIdentity
{
    const QList<Certificate> &chain;
    const PrivateKey &key;
};

struct RequestWish
{
    QString clientId; ///< with its prefix
    QUrl responseUri; ///< encoded as it shall be written
    QString nonce;
    QString state;
    Instant madeAt;
    Instant endsAt;
    const nlohmann::json &query;    ///< DCQL
    QByteArrayList transactionData; ///< entries as they are sent, of offerEntry()
};

/// An entry of transaction data for the offer, tied to that credential query: base64url, as it is sent and
/// hashed.
QByteArray offerEntry(const nlohmann::json &offer, const QString &credentialId);
/// A request object (OpenID4VP 1.0, section 5), by direct_post.
Result<QByteArray> signRequest(const RequestWish &wish, const SigningIdentity &by);

struct GrantWish
{
    QString clientId;
    QString id; ///< `jti`
    QString offerId;
    QStringList presentationHashes;
    Instant madeAt;
    const nlohmann::json &rewards;
};

/// A grant (protocol.md, section 5).
Result<QByteArray> signGrant(const GrantWish &wish, const SigningIdentity &by);

} // namespace fieldfare
