// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyStore.h"
#include "receipts/ReceiptStore.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"
#include "settings/TrustStore.h"
#include "vault/Schema.h"

#include "FixedClock.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// What is remembered of requests, decisions, answers, receipts and rewards, in a real encrypted file.
class RequestStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRequestComesBackAsItWas();
    void aNonceIsOnceAParty();
    void aThreadGoesOn();
    void aDecisionTakenBackIsNotListed();
    void onlyWhatIsDueIsSent();
    void aFinalAnswerLosesItsBody();
    void theReceiptLogShowsWhatWasChanged();
    void aReceiptNamesItsThreadsLast();
    void aRewardIsTheSumOfItsEntries_data();
    void aRewardIsTheSumOfItsEntries();
    void anchorsAreFoundByTheirStart();

private:
    Transaction begin() { return std::move(*Transaction::begin(*m_connection, m_clock)); }
    RequestId addRequest(const QString &nonce, const ThreadId &thread = {});
    DecisionId decide(const RequestId &request, DecisionKind kind = DecisionKind::Approve);
    void addReceipt(const RequestId &request, const DecisionId &decision, const QByteArray &jws);

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Connection> m_connection;
    CompanyId m_company;
    PartyId m_party;
};

void RequestStoresTest::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<VaultKey> key = VaultKey::forNewFile(SecureBytes::fromPassphrase(QStringLiteral("rowan")));
    m_connection = std::move(
        *Connection::open(m_folder->filePath(QStringLiteral("w.fieldfare")), *key, Connection::Mode::Create));
    QVERIFY(createSchema(*m_connection, m_clock));
    Transaction transaction = begin();
    m_company = *CompanyStore::add(transaction,
                                   {{}, QStringLiteral("Shop"), {}, {QStringLiteral("shop.example")}, {}});
    m_party = *PartyStore::ensure(
        transaction, {{}, QStringLiteral("x509_san_dns"), QStringLiteral("shop.example"), {}, m_company, {}});
    QVERIFY(transaction.commit());
}

RequestId RequestStoresTest::addRequest(const QString &nonce, const ThreadId &thread)
{
    Request request;
    request.thread = thread;
    request.party = m_party;
    request.company = m_company;
    request.calledName = QStringLiteral("Shop & <b>Sons</b>");
    request.domain = QStringLiteral("shop.example");
    request.raw = QByteArray("eyJ\0x", 5);
    request.sha256 = "hash";
    request.nonce = nonce;
    request.expiresAt = m_clock.now();
    request.checks = {{QStringLiteral("signature"), true, {}},
                      {QStringLiteral("expiry"), false, QStringLiteral("„x“")}};
    request.arrivedAt = m_clock.now();
    Transaction transaction = begin();
    const Result<RequestId> id =
        RequestStore::add(transaction, request, {{{}, {}, "entry", QStringLiteral("o-") + nonce, "{}"}});
    if (!id || !transaction.commit())
        return {};
    return *id;
}

DecisionId RequestStoresTest::decide(const RequestId &request, DecisionKind kind)
{
    Decision decision;
    decision.request = request;
    decision.kind = kind;
    decision.decidedAt = m_clock.now();
    decision.sendAfter = m_clock.now();
    decision.total = Money(1250, Currency::of("EUR"));
    decision.claims = {{FieldPath({QStringLiteral("email")}), ValueId::random()},
                       {FieldPath({QStringLiteral("address"), QStringLiteral("a.b")}), {}}};
    Transaction transaction = begin();
    const Result<DecisionId> id = DecisionStore::add(transaction, decision);
    if (!id || !DecisionStore::keepPresentations(transaction, *id, {"one~", "two~"}))
        return {};
    OutboxMessage message;
    message.decision = *id;
    message.uri = QStringLiteral("https://shop.example/answer?a=%20b");
    message.body = "vp_token=x";
    message.nextAt = m_clock.now();
    message.state = OutboxState::Waiting;
    return OutboxStore::add(transaction, message) && transaction.commit() ? *id : DecisionId();
}

void RequestStoresTest::addReceipt(const RequestId &request, const DecisionId &decision,
                                   const QByteArray &jws)
{
    Transaction transaction = begin();
    const QByteArray hash = QCryptographicHash::hash(jws, QCryptographicHash::Sha256);
    QVERIFY(ReceiptStore::add(transaction, {ReceiptId::random(), request, decision, ReceiptEvent::Given, jws,
                                            hash, m_clock.now()}));
    QVERIFY(transaction.commit());
}

void RequestStoresTest::aRequestComesBackAsItWas()
{
    const RequestId id = addRequest(QStringLiteral("n1"));
    const RequestStore store(*m_connection);
    const Request request = **store.request(id);
    QCOMPARE(request.raw, QByteArray("eyJ\0x", 5));
    QCOMPARE(request.calledName, QStringLiteral("Shop & <b>Sons</b>"));
    QCOMPARE(request.checks.size(), 2);
    QCOMPARE(request.checks[1].detail, QStringLiteral("„x“"));
    QVERIFY(request.isExpiredAt(m_clock.now()));
    QVERIFY(store.all()->first().raw.isEmpty());
    QCOMPARE(store.offers(id)->first().entry, QByteArray("entry"));
    QCOMPARE(*store.named(id.toText().left(8)), id);
    QVERIFY(!store.named(id.toText().left(3)));
}

void RequestStoresTest::aNonceIsOnceAParty()
{
    const RequestId id = addRequest(QStringLiteral("n1"));
    QVERIFY(!id.isNull());
    QVERIFY(addRequest(QStringLiteral("n1")).isNull());
    QCOMPARE((*RequestStore(*m_connection).byNonce(m_party, QStringLiteral("n1")))->id, id);
    QVERIFY(!*RequestStore(*m_connection).byNonce(m_party, QStringLiteral("n2")));
}

void RequestStoresTest::aThreadGoesOn()
{
    const RequestId first = addRequest(QStringLiteral("n1"));
    const RequestStore store(*m_connection);
    const ThreadId thread = (*store.request(first))->thread;
    const RequestId second = addRequest(QStringLiteral("n2"), thread);
    QCOMPARE(store.ofThread(thread)->size(), 2);
    QCOMPARE((*store.byOffer(m_party, QStringLiteral("o-n2")))->id, second);
    Transaction transaction = begin();
    QVERIFY(RequestStore::setState(transaction, first, RequestState::Superseded));
    QVERIFY(transaction.commit());
    QCOMPARE((*store.request(first))->state, RequestState::Superseded);
}

void RequestStoresTest::aDecisionTakenBackIsNotListed()
{
    const RequestId request = addRequest(QStringLiteral("n1"));
    const DecisionId id = decide(request);
    addReceipt(request, id, "jws");
    const DecisionStore store(*m_connection);
    QCOMPARE(store.ofRequest(request)->first().claims[1].path.names().last(), QStringLiteral("a.b"));
    QCOMPARE(store.presentations(id)->size(), 2);
    QCOMPARE(*(*store.decision(id))->total, Money(1250, Currency::of("EUR")));
    QCOMPARE(ReceiptStore(*m_connection).all()->size(), 1);

    Transaction transaction = begin();
    QVERIFY(DecisionStore::takeBack(transaction, id));
    QVERIFY(!DecisionStore::takeBack(transaction, id));
    QVERIFY(transaction.commit());
    QVERIFY(store.ofRequest(request)->isEmpty());
    QVERIFY(store.presentations(id)->isEmpty());
    QVERIFY(ReceiptStore(*m_connection).all()->isEmpty());
    QVERIFY(ReceiptStore(*m_connection).checkLog()); // the receipt itself stays
}

void RequestStoresTest::onlyWhatIsDueIsSent()
{
    const DecisionId id = decide(addRequest(QStringLiteral("n1")));
    const OutboxStore store(*m_connection);
    const Instant before{m_clock.now().microseconds - 1};
    QVERIFY(store.due(before)->isEmpty());
    QCOMPARE(store.due(m_clock.now())->size(), 1);
    OutboxMessage message = store.due(m_clock.now())->first();
    QCOMPARE(message.uri, QStringLiteral("https://shop.example/answer?a=%20b"));

    const auto become = [&](OutboxState state, std::int64_t later) {
        message.state = state;
        message.nextAt.microseconds = m_clock.now().microseconds + later;
        Transaction transaction = begin();
        return OutboxStore::update(transaction, message) && transaction.commit();
    };
    QVERIFY(become(OutboxState::Held, 0));
    QVERIFY(store.due(m_clock.now())->isEmpty());
    QCOMPARE(store.held()->first().decision, id);
    QVERIFY(become(OutboxState::Sending, 60));
    QVERIFY(store.due(m_clock.now())->isEmpty());
    QCOMPARE(store.due({m_clock.now().microseconds + 60})->size(), 1); // who sent it has ended
    QCOMPARE(store.nextDue()->value().microseconds, m_clock.now().microseconds + 60);
}

void RequestStoresTest::aFinalAnswerLosesItsBody()
{
    const DecisionId id = decide(addRequest(QStringLiteral("n1")));
    const OutboxStore store(*m_connection);
    OutboxMessage message = **store.message(id);
    QCOMPARE(message.body, QByteArray("vp_token=x"));
    message.state = OutboxState::Unknown;
    Transaction first = begin();
    QVERIFY(OutboxStore::update(first, message) && first.commit());
    QCOMPARE((*store.message(id))->body, QByteArray("vp_token=x"));
    message.state = OutboxState::Delivered;
    Transaction second = begin();
    QVERIFY(OutboxStore::update(second, message) && second.commit());
    QVERIFY((*store.message(id))->body.isEmpty());
    QVERIFY(!*store.nextDue());
}

void RequestStoresTest::theReceiptLogShowsWhatWasChanged()
{
    const RequestId request = addRequest(QStringLiteral("n1"));
    addReceipt(request, {}, "one");
    addReceipt(request, {}, "two");
    addReceipt(request, {}, "three");
    const ReceiptStore store(*m_connection);
    QVERIFY(store.checkLog());
    QVERIFY(m_connection->execute("UPDATE receipt SET jws = x'00' WHERE jws = CAST('two' AS BLOB)"));
    QCOMPARE(store.checkLog().error().details, QStringList{QStringLiteral("2")});
    QVERIFY(m_connection->execute("UPDATE receipt SET jws = CAST('two' AS BLOB) WHERE jws = x'00'"));
    QVERIFY(store.checkLog());
    QVERIFY(m_connection->execute("DELETE FROM receipt_log WHERE seq = 3"));
    QVERIFY(!store.checkLog());
}

void RequestStoresTest::aReceiptNamesItsThreadsLast()
{
    const RequestId first = addRequest(QStringLiteral("n1"));
    const RequestId other = addRequest(QStringLiteral("n2"));
    const ReceiptStore store(*m_connection);
    QVERIFY(store.newestOfThread(first)->isEmpty());
    addReceipt(first, {}, "one");
    const RequestId second =
        addRequest(QStringLiteral("n3"), (*RequestStore(*m_connection).request(first))->thread);
    QCOMPARE(*store.newestOfThread(second), QCryptographicHash::hash("one", QCryptographicHash::Sha256));
    QVERIFY(store.newestOfThread(other)->isEmpty());
}

void RequestStoresTest::aRewardIsTheSumOfItsEntries_data()
{
    using Entries = QList<QPair<int, int>>;
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("balance");
    const auto row = [](const char *name, const Entries &entries, RewardState state, int balance) {
        QTest::newRow(name) << entries << int(state) << balance;
    };
    const int promised = int(RewardEntryKind::Promised);
    const int received = int(RewardEntryKind::Received);
    const int redeemed = int(RewardEntryKind::Redeemed);
    row("promised", {{promised, 500}}, RewardState::Promised, 0);
    row("received", {{promised, 500}, {received, 500}}, RewardState::Received, 500);
    row("in part", {{received, 500}, {redeemed, 120}}, RewardState::PartlyRedeemed, 380);
    row("redeemed", {{received, 500}, {redeemed, 120}, {redeemed, 380}}, RewardState::Redeemed, 0);
    row("expired", {{received, 500}, {redeemed, 120}, {int(RewardEntryKind::Expired), 380}},
        RewardState::Expired, 0);
    row("broken", {{promised, 500}, {int(RewardEntryKind::Broken), 500}}, RewardState::Broken, 0);
    row("corrected", {{promised, 500}, {int(RewardEntryKind::Corrected), -500}}, RewardState::Corrected,
        -500);
}

void RequestStoresTest::aRewardIsTheSumOfItsEntries()
{
    using Entries = QList<QPair<int, int>>;
    QFETCH(const Entries, entries);
    Reward reward;
    reward.company = m_company;
    reward.at = m_clock.now();
    reward.decision = decide(addRequest(QStringLiteral("n1")));
    for (const QPair<int, int> &entry : entries)
        reward.entries.append(
            {RewardEntryKind(entry.first), {entry.second, Currency::of("EUR")}, m_clock.now()});
    Transaction transaction = begin();
    const Result<RewardId> id = RewardStore::add(transaction, reward);
    QVERIFY(id && transaction.commit());
    const RewardStore store(*m_connection);
    const Reward read = **store.reward(*id);
    QTEST(int(read.state()), "state");
    QTEST(int(read.balance().count), "balance");
    QCOMPARE(store.ofDecision(reward.decision)->size(), 1);
    Transaction back = begin();
    QVERIFY(DecisionStore::takeBack(back, reward.decision) && back.commit());
    QVERIFY(store.all()->isEmpty());
}

void RequestStoresTest::anchorsAreFoundByTheirStart()
{
    Transaction transaction = begin();
    QVERIFY(TrustStore::add(transaction,
                            {QStringLiteral("abcdef01"), "pem1", QStringLiteral("One"), m_clock.now()}));
    QVERIFY(TrustStore::add(transaction,
                            {QStringLiteral("abcdef02"), "pem2", QStringLiteral("Two"), m_clock.now()}));
    QVERIFY(TrustStore::add(transaction,
                            {QStringLiteral("abcdef02"), "pem3", QStringLiteral("Two"), m_clock.now()}));
    QCOMPARE(TrustStore(*m_connection).all()->size(), 2);
    QVERIFY(!TrustStore::remove(transaction, QStringLiteral("abcdef")));
    QVERIFY(TrustStore::remove(transaction, QStringLiteral("Two")));
    QVERIFY(TrustStore::remove(transaction, QStringLiteral("ABCD")));
    QVERIFY(transaction.commit());
    QVERIFY(TrustStore(*m_connection).all()->isEmpty());
}

QTEST_GUILESS_MAIN(RequestStoresTest)
#include "RequestStoresTest.moc"
