// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Files.h"
#include "Identity.h"
#include "OwnRequest.h"
#include "ShopForm.h"

#include "base/Base64.h"
#include "crypto/Random.h"
#include "openid4vp/FormText.h"

namespace fieldfare::company {

using nlohmann::json;

namespace {

constexpr qsizetype kNonceBytes = 16;
constexpr qsizetype kRequestIdBytes = 6;

void describeRequest(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("form.json"),
        Words::tr("A form as “fieldfare-company form” prints one; options go before it"),
        QStringLiteral("[form.json]"));
    addIdentityOptions(parser);
    ShopForm::describe(parser);
    addOption(parser, "host-at", "URL",
              Words::tr("Where you will put the .jwt file: the link is short then"));
    addOption(parser, "out", "FOLDER", Words::tr("Where the files go"));
    parser.addOption(
        {QStringLiteral("trial"), Words::tr("For trials: --response-uri may be http to this computer")});
}

Result<ShopForm> formOf(const QCommandLineParser &parser)
{
    ShopForm form;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return terminal::usage(Words::tr("One form is enough"));
    if (!files.isEmpty()) {
        const Result<QByteArray> content = contentOf(files.first());
        if (!content)
            return failure(content.error());
        const Result<ShopForm> read = ShopForm::fromJson(*content);
        if (!read)
            return failure(read.error());
        form = *read;
    }
    if (const Result<> laid = form.layOver(parser); !laid)
        return failure(laid.error());
    if (const Result<> complete = form.check(); !complete)
        return failure(complete.error());
    return form;
}

Result<QString> randomText(qsizetype bytes)
{
    const Result<QByteArray> random = randomBytes(bytes);
    if (!random)
        return failure(random.error());
    return QString::fromLatin1(bytes == kRequestIdBytes ? random->toHex() : toBase64Url(*random));
}

/// The signed text, with an id of its own where the form has none.
Result<QByteArray> signedRequest(ShopForm &form, const QString &clientId, const Identity &identity)
{
    const Result<QString> id = randomText(kRequestIdBytes);
    const Result<QString> nonce = randomText(kNonceBytes);
    const Result<QString> state = randomText(kNonceBytes);
    for (const Result<QString> &random : {id, nonce, state}) {
        if (!random)
            return failure(random.error());
    }
    const Instant made{now().microseconds / 1'000'000 * 1'000'000};
    const Instant ends{made.microseconds + std::int64_t(form.days) * 86'400 * 1'000'000};
    if (!form.offer.contains("id"))
        form.offer["id"] = "offer-" + id->toStdString();
    if (!form.offer.contains("expires_at"))
        form.offer["expires_at"] = ends.microseconds / 1'000'000;
    return signRequest({.clientId = clientId,
                        .responseUri = form.responseUri,
                        .nonce = *nonce,
                        .state = *state,
                        .madeAt = made,
                        .endsAt = ends,
                        .query = form.query(),
                        .transactionData = {offerEntry(form.offer, QStringLiteral("profile"))}},
                       identity.signer());
}

QString linkOf(const QString &clientId, const QUrl &hosted, const QByteArray &jws)
{
    QList<FormField> fields{{QStringLiteral("client_id"), clientId}};
    if (hosted.isEmpty())
        fields.append({QStringLiteral("request"), QString::fromLatin1(jws)});
    else
        fields.append({QStringLiteral("request_uri"), hosted.toString(QUrl::FullyEncoded)});
    return QStringLiteral("openid4vp://?") + QString::fromLatin1(toFormText(fields));
}

Result<Reply> runRequest(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("out")))
        return terminal::usage(Words::tr("--out says where the files go"));
    Result<ShopForm> form = formOf(parser);
    if (!form)
        return failure(form.error());
    const Result<Identity> identity = identityOf(parser);
    if (!identity)
        return failure(identity.error());
    const QString clientId =
        QStringLiteral("x509_san_dns:") + form->responseUri.host(QUrl::FullyEncoded).toLower();
    const Result<QByteArray> jws = signedRequest(*form, clientId, *identity);
    if (!jws)
        return failure(jws.error());
    const Result<RequestObject> read =
        readAsWallet(*jws, identity->anchors, parser.isSet(QStringLiteral("trial")));
    if (!read)
        return failure(read.error());
    const Offer &offer = read->transactionData.first().offer;
    QString name = offer.id;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    const Result<QUrl> hosted = hostedAt(parser, name);
    if (!hosted)
        return failure(hosted.error());
    Result<Reply> reply = handOut(parser, {name, *jws, linkOf(clientId, *hosted, *jws)});
    if (!reply)
        return reply;
    reply->document["offer"] = offer.id.toStdString();
    reply->document["client_id"] = clientId.toStdString();
    reply->document["expires_at"] = read->expiresAt->microseconds / 1'000'000;
    reply->document["request_uri"] =
        hosted->isEmpty() ? Json(nullptr) : Json(hosted->toString(QUrl::FullyEncoded).toStdString());
    Json remarks = Json::array();
    for (const QString &remark : form->remarks()) {
        remarks.push_back(remark.toStdString());
        reply->lines.append(remark);
    }
    reply->document["remarks"] = remarks;
    return reply;
}

void describeForm(QCommandLineParser &) {}

Result<Reply> runForm(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return terminal::usage(Words::tr("“form” takes nothing"));
    const Json form = ShopForm::filledIn();
    return Reply{form, {QString::fromStdString(form.dump(2))}};
}

} // namespace

Tool requestTool()
{
    return {"request",
            QT_TRANSLATE_NOOP("fieldfare::Company", "Makes a signed request: a file, a link, a QR code"),
            describeRequest, runRequest};
}

Tool formTool()
{
    return {"form", QT_TRANSLATE_NOOP("fieldfare::Company", "Prints a form to fill in"), describeForm,
            runForm};
}

} // namespace fieldfare::company
