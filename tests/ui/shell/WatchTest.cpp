// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DamagedFile.h"
#include "FakeKeychain.h"
#include "SampleWallet.h"
#include "platform/SessionEvents.h"
#include "settings/WindowSettings.h"
#include "shell/FailureBar.h"
#include "shell/HealthCheck.h"
#include "shell/MainWindow.h"
#include "shell/OthersChanges.h"
#include "shell/WalletView.h"
#include "theme/FieldfareStyle.h"
#include "vault/IntegrityCheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

namespace {

constexpr int kWait = 60'000; ///< never waited for in full

} // namespace

/// What the window looks after by itself while a wallet is open.
class WatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void wholeWalletIsSaidToBeWhole();
    void damagedPageIsFound();
    void windowTellsOfDamage();
    void lockingEndsTheCheck();
    void anotherProgramsChangeIsSeen();
    void ownChangesAreNotTakenForOthers();

private:
    std::unique_ptr<Wallet> open()
    {
        VaultKey key =
            VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase())).value();
        return std::move(Wallet::open(m_path, std::move(key), *Facts::load(), m_clock).value());
    }

    samples::FixedClock m_clock{samples::sampleDay()};
    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void WatchTest::initTestCase()
{
    FieldfareStyle::install(*qApp);
    samples::makeSampleWallet(m_made.filePath(QStringLiteral("made.fieldfare")), m_clock, 20).reset();
}

void WatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("Maren.fieldfare"));
    QVERIFY(QFile::copy(m_made.filePath(QStringLiteral("made.fieldfare")), m_path));
}

void WatchTest::wholeWalletIsSaidToBeWhole()
{
    const std::unique_ptr<Wallet> wallet = open();
    HealthCheck check(*wallet);
    QSignalSpy whole(&check, &HealthCheck::whole);
    QSignalSpy failed(&check, &HealthCheck::failed);
    check.start();
    QVERIFY(whole.wait(kWait));
    QCOMPARE(failed.size(), 0);
}

void WatchTest::damagedPageIsFound()
{
    samples::flipByte(m_path,
                      QFileInfo(m_path).size() - 2'000); // of the last page, which opening does not read
    const std::unique_ptr<Wallet> wallet = open();
    HealthCheck check(*wallet);
    QSignalSpy failed(&check, &HealthCheck::failed);
    check.start();
    QVERIFY(failed.wait(kWait));
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(error.code, errors::damageFound);
    QCOMPARE(error.details, QStringList{m_path});
}

void WatchTest::windowTellsOfDamage()
{
    samples::flipByte(m_path, QFileInfo(m_path).size() - 2'000);
    samples::FakeKeychain keychain;
    WindowSettings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    SessionEvents events;
    Session session(m_clock, keychain);
    MainWindow window(session, settings, events);
    window.show();
    session.open(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    QTRY_VERIFY_WITH_TIMEOUT(window.walletView(), kWait);
    const FailureBar *bar = window.walletView()->findChild<FailureBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kWait);
    session.lock();
}

void WatchTest::lockingEndsTheCheck()
{
    std::unique_ptr<Wallet> wallet = open();
    int said = 0;
    {
        HealthCheck check(*wallet);
        connect(&check, &HealthCheck::failed, this, [&said] { ++said; });
        check.start();
    }
    wallet.reset();
    QCOMPARE(said, 0);
    // Nothing has the file open any more: one plain file is left.
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

void WatchTest::anotherProgramsChangeIsSeen()
{
    const std::unique_ptr<Wallet> wallet = open();
    const OthersChanges others(*wallet);
    QSignalSpy changed(wallet.get(), &Wallet::changed);
    const std::unique_ptr<Wallet> other = open();
    QVERIFY(other->setSetting(QStringLiteral("test"), QStringLiteral("changed")));
    QVERIFY(changed.wait(kWait));
    QCOMPARE(*wallet->setting(QStringLiteral("test"), {}), QStringLiteral("changed"));
}

void WatchTest::ownChangesAreNotTakenForOthers()
{
    const std::unique_ptr<Wallet> wallet = open();
    const OthersChanges others(*wallet);
    QVERIFY(wallet->setSetting(QStringLiteral("test"), QStringLiteral("own")));
    QSignalSpy changed(wallet.get(), &Wallet::changed);
    // The other's change comes after the own one: what it brings is all that is told.
    const std::unique_ptr<Wallet> other = open();
    QVERIFY(other->setSetting(QStringLiteral("test"), QStringLiteral("other's")));
    QVERIFY(changed.wait(kWait));
    const int told = int(changed.size());
    QVERIFY(!wallet->lookForOthersChanges());
    QCOMPARE(int(changed.size()), told);
}

QTEST_MAIN(WatchTest)
#include "WatchTest.moc"
