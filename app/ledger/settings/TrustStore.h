// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode anchorUnknown{"trust.unknown"}; ///< details: what was looked for
} // namespace errors

/// A certificate that the person trusts to vouch for who asks. It vouches for requests only, never for TLS.
struct StoredAnchor
{
    QString fingerprint; ///< SHA-256 of the certificate, lower-case hexadecimal
    QByteArray pem;
    QString name; ///< as the certificate says
    Instant addedAt;
};

/// The person's own trust anchors, beside the system's.
class TrustStore
{
public:
    explicit TrustStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By name.
    Result<QList<StoredAnchor>> all() const;
    /// One that is there already stays as it is.
    static Result<> add(Transaction &transaction, const StoredAnchor &anchor);
    /// By the fingerprint's first characters (at least 4) or the exact name.
    static Result<> remove(Transaction &transaction, const QString &which);

private:
    Connection &m_connection;
};

} // namespace fieldfare
