// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/Response.h"

#include "base/Json.h"
#include "openid4vp/FormText.h"
#include "openid4vp/Limits.h"

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr std::size_t kMostResponseBytes = std::size_t(1024) * 1024;
constexpr int kMostResponseDepth = 16;

QByteArray bodyOf(QList<FormField> fields, const QString &state)
{
    if (!state.isEmpty())
        fields.append({QStringLiteral("state"), state});
    return toFormText(fields);
}

json tokenOf(const QList<AnsweredQuery> &answers)
{
    json token = json::object();
    for (const AnsweredQuery &answer : answers) {
        json &presentations = token[answer.id.toStdString()] = json::array();
        for (const QByteArray &presentation : answer.presentations)
            presentations.push_back(presentation.toStdString());
    }
    return token;
}

Result<QUrl> readAddress(const json &answer, const char *member)
{
    if (!answer.contains(member))
        return QUrl();
    const QString text = jsonText(answer, member);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (text.size() > kMostAddress || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        !isWeb)
        return failure(errors::answerUnreadable, {QString::fromLatin1(member)});
    return url;
}

} // namespace

QString declineReasonName(DeclineReason reason)
{
    static constexpr std::array names{"price",    "purpose", "recipient", "retention",
                                      "identity", "breach",  "other"};
    return QString::fromLatin1(names.at(std::size_t(reason)));
}

QByteArray approvalBody(const QList<AnsweredQuery> &answers, const QString &state)
{
    return bodyOf({{QStringLiteral("vp_token"), QString::fromStdString(tokenOf(answers).dump())}}, state);
}

Result<QByteArray> encryptedApprovalBody(const QList<AnsweredQuery> &answers, const QString &state,
                                         const ResponseEncryption &encryption)
{
    json response{{"vp_token", tokenOf(answers)}};
    if (!state.isEmpty())
        response["state"] = state.toStdString();
    const Result<QByteArray> text = Jwe::encrypt(QByteArray::fromStdString(response.dump()), encryption.key,
                                                 encryption.keyId, encryption.cipher);
    if (!text)
        return failure(text.error());
    return toFormText({{QStringLiteral("response"), QString::fromLatin1(*text)}});
}

QByteArray declineBody(const QString &state, std::optional<DeclineReason> reason,
                       const QByteArray &counterOffer)
{
    QList<FormField> fields{{QStringLiteral("error"), QStringLiteral("access_denied")}};
    if (reason)
        fields.append({QStringLiteral("decline_reason"), declineReasonName(*reason)});
    if (!counterOffer.isEmpty())
        fields.append({QStringLiteral("counter_offer"), QString::fromLatin1(counterOffer)});
    return bodyOf(fields, state);
}

QByteArray errorBody(const QByteArray &code, const QString &state)
{
    return bodyOf({{QStringLiteral("error"), QString::fromLatin1(code)}}, state);
}

Result<CompanyAnswer> CompanyAnswer::fromJson(QByteArrayView body)
{
    if (body.trimmed().isEmpty())
        return CompanyAnswer();
    const Result<json> answer = parseJson(body, {.bytes = kMostResponseBytes, .depth = kMostResponseDepth});
    if (!answer || !answer->is_object())
        return failure(errors::answerUnreadable, {QStringLiteral("JSON")});
    const Result<QUrl> redirectUri = readAddress(*answer, "redirect_uri");
    if (!redirectUri)
        return failure(redirectUri.error());
    const Result<QUrl> requestUri = readAddress(*answer, "request_uri");
    if (!requestUri)
        return failure(requestUri.error());
    if (answer->contains("grant") && !(*answer)["grant"].is_string())
        return failure(errors::answerUnreadable, {QStringLiteral("grant")});
    return CompanyAnswer{*redirectUri, *requestUri, jsonText(*answer, "grant").toUtf8()};
}

} // namespace fieldfare
