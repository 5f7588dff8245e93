// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/Agreements.h"
#include "Wallet.h"
#include "decisions/Decisions.h"
#include "holders/HolderRecords.h"
#include "holders/Holders.h"
#include "inbox/Inbox.h"
#include "mydata/MyData.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "words/HoldingWords.h"

#include "SampleRequest.h"
#include "SampleWallet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// What the person agreed to with a company, and how sure it is that it has what was shared.
class AgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anApprovalIsAnAgreementWithItsEnd();
    void aHoldingIsAsSureAsTheAnswerArrived_data();
    void aHoldingIsAsSureAsTheAnswerArrived();
    void otherEvidenceMakesItSure();
    void theSurestAnswerCounts();
    void oneThatEndsIsNamedUntilItIsWithdrawn();
    void aWithdrawnOneStays();
    void whatWasTakenBackIsNone();
    void aDeclineIsNone();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    RequestId take(const char *nonce = "a-first-nonce");
    DecisionId approve(const RequestId &id, OutboxState state);
    void deliver(const DecisionId &id, OutboxState state);
    HolderDetail detail() const { return *Holders(context()).detail(Holders(context()).list()->first().id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::FixedClock> m_clock;
    std::unique_ptr<Wallet> m_wallet;
    samples::SampleCompany m_shop;
};

void AgreementsTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<samples::FixedClock>(samples::requestTime.toDateTime());
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), *m_clock);
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.setAsk(FieldPath({QStringLiteral("email")}), Money(100, context().currency)));
}

RequestId AgreementsTest::take(const char *nonce)
{
    m_shop.claims["nonce"] = nonce;
    const RequestContext given = m_shop.context();
    const Result<Arrival> arrival =
        Inbox(context(), given.anchors).take({m_shop.signedRequest(), given.clientId, given.requestUri, {}});
    return arrival ? arrival->id : RequestId();
}

void AgreementsTest::deliver(const DecisionId &id, OutboxState state)
{
    OutboxMessage message = **OutboxStore(context().connection).message(id);
    message.state = state;
    Result<Transaction> transaction = context().begin();
    QVERIFY(transaction);
    QVERIFY(OutboxStore::update(*transaction, message));
    QVERIFY(transaction->commit());
}

DecisionId AgreementsTest::approve(const RequestId &id, OutboxState state)
{
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    if (!decision)
        return {};
    deliver(*decision, state);
    return *decision;
}

void AgreementsTest::anApprovalIsAnAgreementWithItsEnd()
{
    const RequestId id = take();
    approve(id, OutboxState::Delivered);
    const HolderDetail shop = detail();
    QCOMPARE(shop.agreements.size(), 1);
    const Agreement &agreement = shop.agreements.first();
    QCOMPARE(agreement.request, id);
    QVERIFY(!agreement.receipt.isNull());
    QCOMPARE(agreement.fields, QStringList{context().label(FieldPath({QStringLiteral("email")}))});
    QCOMPARE(agreement.purposes.size(), 1);
    QCOMPARE(agreement.since, m_clock->today());
    QCOMPARE(agreement.until, m_clock->today().addYears(1));
    QVERIFY(!agreement.withdrawn);
    QCOMPARE(int(agreement.certainty), int(HeldCertainty::Sure));
    QVERIFY(certaintyReason(agreement.certainty, agreement.delivery).isEmpty());
}

void AgreementsTest::aHoldingIsAsSureAsTheAnswerArrived_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("certainty");
    const auto row = [](const char *name, OutboxState state, HeldCertainty certainty) {
        QTest::newRow(name) << int(state) << int(certainty);
    };
    row("delivered", OutboxState::Delivered, HeldCertainty::Sure);
    row("held", OutboxState::Held, HeldCertainty::NotYet);
    row("waiting", OutboxState::Waiting, HeldCertainty::NotYet);
    row("on its way", OutboxState::Sending, HeldCertainty::Possibly);
    row("unknown", OutboxState::Unknown, HeldCertainty::Possibly);
    row("given up", OutboxState::GivenUp, HeldCertainty::Possibly);
    row("refused", OutboxState::Refused, HeldCertainty::Possibly);
}

void AgreementsTest::aHoldingIsAsSureAsTheAnswerArrived()
{
    QFETCH(int, state);
    QFETCH(int, certainty);
    approve(take(), OutboxState(state));
    const HolderDetail shop = detail();
    QCOMPARE(shop.lines.size(), 1);
    QCOMPARE(int(shop.lines.first().certainty), certainty);
    QCOMPARE(int(shop.agreements.first().certainty), certainty);
    QCOMPARE(int(holderRecords(context())->first().lines.first().certainty), certainty);
    const bool sure = HeldCertainty(certainty) == HeldCertainty::Sure;
    QCOMPARE(certaintyWord(shop.lines.first().certainty).isEmpty(), sure);
    QCOMPARE(certaintyReason(shop.lines.first().certainty, shop.lines.first().delivery).isEmpty(), sure);
}

void AgreementsTest::otherEvidenceMakesItSure()
{
    approve(take(), OutboxState::Unknown);
    const HolderLine line = detail().lines.first();
    QCOMPARE(int(line.certainty), int(HeldCertainty::Possibly));
    QVERIFY(Holders(context()).addHolding(line.holding.company, line.holding.path,
                                          line.holding.value.value_or(ValueId()),
                                          {QDate(2024, 1, 1), DatePrecision::Day}));
    QCOMPARE(int(detail().lines.first().certainty), int(HeldCertainty::Sure));
    QCOMPARE(int(detail().agreements.first().certainty), int(HeldCertainty::Possibly));
}

void AgreementsTest::theSurestAnswerCounts()
{
    approve(take(), OutboxState::Unknown);
    QCOMPARE(int(detail().lines.first().certainty), int(HeldCertainty::Possibly));
    m_shop.offer["id"] = "spring-2";
    m_shop.transactionData["offer"] = m_shop.offer;
    m_shop.setTransactionData(m_shop.transactionData);
    approve(take("a-second-nonce"), OutboxState::Delivered);
    const HolderDetail shop = detail();
    QCOMPARE(int(shop.lines.first().certainty), int(HeldCertainty::Sure));
    QVERIFY(!shop.lines.first().delivery);
    QCOMPARE(shop.agreements.size(), 2);
}

void AgreementsTest::oneThatEndsIsNamedUntilItIsWithdrawn()
{
    const RequestId id = take();
    approve(id, OutboxState::Delivered);
    const QDate end = m_clock->today().addYears(1);
    const auto ending = [this](QDate from, QDate to) { return *agreementsEnding(context(), from, to); };
    QCOMPARE(ending(m_clock->today(), end.addDays(-1)).size(), 0);
    QCOMPARE(ending(end.addDays(1), end.addYears(1)).size(), 0);
    const QList<EndingAgreement> found = ending(end, end);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().company, detail().company.id);
    QCOMPARE(found.first().name, detail().company.name);
    QCOMPARE(found.first().since, m_clock->today());
    QCOMPARE(found.first().until, end);
    QCOMPARE(found.first().fields, 1);
    QVERIFY(Decisions(context()).withdraw(id));
    QCOMPARE(ending(end, end).size(), 0);
}

void AgreementsTest::aWithdrawnOneStays()
{
    const RequestId id = take();
    approve(id, OutboxState::Delivered);
    QVERIFY(Decisions(context()).withdraw(id));
    const HolderDetail shop = detail();
    QCOMPARE(shop.agreements.size(), 1);
    QVERIFY(shop.agreements.first().withdrawn);
}

void AgreementsTest::whatWasTakenBackIsNone()
{
    const RequestId id = take();
    const Result<DecisionId> decision = Decisions(context()).approve(id);
    QVERIFY(decision);
    QCOMPARE(detail().agreements.size(), 1);
    QVERIFY(Decisions(context()).takeBack(*decision));
    QVERIFY(detail().agreements.isEmpty());
    QVERIFY(detail().lines.isEmpty());
}

void AgreementsTest::aDeclineIsNone()
{
    QVERIFY(Decisions(context()).decline(take()));
    QVERIFY(detail().agreements.isEmpty());
}

QTEST_GUILESS_MAIN(AgreementsTest)
#include "AgreementsTest.moc"
