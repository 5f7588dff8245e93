// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Files.h"
#include "Identity.h"
#include "OwnRequest.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Random.h"
#include "openid4vp/GrantCheck.h"
#include "words/ErrorWords.h"

#include <algorithm>

namespace fieldfare::company {

using nlohmann::json;

namespace {

constexpr qsizetype kGrantIdBytes = 6;

void describeGrant(QCommandLineParser &parser)
{
    addIdentityOptions(parser);
    addOption(parser, "request", "FILE", Words::tr("The request that was answered"));
    addOption(parser, "answer", "FILE", Words::tr("The answer; it is checked first"));
    addOption(parser, "presentation-hash", "HASH", Words::tr("Instead of --answer: as “check” printed it"));
    addOption(parser, "offer", "ID", Words::tr("Which offer, where the request has several"));
    addItemOptions(parser);
    addOption(parser, "code", "TEXT", Words::tr("What is shown at the till"));
    addOption(parser, "redeem-uri", "URL", Words::tr("Where it is redeemed"));
    addOption(parser, "host-at", "URL",
              Words::tr("Where you will put the .jwt file: makes a link and QR code"));
    addOption(parser, "out", "FOLDER", Words::tr("Where the files go"));
}

/// The presentations that are granted for.
Result<QStringList> hashesOf(const QCommandLineParser &parser, const OwnRequest &request)
{
    const bool byHash = parser.isSet(QStringLiteral("presentation-hash"));
    if (byHash == parser.isSet(QStringLiteral("answer")))
        return terminal::usage(Words::tr("Either --answer or --presentation-hash says what is granted for"));
    if (byHash)
        return parser.values(QStringLiteral("presentation-hash"));
    const Result<QByteArray> content = contentOf(parser.value(QStringLiteral("answer")));
    if (!content)
        return failure(content.error());
    const Result<QList<FormField>> form = answerIn(*content, request.object.state);
    if (!form)
        return failure(form.error());
    const Result<CheckedAnswer> answer = checkAnswer(*form, expectationOf(request));
    return answer ? Result<QStringList>(answer->hashes()) : failure(answer.error());
}

Result<TransactionData> offerOf(const QCommandLineParser &parser, const OwnRequest &request)
{
    const QList<TransactionData> &offers = request.object.transactionData;
    const QString id = parser.value(QStringLiteral("offer"));
    if (id.isEmpty() && offers.size() == 1)
        return offers.first();
    const auto found =
        std::ranges::find_if(offers, [&id](const TransactionData &entry) { return entry.offer.id == id; });
    if (found == offers.end())
        return terminal::usage(Words::tr("--offer names one of the request's offers"));
    return *found;
}

/// What the command line says is given, else all that the offer promised; each with the code.
Result<json> rewardsOf(const QCommandLineParser &parser, const TransactionData &offered)
{
    const Result<std::optional<json>> item = itemOf(parser);
    if (!item)
        return failure(item.error());
    json rewards = json::array();
    if (*item) {
        rewards.push_back(**item);
    } else {
        const Result<QByteArray> bytes = fromBase64Url(offered.received);
        const Result<json> entry = bytes ? parseJson(*bytes) : Result<json>(failure(bytes.error()));
        if (!entry)
            return failure(entry.error());
        rewards = (*entry)["offer"].value("compensation", json::array());
        const json fields = (*entry)["offer"].value("field_compensation", json::array());
        for (const json &each : fields)
            rewards.push_back(each["compensation"]);
    }
    for (json &reward : rewards) {
        reward.erase("delivered");
        if (parser.isSet(QStringLiteral("code")))
            reward["code"] = parser.value(QStringLiteral("code")).toStdString();
        if (parser.isSet(QStringLiteral("redeem-uri")))
            reward["redeem_uri"] = parser.value(QStringLiteral("redeem-uri")).toStdString();
    }
    return rewards;
}

Result<Reply> made(const QCommandLineParser &parser, const OwnRequest &request, const QStringList &hashes)
{
    const Result<TransactionData> offered = offerOf(parser, request);
    if (!offered)
        return failure(offered.error());
    Result<json> rewards = rewardsOf(parser, *offered);
    if (!rewards)
        return failure(rewards.error());
    const Result<Identity> identity = identityOf(parser);
    if (!identity)
        return failure(identity.error());
    const Result<QByteArray> random = randomBytes(kGrantIdBytes);
    if (!random)
        return failure(random.error());
    const QString id = QStringLiteral("grant-") + QString::fromLatin1(random->toHex());
    for (std::size_t i = 0; i < rewards->size(); ++i)
        (*rewards)[i]["id"] = id.toStdString() + "-" + std::to_string(i + 1);
    const QString &clientId = request.object.client.full;
    const Instant moment = now();
    const Result<QByteArray> jws = signGrant({.clientId = clientId,
                                              .id = id,
                                              .offerId = offered->offer.id,
                                              .presentationHashes = hashes,
                                              .madeAt = moment,
                                              .rewards = *rewards},
                                             identity->signer());
    if (!jws)
        return failure(jws.error());
    const GrantReading reading =
        checkGrant(*jws, {clientId, offered->offer.id, hashes}, identity->anchors, moment);
    if (reading.fault)
        return failure(errors::walletRefuses, {wordsFor(*reading.fault).happened});
    const Result<QUrl> hosted = hostedAt(parser, id);
    if (!hosted)
        return failure(hosted.error());
    const QString link =
        hosted->isEmpty() ? QString()
                          : QStringLiteral("fieldfare://grant?") +
                                QString::fromLatin1(toFormText(
                                    {{QStringLiteral("grant_uri"), hosted->toString(QUrl::FullyEncoded)}}));
    Result<Reply> reply = handOut(parser, {id, *jws, link});
    if (!reply)
        return reply;
    reply->document["grant"] = id.toStdString();
    reply->document["offer"] = offered->offer.id.toStdString();
    reply->document["rewards"] = Json::parse(rewards->dump());
    return reply;
}

Result<Reply> runGrant(const QCommandLineParser &parser)
{
    for (const char *name : {"request", "out"}) {
        if (!parser.isSet(QLatin1String(name)))
            return terminal::usage(Words::tr("--%1 is missing").arg(QLatin1String(name)));
    }
    if (!parser.positionalArguments().isEmpty())
        return terminal::usage(
            Words::tr("“%1” belongs to no option").arg(parser.positionalArguments().first()));
    const Result<OwnRequest> request = ownRequest(parser.value(QStringLiteral("request")));
    if (!request)
        return failure(request.error());
    const Result<QStringList> hashes = hashesOf(parser, *request);
    return hashes ? made(parser, *request, *hashes) : Result<Reply>(failure(hashes.error()));
}

} // namespace

Tool grantTool()
{
    return {"grant",
            QT_TRANSLATE_NOOP("fieldfare::Company", "Makes what you give for an answer: a signed grant"),
            describeGrant, runGrant};
}

} // namespace fieldfare::company
