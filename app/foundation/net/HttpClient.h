// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <memory>

namespace fieldfare {

// The first detail is the host, unless it says otherwise.
namespace errors {
inline constexpr ErrorCode netUrl{"net.url"}; ///< no usable address: no host, a user name in it. Detail: it
inline constexpr ErrorCode netNotHttps{"net.not-https"};
inline constexpr ErrorCode netHostUnknown{"net.host-unknown"};
inline constexpr ErrorCode netOwnNetwork{"net.own-network"};     ///< leads to a private address; and which
inline constexpr ErrorCode netNoConnection{"net.no-connection"}; ///< nothing was sent; the system's words
inline constexpr ErrorCode netNotSecure{"net.not-secure"};       ///< TLS failed, nothing was sent; why
// After these it is not known what the other side took in.
inline constexpr ErrorCode netCutOff{"net.cut-off"}; ///< and the system's words
inline constexpr ErrorCode netTimeout{"net.timeout"};
inline constexpr ErrorCode netRedirect{"net.redirect"};  ///< and where to
inline constexpr ErrorCode netTooLarge{"net.too-large"}; ///< and the limit in bytes
} // namespace errors

struct HttpRequest
{
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url; ///< https; its query is sent as it stands
    QByteArray accept;
    QByteArray contentType; ///< of the body of a Post
    QByteArray body;

    static HttpRequest get(const QUrl &url, const QByteArray &accept);
    /// A body that is application/x-www-form-urlencoded already.
    static HttpRequest postForm(const QUrl &url, const QByteArray &body, const QByteArray &accept);
};

/// What came back, with whatever status but a redirect.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;
    bool isOk() const { return status >= 200 && status < 300; }
};

/// A request under way. Letting it go cancels it, and its callback is then not called any more. It may be let
/// go in its own callback.
class HttpCall
{
public:
    HttpCall() = default;
    virtual ~HttpCall() = default;
    HttpCall(const HttpCall &) = delete;
    HttpCall &operator=(const HttpCall &) = delete;
};

/// The way out to the network: one of the five interfaces to the world outside (architecture.md, rule 10).
class HttpClient
{
public:
    using Done = std::function<void(Result<HttpAnswer>)>;

    virtual ~HttpClient() = default;
    /// Calls `done` once, later, on the caller's thread, which has an event loop.
    [[nodiscard]] virtual std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) = 0;
};

/// Whether the other side may have got the request although this error came.
bool mayHaveArrived(const Error &error);

} // namespace fieldfare
