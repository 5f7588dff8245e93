// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/HostDisplay.h"
#include "openid4vp/FormText.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

namespace fieldfare {

// The detail of each is the parameter at fault, unless it says otherwise.
namespace errors {
inline constexpr ErrorCode linkNone{"link.none"};          ///< neither a link nor a signed text
inline constexpr ErrorCode linkSeveral{"link.several"};    ///< a file with more than one link
inline constexpr ErrorCode linkTooLarge{"link.too-large"}; ///< details: the limit in bytes
inline constexpr ErrorCode linkMalformed{"link.malformed"};
inline constexpr ErrorCode linkParameterTwice{"link.parameter-twice"};
inline constexpr ErrorCode linkParameterMissing{"link.parameter-missing"};
inline constexpr ErrorCode linkRequestTwice{"link.request-twice"}; ///< both request and request_uri
inline constexpr ErrorCode linkMethod{"link.method"}; ///< means invalid_request_uri_method; the method
inline constexpr ErrorCode linkAddress{"link.address"};
} // namespace errors

/// What arrives from outside, before anything of it is fetched or believed (protocol.md, section 1).
struct RequestLink
{
    enum class Kind {
        Reference,     ///< a request is to be fetched from `address`
        SignedText,    ///< a compact JWS is here; its `typ` says whether it is a request or a grant
        Parameters,    ///< an unsigned request, given as `parameters`
        GrantReference ///< a grant is to be fetched from `address`
    };
    enum class Method { Get, Post };
    static constexpr qsizetype kMostLinkBytes = qsizetype(256) * 1024;
    static constexpr qsizetype kMostFileBytes = qsizetype(1024) * 1024;

    Kind kind = Kind::Reference;
    QString clientId; ///< of the link; empty for a file that is a signed text, and for a grant
    QUrl address;     ///< http or https with a host; whether it may be fetched is the HttpClient's to say
    Method method = Method::Get;
    QByteArray signedText;
    QList<FormField> parameters; ///< in order, each name once; set for Parameters only

    /// A link openid4vp:… or fieldfare:…
    static Result<RequestLink> fromLink(const QString &text);
    /// A file: a compact JWS, or UTF-8 text in which one link stands.
    static Result<RequestLink> fromFile(QByteArrayView bytes);

    /// The host that something would be fetched from, for the person to see before it is; the default one
    /// where nothing is to be fetched.
    HostDisplay host() const;
};

} // namespace fieldfare
