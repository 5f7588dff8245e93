// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "openid4vp/RequestLink.h"

#include <QByteArray>
#include <QString>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode fetchStatus{"fetch.status"}; ///< details: the host, the HTTP status
inline constexpr ErrorCode fetchEmpty{"fetch.empty"};   ///< details: the host
} // namespace errors

/// How a request or a grant is fetched from where a link leads; the caller sends it by its HttpClient, after
/// the person's click on the host.
struct RequestFetch
{
    HttpRequest http;
    /// What was sent along and must come back in the request (RequestContext::walletNonce); empty for a GET.
    QString walletNonce;

    /// For Reference and GrantReference. By POST with a fresh nonce and the smallest metadata where the link
    /// says so (OpenID4VP 1.0, section 5.10). Error: cryptoFailed, where there is no randomness.
    static Result<RequestFetch> forLink(const RequestLink &link);
    /// The signed text in the answer. Every status but 200 ends it.
    static Result<QByteArray> signedTextIn(const HttpAnswer &answer, const QString &host);
};

} // namespace fieldfare
