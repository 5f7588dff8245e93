// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestObject.h"

#include "base/Json.h"
#include "crypto/Digest.h"
#include "openid4vp/RequestMembers.h"
#include "openid4vp/RequestParameters.h"

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

std::optional<Error> faultOfClient(const RequestContext &context, const QString &clientId)
{
    if (context.clientId.isEmpty() || context.clientId == clientId)
        return std::nullopt;
    return Error{errors::requestOtherClient, {context.clientId, clientId}};
}

void readAnswering(RequestReading &reading, const RequestMembers &members, const RequestContext &context)
{
    RequestChecks &checks = reading.checks;
    RequestObject &request = reading.request;
    checks.record(CheckName::ResponseType, members.require("response_type", u"vp_token"));
    const Result<ResponseMode> mode = members.responseMode();
    if (checks.record(CheckName::ResponseMode, mode))
        request.responseMode = *mode;
    const Result<QUrl> address = members.responseUri(context.ownNetwork);
    if (checks.record(CheckName::ResponseAddress, address))
        request.responseUri = *address;
    const Result<QString> nonce = members.token("nonce", true);
    if (checks.record(CheckName::Nonce, nonce))
        request.nonce = *nonce;
    const Result<QString> state = members.token("state", false);
    if (checks.record(CheckName::State, state))
        request.state = *state;
}

/// What an answer is encrypted to is a check of its own, where it is to be encrypted.
void readEncryption(RequestReading &reading, const RequestMembers &members)
{
    if (reading.request.responseMode != ResponseMode::DirectPostJwt)
        return reading.checks.waive(CheckName::Encryption);
    const json *metadata = members.find("client_metadata");
    const Result<ResponseEncryption> encryption =
        metadata ? ResponseEncryption::fromMetadata(*metadata) : failure(errors::encryptionNoKey);
    if (reading.checks.record(CheckName::Encryption, encryption))
        reading.request.encryption = *encryption;
}

void readAsking(RequestReading &reading, const RequestMembers &members)
{
    RequestChecks &checks = reading.checks;
    const Result<DcqlQuery> query = members.query();
    if (checks.record(CheckName::Query, query))
        reading.request.query = *query;
    checks.record(CheckName::Formats, members.checkFormats());
    readEncryption(reading, members);
    const json *entries = members.find("transaction_data");
    if (!entries)
        return checks.pass(CheckName::TransactionData);
    // Its entries name credentials of the query.
    if (!query)
        return;
    const Result<QList<TransactionData>> data = readTransactionData(*entries, *query);
    if (checks.record(CheckName::TransactionData, data))
        reading.request.transactionData = *data;
}

std::optional<Error> faultOfOffers(const QList<TransactionData> &data, Instant now)
{
    for (const TransactionData &entry : data) {
        if (entry.offer.expiresAt && *entry.offer.expiresAt <= now)
            return Error{errors::requestExpired, {entry.offer.expiresAt->toDateTime().toString(Qt::ISODate)}};
    }
    return std::nullopt;
}

void readTimes(RequestReading &reading, const RequestMembers &members, const RequestContext &context)
{
    const Result<std::optional<Instant>> expiry = members.checkTimes(context.now);
    if (!expiry) {
        reading.checks.record(CheckName::Time, std::optional(expiry.error()));
        return;
    }
    reading.request.expiresAt = *expiry;
    reading.checks.record(CheckName::Time, faultOfOffers(reading.request.transactionData, context.now));
}

void readParty(RequestReading &reading, const Jws *jws, const RequestMembers &members,
               const RequestContext &context)
{
    const RequestObject &request = reading.request;
    const bool hasAddress = reading.checks.passed(CheckName::ResponseAddress);
    reading.requester =
        proveRequester({jws, request.client, hasAddress ? std::optional(request.responseUri) : std::nullopt,
                        members.text("response_uri"), context.anchors, context.now},
                       reading.checks);
    if (jws && !request.client.full.isEmpty())
        reading.checks.record(CheckName::SameClientId, faultOfClient(context, request.client.full));
    if (!reading.checks.passed(CheckName::Nonce) || request.client.full.isEmpty())
        return;
    const bool replayed = context.wasAnswered && context.wasAnswered(request.client.full, request.nonce);
    reading.checks.record(CheckName::Fresh, replayed ? std::optional(Error{errors::requestReplay, {}})
                                                     : std::optional<Error>());
}

/// What is asked for, and where the answer goes.
void readRequestItself(RequestReading &reading, const RequestMembers &members, const RequestContext &context)
{
    reading.request.client = ClientId::fromText(members.text("client_id"));
    readAnswering(reading, members, context);
    readAsking(reading, members);
    readTimes(reading, members, context);
}

/// What both kinds of request have in common.
void readMembers(RequestReading &reading, const json &claims, const Jws *jws, const RequestContext &context)
{
    const RequestMembers members(claims);
    readRequestItself(reading, members, context);
    readParty(reading, jws, members, context);
}

} // namespace

QString RequestObject::hash() const
{
    return QString::fromLatin1(toBase64Url(digestOf(text)));
}

RequestReading readRequest(QByteArrayView compact, const RequestContext &context)
{
    RequestReading reading;
    reading.request.text = compact.first(std::min(compact.size(), Jws::kMostBytes)).toByteArray();
    const Result<Jws> jws = Jws::parse(compact);
    if (!jws) {
        // An algorithm that is never taken is a fault of its own: the text may be readable otherwise.
        const bool isAlgorithm = jws.error().code == errors::jwsAlgorithm;
        reading.checks.record(isAlgorithm ? CheckName::Algorithm : CheckName::Readable,
                              std::optional(jws.error()));
        return reading;
    }
    const Result<json> claims = jws->claims();
    if (!reading.checks.record(CheckName::Readable, claims))
        return reading;
    const RequestMembers members(*claims);
    reading.checks.record(CheckName::Type, jws->requireType(QStringLiteral("oauth-authz-req+jwt")));
    reading.checks.record(CheckName::Audience, members.checkAudience(context.requestUri));
    reading.checks.record(CheckName::WalletNonce, members.checkWalletNonce(context.walletNonce));
    readMembers(reading, *claims, &*jws, context);
    // What the key has to say to the algorithm came out with the signature.
    const std::optional<Error> &signature = reading.checks.at(CheckName::Signature).fault;
    const bool unfit = signature && signature->code == errors::algorithmUnfit;
    reading.checks.record(CheckName::Algorithm, unfit ? signature : std::nullopt);
    if (unfit)
        reading.checks.reset(CheckName::Signature);
    return reading;
}

RequestReading readUnsignedRequest(QByteArrayView parameters, const RequestContext &context)
{
    RequestReading reading;
    reading.request.text = parameters.toByteArray();
    const Result<json> claims = requestParameters(parameters);
    if (!reading.checks.record(CheckName::Readable, claims))
        return reading;
    // All that a signature would say, and what only makes sense inside of one.
    for (const CheckName name :
         {CheckName::Algorithm, CheckName::Type, CheckName::SameClientId, CheckName::Chain, CheckName::Name,
          CheckName::Signature, CheckName::Audience, CheckName::WalletNonce})
        reading.checks.waive(name);
    readMembers(reading, *claims, nullptr, context);
    return reading;
}

RequestObject readKnownRequest(QByteArrayView compact, const RequestContext &context)
{
    RequestReading reading;
    reading.request.text = compact.toByteArray();
    if (const Result<json> claims = Jws::knownClaims(compact))
        readRequestItself(reading, RequestMembers(*claims), context);
    return reading.request;
}

bool RequestReading::mayAnswerError() const
{
    // Of who is not proven every one of them may be waived.
    if (!checks.passed(CheckName::Signature))
        return false;
    // What was made for another wallet, or was answered before, is over and nobody waits for an answer.
    for (const CheckName name : {CheckName::WalletNonce, CheckName::Fresh}) {
        if (checks.at(name).outcome == CheckOutcome::Failed)
            return false;
    }
    const std::array proofs{CheckName::Readable,    CheckName::Algorithm,    CheckName::Type,
                            CheckName::ClientId,    CheckName::SameClientId, CheckName::Chain,
                            CheckName::Name,        CheckName::Signature,    CheckName::ResponseAddress,
                            CheckName::ResponseHost};
    return std::ranges::all_of(
        proofs, [this](CheckName name) { return checks.passed(name) || checks.isWaived(name); });
}

QByteArray RequestReading::protocolError() const
{
    const RequestCheck *failed = checks.firstFailed();
    if (!failed)
        return {};
    if (failed->name == CheckName::TransactionData)
        return QByteArrayLiteral("invalid_transaction_data");
    if (failed->name == CheckName::Formats)
        return QByteArrayLiteral("vp_formats_not_supported");
    if (failed->name == CheckName::Query && failed->fault->code == errors::requestScope)
        return QByteArrayLiteral("invalid_scope");
    return QByteArrayLiteral("invalid_request");
}

} // namespace fieldfare
