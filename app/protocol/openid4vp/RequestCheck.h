// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// What is checked of a request, in the order in which it is listed (protocol.md, sections 1, 2, 4).
enum class CheckName {
    Readable,        ///< a compact JWS with a JSON object in it, within the limits
    Algorithm,       ///< one of those taken, and it fits the key
    Type,            ///< `typ` oauth-authz-req+jwt
    ClientId,        ///< there, and of a prefix that is taken
    SameClientId,    ///< the link's is the request's
    Chain,           ///< the certificates lead to a trust anchor and are valid now
    Name,            ///< the certificate is for the name
    Signature,       ///< by the certificate's key
    Audience,        ///< meant for a wallet, or for whoever fetches from where it was fetched
    WalletNonce,     ///< what the wallet sent along came back
    Time,            ///< not expired, not from the future, and its offers neither
    ResponseType,    ///< vp_token
    ResponseMode,    ///< direct_post or direct_post.jwt
    ResponseAddress, ///< `response_uri` is usable, and no `redirect_uri` beside it
    ResponseHost,    ///< `response_uri` is the name's, or the very one that an unsigned request is named by
    Nonce,           ///< there, of the letters allowed
    State,           ///< absent, or of the letters allowed
    Query,           ///< `dcql_query`, not `scope`, and a valid one
    Formats,         ///< it takes what the wallet can make
    Encryption,      ///< a key that the answer can be encrypted to, where it is to be
    TransactionData, ///< every entry a known type without a fault
    Fresh            ///< not answered before
};
inline constexpr int checkCount = int(CheckName::Fresh) + 1;

/// "response-address": for the command line and for files.
QString checkKey(CheckName name);

enum class CheckOutcome {
    Passed,
    Failed,
    NotReached, ///< another fault left nothing to look at
    NotNeeded   ///< nothing of the kind is demanded of such a request
};

struct RequestCheck
{
    CheckName name = CheckName::Readable;
    CheckOutcome outcome = CheckOutcome::NotReached;
    std::optional<Error> fault; ///< set where Failed
    bool ok() const { return outcome == CheckOutcome::Passed; }
};

/// All checks in their order; each fails for itself, so that one fault is one line.
class RequestChecks
{
public:
    RequestChecks();
    /// Passed, or failed with that error. Gives whether it passed.
    bool record(CheckName name, const std::optional<Error> &fault);
    template <typename T>
    bool record(CheckName name, const Result<T> &result)
    {
        return record(name, result ? std::optional<Error>() : std::optional<Error>(result.error()));
    }
    void pass(CheckName name) { record(name, std::optional<Error>()); }
    /// NotNeeded.
    void waive(CheckName name) { m_list[int(name)] = {name, CheckOutcome::NotNeeded, std::nullopt}; }
    /// Back to NotReached.
    void reset(CheckName name) { m_list[int(name)] = {name, CheckOutcome::NotReached, std::nullopt}; }

    const QList<RequestCheck> &list() const { return m_list; }
    const RequestCheck &at(CheckName name) const { return m_list[int(name)]; }
    bool passed(CheckName name) const { return at(name).ok(); }
    bool isWaived(CheckName name) const { return at(name).outcome == CheckOutcome::NotNeeded; }
    /// All that are needed.
    bool allPassed() const;
    const RequestCheck *firstFailed() const; ///< null where none

private:
    QList<RequestCheck> m_list;
};

} // namespace fieldfare
