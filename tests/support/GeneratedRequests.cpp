// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GeneratedRequests.h"

#include "Must.h"
#include "SampleRequest.h"
#include "decisions/DecisionWriting.h"
#include "decisions/ReceiptMaker.h"
#include "requests/DecisionStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"

#include <QCryptographicHash>

namespace fieldfare::samples {

namespace {

constexpr std::int64_t kMonth = std::int64_t(30) * 86'400 * 1'000'000;

class RequestWriter
{
public:
    RequestWriter(const WalletContext &context, Transaction &transaction)
        : m_context(context)
        , m_transaction(transaction)
    {
    }

    Request add(int number, const CompanyId &company, const QString &domain);
    void decide(const Request &request, DecisionKind kind);

private:
    const WalletContext &m_context;
    Transaction &m_transaction;
    SampleCompany m_shop;
    std::optional<RequestReview> m_review; ///< all ask the same: weighed once
};

Request RequestWriter::add(int number, const CompanyId &company, const QString &domain)
{
    m_shop.claims["client_id"] = "x509_san_dns:" + domain.toStdString();
    m_shop.claims["response_uri"] = "https://" + domain.toStdString() + "/answer";
    m_shop.claims["nonce"] = "generated-" + std::to_string(number);
    Request request;
    request.id = RequestId::random();
    request.party = must(
        PartyStore::ensure(m_transaction, {{}, QStringLiteral("x509_san_dns"), domain, {}, company, {}}));
    request.company = company;
    request.calledName = QStringLiteral("Shop");
    request.domain = domain;
    request.raw = m_shop.signedRequest();
    request.sha256 = QCryptographicHash::hash(request.raw, QCryptographicHash::Sha256);
    request.fetchedFrom = QStringLiteral("https://%1/request").arg(domain);
    request.nonce = QStringLiteral("generated-%1").arg(number);
    request.arrivedAt = m_context.clock.now();
    request.expiresAt = Instant{request.arrivedAt.microseconds + kMonth};
    const QByteArray entry =
        QByteArray::fromStdString(m_shop.claims["transaction_data"][0].get<std::string>());
    const QByteArray content = QByteArray::fromStdString(m_shop.offer.dump());
    must(RequestStore::add(m_transaction, request,
                           {{{}, request.id, entry, QStringLiteral("spring-1"), content}}));
    // Again as it lies there: the thread is made by the store.
    return **RequestStore(m_context.connection).request(request.id);
}

void RequestWriter::decide(const Request &request, DecisionKind kind)
{
    if (!m_review)
        m_review = must(Review(m_context).review(request.id));
    m_review->request = request;
    Decision decision = begunDecision(*m_review, kind, Sending::AtOnce, m_context.clock.now());
    PartyKeyPair key = must(freshKey(m_context, request));
    key.kept = kind == DecisionKind::Approve;
    must(keepKey(m_transaction, key));
    if (key.kept)
        decision.key = key.id;
    must(DecisionStore::add(m_transaction, decision));
    must(RequestStore::setState(m_transaction, request.id,
                                kind == DecisionKind::Approve ? RequestState::Approved
                                                              : RequestState::Declined));
    must(keepReceipt(m_transaction, recordOf(*m_review, decision, m_context), request, decision.id,
                     key.privateKey));
}

} // namespace

void addRequests(const WalletContext &context, Transaction &transaction, const QList<CompanyId> &companies,
                 const WalletSize &size)
{
    RequestWriter writer(context, transaction);
    for (int i = 0; i < size.requests; ++i) {
        const int company = i % int(companies.size());
        const Request request = writer.add(i, companies[company], generatedDomain(company));
        if (i < size.receipts)
            writer.decide(request, i % 2 == 0 ? DecisionKind::Approve : DecisionKind::Decline);
    }
}

} // namespace fieldfare::samples
