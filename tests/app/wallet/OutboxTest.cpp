// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Decisions.h"
#include "delivery/Delivery.h"
#include "delivery/DeliveryOutcome.h"
#include "delivery/OutboxActs.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "openid4vp/FormText.h"
#include "requests/OutboxStore.h"
#include "words/OutboxWords.h"

#include "SampleRequests.h"
#include "SampleWallet.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

/// A company whose server takes what it gets and is too slow to say so, as often as it is told.
class SlowCompany final : public HttpClient
{
public:
    struct Call final : HttpCall
    {
    };
    std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override
    {
        m_done = std::move(done);
        sent.append(request.body);
        const std::optional<QList<FormField>> form = fromFormText(request.body);
        for (const FormField &field : *form) {
            if (field.name == QLatin1String("vp_token"))
                presentations.insert(field.value);
        }
        return std::make_unique<Call>();
    }
    void timeOut() { std::exchange(m_done, nullptr)(failure(errors::netTimeout)); }
    void say(int status) { std::exchange(m_done, nullptr)(HttpAnswer{status, "application/json", "{}"}); }

    QList<QByteArray> sent;
    QSet<QString> presentations; ///< what it has got, each once

private:
    Done m_done;
};

} // namespace

/// Answers on their way outlive the program: nothing is sent twice, nothing is forgotten.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wallet.reset(); }

    void pausesGrowAndOutliveTheProgram();
    void aCompanyThatTimesOutSeesOnePresentation();
    void whatWasBeingSentIsTriedAgainByTheNextProgram();
    void twoProgramsSendItOnce();
    void whatHasLeftCannotBeTakenBack();
    void itIsGivenUpWhenTheRequestIsOver();
    void thePersonCanGiveUpOrNotWait();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    void reopen();
    OutboxMessage message() const { return **OutboxStore(context().connection).message(m_decision); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::optional<VaultKey> m_key;
    RequestId m_request;
    DecisionId m_decision;
};

void OutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = samples::FixedClock(samples::sampleDay());
    const QString path = m_folder->filePath(QStringLiteral("w.fieldfare"));
    m_wallet = samples::makeEmptyWallet(path, m_clock);
    Result<VaultKey> key = VaultKey::forFile(path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    QVERIFY(key);
    m_key.emplace(std::move(*key));
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    samples::RequestMaker maker(m_clock);
    samples::RequestWish wish = samples::quellhofWish();
    wish.claims = json::parse(R"([["email"]])");
    m_request = maker.takeIn(context(), wish);
    const Result<DecisionId> decision = Decisions(context()).approve(m_request, {.sending = Sending::AtOnce});
    QVERIFY(decision);
    m_decision = *decision;
}

void OutboxTest::reopen()
{
    const QString path = m_wallet->path();
    m_wallet.reset();
    m_wallet = std::move(*Wallet::open(path, m_key->clone(), *Facts::load(), m_clock));
}

void OutboxTest::pausesGrowAndOutliveTheProgram()
{
    SlowCompany company;
    for (int attempt = 1; attempt <= 4; ++attempt) {
        {
            Delivery delivery(context(), company);
            delivery.start();
            QCOMPARE(company.sent.size(), attempt);
            company.timeOut();
        }
        const Instant next = message().nextAt;
        QCOMPARE(next.microseconds - m_clock.now().microseconds, pauseAfter(attempt));
        reopen();
        QCOMPARE(message().attempts, attempt);
        QCOMPARE(message().nextAt, next);
        QCOMPARE(message().state, OutboxState::Unknown);
        QCOMPARE(outboxProblemWords(message()), QStringLiteral("It did not answer in time."));
        m_clock.advanceSeconds(pauseAfter(attempt) / 1'000'000 - 1);
        Delivery early(context(), company);
        early.start();
        QCOMPARE(company.sent.size(), attempt); // the new program keeps the pause of the old one
        m_clock.advanceSeconds(1);
    }
    QVERIFY(pauseAfter(4) > pauseAfter(3) && pauseAfter(3) > pauseAfter(2));
}

void OutboxTest::aCompanyThatTimesOutSeesOnePresentation()
{
    SlowCompany company;
    for (int attempt = 1; attempt <= 3; ++attempt) {
        reopen();
        Delivery delivery(context(), company);
        delivery.start();
        if (attempt < 3)
            company.timeOut();
        else
            company.say(200);
        m_clock.advanceSeconds(pauseAfter(attempt) / 1'000'000);
    }
    QCOMPARE(company.sent.size(), 3);
    QCOMPARE(QSet<QByteArray>(company.sent.cbegin(), company.sent.cend()).size(), 1); // the same bytes
    QCOMPARE(company.presentations.size(), 1);
    const json token = json::parse(company.presentations.constBegin()->toStdString());
    const QByteArray presentation = QByteArray::fromStdString(token.at("profile").at(0).get<std::string>());
    const Result<Jws> binding = Jws::parse(presentation.mid(presentation.lastIndexOf('~') + 1));
    QVERIFY(binding);
    QCOMPARE(QString::fromStdString(binding->claims()->at("nonce").get<std::string>()),
             Review(context()).review(m_request)->request.nonce);
    QCOMPARE(message().state, OutboxState::Delivered);
    QVERIFY(message().body.isEmpty());
}

void OutboxTest::whatWasBeingSentIsTriedAgainByTheNextProgram()
{
    SlowCompany company;
    {
        Delivery delivery(context(), company);
        delivery.start(); // and ends before the answer
    }
    reopen();
    Delivery next(context(), company);
    next.start();
    QCOMPARE(company.sent.size(), 1); // it may still be on its way
    m_clock.advanceSeconds(61);
    next.start();
    QCOMPARE(company.sent.size(), 2);
    QCOMPARE(company.sent[0], company.sent[1]);
    company.say(400); // of what came twice nobody knows what it means
    QCOMPARE(message().problem, QStringLiteral("perhaps-had-it"));
}

void OutboxTest::twoProgramsSendItOnce()
{
    Result<std::unique_ptr<WorkerContext>> other = m_wallet->workerContext();
    QVERIFY(other);
    SlowCompany company;
    Delivery one(context(), company);
    Delivery two((*other)->context(), company);
    one.start();
    two.start();
    QCOMPARE(company.sent.size(), 1);
}

void OutboxTest::whatHasLeftCannotBeTakenBack()
{
    SlowCompany company;
    Delivery delivery(context(), company);
    delivery.start();
    QCOMPARE(Decisions(context()).takeBack(m_decision).error().code, errors::alreadySent);
    company.timeOut();
    QCOMPARE(Decisions(context()).takeBack(m_decision).error().code, errors::alreadySent);
}

void OutboxTest::itIsGivenUpWhenTheRequestIsOver()
{
    SlowCompany company;
    Delivery delivery(context(), company);
    m_clock.advanceSeconds(18 * 86'400 - 30); // it ends in half a minute, sooner than the next try
    delivery.start();
    company.timeOut();
    QCOMPARE(message().state, OutboxState::GivenUp);
    QVERIFY(message().body.isEmpty());
    m_clock.advanceSeconds(86'400);
    delivery.start();
    QCOMPARE(company.sent.size(), 1);
}

void OutboxTest::thePersonCanGiveUpOrNotWait()
{
    SlowCompany company;
    Delivery delivery(context(), company);
    delivery.start();
    QCOMPARE(makeDue(context(), m_decision).error().code, errors::messageUnknown); // on its way
    company.timeOut();
    QVERIFY(delivery.tryNow(m_decision));
    QCOMPARE(company.sent.size(), 2);
    company.timeOut();
    QVERIFY(giveUpOn(context(), m_decision));
    QCOMPARE(message().state, OutboxState::GivenUp);
    QVERIFY(!giveUpOn(context(), m_decision));
    QVERIFY(!delivery.tryNow(m_decision));
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
