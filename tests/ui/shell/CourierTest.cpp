// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Courier.h"

#include "SampleRequests.h"
#include "SampleWallet.h"
#include "ScriptedHttp.h"
#include "decisions/Decisions.h"
#include "decisions/Rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// What is decided goes out by itself after its eight seconds, and nothing else does.
class CourierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesOutAfterEightSeconds();
    void staysWhenTakenBack();
    void whatWasHeldBeforeStays();
    void whatWaitsIsSentAtOnce();
    void whatARuleAnsweredGoesOutAtItsTime();

private:
    Result<DecisionId> approve() { return Decisions(m_wallet->context()).approve(m_requests.quellhof); }
    void settle() { QTest::qWait(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    samples::ScriptedHttp m_http;
    samples::SampleRequests m_requests;
};

void CourierTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = samples::FixedClock(samples::sampleDay());
    m_http = samples::ScriptedHttp();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    m_requests = samples::addSampleRequests(*m_wallet, m_clock);
}

void CourierTest::cleanup()
{
    m_wallet.reset();
}

void CourierTest::goesOutAfterEightSeconds()
{
    Courier courier(*m_wallet, &m_http);
    settle();
    QVERIFY(approve());
    settle();
    m_clock.advanceSeconds(7);
    m_wallet->tellChanged(RecordKind::Requests);
    settle();
    QVERIFY(m_http.sent().isEmpty());
    m_clock.advanceSeconds(1);
    m_wallet->tellChanged(RecordKind::Requests);
    QTRY_COMPARE(m_http.sent().size(), 1);
}

void CourierTest::staysWhenTakenBack()
{
    Courier courier(*m_wallet, &m_http);
    settle();
    const Result<DecisionId> decision = approve();
    QVERIFY(decision);
    settle();
    QVERIFY(Decisions(m_wallet->context()).takeBack(*decision));
    m_clock.advanceSeconds(9);
    m_wallet->tellChanged(RecordKind::Requests);
    settle();
    QVERIFY(m_http.sent().isEmpty());
}

void CourierTest::whatWasHeldBeforeStays()
{
    const Result<DecisionId> decision = approve();
    QVERIFY(decision);
    m_clock.advanceSeconds(3600);
    Courier courier(*m_wallet, &m_http);
    settle();
    m_wallet->tellChanged(RecordKind::Requests);
    settle();
    QVERIFY(m_http.sent().isEmpty());
    QVERIFY(courier.delivery().release(*decision)); // the person says so
    QCOMPARE(m_http.sent().size(), 1);
}

void CourierTest::whatWaitsIsSentAtOnce()
{
    QVERIFY(Decisions(m_wallet->context()).approve(m_requests.quellhof, {.sending = Sending::AtOnce}));
    Courier courier(*m_wallet, &m_http);
    QVERIFY(m_http.sent().isEmpty()); // not before whoever made it can hear of it
    QTRY_COMPARE(m_http.sent().size(), 1);
}

void CourierTest::whatARuleAnsweredGoesOutAtItsTime()
{
    const QList<PossibleRule> possible = *Rules(m_wallet->context()).possible(m_requests.quellhof);
    QVERIFY(Rules(m_wallet->context()).add(possible.first().rule));
    QVERIFY(*Rules(m_wallet->context(), [](std::int64_t least, std::int64_t) -> Result<std::int64_t> {
                 return least;
             }).apply(m_requests.quellhof));
    Courier courier(*m_wallet, &m_http); // as after locking and unlocking
    settle();
    QVERIFY(m_http.sent().isEmpty());
    m_clock.advanceSeconds(61);
    m_wallet->tellChanged(RecordKind::Requests);
    QTRY_COMPARE(m_http.sent().size(), 1);
}

QTEST_GUILESS_MAIN(CourierTest)
#include "CourierTest.moc"
