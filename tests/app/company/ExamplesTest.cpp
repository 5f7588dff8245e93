// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/Facts.h"
#include "crypto/Digest.h"
#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/AnswerCheck.h"
#include "openid4vp/GrantCheck.h"
#include "openid4vp/RequestObject.h"
#include "receipts/ReceiptCheck.h"
#include "receipts/SignedReceipt.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;

/// The examples that companies get (packaging/companies/examples): the wallet takes each, at their moment.
class ExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRequestIsGood();
    void theAnswerIsGood();
    void theCounterOfferIsGood();
    void theGrantIsGood();
    void theWithdrawalIsGood();
    void theReceiptProvesTheGrant();

private:
    static QByteArray example(const char *name);
    AnswerExpectation expectation() const;

    TrustAnchors m_anchors;
    Instant m_moment;
    RequestReading m_request;
};

QByteArray ExamplesTest::example(const char *name)
{
    QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/packaging/companies/examples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

AnswerExpectation ExamplesTest::expectation() const
{
    AnswerExpectation expected;
    expected.clientId = m_request.request.client.full;
    expected.nonce = m_request.request.nonce;
    expected.state = m_request.request.state;
    expected.query = m_request.request.query;
    expected.transactionData = m_request.request.transactionData;
    expected.now = m_moment;
    return expected;
}

void ExamplesTest::initTestCase()
{
    m_moment = Instant{example("moment.txt").toLongLong() * 1'000'000};
    const Result<QList<Certificate>> roots = Certificate::listFromPem(example("ca.pem"));
    QVERIFY(roots);
    m_anchors = TrustAnchors(*roots);
    RequestContext context;
    context.anchors = m_anchors;
    context.now = m_moment;
    m_request = readRequest(example("request.jwt"), context);
}

void ExamplesTest::theRequestIsGood()
{
    QVERIFY(m_request.isGood());
    QCOMPARE(m_request.requester.domain.ace, QStringLiteral("zugvogel-reisen.example"));
    const Result<Offer> offer = Offer::fromJson(QByteArrayView(example("offer.json")));
    QVERIFY(offer);
    QCOMPARE(m_request.request.transactionData.size(), 1);
    QVERIFY(*offer == m_request.request.transactionData.first().offer);
}

void ExamplesTest::theAnswerIsGood()
{
    const std::optional<QList<FormField>> form = fromFormText(example("answer.txt"));
    QVERIFY(form);
    const Result<CheckedAnswer> answer = checkAnswer(*form, expectation());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().details.join(u' ')));
    QCOMPARE(answer->fields().size(), 4);
    QCOMPARE(answer->presentations.first().claims->at("email"), nlohmann::json("maren.v@example.org"));
    // Under another offer, for another client or nonce it is none.
    AnswerExpectation other = expectation();
    other.nonce = QStringLiteral("another");
    QCOMPARE(checkAnswer(*form, other).error().details, QStringList{QStringLiteral("nonce")});
    other = expectation();
    other.transactionData.first().received += 'A';
    QCOMPARE(checkAnswer(*form, other).error().details,
             QStringList{QStringLiteral("transaction_data_hashes")});
}

void ExamplesTest::theCounterOfferIsGood()
{
    const Result<CounterOffer> counter = CounterOffer::fromSigned(example("counter.jwt"));
    QVERIFY(counter);
    QCOMPARE(counter->offerId, m_request.request.transactionData.first().offer.id);
    QCOMPARE(counter->fields.size(), 4);
    QVERIFY(counter->recipients && counter->recipients->isEmpty());
}

void ExamplesTest::theGrantIsGood()
{
    const std::optional<QList<FormField>> form = fromFormText(example("answer.txt"));
    const Result<CheckedAnswer> answer = checkAnswer(*form, expectation());
    QVERIFY(answer);
    const GrantReading grant = checkGrant(
        example("grant.jwt"),
        {m_request.request.client.full, m_request.request.transactionData.first().offer.id, answer->hashes()},
        m_anchors, m_moment);
    QVERIFY(grant.isValid());
    QCOMPARE(grant.grant->rewards.size(), 1);
    QCOMPARE(grant.grant->rewards.first().code, QStringLiteral("FARE-7K2M-Q9XD"));
}

void ExamplesTest::theWithdrawalIsGood()
{
    const Result<SignedWithdrawal> withdrawal = Withdrawal::fromSigned(example("withdrawal.jwt"));
    QVERIFY(withdrawal);
    const std::optional<QList<FormField>> form = fromFormText(example("answer.txt"));
    const Result<CheckedAnswer> answer = checkAnswer(*form, expectation());
    QVERIFY(answer);
    QCOMPARE(withdrawal->withdrawal.presentationHashes, answer->hashes());
    QCOMPARE(withdrawal->signer, answer->presentations.first().issuer);
}

void ExamplesTest::theReceiptProvesTheGrant()
{
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    QVERIFY(facts);
    const ReceiptVerdict verdict = ReceiptCheck({(*facts)->purposes(), m_anchors})
                                       .check({example("receipt.jwt"), example("request.jwt")});
    QVERIFY2(verdict.problems.isEmpty(),
             verdict.problems.isEmpty() ? "" : verdict.problems.first().code.name.data());
    QCOMPARE(verdict.level, ProofLevel::GrantProven);
    QCOMPARE(verdict.record->grant, example("grant.jwt"));
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "ExamplesTest.moc"
