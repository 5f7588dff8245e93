// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnRequest.h"

#include "Files.h"

#include "base/Json.h"
#include "jose/Jws.h"
#include "words/ErrorWords.h"

namespace fieldfare::company {

using nlohmann::json;

namespace {

constexpr std::int64_t kClockSkew = 60;

Error refusal(const RequestReading &reading, const QList<CheckName> &ofInterest)
{
    QStringList faults;
    for (const RequestCheck &check : reading.checks.list()) {
        const bool counts = ofInterest.isEmpty() || ofInterest.contains(check.name);
        if (counts && check.fault)
            faults.append(wordsFor(*check.fault).happened);
    }
    return {errors::walletRefuses, {faults.join(u' ')}};
}

} // namespace

Result<RequestObject> readAsWallet(const QByteArray &jws, const TrustAnchors &anchors, bool isTrial)
{
    RequestContext context;
    context.anchors = anchors;
    context.now = now();
    context.ownNetwork = isTrial;
    const RequestReading reading = readRequest(jws, context);
    if (!reading.isGood())
        return tl::unexpected(refusal(reading, {}));
    return reading.request;
}

Result<OwnRequest> ownRequest(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return failure(content.error());
    const QByteArray jws = content->trimmed();
    RequestContext context;
    context.now = now();
    context.ownNetwork = true;
    const RequestReading reading = readRequest(jws, context);
    // Whether it is still good for a wallet does not matter here: what it asked does.
    const QList<CheckName> needed{CheckName::Readable, CheckName::Type,  CheckName::Nonce,
                                  CheckName::State,    CheckName::Query, CheckName::TransactionData};
    for (const CheckName name : needed) {
        if (!reading.checks.passed(name))
            return tl::unexpected(refusal(reading, needed));
    }
    const Result<json> claims = Jws::parse(jws)->claims();
    const double made = claims && claims->contains("iat") && (*claims)["iat"].is_number()
                            ? (*claims)["iat"].get<double>()
                            : 0;
    return OwnRequest{reading.request, Instant{std::int64_t(made) * 1'000'000}};
}

AnswerExpectation expectationOf(const OwnRequest &request)
{
    AnswerExpectation expected;
    expected.clientId = request.object.client.full;
    expected.nonce = request.object.nonce;
    expected.state = request.object.state;
    expected.query = request.object.query;
    expected.transactionData = request.object.transactionData;
    expected.now = now();
    // An answer cannot be older than the question, and may have lain here since.
    const std::int64_t age = (expected.now.microseconds - request.madeAt.microseconds) / 1'000'000;
    expected.oldest = std::chrono::seconds(std::max<std::int64_t>(age, 0) + kClockSkew);
    return expected;
}

Result<QList<FormField>> answerIn(const QByteArray &content, const QString &state)
{
    const QByteArray text = content.trimmed();
    if (!text.startsWith('{')) {
        const std::optional<QList<FormField>> form = fromFormText(text);
        return form ? Result<QList<FormField>>(*form)
                    : failure(fieldfare::errors::answerRefused, {QStringLiteral("form")});
    }
    const Result<json> object = parseJson(text);
    if (!object)
        return failure(fieldfare::errors::answerRefused, {QStringLiteral("vp_token")});
    const bool isWhole = object->contains("vp_token");
    const json &token = isWhole ? (*object)["vp_token"] : *object;
    QList<FormField> form{{QStringLiteral("vp_token"),
                           token.is_string() ? toQString(token) : QString::fromStdString(token.dump())}};
    const QString said = isWhole ? jsonText(*object, "state") : state;
    if (!said.isEmpty())
        form.append({QStringLiteral("state"), said});
    return form;
}

} // namespace fieldfare::company
