// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestMembers.h"

#include "base/Json.h"
#include "openid4vp/Limits.h"

#include <QHostAddress>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr qsizetype kMostToken = 2048;

QString nameOf(const char *member)
{
    return QString::fromLatin1(member);
}

bool isTokenLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
           c == u'.' || c == u'_' || c == u'~';
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// Whether a list of algorithms that may be absent has ES256, which the wallet signs with.
bool takesEs256(const json &format, const char *member)
{
    const json::const_iterator list = format.find(member);
    return list == format.end() ||
           (list->is_array() && std::ranges::find(*list, json("ES256")) != list->end());
}

} // namespace

const json *RequestMembers::find(const char *member) const
{
    const json::const_iterator found = m_object.find(member);
    return found == m_object.end() ? nullptr : &*found;
}

Result<> RequestMembers::require(const char *member, QStringView value) const
{
    const json *found = find(member);
    if (!found)
        return failure(errors::requestMissing, {nameOf(member)});
    if (!found->is_string())
        return failure(errors::requestMalformed, {nameOf(member)});
    if (toQString(*found) != value)
        return failure(errors::requestUnsupported, {nameOf(member), toQString(*found).left(100)});
    return {};
}

Result<QString> RequestMembers::token(const char *member, bool required) const
{
    const json *found = find(member);
    if (!found && !required)
        return QString();
    if (!found)
        return failure(errors::requestMissing, {nameOf(member)});
    const QString text = toQString(*found);
    if (text.isEmpty() || text.size() > kMostToken || !std::ranges::all_of(text, isTokenLetter))
        return failure(errors::requestMalformed, {nameOf(member)});
    return text;
}

QString RequestMembers::text(const char *member) const
{
    return jsonText(m_object, member);
}

Result<ResponseMode> RequestMembers::responseMode() const
{
    if (text("response_mode") == u"direct_post.jwt")
        return ResponseMode::DirectPostJwt;
    const Result<> plain = require("response_mode", u"direct_post");
    return plain ? Result<ResponseMode>(ResponseMode::DirectPost) : failure(plain.error());
}

Result<QUrl> RequestMembers::responseUri(bool ownNetwork) const
{
    if (find("redirect_uri"))
        return failure(errors::requestRedirect);
    const json *found = find("response_uri");
    if (!found)
        return failure(errors::requestMissing, {QStringLiteral("response_uri")});
    const QString text = toQString(*found);
    const QUrl url(text, QUrl::StrictMode);
    const bool secure =
        url.scheme() == u"https" || (ownNetwork && url.scheme() == u"http" && isThisComputer(url.host()));
    if (text.isEmpty() || text.size() > kMostAddress || !url.isValid() || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.hasFragment() || !secure)
        return failure(errors::requestMalformed, {QStringLiteral("response_uri")});
    return url;
}

Result<DcqlQuery> RequestMembers::query() const
{
    const json *query = find("dcql_query");
    const json *scope = find("scope");
    if (query && scope)
        return failure(errors::requestQueryTwice);
    if (scope)
        return failure(errors::requestScope, {toQString(*scope).left(100)});
    if (!query)
        return failure(errors::requestMissing, {QStringLiteral("dcql_query")});
    return DcqlQuery::fromJson(*query);
}

Result<> RequestMembers::checkAudience(const QString &requestUri) const
{
    const json *found = find("aud");
    if (!found)
        return failure(errors::requestMissing, {QStringLiteral("aud")});
    const QString audience = toQString(*found);
    // The address that it was fetched from is what deployed verifiers write (openid4vp-rules.md).
    if (audience == u"https://self-issued.me/v2" || (!requestUri.isEmpty() && audience == requestUri))
        return {};
    return failure(errors::requestAudience, {audience.left(200)});
}

Result<> RequestMembers::checkWalletNonce(const QString &sent) const
{
    if (sent.isEmpty() || jsonText(m_object, "wallet_nonce") == sent)
        return {};
    return failure(errors::requestWalletNonce);
}

Result<> RequestMembers::checkFormats() const
{
    const json *metadata = find("client_metadata");
    if (!metadata)
        return {};
    if (!metadata->is_object())
        return failure(errors::requestMalformed, {QStringLiteral("client_metadata")});
    const json::const_iterator formats = metadata->find("vp_formats_supported");
    if (formats == metadata->end())
        return {};
    if (!formats->is_object())
        return failure(errors::requestMalformed, {QStringLiteral("vp_formats_supported")});
    const json::const_iterator ours = formats->find("dc+sd-jwt");
    if (ours == formats->end() || !ours->is_object() || !takesEs256(*ours, "sd-jwt_alg_values") ||
        !takesEs256(*ours, "kb-jwt_alg_values"))
        return failure(errors::requestFormats, {QString::fromStdString(formats->dump()).left(200)});
    return {};
}

Result<std::optional<Instant>> RequestMembers::time(const char *member) const
{
    const json *found = find(member);
    if (!found)
        return std::optional<Instant>();
    // A NumericDate may have a fraction (RFC 7519, section 2).
    const double seconds = found->is_number() ? found->get<double>() : -1;
    if (!(seconds >= 0 && seconds <= double(kLastSecond)))
        return failure(errors::requestMalformed, {nameOf(member)});
    return std::optional(Instant{std::int64_t(seconds) * 1'000'000});
}

Result<std::optional<Instant>> RequestMembers::checkTimes(Instant now) const
{
    const Result<std::optional<Instant>> expiry = time("exp");
    if (!expiry)
        return failure(expiry.error());
    for (const char *member : {"nbf", "iat"}) {
        const Result<std::optional<Instant>> start = time(member);
        if (!start)
            return failure(start.error());
        if (*start && (*start)->microseconds > now.microseconds + kClockSkew)
            return failure(errors::requestFromFuture, {(*start)->toDateTime().toString(Qt::ISODate)});
    }
    if (*expiry && **expiry <= now)
        return failure(errors::requestExpired, {(*expiry)->toDateTime().toString(Qt::ISODate)});
    return *expiry;
}

} // namespace fieldfare
