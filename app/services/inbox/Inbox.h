// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "openid4vp/RequestObject.h"
#include "requests/Request.h"

#include <QByteArray>
#include <QString>

namespace fieldfare {

/// A request as it came.
struct RequestArrival
{
    QByteArray text;     ///< the compact JWS, or the parameters of an unsigned request as a form
    QString clientId;    ///< the link's; empty for a file
    QString requestUri;  ///< what it was fetched from; empty where it came whole
    QString walletNonce; ///< what was sent along with a POST
    RequestSource source = RequestSource::Signed;
};

/// What became of it.
struct Arrival
{
    RequestId id;
    bool isNew = true; ///< false: the very same came before
    RequestState state = RequestState::Open;
};

/// Takes requests in: looked through before anything of them is shown, then stored with the outcome of every
/// check. One that fails a check is kept for inspection and never answered.
class Inbox
{
public:
    Inbox(const WalletContext &context, TrustAnchors anchors)
        : m_context(context)
        , m_anchors(std::move(anchors))
    {
    }

    Result<Arrival> take(const RequestArrival &arrival) const;

private:
    Result<RequestReading> read(const RequestArrival &arrival) const;
    Result<> write(Transaction &transaction, Request &request, const RequestReading &reading) const;

    const WalletContext &m_context;
    TrustAnchors m_anchors;
};

/// The checks of a reading as they are kept: the error's code and details as the detail of one that failed.
QList<KeptCheck> keptChecks(const RequestReading &reading);

} // namespace fieldfare
