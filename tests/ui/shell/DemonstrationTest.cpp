// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/Demonstration.h"
#include "FakeKeychain.h"
#include "SampleWallet.h"
#include "decisions/Decisions.h"
#include "demo/DemoWallet.h"
#include "platform/SessionEvents.h"
#include "requests/OutboxStore.h"
#include "rewards/RewardStore.h"
#include "settings/WindowSettings.h"
#include "shell/MainWindow.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "shell/firststart/FirstStart.h"
#include "theme/FieldfareStyle.h"
#include "widgets/ChoiceCard.h"
#include "widgets/Label.h"
#include "widgets/PassphraseField.h"

#include <QApplication>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fieldfare;

namespace {

constexpr int kWait = 60'000; ///< a busy machine; never waited for in full

const QString kNotReal = QStringLiteral("Nothing in it is real, and the companies run on this computer.");

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    const QList<T *> all = parent.findChildren<T *>();
    for (T *each : all)
        if ((each->accessibleName() == name || each->property("text").toString() == name) &&
            each->isVisibleTo(&parent))
            return each;
    return nullptr;
}

bool shows(QWidget &parent, const QString &words)
{
    const QList<Label *> labels = parent.findChildren<Label *>();
    return std::ranges::any_of(labels, [&](const Label *label) {
        return label->isVisibleTo(&parent) && label->plainText().contains(words);
    });
}

} // namespace

/// "Look round" as a newcomer has it.
class DemonstrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lookingRoundTakesOneClick();
    void theCompaniesAnswerTheWindow();
    void lockedItSaysItsPassphrase();
    void anOrdinaryWalletIsNone();
    void whatCannotBeMadeIsSaid();

private:
    void lookRound();
    RequestRow generous() const;

    samples::FixedClock m_clock{samples::sampleDay()};
    samples::FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void DemonstrationTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void DemonstrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_events = std::make_unique<SessionEvents>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->show();
}

void DemonstrationTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_events.reset();
    m_settings.reset();
    m_folder.reset();
}

void DemonstrationTest::lookRound()
{
    m_window->openFile({});
    ChoiceCard *card = named<ChoiceCard>(*m_window, QStringLiteral("Look round"));
    QVERIFY(card);
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!card->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
}

RequestRow DemonstrationTest::generous() const
{
    const QList<RequestRow> rows = *Review(m_session->wallet()->context()).list();
    const auto found = std::ranges::find_if(rows, [](const RequestRow &row) {
        return row.state == RequestState::Open && row.verdict == Verdict::Meets &&
               row.domain == u"zugvogel-reisen.example";
    });
    return found == rows.end() ? RequestRow() : *found;
}

void DemonstrationTest::lookingRoundTakesOneClick()
{
    lookRound();
    QCOMPARE(m_session->wallet()->path(), demonstrationPath());
    QVERIFY(demonstrationPath().startsWith(m_folder->path()));
    QCOMPARE(m_window->walletView()->currentId(), PageId::Overview);
    QVERIFY(shows(*m_window, kNotReal));
    // The next start asks again what to begin with.
    QVERIFY(m_settings->lastWallet().isEmpty());
    QVERIFY(!generous().id.isNull());
}

void DemonstrationTest::theCompaniesAnswerTheWindow()
{
    lookRound();
    const WalletContext &context = m_session->wallet()->context();
    const Result<DecisionId> decision =
        Decisions(context).approve(generous().id, {.sending = Sending::AtOnce});
    QVERIFY(decision);
    const auto delivered = [&] {
        const OutboxMessage message = **OutboxStore(context.connection).message(*decision);
        return message.state == OutboxState::Delivered;
    };
    QTRY_VERIFY_WITH_TIMEOUT(delivered(), kWait);
    const QList<Reward> rewards = *RewardStore(context.connection).ofDecision(*decision);
    QVERIFY(std::ranges::any_of(rewards, [](const Reward &reward) { return !reward.code.isEmpty(); }));
}

void DemonstrationTest::lockedItSaysItsPassphrase()
{
    lookRound();
    m_session->lock();
    QVERIFY(!m_session->demonstrationClient());
    QVERIFY(m_window->unlockPage()->isVisible());
    QVERIFY(shows(*m_window, QStringLiteral("“demonstration”")));
    PassphraseField *field = named<PassphraseField>(*m_window, QStringLiteral("Passphrase"));
    QTest::keyClicks(field, demonstrationPassphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QVERIFY(m_session->demonstrationClient());
    QVERIFY(shows(*m_window, kNotReal));
}

void DemonstrationTest::anOrdinaryWalletIsNone()
{
    const QString path = m_folder->filePath(QStringLiteral("Own.fieldfare"));
    samples::makeEmptyWallet(path, m_clock);
    m_session->open(path, SecureBytes::fromPassphrase(samples::samplePassphrase()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QVERIFY(!m_session->demonstrationClient());
    QVERIFY(!shows(*m_window, kNotReal));
    QCOMPARE(m_settings->lastWallet(), path);
}

void DemonstrationTest::whatCannotBeMadeIsSaid()
{
    // Where the folder should be there is a file.
    QFile file(m_folder->filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_DATA_HOME", file.fileName().toUtf8());
    m_window->openFile({});
    QTest::mouseClick(named<ChoiceCard>(*m_window, QStringLiteral("Look round")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kWait);
    QVERIFY(!m_window->walletView());
    QVERIFY(named<ChoiceCard>(*m_window, QStringLiteral("Look round"))->isEnabled());
    const QList<Label *> labels = m_window->firstStart()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) {
        return label->isVisible() && label->plainText().contains(QStringLiteral("taken"));
    }));
}

QTEST_MAIN(DemonstrationTest)
#include "DemonstrationTest.moc"
