// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/TrustAnchors.h"
#include "openid4vp/DcqlQuery.h"
#include "openid4vp/RequestCheck.h"
#include "openid4vp/Requester.h"
#include "openid4vp/ResponseEncryption.h"
#include "openid4vp/TransactionData.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace fieldfare {

// Details of each: the member at fault, unless it says otherwise.
namespace errors {
inline constexpr ErrorCode requestMissing{"request.missing-member"};
inline constexpr ErrorCode requestMalformed{"request.malformed-member"};
inline constexpr ErrorCode requestOtherClient{"request.other-client"};      ///< the link's, the request's
inline constexpr ErrorCode requestAudience{"request.audience"};             ///< details: whom it is meant for
inline constexpr ErrorCode requestWalletNonce{"request.wallet-nonce"};      ///< no details
inline constexpr ErrorCode requestExpired{"request.expired"};               ///< details: when (ISO 8601)
inline constexpr ErrorCode requestFromFuture{"request.from-future"};        ///< details: when (ISO 8601)
inline constexpr ErrorCode requestUnsupported{"request.unsupported-value"}; ///< the member, its value
inline constexpr ErrorCode requestRedirect{"request.redirect-uri"};         ///< no details
inline constexpr ErrorCode requestQueryTwice{"request.query-twice"};        ///< no details
inline constexpr ErrorCode requestScope{"request.scope"};                   ///< details: the scope
inline constexpr ErrorCode requestFormats{"request.formats"};               ///< details: what it takes
inline constexpr ErrorCode requestReplay{"request.replay"};                 ///< no details
} // namespace errors

enum class ResponseMode { DirectPost, DirectPostJwt };

/// A request as it stands inside its signed object, nothing outside of which counts (OpenID4VP 1.0, section
/// 5), or in the parameters of an unsigned one.
struct RequestObject
{
    QByteArray text; ///< the whole compact JWS, or the parameters as a form, as it came
    ClientId client;
    QString nonce;
    QString state; ///< empty where absent
    ResponseMode responseMode = ResponseMode::DirectPost;
    QUrl responseUri;                             ///< its query as it was
    std::optional<ResponseEncryption> encryption; ///< set for DirectPostJwt
    DcqlQuery query;
    QList<TransactionData> transactionData; ///< empty: an ordinary request, without an offer
    std::optional<Instant> expiresAt;

    /// base64url SHA-256 of `text`, for the receipt.
    QString hash() const;
};

/// Where a request came from, and what it is checked against.
struct RequestContext
{
    QString clientId;    ///< the link's; empty for a file, which has none
    QString requestUri;  ///< what it was fetched from, to the letter; empty where it came whole
    QString walletNonce; ///< what was sent along with a POST; empty otherwise
    TrustAnchors anchors;
    Instant now;
    bool ownNetwork = false; ///< the setting network.local: `response_uri` may be plain http to this computer
    /// Whether that party's nonce was answered before; nobody's where empty.
    std::function<bool(const QString &clientId, const QString &nonce)> wasAnswered;
};

/// A request with the outcome of every check.
struct RequestReading
{
    RequestChecks checks;
    RequestObject request; ///< as much as could be read; to be answered only where isGood()
    Requester requester;

    bool isGood() const { return checks.allPassed(); }
    /// Whether an error may be sent to `response_uri`: only where it is proven to be the asker's own.
    bool mayAnswerError() const;
    /// The error code of the specification (section 8.5) for the first fault.
    QByteArray protocolError() const;
};

/// Reads and checks a signed request. It always gives a reading; what is no request fails Readable and leaves
/// the rest NotReached.
RequestReading readRequest(QByteArrayView compact, const RequestContext &context);

/// The same for a request that nobody signed: the parameters of a link, as toFormText writes them. Only who
/// is named by the address of the answer may ask so (`redirect_uri:`, section 5.9.3); nothing proves them.
RequestReading readUnsignedRequest(QByteArrayView parameters, const RequestContext &context);

/// What a signed request that passed its checks asks for, read anew: who asks was proven when it arrived and
/// is not looked at again, nor is `anchors`.
RequestObject readKnownRequest(QByteArrayView compact, const RequestContext &context);

} // namespace fieldfare
