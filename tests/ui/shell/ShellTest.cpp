// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeKeychain.h"
#include "FixedClock.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "common/Page.h"
#include "platform/SessionEvents.h"
#include "rewards/Rewards.h"
#include "settings/WindowSettings.h"
#include "shell/FailureBar.h"
#include "shell/MainWindow.h"
#include "shell/SingleInstance.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "shell/firststart/FirstStart.h"
#include "theme/FieldfareStyle.h"
#include "vault/VaultErrors.h"
#include "widgets/Label.h"
#include "widgets/PassphraseField.h"
#include "widgets/SidebarButton.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fieldfare;

namespace {

constexpr int kWait = 20'000; ///< the key's derivation on a busy machine; never waited for in full

/// The visible control of that accessible name.
template <typename T>
T *named(QWidget &parent, const QString &name)
{
    for (T *each : parent.findChildren<T *>())
        if ((each->accessibleName() == name || each->property("text").toString() == name) &&
            each->isVisibleTo(&parent))
            return each;
    return nullptr;
}

bool shows(QWidget &parent, const QString &words)
{
    for (const Label *label : parent.findChildren<Label *>())
        if (label->isVisibleTo(&parent) && label->plainText().contains(words))
            return true;
    return false;
}

} // namespace

/// The window as a person has it, with a clock and a keychain of the test.
class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void firstStartLeadsToOverview();
    void firstStartWithoutPrices();
    void placeThatIsTakenIsRefused();
    void rightPassphraseOpens();
    void whatEndsSoonIsCountedAtTheDoor();
    void wrongPassphraseIsSaidAndTakesNothing();
    void otherProgramsFileIsNamed();
    void lockingEmptiesEverything();
    void idleLocksAfterTenMinutes();
    void touchPutsIdleOff();
    void neverMeansNoTimer();
    void keysChangePages();
    void escLeadsBack();
    void failureShowsAndCloses();
    void keychainUnlocks();
    void noKeychainIsSaid();
    void exportOpensImportsAfterUnlocking();
    void secondStartHandsOver();
    void settingsHoldNoValues();

private:
    QString makeWallet();
    void unlock(const QString &path, const QString &passphrase);

    samples::FixedClock m_clock{samples::sampleDay()};
    samples::FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void ShellTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = samples::FakeKeychain();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_events = std::make_unique<SessionEvents>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->show();
}

void ShellTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_events.reset();
    m_settings.reset();
    m_folder.reset();
}

QString ShellTest::makeWallet()
{
    const QString path = m_folder->filePath(QStringLiteral("Maren’s wallet.fieldfare"));
    samples::makeEmptyWallet(path, m_clock);
    return path;
}

void ShellTest::unlock(const QString &path, const QString &passphrase)
{
    m_window->openFile(path);
    QLineEdit *field = named<PassphraseField>(*m_window, QStringLiteral("Passphrase"));
    QVERIFY(field);
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
}

void ShellTest::firstStartLeadsToOverview()
{
    m_window->openFile({});
    QVERIFY(m_window->firstStart());
    QTest::mouseClick(named<QAbstractButton>(*m_window, QStringLiteral("New wallet")), Qt::LeftButton);
    const QString path = m_folder->filePath(QStringLiteral("Jörg.fieldfare"));
    named<QLineEdit>(*m_window, QStringLiteral("Where the file shall be"))->setText(path);
    QPushButton *proceed = named<QPushButton>(*m_window, QStringLiteral("Go on to prices"));
    QVERIFY(!proceed->isEnabled());
    QTest::keyClicks(named<PassphraseField>(*m_window, QStringLiteral("Passphrase")),
                     samples::samplePassphrase());
    PassphraseField *again = named<PassphraseField>(*m_window, QStringLiteral("Once more"));
    QTest::keyClicks(again, QStringLiteral("something else"));
    QCheckBox *known = m_window->findChild<QCheckBox *>();
    known->setChecked(true);
    QVERIFY(!proceed->isEnabled());
    again->clear();
    QTest::keyClicks(again, samples::samplePassphrase());
    QVERIFY(proceed->isEnabled());
    QTest::mouseClick(proceed, Qt::LeftButton);
    QVERIFY(again->text().isEmpty());
    QVERIFY(!QFile::exists(path));
    QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Start with firm")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*m_window, QStringLiteral("Later")), kWait);
    QVERIFY(QFile::exists(path));
    QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Later")), Qt::LeftButton);
    QVERIFY(m_window->walletView());
    QCOMPARE(m_window->walletView()->currentId(), PageId::Overview);
    QCOMPARE(m_settings->lastWallet(), path);
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Jörg")));
}

void ShellTest::firstStartWithoutPrices()
{
    const QString path = m_folder->filePath(QStringLiteral("bare.fieldfare"));
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->create(path, SecureBytes::fromPassphrase(samples::samplePassphrase()),
                      NewWallet{Currency::of("CHF"), std::nullopt});
    QVERIFY(opened.wait(kWait));
    QCOMPARE(m_session->wallet()->context().currency, Currency::of("CHF"));
}

void ShellTest::placeThatIsTakenIsRefused()
{
    const QString path = makeWallet();
    m_window->openFile({});
    QTest::mouseClick(named<QAbstractButton>(*m_window, QStringLiteral("New wallet")), Qt::LeftButton);
    QLineEdit *place = named<QLineEdit>(*m_window, QStringLiteral("Where the file shall be"));
    place->setText(path);
    QVERIFY(place->property("invalid").toBool());
    QVERIFY(!named<QPushButton>(*m_window, QStringLiteral("Go on to prices"))->isEnabled());
}

void ShellTest::rightPassphraseOpens()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QCOMPARE(m_window->walletView()->madePages(), 1); // the others when they are wanted
}

void ShellTest::whatEndsSoonIsCountedAtTheDoor()
{
    const QString path = m_folder->filePath(QStringLiteral("w.fieldfare"));
    int soon = 0;
    {
        const std::unique_ptr<Wallet> wallet = samples::makeEmptyWallet(path, m_clock);
        samples::addSampleRewards(wallet->context());
        soon = *Rewards(wallet->context()).endingSoon();
    }
    QVERIFY(soon > 0);
    unlock(path, samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    const auto isBadged = [&](const QString &name) {
        const QList<SidebarButton *> pages = m_window->findChildren<SidebarButton *>();
        return std::ranges::any_of(pages,
                                   [&](const SidebarButton *page) { return page->accessibleName() == name; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBadged(QStringLiteral("Rewards %1").arg(soon)), kWait);
    QCOMPARE(m_window->walletView()->madePages(), 1); // without making the page
    // Nor does a page that was made and left keep a number that is over.
    WalletView *view = m_window->walletView();
    view->go(targetTo(PageId::Rewards));
    view->go(targetTo(PageId::Overview));
    const Rewards rewards(m_session->wallet()->context());
    const QList<RewardRow> rows = *rewards.list();
    for (const RewardRow &row : rows) {
        if (!endsSoon(row, m_clock.today()))
            continue;
        QVERIFY(rewards.redeem(row.reward.id));
        --soon;
    }
    QCOMPARE(soon, 0);
    QTRY_VERIFY_WITH_TIMEOUT(isBadged(QStringLiteral("Rewards")), kWait);
}

void ShellTest::wrongPassphraseIsSaidAndTakesNothing()
{
    const QString path = makeWallet();
    QSignalSpy failed(m_session.get(), &Session::failed);
    unlock(path, QStringLiteral("not this one"));
    QVERIFY(failed.wait(kWait));
    QCOMPARE(failed.first().first().value<Error>().code, errors::wrongPassphrase);
    QVERIFY(!m_window->walletView());
    PassphraseField *field = named<PassphraseField>(*m_window, QStringLiteral("Passphrase"));
    QVERIFY(field->property("invalid").toBool());
    QVERIFY(field->text().isEmpty());
    QVERIFY(shows(*m_window->unlockPage(), field->accessibleDescription()));
    QVERIFY(!field->accessibleDescription().isEmpty());
}

void ShellTest::otherProgramsFileIsNamed()
{
    const QString path = m_folder->filePath(QStringLiteral("picture.fieldfare"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(8192, 'x');
    file.write(bytes);
    file.close();
    QSignalSpy failed(m_session.get(), &Session::failed);
    unlock(path, samples::samplePassphrase());
    QVERIFY(failed.wait(kWait));
    QCOMPARE(failed.first().first().value<Error>().code, errors::otherProgramsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void ShellTest::lockingEmptiesEverything()
{
    const QString path = makeWallet();
    unlock(path, samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    m_window->walletView()->go(targetTo(PageId::MyData));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->setText(QStringLiteral("DE02120300000000202051"));
    const QList<Page *> pages = m_window->findChildren<Page *>();
    QCOMPARE(pages.size(), 2);
    QList<QPointer<Page>> alive(pages.cbegin(), pages.cend());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_session->wallet());
    for (const QPointer<Page> &page : alive)
        QVERIFY(!page);
    QVERIFY(!m_window->walletView());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(named<PassphraseField>(*m_window, QStringLiteral("Passphrase"))->text().isEmpty());
    QVERIFY(!m_window->idleLock().hasTimer());
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Maren")));
}

void ShellTest::idleLocksAfterTenMinutes()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QVERIFY(m_window->idleLock().hasTimer());
    m_window->idleLock().check();
    QVERIFY(m_session->wallet());
    m_clock.advance(1);
    m_window->idleLock().check();
    QVERIFY(!m_session->wallet());
}

void ShellTest::touchPutsIdleOff()
{
    IdleLock lock(m_clock);
    lock.setMinutes(24 * 60 + 1);
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.start();
    m_clock.advance(1);
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    m_clock.advance(1);
    lock.check();
    QCOMPARE(idle.count(), 0);
    m_clock.advance(1);
    lock.check();
    QCOMPARE(idle.count(), 1);
    lock.stop();
}

void ShellTest::neverMeansNoTimer()
{
    m_settings->setLockMinutes(0);
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QVERIFY(!m_window->idleLock().hasTimer());
    m_settings->setLockMinutes(5);
    QVERIFY(m_window->idleLock().hasTimer());
}

void ShellTest::keysChangePages()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    const QList<std::pair<Qt::Key, PageId>> keys{
        {Qt::Key_2, PageId::Requests}, {Qt::Key_3, PageId::Companies}, {Qt::Key_4, PageId::MyData},
        {Qt::Key_5, PageId::Rewards},  {Qt::Key_6, PageId::Receipts},  {Qt::Key_7, PageId::Letters},
        {Qt::Key_8, PageId::Imports},  {Qt::Key_9, PageId::Settings},  {Qt::Key_1, PageId::Overview}};
    for (const auto &[key, page] : keys) {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QCOMPARE(m_window->walletView()->currentId(), page);
    }
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    const QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != first);
}

void ShellTest::escLeadsBack()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    Q_EMIT m_window->walletView()->currentPage()->targeted(targetTo(PageId::Letters));
    QCOMPARE(m_window->walletView()->currentId(), PageId::Letters);
    QTest::keyClick(m_window->walletView(), Qt::Key_Escape);
    QCOMPARE(m_window->walletView()->currentId(), PageId::Overview);
}

void ShellTest::failureShowsAndCloses()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    Q_EMIT m_window->walletView()->currentPage()->failed(Error{errors::diskFull, {QStringLiteral("x")}});
    FailureBar *bar = m_window->findChild<FailureBar *>();
    QVERIFY(bar->isVisible());
    QTest::mouseClick(named<QPushButton>(*bar, QStringLiteral("Close")), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void ShellTest::keychainUnlocks()
{
    const QString path = makeWallet();
    m_window->openFile(path);
    QVERIFY(!named<QPushButton>(*m_window, QStringLiteral("Use the keychain"))); // opt-in
    m_settings->setKeychainOn(path, true);
    m_keychain.write(path, SecureBytes::fromPassphrase(samples::samplePassphrase()), this,
                     [](const Result<> &) {});
    m_window->openFile(path);
    QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Use the keychain")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
}

void ShellTest::noKeychainIsSaid()
{
    const QString path = makeWallet();
    m_settings->setKeychainOn(path, true);
    m_keychain.missing = true;
    m_window->openFile(path);
    QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Use the keychain")), Qt::LeftButton);
    QTRY_VERIFY(shows(*m_window->unlockPage(), QStringLiteral("keychain")));
    QVERIFY(!m_window->walletView());
}

void ShellTest::exportOpensImportsAfterUnlocking()
{
    m_settings->setLastWallet(makeWallet());
    m_window->openFile(samples::writeSampleExport(m_folder->path(), 5));
    QVERIFY(!m_window->walletView());
    QLineEdit *field = named<PassphraseField>(*m_window, QStringLiteral("Passphrase"));
    QTest::keyClicks(field, samples::samplePassphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QTRY_COMPARE(m_window->walletView()->currentId(), PageId::Imports);
}

void ShellTest::secondStartHandsOver()
{
    const QString name = QStringLiteral("fieldfare-test-%1").arg(QCoreApplication::applicationPid());
    SingleInstance nobody(name);
    QVERIFY(!nobody.handOver(Handover::file(QStringLiteral("/x"))));
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &SingleInstance::activated);
    const Handover file = Handover::file(QStringLiteral("/home/maren/Größe ’1’.fieldfare "));
    // The second start waits for the answer, so it runs beside this thread as another process would.
    QFuture<bool> second = QtConcurrent::run([name, file] { return SingleInstance(name).handOver(file); });
    QTRY_COMPARE(activated.count(), 1);
    QVERIFY(activated.first().first().value<Handover>() == file);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
}

void ShellTest::settingsHoldNoValues()
{
    unlock(makeWallet(), samples::samplePassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    m_window->close();
    QVERIFY(!m_session->wallet());
    m_window.reset();
    m_settings.reset();
    QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(samples::samplePassphrase().toUtf8()));
}

QTEST_MAIN(ShellTest)
#include "ShellTest.moc"
