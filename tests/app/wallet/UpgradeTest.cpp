// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Wallet.h"
#include "decisions/Review.h"
#include "decisions/Rules.h"
#include "holders/Holders.h"
#include "imports/Imports.h"
#include "receipts/ReceiptStore.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "rights/Letters.h"
#include "vault/IntegrityCheck.h"
#include "vault/Schema.h"

#include "SampleWallet.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// Wallets of every earlier version (tests/fixtures/wallets, made by the program of that time) open whole,
/// after a copy that is the file as it was.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstVersionOpensWhole();
    void theSecondVersionOpensWhole();
    void aCopyIsKeptOnce();
    void aSecondTryKeepsBothCopies();
    void withoutRoomForTheCopyNothingIsChanged();

private:
    void take(const char *version);
    Result<std::unique_ptr<Wallet>> open()
    {
        const Result<VaultKey> key =
            VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
        return Wallet::open(m_path, key->clone(), *Facts::load(), m_clock);
    }
    QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.before-*")}, QDir::Files);
    }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    QString m_path;
    QByteArray m_before;
};

void UpgradeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("old.fieldfare"));
    take("version-1.fieldfare");
}

void UpgradeTest::take(const char *version)
{
    QFile::remove(m_path);
    QVERIFY(QFile::copy(
        QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/fixtures/wallets/") + QLatin1String(version), m_path));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_before = bytesOf(m_path);
}

void UpgradeTest::theFirstVersionOpensWhole()
{
    const Result<std::unique_ptr<Wallet>> wallet = open();
    QVERIFY(wallet);
    const WalletContext &context = (*wallet)->context();
    QCOMPARE(*context.connection.number("PRAGMA user_version"), std::int64_t(currentSchemaVersion()));
    const QList<HolderRow> holders = *Holders(context).list();
    QCOMPARE(holders.size(), 10);
    const auto adobe = std::ranges::find_if(
        holders, [](const HolderRow &row) { return row.domain == QLatin1String("adobe.com"); });
    QCOMPARE(adobe->breach, QDate(2025, 3, 1));   // of the list that was taken in with the old program
    QCOMPARE(Imports(context).list()->size(), 2); // the list of breaches is an import now
    QCOMPARE(Letters(context).list()->size(), 1);
}

void UpgradeTest::theSecondVersionOpensWhole()
{
    take("version-2.fieldfare");
    const Result<std::unique_ptr<Wallet>> wallet = open();
    QVERIFY(wallet);
    const WalletContext &context = (*wallet)->context();
    QCOMPARE(*context.connection.number("PRAGMA user_version"), std::int64_t(currentSchemaVersion()));
    QVERIFY(integrityFaults(context.connection)->isEmpty());
    const QList<RequestRow> requests = *Review(context).list();
    QCOMPARE(requests.size(), 4);
    QVERIFY(std::ranges::none_of(requests, &RequestRow::setAside));
    QVERIFY(ReceiptStore(context.connection).checkLog());
    QCOMPARE(ReceiptStore(context.connection).all()->size(), 4);
    // The approval waits for its company with the bytes of then, and was nobody's rule.
    const QList<OutboxMessage> waiting = *OutboxStore(context.connection).all();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].state, OutboxState::Waiting);
    QVERIFY(waiting[0].body.startsWith("vp_token="));
    const Result<std::optional<Decision>> approval =
        DecisionStore(context.connection).decision(waiting[0].decision);
    QVERIFY((*approval)->byRule.isNull());
    QCOMPARE((*approval)->claims.size(), 2);
    QCOMPARE(DecisionStore(context.connection).presentations(waiting[0].decision)->size(), 1);
    QVERIFY(Rules(context).list()->isEmpty());
    // A rule can be made of what was decided then.
    const QList<PossibleRule> possible = *Rules(context).possible((*approval)->request);
    QCOMPARE(possible.last().key, QStringLiteral("approve"));
    QVERIFY(Rules(context).add(possible.last().rule));
}

void UpgradeTest::aCopyIsKeptOnce()
{
    QVERIFY(open());
    QCOMPARE(copies().size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(copies().first())), m_before);
    QVERIFY(open());
    QCOMPARE(copies().size(), 1);
}

void UpgradeTest::aSecondTryKeepsBothCopies()
{
    QFile former(m_path + QStringLiteral(".before-") +
                 m_clock.now().toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.close();
    QVERIFY(open());
    QCOMPARE(copies().size(), 2);
    QCOMPARE(QFileInfo(former).size(), qint64(0));
}

void UpgradeTest::withoutRoomForTheCopyNothingIsChanged()
{
    // Where the copy would be written a folder is in the way.
    const QString copy = m_path + QStringLiteral(".before-") +
                         m_clock.now().toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QVERIFY(QDir().mkpath(copy + QStringLiteral(".part/in the way")));
    QVERIFY(!open());
    QCOMPARE(bytesOf(m_path), m_before);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "UpgradeTest.moc"
