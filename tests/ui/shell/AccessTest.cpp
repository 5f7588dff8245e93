// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeKeychain.h"
#include "FixedClock.h"
#include "KeyboardWalk.h"
#include "SampleRequests.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "TestCa.h"
#include "common/PageDialog.h"
#include "inbox/Trust.h"
#include "platform/SessionEvents.h"
#include "settings/SettingsPage.h"
#include "settings/WindowSettings.h"
#include "shell/FailureBar.h"
#include "shell/MainWindow.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "shell/firststart/FirstStart.h"
#include "theme/FieldfareStyle.h"
#include "widgets/PassphraseField.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// The window without a mouse and without eyes: every control of every page has a name, is come to by keys
/// and is seen to have them.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void firstStart();
    void unlockPage();
    void arrowKeysChooseOneOfSeveral_data();
    void arrowKeysChooseOneOfSeveral();
    void screenReaderChooses_data();
    void screenReaderChooses();

private:
    void unlock();
    void go(PageId page, const QString &lastToCome);
    QWidget *named(const QString &name, QWidget *in = nullptr) const;

    samples::FixedClock m_clock{samples::sampleDay()};
    samples::FakeKeychain m_keychain;
    QTemporaryDir m_folder;
    QString m_wallet = m_folder.filePath(QStringLiteral("Maren.fieldfare"));
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int kWait = 60'000; ///< never waited for in full

struct PageOfTest
{
    PageId id;
    const char *name;
    const char *lastToCome; ///< what is there once the page has read all that it shows
};
constexpr std::array kPages{
    PageOfTest{PageId::Overview, "Overview", "Who holds what"},
    PageOfTest{PageId::Requests, "Requests", "What they ask for"},
    PageOfTest{PageId::Companies, "Companies", "Timeline"},
    PageOfTest{PageId::MyData, "MyData", "Prices for a company or purpose"},
    PageOfTest{PageId::Rewards, "Rewards", "Copy the code of Morgenbote"},
    PageOfTest{PageId::Receipts, "Receipts", "Save as PDF"},
    PageOfTest{PageId::Letters, "Letters", "Save the letter as PDF"},
    PageOfTest{PageId::Imports, "Imports", "Imports"},
    PageOfTest{PageId::Settings, "Settings", "Language"},
};

} // namespace

void AccessTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
    QVERIFY(m_folder.isValid());
    const std::unique_ptr<Wallet> wallet = samples::makeSampleWallet(m_wallet, m_clock, 30);
    const samples::Issued own = samples::selfSigned(samples::authorityWish(QStringLiteral("Nordhalm")));
    QVERIFY(addTrust(wallet->context(), own.certificate.toPem()));
    samples::addSampleRewards(wallet->context());
    samples::addSampleRequests(*wallet, m_clock);
}

void AccessTest::init()
{
    m_settings = std::make_unique<WindowSettings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_events = std::make_unique<SessionEvents>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AccessTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_events.reset();
    m_settings.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
}

QWidget *AccessTest::named(const QString &name, QWidget *in) const
{
    return findNamed(in ? *in : *m_window, name);
}

void AccessTest::unlock()
{
    m_window->openFile(m_wallet);
    QWidget *field = named(QStringLiteral("Passphrase"));
    QVERIFY(field);
    QTest::keyClicks(field, samples::samplePassphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
}

void AccessTest::go(PageId page, const QString &lastToCome)
{
    m_window->walletView()->go(targetTo(page));
    QTRY_VERIFY_WITH_TIMEOUT(named(lastToCome, m_window->walletView()->currentPage()), kWait);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what came finds its place
}

void AccessTest::pages_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("lastToCome");
    QTest::addColumn<int>("width");
    for (const PageOfTest &page : kPages) {
        QTest::addRow("%s", page.name) << page.id << QString::fromLatin1(page.lastToCome) << 1280;
        QTest::addRow("%s, narrow", page.name) << page.id << QString::fromLatin1(page.lastToCome) << 960;
    }
}

void AccessTest::pages()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, lastToCome);
    QFETCH(const int, width);
    m_window->resize(width, 800);
    unlock();
    go(page, page == PageId::Companies && width < 1100 ? QStringLiteral("Companies")
             : page == PageId::MyData && width < 1100  ? QStringLiteral("Your fields")
                                                       : lastToCome);
    const KeyboardWalk walk(*m_window);
    QCOMPARE(walk.withoutName().join(u'\n'), QString());
    QCOMPARE(walk.notReached(), QStringList());
    QCOMPARE(walk.notSeen().join(u'\n'), QString());
}

void AccessTest::dialogs_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("a company") << PageId::Companies << QStringLiteral("Add a company");
    QTest::newRow("a value") << PageId::MyData << QStringLiteral("Add a value");
    QTest::newRow("combinations") << PageId::MyData << QStringLiteral("Combinations");
    QTest::newRow("own prices") << PageId::MyData << QStringLiteral("Prices for a company or purpose");
    QTest::newRow("a counter-offer") << PageId::Requests << QStringLiteral("Ask for €\u202f9.20");
    QTest::newRow("a reward") << PageId::Rewards << QStringLiteral("Record a reward");
    QTest::newRow("at the till") << PageId::Rewards << QStringLiteral("Use now: Palisander Möbel");
    QTest::newRow("a letter") << PageId::Letters << QStringLiteral("New letter");
    QTest::newRow("an end of trust") << PageId::Settings << QStringLiteral("Remove the trust in Nordhalm");
    QTest::newRow("the keychain") << PageId::Settings
                                  << QStringLiteral("Unlock with this computer’s keychain");
}

void AccessTest::dialogs()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, button);
    unlock();
    go(page, button);
    QAbstractButton *opener =
        qobject_cast<QAbstractButton *>(named(button, m_window->walletView()->currentPage()));
    QVERIFY(opener);
    QTRY_VERIFY(opener->isEnabled());
    opener->click();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QTRY_VERIFY(dialog->isActiveWindow());
    const KeyboardWalk walk(*dialog);
    QCOMPARE(walk.withoutName().join(u'\n'), QString());
    QCOMPARE(walk.notReached(), QStringList());
    QCOMPARE(walk.notSeen().join(u'\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void AccessTest::firstStart()
{
    m_window->openFile({});
    QVERIFY(m_window->firstStart());
    const KeyboardWalk welcome(*m_window);
    QCOMPARE(welcome.withoutName(), QStringList());
    QCOMPARE(welcome.notReached(), QStringList());
    QCOMPARE(welcome.notSeen(), QStringList());
    QWidget *fresh = named(QStringLiteral("New wallet"));
    QVERIFY(fresh);
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Space);
    QTRY_VERIFY(named(QStringLiteral("Once more")));
    const KeyboardWalk passphrase(*m_window);
    QCOMPARE(passphrase.withoutName().join(u'\n'), QString());
    QCOMPARE(passphrase.notReached(), QStringList());
    QCOMPARE(passphrase.notSeen(), QStringList());
}

void AccessTest::unlockPage()
{
    m_settings->setKeychainOn(m_wallet, true);
    m_window->openFile(m_wallet);
    QVERIFY(m_window->unlockPage()->isVisible());
    const KeyboardWalk walk(*m_window);
    QCOMPARE(walk.withoutName().join(u'\n'), QString());
    QCOMPARE(walk.notReached(), QStringList());
    QCOMPARE(walk.notSeen().join(u'\n'), QString());
}

void AccessTest::arrowKeysChooseOneOfSeveral_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("filters") << PageId::Companies << QStringLiteral("All")
                             << QStringList{QStringLiteral("Paid nothing"), QStringLiteral("Breached"),
                                            QStringLiteral("No end")};
    QTest::newRow("segments") << PageId::Letters << QStringLiteral("Open")
                              << QStringList{QStringLiteral("Over"), QStringLiteral("All")};
    QTest::newRow("settings") << PageId::Settings << QStringLiteral("Lock")
                              << QStringList{
                                     QStringLiteral("Theme, language"), QStringLiteral("Currency, rates"),
                                     QStringLiteral("Factors"),         QStringLiteral("Trust anchors"),
                                     QStringLiteral("Rules"),           QStringLiteral("Backups"),
                                     QStringLiteral("Network"),         QStringLiteral("About")};
    QTest::newRow("theme") << PageId::Settings << QStringLiteral("System")
                           << QStringList{QStringLiteral("Light"), QStringLiteral("Dark")};
}

void AccessTest::arrowKeysChooseOneOfSeveral()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, first);
    QFETCH(const QStringList, others);
    unlock();
    go(page, first);
    QWidget *shown = m_window->walletView()->currentPage();
    QAbstractButton *button = nullptr;
    QTRY_VERIFY((button = findRadio(*shown, first)) && button->isEnabled());
    button->setFocus();
    for (const QString &other : others) {
        const bool across = button->parentWidget()->layout() &&
                            findRadio(*shown, other)->y() == QApplication::focusWidget()->y();
        QTest::keyClick(QApplication::focusWidget(), across ? Qt::Key_Right : Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), findRadio(*shown, other));
        QVERIFY(findRadio(*shown, other)->isChecked());
    }
}

void AccessTest::screenReaderChooses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("an entry of Settings") << QStringLiteral("About");
    QTest::newRow("a theme") << QStringLiteral("Dark");
}

/// What a screen reader does with a radio button is no click.
void AccessTest::screenReaderChooses()
{
    QFETCH(const QString, name);
    unlock();
    go(PageId::Settings, QStringLiteral("Language"));
    QWidget *page = m_window->walletView()->currentPage();
    QAbstractButton *button = findRadio(*page, name);
    QVERIFY(button);
    QScrollArea *area = page->findChild<QScrollArea *>();
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(button)->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->role(), QAccessible::RadioButton);
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(button->isChecked());
    if (name == QStringLiteral("Dark"))
        QCOMPARE(m_settings->appearance(), Appearance::Dark);
    else
        QVERIFY(area->verticalScrollBar()->value() > 0);
}

QTEST_MAIN(AccessTest)
#include "AccessTest.moc"
