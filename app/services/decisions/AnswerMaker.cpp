// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/AnswerMaker.h"

#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/FormText.h"
#include "openid4vp/Presentation.h"
#include "openid4vp/Response.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

const QByteArray kForm = "application/x-www-form-urlencoded";

std::optional<DeclineReason> reasonNamed(const QString &name)
{
    for (const DeclineReason reason :
         {DeclineReason::Price, DeclineReason::Purpose, DeclineReason::Recipient, DeclineReason::Retention,
          DeclineReason::Identity, DeclineReason::Breach, DeclineReason::Other}) {
        if (declineReasonName(reason) == name)
            return reason;
    }
    return std::nullopt;
}

MadeAnswer messageTo(const RequestObject &object, const QByteArray &body)
{
    return {object.responseUri.toString(QUrl::FullyEncoded), kForm, body, {}};
}

Result<QByteArray> bodyFor(const RequestObject &object, const QList<AnsweredQuery> &answers)
{
    if (object.responseMode == ResponseMode::DirectPost)
        return approvalBody(answers, object.state);
    // What was to be encrypted never goes out plain.
    if (!object.encryption)
        return failure(errors::encryptionNoKey);
    return encryptedApprovalBody(answers, object.state, *object.encryption);
}

} // namespace

Result<MadeAnswer> AnswerMaker::approval(const OwnClaims &own, const QString &choice,
                                         const QHash<FieldPath, ValueId> &values, const PrivateKey &key,
                                         Instant now) const
{
    const Result<AskedRequest> asked = AskedRequest::read(m_request, own, values);
    if (!asked)
        return failure(asked.error());
    const AskedOption *option = asked->option(choice);
    if (!option || !asked->object)
        return failure(errors::choiceNotTheirs);
    const RequestObject &object = *asked->object;
    QStringList queries;
    for (const AskedPresentation &each : option->presentations)
        queries.append(each.query);
    const Result<QHash<QString, QStringList>> hashes = hashesByCredential(object.transactionData, queries);
    if (!hashes)
        return failure(hashes.error());
    const nlohmann::json claims = own.claims(values);
    QList<AnsweredQuery> answers;
    QList<QByteArray> presentations;
    for (const AskedPresentation &each : option->presentations) {
        const PresentationWish wish{
            claims, each.disclosed,    object.client.full, object.nonce, hashes->value(each.query),
            now,    each.holderBinding};
        const Result<QByteArray> presentation = makePresentation(wish, key);
        if (!presentation)
            return failure(presentation.error());
        answers.append({each.query, {*presentation}});
        presentations.append(*presentation);
    }
    const Result<QByteArray> body = bodyFor(object, answers);
    if (!body)
        return failure(body.error());
    MadeAnswer answer = messageTo(object, *body);
    answer.presentations = presentations;
    return answer;
}

Result<MadeAnswer> AnswerMaker::decline(const QString &reason) const
{
    const Result<AskedRequest> asked = AskedRequest::read(m_request, OwnClaims(), {});
    if (!asked)
        return failure(asked.error());
    const RequestObject &object = *asked->object;
    return messageTo(object, declineBody(object.state, reasonNamed(reason)));
}

MadeAnswer AnswerMaker::report(const FaultReport &fault)
{
    return {fault.uri.toString(QUrl::FullyEncoded), kForm, errorBody(fault.code, fault.state), {}};
}

Result<MadeAnswer> AnswerMaker::counter(const CounterContent &content, const PrivateKey &key,
                                        Instant now) const
{
    const Result<AskedRequest> asked = AskedRequest::read(m_request, OwnClaims(), {});
    if (!asked)
        return failure(asked.error());
    const RequestObject &object = *asked->object;
    CounterOffer offer;
    offer.offerId = content.offerId;
    offer.issuedAt = now;
    offer.expiresAt = content.expires;
    offer.total = content.total;
    offer.paths = content.paths;
    for (const QPair<FieldPath, Money> &each : content.minimums)
        offer.fields.append({each.first, each.second});
    const Result<QByteArray> jws = offer.sign(key);
    if (!jws)
        return failure(jws.error());
    return messageTo(object, declineBody(object.state, std::nullopt, *jws));
}

Result<MadeAnswer> AnswerMaker::withdrawal(const QString &offerId, const QString &uri,
                                           const QList<QByteArray> &hashes, const PrivateKey &key,
                                           Instant now) const
{
    Withdrawal withdrawal;
    withdrawal.offerId = offerId;
    withdrawal.issuedAt = now;
    for (const QByteArray &hash : hashes) {
        withdrawal.presentationHashes.append(QString::fromLatin1(
            hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    const Result<QByteArray> jws = withdrawal.sign(key);
    if (!jws)
        return failure(jws.error());
    return MadeAnswer{
        uri, kForm, toFormText({{QStringLiteral("withdrawal"), QString::fromLatin1(*jws)}}), {}};
}

} // namespace fieldfare
