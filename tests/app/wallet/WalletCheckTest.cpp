// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/WalletCheck.h"
#include "receipts/ReceiptStore.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"
#include "words/ErrorWords.h"

#include "DamagedFile.h"
#include "SampleReceipts.h"
#include "SampleWallet.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// Whatever is wrong with a wallet is named, and nothing else.
class WalletCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_wallet.reset(); }

    void aWholeWalletHasNoFault();
    void aRowThatRefersToNothing();
    void aLogThatDoesNotGoOn();
    void aReceiptThatTheLogDoesNotKnow();
    void aReceiptThatIsGone();
    void aReceiptThatWasChanged();
    void aReceiptThatWasForged();
    void aReceiptWhoseThreadWasTornApart();
    void aReceiptOfAnotherRequest();
    void aRequestThatWasChanged();
    void aGrantThatWasForged();
    void aGrantThatIsGone();
    void severalFaultsAreEachNamed();
    void aDamagedPageIsAllThatIsSaid();

private:
    Connection &connection() const { return m_wallet->context().connection; }
    void open();
    void damage(const char *sql) { QVERIFY(connection().execute(sql)); }
    void put(const char *sql, const QByteArray &id, const QByteArray &bytes, const QByteArray &hash = {});
    QStringList faults() const
    {
        QStringList list;
        const QList<Error> found = *checkWallet(m_wallet->context());
        for (const Error &fault : found) {
            const QString code = QString::fromStdString(std::string(fault.code.name));
            list.append(QStringLiteral("%1 %2").arg(code, fault.details.value(0)));
        }
        return list;
    }
    Receipt newest() const { return ReceiptStore(connection()).everWritten()->last(); }

    QTemporaryDir m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    QString m_path;
};

void WalletCheckTest::initTestCase()
{
    m_path = m_source.filePath(QStringLiteral("w.fieldfare"));
    samples::decideSome(*samples::makeEmptyWallet(m_path, m_clock), m_clock);
}

void WalletCheckTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("w.fieldfare"));
    QVERIFY(QFile::copy(m_source.filePath(QStringLiteral("w.fieldfare")), m_path));
    open();
}

void WalletCheckTest::open()
{
    const Result<VaultKey> key =
        VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    m_wallet = std::move(*Wallet::open(m_path, key->clone(), *Facts::load(), m_clock));
}

void WalletCheckTest::put(const char *sql, const QByteArray &id, const QByteArray &bytes,
                          const QByteArray &hash)
{
    Statement update = connection().prepare(sql);
    update.bind(1, id).bind(2, bytes);
    if (!hash.isEmpty())
        update.bind(3, hash);
    QVERIFY(update.run());
}

void WalletCheckTest::aWholeWalletHasNoFault()
{
    QCOMPARE(faults(), QStringList());
}

void WalletCheckTest::aRowThatRefersToNothing()
{
    damage("PRAGMA foreign_keys = OFF; DELETE FROM thread WHERE rowid = 1");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.links request")});
}

void WalletCheckTest::aLogThatDoesNotGoOn()
{
    damage("UPDATE receipt_log SET previous = x'00' WHERE seq = 3");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.log 3")});
}

void WalletCheckTest::aReceiptThatTheLogDoesNotKnow()
{
    damage("DELETE FROM receipt_log WHERE seq = (SELECT max(seq) FROM receipt_log)");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-unlogged ") + newest().id.toText()});
}

void WalletCheckTest::aReceiptThatIsGone()
{
    const qsizetype count = ReceiptStore(connection()).everWritten()->size();
    damage("DELETE FROM receipt WHERE rowid = (SELECT max(rowid) FROM receipt)");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-missing %1").arg(count)});
}

void WalletCheckTest::aReceiptThatWasChanged()
{
    const Receipt receipt = newest();
    put("UPDATE receipt SET jws = ?2 WHERE id = ?1", receipt.id.toBytes(), receipt.jws + 'A');
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-changed ") + receipt.id.toText()});
}

void WalletCheckTest::aReceiptThatWasForged()
{
    // Its hash and the log fit the forged text: only the signature tells.
    const Receipt receipt = newest();
    QByteArray forged = receipt.jws;
    const qsizetype place = forged.size() - 20;
    forged[place] = forged[place] == 'A' ? 'B' : 'A';
    const QByteArray hash = QCryptographicHash::hash(forged, QCryptographicHash::Sha256);
    put("UPDATE receipt SET jws = ?2, sha256 = ?3 WHERE id = ?1", receipt.id.toBytes(), forged, hash);
    put("UPDATE receipt_log SET sha256 = ?2 WHERE sha256 = ?1", receipt.sha256, hash);
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-forged ") + receipt.id.toText()});
}

void WalletCheckTest::aReceiptWhoseThreadWasTornApart()
{
    // The round of the counter-offer leaves the thread of the offer that followed it.
    const QList<Receipt> receipts = *ReceiptStore(connection()).everWritten();
    const Receipt granted = receipts.last();
    const RequestStore requests(connection());
    const ThreadId thread = (*requests.request(granted.request))->thread;
    const RequestId first = requests.ofThread(thread)->first().id;
    QVERIFY(first != granted.request);
    const auto after = std::ranges::find_if(receipts, [&](const Receipt &receipt) {
        return receipt.request == granted.request && receipt.event == ReceiptEvent::Given;
    });
    const QByteArray other = ThreadId::random().toBytes();
    Statement insert =
        connection().prepare("INSERT INTO thread SELECT ?1, party_id, at, copy_id FROM thread WHERE id = ?2");
    QVERIFY(insert.bind(1, other).bind(2, thread).run());
    put("UPDATE request SET thread_id = ?2 WHERE id = ?1", first.toBytes(), other);
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-previous ") + after->id.toText()});
}

void WalletCheckTest::aReceiptOfAnotherRequest()
{
    const QList<Receipt> receipts = *ReceiptStore(connection()).everWritten();
    put("UPDATE receipt SET request_id = ?2 WHERE id = ?1", receipts.last().id.toBytes(),
        receipts.first().request.toBytes());
    QCOMPARE(faults(), QStringList{QStringLiteral("check.receipt-request ") + receipts.last().id.toText()});
}

void WalletCheckTest::aRequestThatWasChanged()
{
    const RequestId id = newest().request;
    put("UPDATE request SET raw = ?2 WHERE id = ?1", id.toBytes(), "else");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.request-changed ") + id.toText()});
}

void WalletCheckTest::aGrantThatWasForged()
{
    const StoredGrant grant = RewardStore(connection()).allGrants()->first();
    QByteArray forged = grant.jws;
    const qsizetype place = forged.size() - 20;
    forged[place] = forged[place] == 'A' ? 'B' : 'A';
    put("UPDATE grant_record SET jws = ?2 WHERE id = ?1", grant.id.toBytes(), forged);
    QCOMPARE(faults(), QStringList{QStringLiteral("check.grant-forged ") + grant.request.toText()});
}

void WalletCheckTest::aGrantThatIsGone()
{
    damage("UPDATE reward SET grant_id = NULL; DELETE FROM grant_record");
    QCOMPARE(faults(), QStringList{QStringLiteral("check.grant-missing ") + newest().id.toText()});
}

void WalletCheckTest::severalFaultsAreEachNamed()
{
    const Receipt receipt = newest();
    put("UPDATE receipt SET jws = ?2 WHERE id = ?1", receipt.id.toBytes(), receipt.jws + 'A');
    damage("UPDATE receipt_log SET previous = x'00' WHERE seq = 2");
    damage("UPDATE request SET raw = x'00' WHERE rowid = 1");
    QCOMPARE(faults().size(), 3);
    const QList<Error> found = *checkWallet(m_wallet->context());
    for (const Error &fault : found) {
        const ErrorWords words = wordsFor(fault);
        QVERIFY(words.happened.contains(fault.details.first())); // said in words
    }
}

void WalletCheckTest::aDamagedPageIsAllThatIsSaid()
{
    m_wallet.reset();
    samples::flipByte(m_path, -1000);
    open();
    QCOMPARE(faults().size(), 1);
    QVERIFY(faults().first().startsWith(QStringLiteral("check.pages ")));
}

QTEST_GUILESS_MAIN(WalletCheckTest)
#include "WalletCheckTest.moc"
