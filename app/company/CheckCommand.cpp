// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Files.h"
#include "OwnRequest.h"

#include "offers/CounterOffer.h"

namespace fieldfare::company {

namespace {

void describeCheck(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("ANSWER"),
        Words::tr(
            "What came to your response address: the form's body, or its vp_token; - for standard input"));
    addOption(parser, "request", "FILE", Words::tr("The request that it answers"));
}

/// No, or not at that price: as good an answer as yes.
Result<Reply> saidNo(const QList<FormField> &form, const QString &error, const QString &state)
{
    if (onlyField(form, QStringLiteral("state")).value_or(QString()) != state)
        return failure(fieldfare::errors::answerRefused, {QStringLiteral("state")});
    const std::optional<QString> counter = onlyField(form, QStringLiteral("counter_offer"));
    const std::optional<QString> reason = onlyField(form, QStringLiteral("decline_reason"));
    Reply reply;
    reply.document["kind"] = counter ? "counter" : error == u"access_denied" ? "declined" : "error";
    reply.document["error"] = error.toStdString();
    reply.document["reason"] = reason ? Json(reason->toStdString()) : Json(nullptr);
    if (!counter) {
        reply.lines = {
            error == u"access_denied"
                ? Words::tr("No: they decline, or have no such data; which of the two is not told.")
                : Words::tr("The wallet could not answer: %1").arg(error)};
        return reply;
    }
    const Result<CounterOffer> read = CounterOffer::fromSigned(counter->toLatin1());
    if (!read)
        return failure(read.error());
    Json paths = Json::array();
    QStringList fields;
    for (const FieldPath &path : read->paths) {
        paths.push_back(Json::parse(path.toJsonText().toStdString()));
        fields.append(path.toTyped());
    }
    reply.document["counter"] = {{"offer_id", read->offerId.toStdString()},
                                 {"amount", read->total.toText().toStdString()},
                                 {"currency", read->total.currency().code().toStdString()},
                                 {"paths", paths},
                                 {"expires_at", read->expiresAt.microseconds / 1'000'000}};
    reply.lines = {
        Words::tr("Not at that price: they want %1 %2 for %3.")
            .arg(read->total.toText(), read->total.currency().code(), fields.join(QStringLiteral(", "))),
        Words::tr("Make a new request whose offer has \"supersedes\": \"%1\" to answer.").arg(read->offerId)};
    return reply;
}

Reply saidYes(const CheckedAnswer &answer)
{
    Reply reply;
    reply.document["kind"] = "approved";
    Json presentations = Json::array();
    for (const CheckedPresentation &each : answer.presentations) {
        Json offers = Json::array();
        for (const QString &id : each.offerIds)
            offers.push_back(id.toStdString());
        presentations.push_back({{"query", each.queryId.toStdString()},
                                 {"claims", Json::parse(each.claims->dump())},
                                 {"presentation_hash", each.hash.toStdString()},
                                 {"holder", each.issuer.toStdString()},
                                 {"offers", offers}});
        reply.lines.append(QString::fromStdString(each.claims->dump(2)));
        reply.lines.append(Words::tr("Presentation hash: %1").arg(each.hash));
    }
    reply.document["presentations"] = presentations;
    reply.lines.prepend(Words::tr("Yes: a good answer to this request, in the person's own word."));
    return reply;
}

Result<Reply> runCheck(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || !parser.isSet(QStringLiteral("request")))
        return terminal::usage(Words::tr("Written so: fieldfare-company check --request FILE ANSWER"));
    const Result<OwnRequest> request = ownRequest(parser.value(QStringLiteral("request")));
    if (!request)
        return failure(request.error());
    const Result<QByteArray> content = contentOf(files.first());
    if (!content)
        return failure(content.error());
    const Result<QList<FormField>> form = answerIn(*content, request->object.state);
    if (!form)
        return failure(form.error());
    if (const std::optional<QString> error = onlyField(*form, QStringLiteral("error")))
        return saidNo(*form, *error, request->object.state);
    const Result<CheckedAnswer> answer = checkAnswer(*form, expectationOf(*request));
    return answer ? saidYes(*answer) : Result<Reply>(failure(answer.error()));
}

} // namespace

Tool checkTool()
{
    return {"check",
            QT_TRANSLATE_NOOP("fieldfare::Company", "Says whether an answer is good, and what it tells"),
            describeCheck, runCheck};
}

} // namespace fieldfare::company
