// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing the passphrase in the window, as a person does it.

#include "FakeKeychain.h"
#include "FixedClock.h"
#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "platform/SessionEvents.h"
#include "settings/WindowSettings.h"
#include "shell/MainWindow.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "theme/FieldfareStyle.h"
#include "vault/Connection.h"
#include "vault/VaultKey.h"
#include "widgets/Label.h"
#include "widgets/PassphraseField.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

constexpr int kWait = 30'000; ///< the keys' derivation on a busy machine; never waited for in full

QString fresh()
{
    return QStringLiteral("amsel bleibt über winter hier");
}

bool shows(const QWidget &parent, const QString &words)
{
    for (const Label *label : parent.findChildren<Label *>())
        if (label->isVisibleTo(&parent) && label->plainText().contains(words))
            return true;
    return false;
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void changes();
    void wrongPresentOneIsSaid();
    void differingOnesAreNotTaken();
    void keychainGetsTheNewOne();
    void keychainThatRefusesIsTurnedOff();
    void openElsewhereIsRefused();
    void lockingMeanwhileStaysLocked();
    void leavingLocksAsSet();

private:
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *each : m_window->findChildren<T *>())
            if ((each->accessibleName() == name || each->property("text").toString() == name) &&
                each->isVisible())
                return each;
        return nullptr;
    }
    void openDialog();
    void type(const QString &present, const QString &first, const QString &again);
    void press() const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>())
            if (each->text() == QStringLiteral("Change the passphrase"))
                QTest::mouseClick(each, Qt::LeftButton);
    }
    QDialog *dialog() const { return m_window->findChild<PageDialog *>(); }
    bool opensWith(const QString &passphrase) const;

    samples::FixedClock m_clock{samples::sampleDay()};
    samples::FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void PassphraseTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void PassphraseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = samples::FakeKeychain();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_events = std::make_unique<SessionEvents>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->show();
    m_path = m_folder->filePath(QStringLiteral("Maren’s wallet.fieldfare"));
    samples::makeEmptyWallet(m_path, m_clock);
    m_window->openFile(m_path);
    m_session->open(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
}

void PassphraseTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_events.reset();
    m_settings.reset();
    m_folder.reset();
}

void PassphraseTest::openDialog()
{
    m_window->walletView()->go(targetTo(PageId::Settings));
    QTRY_VERIFY(named<QPushButton>(QStringLiteral("Change the passphrase")));
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Change the passphrase")), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void PassphraseTest::type(const QString &present, const QString &first, const QString &again)
{
    openDialog();
    const QList<std::pair<QString, QString>> typed{{QStringLiteral("Present passphrase"), present},
                                                   {QStringLiteral("New passphrase"), first},
                                                   {QStringLiteral("Once more"), again}};
    for (const auto &[name, text] : typed) {
        for (PassphraseField *each : dialog()->findChildren<PassphraseField *>())
            if (each->accessibleName() == name)
                each->setText(text);
    }
}

bool PassphraseTest::opensWith(const QString &passphrase) const
{
    const Result<VaultKey> key = VaultKey::forFile(m_path, SecureBytes::fromPassphrase(passphrase));
    return key && Connection::open(m_path, *key, Connection::Mode::ReadWrite);
}

void PassphraseTest::changes()
{
    m_settings->addBackup(m_path, {QDate(2026, 11, 20), QStringLiteral("/copy.fieldfare")});
    QVERIFY(m_session->wallet()->setSetting(QStringLiteral("kept"), QStringLiteral("value")));
    type(samples::samplePassphrase(), fresh(), fresh());
    press();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && shows(*dialog(), QStringLiteral("The passphrase is changed")),
                             kWait);
    QVERIFY(shows(*dialog(), QStringLiteral("still open with the former passphrase")));
    QVERIFY(shows(*dialog(), QStringLiteral("emergency sheet")));
    QVERIFY(!shows(*dialog(), QStringLiteral("keychain")));
    QCOMPARE(m_window->walletView()->currentId(), PageId::Settings);
    QVERIFY(shows(*m_window->walletView(), QStringLiteral("Changed 24 Nov 2026")));
    QCOMPARE(*m_session->wallet()->setting(QStringLiteral("kept"), {}), QStringLiteral("value"));
    QVERIFY(m_settings->backups(m_path).first().opensWithFormer);
    dialog()->reject();
    m_session->lock();
    QVERIFY(!shows(*m_window->unlockPage(), QStringLiteral("opens with the same one")));
    QVERIFY(opensWith(fresh()));
    QVERIFY(!opensWith(samples::samplePassphrase()));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.rekeyed*")}).size(), 0);
}

void PassphraseTest::wrongPresentOneIsSaid()
{
    type(QStringLiteral("not this one"), fresh(), fresh());
    press();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog(), QStringLiteral("not the present passphrase")), kWait);
    QVERIFY(m_session->wallet());
    for (const PassphraseField *each : dialog()->findChildren<PassphraseField *>())
        QVERIFY(each->text().isEmpty());
    dialog()->reject();
    m_session->lock();
    QVERIFY(opensWith(samples::samplePassphrase()));
}

void PassphraseTest::differingOnesAreNotTaken()
{
    type(samples::samplePassphrase(), fresh(), fresh() + u'x');
    const auto enabled = [this] {
        for (const QPushButton *each : dialog()->findChildren<QPushButton *>())
            if (each->text() == QStringLiteral("Change the passphrase"))
                return each->isEnabled();
        return true;
    };
    QVERIFY(!enabled());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    type(samples::samplePassphrase(), samples::samplePassphrase(), samples::samplePassphrase());
    QVERIFY(!enabled());
}

void PassphraseTest::keychainGetsTheNewOne()
{
    m_settings->setKeychainOn(m_path, true);
    m_keychain.write(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()), this,
                     [](const Result<> &) {});
    type(samples::samplePassphrase(), fresh(), fresh());
    press();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->wallet() && !m_session->isChangingPassphrase(), kWait);
    m_session->lock();
    m_session->openByKeychain(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->wallet(), kWait);
}

void PassphraseTest::keychainThatRefusesIsTurnedOff()
{
    m_settings->setKeychainOn(m_path, true);
    m_keychain.missing = true;
    type(samples::samplePassphrase(), fresh(), fresh());
    press();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && shows(*dialog(), QStringLiteral("did not take the new passphrase")),
                             kWait);
    QVERIFY(!m_settings->keychainOn(m_path));
}

void PassphraseTest::openElsewhereIsRefused()
{
    const Result<VaultKey> key =
        VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    QVERIFY(key);
    Result<std::unique_ptr<Connection>> other = Connection::open(m_path, *key, Connection::Mode::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->keepJournal());
    QVERIFY((*other)->number("SELECT count(*) FROM setting"));
    type(samples::samplePassphrase(), fresh(), fresh());
    press();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog(), QStringLiteral("The passphrase stays as it was")), kWait);
    QVERIFY(m_session->wallet()); // open again under the former one
    other->reset();
    dialog()->reject();
    m_session->lock();
    QVERIFY(opensWith(samples::samplePassphrase()));
}

void PassphraseTest::lockingMeanwhileStaysLocked()
{
    type(samples::samplePassphrase(), fresh(), fresh());
    // As the file begins to be written the computer goes to sleep.
    connect(m_session.get(), &Session::passphraseProgress, this, [this](int done) {
        if (done == 1)
            Q_EMIT m_events->left();
    });
    press();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isChangingPassphrase(), kWait);
    QVERIFY(!m_session->wallet());
    QVERIFY(!m_window->walletView());
    QTRY_VERIFY(!dialog());
    QVERIFY(opensWith(fresh()));
}

void PassphraseTest::leavingLocksAsSet()
{
    m_settings->setLocksOnSleep(false);
    Q_EMIT m_events->left();
    QVERIFY(m_session->wallet());
    m_settings->setLocksOnSleep(true);
    Q_EMIT m_events->left();
    QVERIFY(!m_session->wallet());
}

QTEST_MAIN(PassphraseTest)
#include "PassphraseTest.moc"
