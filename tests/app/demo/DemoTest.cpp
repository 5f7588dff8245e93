// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Wallet.h"
#include "decisions/Decisions.h"
#include "delivery/Reception.h"
#include "demo/DemoWalk.h"
#include "demo/DemoWallet.h"
#include "demo/Demonstration.h"
#include "holders/Holders.h"
#include "inbox/Trust.h"
#include "receipts/ReceiptStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"
#include "rewards/Rewards.h"
#include "rights/Letters.h"

#include "SampleWallet.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fieldfare;

/// The demonstration whole: its wallet, its companies behind a real server, the wallet's own network code.
class DemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void hasALifeBehindIt();
    void fiveRequestsAreAsTheySay();
    void anApprovalIsGrantedAndBooked();
    void aCounterBringsABetterOffer();
    void aWithdrawalArrives();
    void theWalkLeavesReceipts();
    void answersAfterAnotherStart();
    void reachesNobodyElse();
    void itsAuthorityIsTrustedInNoOtherWallet();
    void closingFreesThePort();
    void isNoDemonstrationByItself();
    void leavesNothingWhenCancelled();
    void lookingRoundOpensWhatIsThere();
    void overwritesNoFile();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    void open();
    RequestRow rowOf(const QString &domain) const;
    Result<> sendAll() { return DemoTraffic(context(), *m_client).sendAll(); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::shared_ptr<const Facts> m_facts;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Demonstration> m_demonstration;
    std::unique_ptr<NetworkHttpClient> m_client;
};

void DemoTest::initTestCase()
{
    m_facts = *Facts::load();
    ActivityControl control;
    const Result<VaultKey> made = makeDemonstration(file("made.fieldfare"), m_facts, m_clock, control);
    if (!made)
        qWarning() << made.error().code.name.data() << made.error().details;
    QVERIFY(made);
    QVERIFY(control.total() > 20);
}

void DemoTest::open()
{
    VaultKey key = std::move(
        *VaultKey::forFile(file("open.fieldfare"), SecureBytes::fromPassphrase(demonstrationPassphrase())));
    m_wallet = std::move(*Wallet::open(file("open.fieldfare"), std::move(key), m_facts, m_clock));
    m_demonstration = std::move(*Demonstration::open(context()));
    QVERIFY(m_demonstration);
    m_client = std::make_unique<NetworkHttpClient>(demonstrationRules(m_demonstration.get(), {}));
}

void DemoTest::init()
{
    m_clock = samples::FixedClock(samples::sampleDay());
    QFile::remove(file("open.fieldfare"));
    QVERIFY(QFile::copy(file("made.fieldfare"), file("open.fieldfare")));
    open();
}

void DemoTest::cleanup()
{
    m_client.reset();
    m_demonstration.reset();
    m_wallet.reset();
}

RequestRow DemoTest::rowOf(const QString &domain) const
{
    const QList<RequestRow> rows = *Review(context()).list();
    const auto found = std::ranges::find_if(rows, [&](const RequestRow &row) {
        return row.domain == domain &&
               (row.state == RequestState::Open || row.state == RequestState::Refused);
    });
    return found == rows.end() ? RequestRow() : *found;
}

void DemoTest::hasALifeBehindIt()
{
    const QList<HolderRow> holders = *Holders(context()).list();
    QVERIFY(holders.size() >= 40);
    QVERIFY(std::ranges::count_if(holders, [](const HolderRow &row) { return row.breachOpen; }) >= 5);
    QVERIFY(std::ranges::count_if(holders, [](const HolderRow &row) { return !row.paid.isZero(); }) >= 4);
    QSet<LetterState> letters;
    const QList<LetterRow> letterRows = *Letters(context()).list();
    for (const LetterRow &row : letterRows)
        letters.insert(row.state);
    QVERIFY(letters.contains(LetterState::Draft) && letters.contains(LetterState::Sent) &&
            letters.contains(LetterState::Overdue) && letters.contains(LetterState::Answered) &&
            letters.contains(LetterState::Abandoned));
    QSet<RewardState> rewards;
    const QList<RewardRow> rewardRows = *Rewards(context()).list();
    for (const RewardRow &row : rewardRows)
        rewards.insert(row.state);
    QVERIFY(rewards.contains(RewardState::Promised) && rewards.contains(RewardState::Received) &&
            rewards.contains(RewardState::PartlyRedeemed) && rewards.contains(RewardState::Redeemed));
    const QList<Receipt> receipts = *ReceiptStore(context().connection).all();
    QVERIFY(receipts.size() >= 10);
    QVERIFY(ReceiptStore(context().connection).checkLog());
    // All of it lies behind: nothing is dated later than now.
    for (const Receipt &receipt : receipts)
        QVERIFY(receipt.at <= m_clock.now());
    QVERIFY(OutboxStore(context().connection).due(m_clock.now())->isEmpty());
}

void DemoTest::fiveRequestsAreAsTheySay()
{
    const QList<RequestRow> rows = *Review(context()).list();
    QCOMPARE(
        std::ranges::count_if(rows, [](const RequestRow &row) { return row.state == RequestState::Open; }),
        4);
    // Generous.
    QCOMPARE(rowOf(QStringLiteral("zugvogel-reisen.example")).verdict, Verdict::Meets);
    // Too cheap.
    const RequestRow cheap = rowOf(QStringLiteral("quellhof-fitness.example"));
    QCOMPARE(cheap.verdict, Verdict::Below);
    QVERIFY(cheap.shortBy > Money::zero(context().currency));
    // Wants what is never for sale, whatever it pays.
    QCOMPARE(rowOf(QStringLiteral("uferland.example")).verdict, Verdict::Never);
    // Unproven: it pretends to be a company that the person knows.
    const RequestRow forged = rowOf(QStringLiteral("xn--hllowreed-02h.example"));
    QCOMPARE(forged.state, RequestState::Refused);
    QCOMPARE(forged.proof, Proof::Unproven);
    const RequestReview card = *Review(context()).review(forged.id);
    const auto failed = std::ranges::find_if_not(card.request.checks, &KeptCheck::ok);
    QVERIFY(failed != card.request.checks.end());
    QCOMPARE(failed->name, QStringLiteral("chain"));
    QCOMPARE(Decisions(context()).approve(forged.id, {.acceptUnproven = true}).error().code,
             errors::requestOver);
    // Over-asking, with a modest choice of its own that meets the price.
    const RequestRow greedy = rowOf(QStringLiteral("kornblum-drogerie.example"));
    const RequestReview asked = *Review(context()).review(greedy.id);
    QCOMPARE(asked.fields.size(), 6);
    QCOMPARE(int(asked.options.size()), 3);
    QVERIFY(asked.proof == Proof::Domain);
    Choice all;
    all.shared = QSet<FieldPath>();
    for (const ReviewField &field : asked.fields)
        all.shared->insert(field.path);
    const RequestReview whole = *Review(context()).review(greedy.id, all);
    QCOMPARE(whole.overAsked, 4);
    QVERIFY(whole.withoutIsTheirs);
    QCOMPARE(whole.withoutOverAsked->verdict, Verdict::Meets);
}

void DemoTest::anApprovalIsGrantedAndBooked()
{
    const RequestRow row = rowOf(QStringLiteral("zugvogel-reisen.example"));
    const DecisionId decision = *Decisions(context()).approve(row.id, {.sending = Sending::AtOnce});
    QVERIFY(sendAll());
    QCOMPARE((*OutboxStore(context().connection).message(decision))->state, OutboxState::Delivered);
    const QList<StoredGrant> grants = *RewardStore(context().connection).grants(row.id);
    QCOMPARE(grants.size(), 1);
    QVERIFY2(grants[0].valid, qPrintable(grants[0].problems.join(u' ')));
    const QList<Reward> rewards = *RewardStore(context().connection).ofDecision(decision);
    const auto voucher = std::ranges::find_if(rewards, [](const Reward &reward) {
        return reward.balance() == Quantity{350, Currency::of("EUR")};
    });
    QVERIFY(voucher != rewards.end());
    QCOMPARE(voucher->state(), RewardState::Received);
    QCOMPARE(voucher->code.size(), 14);
    QVERIFY(voucher->validUntil);
    QVERIFY(Rewards(context()).redeem(voucher->id, Quantity{200, Currency::of("EUR")}));
    const QList<Receipt> receipts = *ReceiptStore(context().connection).ofRequest(row.id);
    QCOMPARE(receipts.size(), 2);
    QVERIFY(std::ranges::any_of(
        receipts, [](const Receipt &receipt) { return receipt.event == ReceiptEvent::Granted; }));
}

void DemoTest::aCounterBringsABetterOffer()
{
    const RequestRow row = rowOf(QStringLiteral("quellhof-fitness.example"));
    const DecisionId countered = *Decisions(context()).counter(row.id, {.sending = Sending::AtOnce});
    QVERIFY(sendAll());
    QCOMPARE((*OutboxStore(context().connection).message(countered))->state, OutboxState::Delivered);
    const RequestReview before = *Review(context()).review(row.id);
    QVERIFY(before.newOfferUri.isValid());
    const Result<RequestId> next = DemoTraffic(context(), *m_client).fetch(before.newOfferUri);
    QVERIFY(next);
    const RequestReview better = *Review(context()).review(*next);
    QCOMPARE(better.request.state, RequestState::Open);
    QCOMPARE(better.request.thread, before.request.thread);
    QCOMPARE(better.thread.size(), 2);
    const Money asked = *before.decision->total;
    const Money paid = better.evaluation.offer.paid.amount;
    QVERIFY(paid > before.evaluation.offer.paid.amount && paid < asked);
    QCOMPARE(Review(context()).review(row.id)->request.state, RequestState::Superseded);
    const DecisionId approved = *Decisions(context()).approve(*next, {.sending = Sending::AtOnce});
    QVERIFY(sendAll());
    const QList<Reward> rewards = *RewardStore(context().connection).ofDecision(approved);
    QCOMPARE(rewards.size(), 1);
    QCOMPARE(rewards[0].balance(), (Quantity{paid.minorUnits(), paid.currency()}));
}

void DemoTest::aWithdrawalArrives()
{
    const RequestRow row = rowOf(QStringLiteral("zugvogel-reisen.example"));
    QVERIFY(Decisions(context()).approve(row.id, {.sending = Sending::AtOnce}));
    QVERIFY(sendAll());
    const Result<DecisionId> withdrawn = Decisions(context()).withdraw(row.id, Sending::AtOnce);
    QVERIFY(withdrawn);
    QVERIFY(sendAll());
    QCOMPARE((*OutboxStore(context().connection).message(*withdrawn))->state, OutboxState::Delivered);
}

void DemoTest::theWalkLeavesReceipts()
{
    const qsizetype before = ReceiptStore(context().connection).all()->size();
    const Result<QList<DemoStep>> steps = DemoWalk(context(), *m_client).run();
    if (!steps)
        qWarning() << steps.error().code.name.data() << steps.error().details;
    QVERIFY(steps);
    QSet<QString> kinds;
    for (const DemoStep &step : *steps)
        kinds.insert(step.step);
    for (const char *kind : {"approve", "grant", "redeem", "counter", "better-offer", "decline", "refuse"})
        QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    const QList<RequestRow> rows = *Review(context()).list();
    QVERIFY(
        std::ranges::none_of(rows, [](const RequestRow &row) { return row.state == RequestState::Open; }));
    QVERIFY(ReceiptStore(context().connection).all()->size() >= before + 6);
    QVERIFY(ReceiptStore(context().connection).checkLog());
}

void DemoTest::answersAfterAnotherStart()
{
    const RequestId id = rowOf(QStringLiteral("kornblum-drogerie.example")).id;
    const quint16 before = m_demonstration->server().serverPort();
    cleanup();
    // The port of before is somebody else's now.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, before));
    open();
    QVERIFY(m_demonstration->server().serverPort() != before);
    Choice modest;
    modest.shared = {FieldPath({QStringLiteral("email")}), FieldPath({QStringLiteral("given_name")})};
    QVERIFY(Decisions(context()).approve(id, {.choice = modest, .sending = Sending::AtOnce}));
    QVERIFY(sendAll());
    const QList<StoredGrant> grants = *RewardStore(context().connection).grants(id);
    QCOMPARE(grants.size(), 1);
    QVERIFY(grants[0].valid);
    // Points for the birth date are not given to who kept it.
    const QList<RewardRow> rewards = *Rewards(context()).list();
    QVERIFY(std::ranges::none_of(
        rewards, [](const RewardRow &row) { return row.reward.terms == u"Birthday points"; }));
}

void DemoTest::reachesNobodyElse()
{
    const auto get = [this](const char *address) {
        std::optional<Result<HttpAnswer>> answer;
        const std::unique_ptr<HttpCall> call = m_client->send(
            HttpRequest::get(QUrl(QLatin1String(address)), "*/*"), [&](const auto &got) { answer = got; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
        return *answer;
    };
    QCOMPARE(get("https://uferland.example/nothing")->status, 404);
    QCOMPARE(get("https://elsewhere.example/").error().code, errors::netHostUnknown);
    QCOMPARE(get("https://www.uferland.example/").error().code, errors::netHostUnknown);
}

void DemoTest::itsAuthorityIsTrustedInNoOtherWallet()
{
    const QString link = *m_demonstration->companies().invite(QStringLiteral("travel-tips"));
    const Result<RequestId> here = DemoTraffic(context(), *m_client).follow(link);
    QVERIFY(here);
    QCOMPARE(Review(context()).review(*here)->request.state, RequestState::Open);
    const std::unique_ptr<Wallet> other = samples::makeEmptyWallet(file("other.fieldfare"), m_clock);
    QVERIFY(!*Demonstration::open(other->context()));
    const Result<RequestId> there = DemoTraffic(other->context(), *m_client).follow(link);
    QVERIFY(there);
    const RequestReview card = *Review(other->context()).review(*there);
    QCOMPARE(card.request.state, RequestState::Refused);
    QVERIFY(std::ranges::any_of(card.request.checks,
                                [](const KeptCheck &check) { return check.name == u"chain" && !check.ok; }));
    // Nor does another demonstration trust it.
    ActivityControl control;
    Result<VaultKey> key = makeDemonstration(file("second.fieldfare"), m_facts, m_clock, control);
    QVERIFY(key);
    const std::unique_ptr<Wallet> second =
        std::move(*Wallet::open(file("second.fieldfare"), std::move(*key), m_facts, m_clock));
    const Result<RequestId> elsewhere = DemoTraffic(second->context(), *m_client).follow(link);
    QVERIFY(elsewhere);
    QCOMPARE(Review(second->context()).review(*elsewhere)->request.state, RequestState::Refused);
}

void DemoTest::closingFreesThePort()
{
    const quint16 port = m_demonstration->server().serverPort();
    m_demonstration.reset();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
    // What is sent now is kept for later.
    const RequestRow row = rowOf(QStringLiteral("zugvogel-reisen.example"));
    other.close();
    const DecisionId decision = *Decisions(context()).approve(row.id, {.sending = Sending::AtOnce});
    QVERIFY(sendAll());
    QVERIFY((*OutboxStore(context().connection).message(decision))->state != OutboxState::Delivered);
}

void DemoTest::isNoDemonstrationByItself()
{
    NetworkRules rules;
    rules.mostBytes = 7;
    QCOMPARE(demonstrationRules(nullptr, rules).mostBytes, 7);
    QVERIFY(!demonstrationRules(nullptr, rules).lookup);
    QVERIFY(m_wallet->setSetting(demonstrationSetting(), QStringLiteral("{}")));
    QVERIFY(!Demonstration::open(context()));
}

void DemoTest::leavesNothingWhenCancelled()
{
    ActivityControl control;
    control.cancel();
    const Result<VaultKey> made = makeDemonstration(file("half.fieldfare"), m_facts, m_clock, control);
    QCOMPARE(made.error().code, errors::cancelled);
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("half*")}).isEmpty());
}

void DemoTest::lookingRoundOpensWhatIsThere()
{
    const auto look = [this] {
        ActivityControl control;
        return lookRound(file("open.fieldfare"), m_facts, m_clock, control);
    };
    const auto waiting = [this] {
        const QList<RequestRow> rows = *Review(context()).list();
        return std::ranges::count_if(
            rows, [](const RequestRow &row) { return row.state == RequestState::Open && !row.expired; });
    };
    // As it was left.
    QVERIFY(Decisions(context()).decline(rowOf(QStringLiteral("uferland.example")).id, {}));
    cleanup();
    QCOMPARE(look()->path, file("open.fieldfare"));
    open();
    QCOMPARE(waiting(), 3);
    // Too old to be answered: the companies ask again.
    cleanup();
    m_clock.advance(60);
    QVERIFY(look());
    open();
    QCOMPARE(waiting(), 4);
    cleanup();
    // With a passphrase of somebody's own it is theirs.
    QVERIFY(QFile::remove(file("open.fieldfare")));
    samples::makeEmptyWallet(file("open.fieldfare"), m_clock).reset();
    QCOMPARE(look()->path, file("open 2.fieldfare"));
    QVERIFY(QFile::remove(file("open 2.fieldfare")));
}

void DemoTest::overwritesNoFile()
{
    QFile own(file("own.fieldfare"));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    ActivityControl control;
    QVERIFY(!makeDemonstration(own.fileName(), m_facts, m_clock, control));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("mine"));
}

QTEST_MAIN(DemoTest)
#include "DemoTest.moc"
