// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"
#include "requests/Decision.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <optional>

namespace fieldfare {

/// One key of the person's, used towards one party alone.
struct PartyKey
{
    PartyKeyId id;
    PartyId party;
    SecureBytes privateKey; ///< as PrivateKey exports it
    QByteArray jwk;         ///< the public one
    Instant usedFrom;
};

/// Who signs requests, and the keys that the person answered them with.
class PartyStore
{
public:
    explicit PartyStore(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<Party>> party(const PartyId &id) const;
    Result<std::optional<Party>> find(const QString &prefix, const QString &identity) const;
    /// Whether somebody who belongs to the company has ever asked.
    Result<bool> isAsker(const CompanyId &company) const;
    /// Nothing where there is none of this id.
    Result<std::optional<PartyKey>> key(const PartyKeyId &id) const;

    /// The party's id: made when it is new.
    static Result<PartyId> ensure(Transaction &transaction, const Party &party);
    static Result<> addKey(Transaction &transaction, const PartyKey &key);

private:
    Connection &m_connection;
};

} // namespace fieldfare
