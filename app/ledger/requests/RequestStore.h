// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "requests/Request.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode requestUnknown{"request.unknown"}; ///< details: what was looked for
} // namespace errors

/// Requests by thread, with their offers.
class RequestStore
{
public:
    explicit RequestStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Without `raw`, newest first.
    Result<QList<Request>> all() const;
    /// Newest first, without `raw`; not those of what is merged into it.
    Result<QList<Request>> ofCompany(const CompanyId &company) const;
    Result<QList<Request>> ofThread(const ThreadId &thread) const;
    Result<std::optional<Request>> request(const RequestId &id) const;
    /// By id, or by the first characters of one that no other begins with (at least 4).
    Result<RequestId> named(const QString &text) const;
    /// The request of this party with this nonce, if one came before.
    Result<std::optional<Request>> byNonce(const PartyId &party, const QString &nonce) const;
    Result<QList<StoredOffer>> offers(const RequestId &request) const;
    /// The newest request of the party that made the offer with this id.
    Result<std::optional<Request>> byOffer(const PartyId &party, const QString &offerId) const;

    /// Those whose bytes are not the ones that were taken in, by their hash. Of a refused one that was cut
    /// off nothing can be said.
    Result<QList<RequestId>> changed() const;

    /// A null id gets a new one, a null thread a new thread.
    static Result<RequestId> add(Transaction &transaction, Request request, const QList<StoredOffer> &offers);
    /// A rule keeps it from asking the person.
    static Result<> setAside(Transaction &transaction, const RequestId &id, const RuleId &rule);
    static Result<> setState(Transaction &transaction, const RequestId &id, RequestState state);

private:
    Connection &m_connection;
};

} // namespace fieldfare
