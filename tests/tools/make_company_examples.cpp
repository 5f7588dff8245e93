// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_company_examples FOLDER: what a company and a wallet say to each other, signed with throw-away keys,
// for packaging/companies/examples. All of it is of one moment, 24 November 2026, 14:12 UTC (moment.txt).

#include "Must.h"
#include "SampleReceipts.h"

#include "base/Base64.h"
#include "crypto/Digest.h"
#include "documents/PdfDocument.h"
#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/CompanySigning.h"
#include "openid4vp/Presentation.h"
#include "openid4vp/Response.h"

#include <QCoreApplication>
#include <QDir>

using namespace fieldfare;
using nlohmann::json;

namespace {

constexpr std::int64_t kDay = std::int64_t(86'400) * 1'000'000;

json claimOf(const char *name)
{
    return {{"path", {name}}};
}

class Examples
{
public:
    explicit Examples(const QString &folder)
        : m_folder(folder)
    {
        m_mill.company.claims["dcql_query"]["credentials"][0]["claims"] = {
            claimOf("email"), claimOf("given_name"), claimOf("family_name"), claimOf("interests")};
        m_mill.request = m_mill.company.signedRequest();
        m_record = m_mill.record(ReceiptEvent::Granted);
    }

    void write()
    {
        const RequestReading reading = readRequest(m_mill.request, context());
        if (!reading.isGood())
            qFatal("the request is no good one");
        const QByteArray presentation = answer(reading.request);
        m_record.presentations = {digestOf(presentation)};
        m_record.grant = grant(presentation);
        keep("moment.txt", QByteArray::number(m_record.at.microseconds / 1'000'000) + '\n');
        keep("ca.pem", m_mill.company.authority.certificate.toPem());
        keep("offer.json", QByteArray::fromStdString(m_mill.company.offer.dump(4)) + '\n');
        keep("request.jwt", m_mill.request + '\n');
        keep("answer.txt",
             approvalBody({{QStringLiteral("profile"), {presentation}}}, reading.request.state) + '\n');
        keep("counter.jwt", counter() + '\n');
        keep("grant.jwt", m_record.grant + '\n');
        keep("withdrawal.jwt", withdrawal(presentation) + '\n');
        keep("receipt.jwt", m_mill.sign(m_record).jws + '\n');
    }

private:
    RequestContext context() const
    {
        RequestContext context;
        context.anchors = m_mill.anchors();
        context.now = m_record.at;
        return context;
    }

    QByteArray answer(const RequestObject &request) const
    {
        const json claims{{"email", "maren.v@example.org"},
                          {"given_name", "Maren"},
                          {"family_name", "Voss"},
                          {"interests", "hiking, night trains"}};
        PresentationWish wish{.claims = claims,
                              .approved = {},
                              .audience = request.client.full,
                              .nonce = request.nonce,
                              .transactionHashes = {request.transactionData.first().hash()},
                              .now = m_record.at};
        for (const RecordedField &field : m_record.fields)
            wish.approved.append(ClaimPath::of(field.path));
        return samples::must(makePresentation(wish, m_mill.key));
    }

    QByteArray grant(const QByteArray &presentation) const
    {
        const json rewards{{{"kind", "discount_amount"},
                            {"amount", "7.50"},
                            {"currency", "EUR"},
                            {"min_spend", "50.00"},
                            {"valid_until", 1811116800},
                            {"id", "journeys-2-1"},
                            {"code", "FARE-7K2M-Q9XD"},
                            {"redeem_uri", "https://zugvogel-reisen.example/redeem"}}};
        const QList<Certificate> chain{m_mill.company.identity.certificate};
        return samples::must(signGrant({.clientId = m_record.clientId,
                                        .id = QStringLiteral("grant-0001"),
                                        .offerId = m_record.offers.first().id,
                                        .presentationHashes = {presentationHash(presentation)},
                                        .madeAt = m_record.at,
                                        .rewards = rewards},
                                       {chain, m_mill.company.identity.key}));
    }

    QByteArray counter() const
    {
        CounterOffer counter;
        counter.offerId = m_record.offers.first().id;
        counter.issuedAt = m_record.at;
        counter.expiresAt = {m_record.at.microseconds + 14 * kDay};
        counter.total = Money(1200, Currency::of("EUR"));
        for (const RecordedField &field : m_record.fields) {
            counter.paths.append(field.path);
            counter.fields.append({field.path, Money(300, Currency::of("EUR"))});
        }
        counter.retention = samples::must(Retention::fromText(u"P1Y"));
        counter.recipients = QStringList();
        return samples::must(counter.sign(samples::must(PrivateKey::generate(KeyKind::P256))));
    }

    QByteArray withdrawal(const QByteArray &presentation) const
    {
        const Withdrawal withdrawal{
            m_record.offers.first().id, {presentationHash(presentation)}, m_record.at};
        return samples::must(withdrawal.sign(m_mill.key));
    }

    void keep(const char *name, const QByteArray &bytes) const
    {
        if (!writeFileAtomically(m_folder.filePath(QLatin1String(name)), bytes))
            qFatal("%s cannot be written", name);
    }

    QDir m_folder;
    samples::ReceiptMill m_mill;
    ConsentRecord m_record;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("make_company_examples FOLDER");
    Examples(QString::fromLocal8Bit(argv[1])).write();
    return 0;
}
