// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestFetch.h"

#include "base/Base64.h"
#include "crypto/Random.h"

namespace fieldfare {

namespace {

constexpr qsizetype kNonceBytes = 16;

/// The least that the specification lets a wallet say of itself.
const char *const kWalletMetadata =
    R"({"vp_formats_supported":{"dc+sd-jwt":{"kb-jwt_alg_values":["ES256"],"sd-jwt_alg_values":["ES256"]}}})";

} // namespace

Result<RequestFetch> RequestFetch::forLink(const RequestLink &link)
{
    const bool isGrant = link.kind == RequestLink::Kind::GrantReference;
    const QByteArray accept =
        isGrant ? QByteArrayLiteral("application/jwt") : QByteArrayLiteral("application/oauth-authz-req+jwt");
    if (isGrant || link.method == RequestLink::Method::Get)
        return RequestFetch{HttpRequest::get(link.address, accept), QString()};
    const Result<QByteArray> random = randomBytes(kNonceBytes);
    if (!random)
        return failure(random.error());
    const QString nonce = QString::fromLatin1(toBase64Url(*random));
    const QByteArray body =
        toFormText({{QStringLiteral("wallet_metadata"), QString::fromLatin1(kWalletMetadata)},
                    {QStringLiteral("wallet_nonce"), nonce}});
    return RequestFetch{HttpRequest::postForm(link.address, body, accept), nonce};
}

Result<QByteArray> RequestFetch::signedTextIn(const HttpAnswer &answer, const QString &host)
{
    if (answer.status != 200)
        return failure(errors::fetchStatus, {host, QString::number(answer.status)});
    const QByteArray text = answer.body.trimmed();
    if (text.isEmpty())
        return failure(errors::fetchEmpty, {host});
    return text;
}

} // namespace fieldfare
