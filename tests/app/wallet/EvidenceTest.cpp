// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Decisions.h"
#include "delivery/Delivery.h"
#include "evidence/PromiseEvidence.h"
#include "inbox/HandRequests.h"
#include "jose/Jws.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "receipts/Receipts.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"
#include "rewards/Rewards.h"

#include "PdfTools.h"
#include "SampleRequests.h"
#include "SampleWallet.h"
#include "ScriptedHttp.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// What a person has in hand when a company does not keep its word.
class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wallet.reset(); }

    void aPromiseThatMayComeIsNotBroken();
    void everyFileIsThereAndProvesItsPart();
    void thePageSaysWhatHappened();
    void theReadmeNamesEveryFileByItsHash();
    void itSpeaksGerman();
    void aPromiseByHandProvesNothingAndSaysSo();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    RewardId promised(bool delivered = true);
    RewardId broken(bool delivered = true);
    Result<SavedEvidence> save(const RewardId &id, const char *language = "en") const
    {
        return PromiseEvidence(context()).saveTo(id, m_folder->path(), QLatin1String(language));
    }
    static QByteArray content(const SavedEvidence &saved, const char *name)
    {
        QFile file(QDir(saved.folder).filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Words of the page, wherever its lines break.
    static QString pageOf(const SavedEvidence &saved)
    {
        return pdftools::lines(QDir(saved.folder).filePath(QStringLiteral("evidence.pdf"))).join(u' ');
    }
    static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<samples::RequestMaker> m_maker;
    std::unique_ptr<Wallet> m_wallet;
    RequestId m_request;
};

void EvidenceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = samples::FixedClock(samples::sampleDay());
    m_maker = std::make_unique<samples::RequestMaker>(m_clock);
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("given_name")}), QStringLiteral("Maren"), {}));
    QVERIFY(data.addValue(FieldPath({QStringLiteral("family_name")}), QStringLiteral("Voss"), {}));
}

RewardId EvidenceTest::promised(bool delivered)
{
    samples::RequestWish wish = samples::quellhofWish();
    wish.claims = nlohmann::json::parse(R"([["email"],["given_name"]])");
    const std::int64_t due = m_clock.now().microseconds / 1'000'000 + std::int64_t(30) * 86'400;
    wish.compensation = {{{"kind", "money"}, {"amount", "9.00"}, {"currency", "EUR"}, {"valid_until", due}}};
    m_request = m_maker->takeIn(context(), wish);
    const Result<DecisionId> decision = Decisions(context()).approve(m_request, {.sending = Sending::AtOnce});
    if (!decision)
        return {};
    samples::ScriptedHttp http;
    Delivery delivery(context(), http);
    if (delivered)
        http.answerNext(HttpAnswer{200, "application/json", "{}"});
    delivery.start();
    QTest::qWait(0);
    return RewardStore(context().connection).ofDecision(*decision)->first().id;
}

RewardId EvidenceTest::broken(bool delivered)
{
    const RewardId id = promised(delivered);
    m_clock.advance(35);
    return Rewards(context()).settle() ? id : RewardId();
}

void EvidenceTest::aPromiseThatMayComeIsNotBroken()
{
    QCOMPARE(save(promised()).error().code, errors::promiseNotBroken);
    QCOMPARE(save(RewardId::random()).error().code, errors::rewardUnknown);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("evidence-*")}).isEmpty());
}

void EvidenceTest::everyFileIsThereAndProvesItsPart()
{
    const Result<SavedEvidence> saved = save(broken());
    QVERIFY(saved);
    const QStringList names = QDir(saved->folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.join(u' '),
             QStringLiteral("README.txt evidence.pdf presentation.txt receipt.json receipt.jwt request.jwt"));
    QCOMPARE(saved->files.size(), names.size());
    const QByteArray request = content(*saved, "request.jwt");
    const Result<Jws> signedRequest = Jws::parse(request);
    QVERIFY(signedRequest && signedRequest->verify(*signedRequest->certificates().first().publicKey()));
    const Result<ConsentRecord> record = readReceipt(content(*saved, "receipt.jwt"));
    QVERIFY(record);
    QCOMPARE(record->requestSha256, hashOf(request));
    const QByteArray presentation = content(*saved, "presentation.txt");
    QCOMPARE(record->presentations, QList<QByteArray>{hashOf(presentation)});
    QVERIFY(SdJwt::parse(presentation));
    // The readable file proves by itself what both of them prove.
    const Result<ReceiptVerdict> verdict = Receipts(context()).verify(content(*saved, "receipt.json"));
    QVERIFY(verdict && verdict->problems.size() <= 1); // nobody trusts the authority here
}

void EvidenceTest::thePageSaysWhatHappened()
{
    const Result<SavedEvidence> saved = save(broken());
    QVERIFY(saved);
    const QString text = pageOf(*saved);
    for (const char *part :
         {"Quellhof Fitness has not kept its promise", "€ 9.00", "Domain proven: quellhof.example",
          "was delivered", "24 December 2026", "5 days after it was due", "request.jwt", "Maren Voss"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("maren@example.org"))); // names of fields, not values
    const QString unsure = pageOf(*save(broken(false)));
    QVERIFY(unsure.contains(QStringLiteral("it is not known whether it arrived")));
}

void EvidenceTest::theReadmeNamesEveryFileByItsHash()
{
    const Result<SavedEvidence> saved = save(broken());
    QVERIFY(saved);
    const QString readme = QString::fromUtf8(content(*saved, "README.txt"));
    for (const char *name : {"request.jwt", "presentation.txt", "receipt.jwt", "receipt.json"}) {
        const QString hash = QString::fromLatin1(hashOf(content(*saved, name)).toHex());
        QVERIFY2(readme.contains(hash + QStringLiteral("  ") + QLatin1String(name)), name);
    }
    QVERIFY(readme.contains(QStringLiteral("quellhof.example")));
    QVERIFY(!readme.contains(u'{'));
}

void EvidenceTest::itSpeaksGerman()
{
    const Result<SavedEvidence> saved = save(broken(), "de");
    QVERIFY(saved);
    QVERIFY(pageOf(*saved).contains(QStringLiteral("hat sein Versprechen nicht gehalten")));
    QVERIFY(content(*saved, "README.txt").startsWith("NACHWEISE"));
}

void EvidenceTest::aPromiseByHandProvesNothingAndSaysSo()
{
    const std::int64_t due = m_clock.now().microseconds / 1'000'000 + 86'400;
    const QByteArray record =
        R"({"company":{"name":"Bäckerei","domain":"baeckerei.example"},"fields":["email"],
        "offer":{"purposes":[{"id":"dpv:DirectMarketing"}],"compensation":[{"kind":"goods","description":"a loaf",
        "valid_until":)" +
        QByteArray::number(qint64(due)) + "}]}}";
    const Result<RequestId> id = recordByHand(context(), record);
    QVERIFY(id);
    const Result<DecisionId> decision = Decisions(context()).approve(*id);
    QVERIFY(decision);
    m_clock.advance(3);
    QVERIFY(Rewards(context()).settle());
    const Result<SavedEvidence> saved =
        save(RewardStore(context().connection).ofDecision(*decision)->first().id);
    QVERIFY(saved);
    QVERIFY(QFile::exists(QDir(saved->folder).filePath(QStringLiteral("offer.json"))));
    QVERIFY(pageOf(*saved).contains(QStringLiteral("nobody signed it")));
}

QTEST_MAIN(EvidenceTest)
#include "EvidenceTest.moc"
