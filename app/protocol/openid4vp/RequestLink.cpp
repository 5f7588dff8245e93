// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestLink.h"

#include "openid4vp/Limits.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <optional>

namespace fieldfare {

namespace {

/// The fields of a link, each name once.
class Parameters
{
public:
    explicit Parameters(QList<FormField> fields)
        : m_fields(std::move(fields))
    {
    }

    std::optional<QString> repeated() const
    {
        QSet<QString> names;
        for (const FormField &field : m_fields) {
            if (names.contains(field.name))
                return field.name;
            names.insert(field.name);
        }
        return std::nullopt;
    }
    std::optional<QString> value(QLatin1String name) const
    {
        for (const FormField &field : m_fields) {
            if (field.name == name)
                return field.value;
        }
        return std::nullopt;
    }
    const QList<FormField> &fields() const { return m_fields; }

private:
    QList<FormField> m_fields;
};

Result<QUrl> readAddress(const QString &text, QLatin1String parameter)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = text.size() <= kMostAddress && url.isValid() && !url.host().isEmpty() &&
                        url.userInfo().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!usable)
        return failure(errors::linkAddress, {parameter});
    return url;
}

Result<RequestLink> readGrant(const Parameters &parameters)
{
    const QLatin1String name("grant_uri");
    const std::optional<QString> text = parameters.value(name);
    if (!text)
        return failure(errors::linkParameterMissing, {name});
    const Result<QUrl> address = readAddress(*text, name);
    if (!address)
        return failure(address.error());
    RequestLink link;
    link.kind = RequestLink::Kind::GrantReference;
    link.address = *address;
    return link;
}

Result<RequestLink> readReference(RequestLink link, const Parameters &parameters, const QString &requestUri)
{
    const Result<QUrl> address = readAddress(requestUri, QLatin1String("request_uri"));
    if (!address)
        return failure(address.error());
    link.kind = RequestLink::Kind::Reference;
    link.address = *address;
    // Case counts (section 5.1): GET is as wrong as any other word.
    const QString method =
        parameters.value(QLatin1String("request_uri_method")).value_or(QStringLiteral("get"));
    if (method != u"get" && method != u"post")
        return failure(errors::linkMethod, {method.left(100)});
    link.method = method == u"post" ? RequestLink::Method::Post : RequestLink::Method::Get;
    return link;
}

Result<RequestLink> readRequest(const Parameters &parameters)
{
    RequestLink link;
    link.clientId = parameters.value(QLatin1String("client_id")).value_or(QString());
    if (link.clientId.isEmpty())
        return failure(errors::linkParameterMissing, {QStringLiteral("client_id")});
    const std::optional<QString> request = parameters.value(QLatin1String("request"));
    const std::optional<QString> requestUri = parameters.value(QLatin1String("request_uri"));
    if (request && requestUri)
        return failure(errors::linkRequestTwice, {QStringLiteral("request_uri")});
    if (requestUri)
        return readReference(link, parameters, *requestUri);
    if (parameters.value(QLatin1String("request_uri_method")))
        return failure(errors::linkParameterMissing, {QStringLiteral("request_uri")});
    if (request) {
        link.kind = RequestLink::Kind::SignedText;
        link.signedText = request->toUtf8();
        return link;
    }
    link.kind = RequestLink::Kind::Parameters;
    link.parameters = parameters.fields();
    return link;
}

bool isSignedText(const QByteArray &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\z)"));
    return text.startsWith("ey") && shape.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

Result<RequestLink> RequestLink::fromLink(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A(openid4vp|fieldfare):(?://)?([^?#]*)(?:\?([^#]*))?(?:#.*)?\z)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString link = text.trimmed();
    if (link.toUtf8().size() > kMostLinkBytes)
        return failure(errors::linkTooLarge, {QString::number(kMostLinkBytes)});
    const QRegularExpressionMatch parts = shape.match(link);
    if (!parts.hasMatch())
        return failure(errors::linkNone);
    const std::optional<QList<FormField>> fields = fromFormText(parts.captured(3).toUtf8());
    if (!fields)
        return failure(errors::linkMalformed, {QStringLiteral("?")});
    const Parameters parameters(*fields);
    if (const std::optional<QString> name = parameters.repeated())
        return failure(errors::linkParameterTwice, {name->left(100)});
    const bool isOurs = parts.captured(1).compare(u"fieldfare", Qt::CaseInsensitive) == 0;
    QString room = parts.captured(2);
    while (room.endsWith(u'/'))
        room.chop(1);
    return isOurs && room == u"grant" ? readGrant(parameters) : readRequest(parameters);
}

Result<RequestLink> RequestLink::fromFile(QByteArrayView bytes)
{
    if (bytes.size() > kMostFileBytes)
        return failure(errors::linkTooLarge, {QString::number(kMostFileBytes)});
    const QByteArray trimmed = bytes.toByteArray().trimmed();
    if (isSignedText(trimmed)) {
        RequestLink link;
        link.kind = Kind::SignedText;
        link.signedText = trimmed;
        return link;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    static const QRegularExpression anywhere(
        QStringLiteral(R"((?<![A-Za-z0-9+.-])(?:openid4vp|fieldfare):[^\s<>"]+)"),
        QRegularExpression::CaseInsensitiveOption);
    if (decoder.hasError())
        return failure(errors::linkNone);
    QSet<QString> links;
    QRegularExpressionMatchIterator found = anywhere.globalMatch(text);
    while (found.hasNext() && links.size() < 2)
        links.insert(found.next().captured());
    if (links.isEmpty())
        return failure(errors::linkNone);
    return links.size() > 1 ? Result<RequestLink>(failure(errors::linkSeveral)) : fromLink(*links.begin());
}

HostDisplay RequestLink::host() const
{
    return address.isEmpty() ? HostDisplay() : hostDisplay(address.host(QUrl::FullyEncoded).toLower());
}

} // namespace fieldfare
