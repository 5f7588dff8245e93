// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/Inbox.h"

#include "context/Writing.h"
#include "inbox/AskingCompany.h"
#include "inbox/Trust.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

QByteArray requestHashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString codeText(const Error &error)
{
    const QString code = QString::fromLatin1(error.code.name.data(), qsizetype(error.code.name.size()));
    return error.details.isEmpty() ? code
                                   : code + QStringLiteral(": ") + error.details.join(QStringLiteral(", "));
}

QString calledName(const RequestReading &reading)
{
    if (!reading.request.transactionData.isEmpty())
        return reading.request.transactionData.first().offer.controller.name;
    return reading.requester.name.isEmpty() ? reading.request.responseUri.host() : reading.requester.name;
}

QString supersededBy(const RequestReading &reading)
{
    for (const TransactionData &entry : reading.request.transactionData) {
        if (!entry.offer.supersedes.isEmpty())
            return entry.offer.supersedes;
    }
    return {};
}

/// The earliest end of the request and of its offers.
std::optional<Instant> endOf(const RequestReading &reading)
{
    std::optional<Instant> end = reading.request.expiresAt;
    for (const TransactionData &entry : reading.request.transactionData) {
        const std::optional<Instant> &offered = entry.offer.expiresAt;
        if (offered && (!end || *offered < *end))
            end = offered;
    }
    return end;
}

QList<StoredOffer> storedOffersOf(const RequestObject &object)
{
    QList<StoredOffer> offers;
    for (const TransactionData &entry : object.transactionData) {
        const QByteArray decoded = QByteArray::fromBase64(entry.received, QByteArray::Base64UrlEncoding);
        const nlohmann::json whole = nlohmann::json::parse(decoded.toStdString(), nullptr, false);
        const QByteArray content = whole.is_object() && whole.contains("offer")
                                       ? QByteArray::fromStdString(whole["offer"].dump())
                                       : QByteArray();
        offers.append({{}, {}, entry.received, entry.offer.id, content});
    }
    return offers;
}

/// Who asks is whom the certificate names, wherever the answer goes; else the host that gets the answer.
Result<CompanyId> companyOf(Transaction &transaction, const WalletContext &context, const Request &request,
                            const RequestReading &reading)
{
    const Requester &who = reading.requester;
    if (who.proof != Requester::Proof::Certificate)
        return askingCompany(transaction, context, request.domain, request.calledName);
    // Without a domain the name decides, and then what it calls itself is no name.
    const QString host = who.domain.ace;
    return askingCompany(transaction, context, host, host.isEmpty() ? who.name : request.calledName);
}

/// A new offer of the same party takes the place of the one that it names, in its thread.
Result<> joinThread(Transaction &transaction, Request &request)
{
    if (request.supersedes.isEmpty() || !request.party)
        return {};
    const Result<std::optional<Request>> before =
        RequestStore(transaction.connection()).byOffer(*request.party, request.supersedes);
    if (!before)
        return failure(before.error());
    if (!*before)
        return {};
    request.thread = (*before)->thread;
    const bool waits = (*before)->state == RequestState::Open || (*before)->state == RequestState::Countered;
    return waits ? RequestStore::setState(transaction, (*before)->id, RequestState::Superseded) : Result<>();
}

} // namespace

QList<KeptCheck> keptChecks(const RequestReading &reading)
{
    QList<KeptCheck> checks;
    for (const RequestCheck &check : reading.checks.list()) {
        // What could not be looked at any more, or need not be, is no finding of its own.
        if (check.outcome == CheckOutcome::NotReached || check.outcome == CheckOutcome::NotNeeded)
            continue;
        checks.append({checkKey(check.name), check.ok(), check.fault ? codeText(*check.fault) : QString()});
    }
    return checks;
}

Result<RequestReading> Inbox::read(const RequestArrival &arrival) const
{
    const Result<bool> ownNetwork = ownNetworkAllowed(m_context);
    if (!ownNetwork)
        return failure(ownNetwork.error());
    RequestContext context;
    context.clientId = arrival.clientId;
    context.requestUri = arrival.requestUri;
    context.walletNonce = arrival.walletNonce;
    context.anchors = m_anchors;
    context.now = m_context.clock.now();
    context.ownNetwork = *ownNetwork;
    const QByteArray hash = requestHashOf(arrival.text);
    context.wasAnswered = [this, hash](const QString &clientId, const QString &nonce) {
        const ClientId client = ClientId::fromText(clientId);
        const Result<std::optional<Party>> party =
            PartyStore(m_context.connection).find(client.prefix, client.value);
        if (!party || !*party)
            return false;
        const Result<std::optional<Request>> before =
            RequestStore(m_context.connection).byNonce((*party)->id, nonce);
        // The very same bytes are no replay: they lead to the request that is here already.
        return before && *before && (*before)->sha256 != hash;
    };
    return arrival.source == RequestSource::Unsigned ? readUnsignedRequest(arrival.text, context)
                                                     : readRequest(arrival.text, context);
}

Result<Arrival> Inbox::take(const RequestArrival &arrival) const
{
    const Result<RequestReading> reading = read(arrival);
    if (!reading)
        return failure(reading.error());
    Request request;
    request.id = RequestId::random();
    request.source = arrival.source;
    request.sha256 = requestHashOf(arrival.text);
    request.fetchedFrom = arrival.requestUri;
    request.nonce = reading->request.nonce;
    request.expiresAt = endOf(*reading);
    request.checks = keptChecks(*reading);
    request.calledName = calledName(*reading);
    request.domain = reading->request.responseUri.host(QUrl::FullyEncoded);
    request.arrivedAt = m_context.clock.now();
    request.raw = reading->isGood() ? arrival.text : arrival.text.left(kMostKeptOfRefused);
    request.state = reading->isGood() ? RequestState::Open : RequestState::Refused;
    if (reading->isGood()) {
        const ClientId &client = reading->request.client;
        const Result<std::optional<Party>> party =
            PartyStore(m_context.connection).find(client.prefix, client.value);
        if (!party)
            return failure(party.error());
        if (*party) {
            const Result<std::optional<Request>> before =
                RequestStore(m_context.connection).byNonce((*party)->id, request.nonce);
            if (!before)
                return failure(before.error());
            if (*before)
                return Arrival{(*before)->id, false, (*before)->state};
        }
    }
    const Result<> done =
        inTransaction(m_context, {RecordKind::Requests, RecordKind::Companies},
                      [&](Transaction &transaction) { return write(transaction, request, *reading); });
    if (!done)
        return failure(done.error());
    return Arrival{request.id, true, request.state};
}

Result<> Inbox::write(Transaction &transaction, Request &request, const RequestReading &reading) const
{
    QList<StoredOffer> offers;
    if (reading.isGood()) {
        const Result<CompanyId> company = companyOf(transaction, m_context, request, reading);
        if (!company)
            return failure(company.error());
        request.company = *company;
        Party party;
        party.prefix = reading.request.client.prefix;
        party.identity = reading.request.client.value;
        party.company = *company;
        if (!reading.requester.chain.isEmpty())
            party.anchor = QString::fromLatin1(reading.requester.chain.last().sha256().toHex());
        const Result<PartyId> id = PartyStore::ensure(transaction, party);
        if (!id)
            return failure(id.error());
        request.party = *id;
        request.supersedes = supersededBy(reading);
        const Result<> joined = joinThread(transaction, request);
        if (!joined)
            return joined;
        offers = storedOffersOf(reading.request);
    }
    const Result<RequestId> added = RequestStore::add(transaction, request, offers);
    return added ? Result<>() : Result<>(failure(added.error()));
}

} // namespace fieldfare
