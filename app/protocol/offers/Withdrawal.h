// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "crypto/Key.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace fieldfare {

struct SignedWithdrawal;

/// The person takes an agreement back (protocol.md, section 5).
struct Withdrawal
{
    QString offerId;
    QStringList presentationHashes;
    Instant issuedAt;

    /// A JWS of type fieldfare-withdrawal+jwt, for the form field `withdrawal`; `key` is the one in the
    /// presentation's `cnf`, and named in the header by its did:jwk.
    Result<QByteArray> sign(const PrivateKey &key) const;
    /// The company's side: reads one and checks that it is signed by the key that its header names. Whether
    /// that is the presentation's is the caller's to look at. Errors: offer…, jws…, jwk…, crypto…
    static Result<SignedWithdrawal> fromSigned(QByteArrayView compact);
};

struct SignedWithdrawal
{
    Withdrawal withdrawal;
    QString signer; ///< did:jwk
};

} // namespace fieldfare
