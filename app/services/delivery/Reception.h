// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "delivery/Grants.h"
#include "inbox/Inbox.h"
#include "net/HttpClient.h"
#include "openid4vp/RequestLink.h"

#include <functional>
#include <memory>
#include <variant>

namespace fieldfare {

/// What came of something that arrived: a request in the inbox, or a grant that was booked.
using ArrivalOutcome = std::variant<Arrival, GrantOutcome>;

/// Takes in what arrives as a link or a file, fetching what the link points at. Only call it after the
/// person's click on the host (RequestLink::host). One at a time; letting it go cancels the fetch.
class Reception
{
public:
    using Done = std::function<void(const Result<ArrivalOutcome> &)>;

    /// Both outlive it.
    Reception(const WalletContext &context, HttpClient &client)
        : m_context(context)
        , m_client(client)
    {
    }

    /// `done` is called once, at once where nothing has to be fetched.
    void take(const RequestLink &link, Done done);
    bool isFetching() const { return m_call != nullptr; }

private:
    Result<ArrivalOutcome> takeRequest(const RequestArrival &arrival) const;
    Result<ArrivalOutcome> takeText(const QByteArray &text, const RequestLink &link,
                                    const QString &walletNonce) const;

    const WalletContext &m_context;
    HttpClient &m_client;
    std::unique_ptr<HttpCall> m_call;
};

} // namespace fieldfare
