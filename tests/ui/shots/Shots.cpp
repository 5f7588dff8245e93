// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Shots.h"

#include "SampleRequests.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "SpokenLanguage.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "shell/firststart/FirstStart.h"
#include "theme/FieldfareStyle.h"
#include "widgets/PassphraseField.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QThread>
#include <QThreadPool>

namespace fieldfare::samples {

namespace {

constexpr QSize kWide(1280, 800);
constexpr QSize kSmall(960, 640);

template <typename T>
T *visible(QWidget &parent, const QString &name)
{
    for (T *each : parent.findChildren<T *>())
        if (each->isVisibleTo(&parent) &&
            (isCalled(each->accessibleName(), name) || isCalled(each->property("text").toString(), name)))
            return each;
    qFatal("No control of the name %s", qPrintable(name));
}

Theme &theme()
{
    return FieldfareStyle::installed().theme();
}

} // namespace

void settle()
{
    // Pages wait a moment before they read what was chosen: longer than that nothing must stir.
    for (int quiet = 0; quiet < 5;) {
        const bool idle = QThreadPool::globalInstance()->waitForDone(10);
        QThread::msleep(20);
        QApplication::processEvents();
        quiet = idle ? quiet + 1 : 0;
    }
}

Shots::Shots(const QString &target, const QString &scratch, const QString &language, bool lightOnly)
    : m_target(target)
    , m_scratch(scratch)
    , m_language(language)
    , m_lightOnly(lightOnly)
    , m_clock(sampleDay())
    , m_events(std::make_unique<SessionEvents>())
{
    QDir().mkpath(target);
}

void Shots::makeWindow()
{
    m_window.reset();
    m_session.reset();
    m_settings = std::make_unique<WindowSettings>(m_scratch + QStringLiteral("/settings.ini"));
    m_settings->setLanguage(m_language);
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->resize(kWide);
    m_window->show();
    m_window->activateWindow();
}

void Shots::saveAs(const QString &file)
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top != m_window.get() && top->isVisible())
            painter.drawPixmap(top->pos() - m_window->mapToGlobal(QPoint()), top->grab());
    painter.end();
    if (!picture.save(m_target + u'/' + file + QStringLiteral(".png")))
        ++m_failures;
}

void Shots::save(const QString &name)
{
    theme().setAppearance(Appearance::Light);
    m_window->resize(kWide);
    settle();
    saveAs(name + QStringLiteral("-light"));
    if (m_lightOnly)
        return;
    theme().setAppearance(Appearance::Dark);
    settle();
    saveAs(name + QStringLiteral("-dark"));
    theme().setAppearance(Appearance::Light);
    m_window->resize(kSmall);
    settle();
    saveAs(name + QStringLiteral("-small"));
    m_window->resize(kWide);
}

void Shots::open(const QString &wallet)
{
    makeWindow();
    m_window->openFile(wallet);
    m_session->open(wallet, SecureBytes::fromPassphrase(samplePassphrase()));
    while (!m_window->walletView())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Shots::takeUnlock()
{
    const QString path = m_scratch + QStringLiteral("/Maren’s wallet.fieldfare");
    makeEmptyWallet(path, m_clock);
    makeWindow();
    m_settings->setKeychainOn(path, true);
    m_settings->addBackup(path, {QDate(2026, 11, 16), m_scratch + QStringLiteral("/copy.fieldfare")});
    m_window->openFile(path);
    visible<PassphraseField>(*m_window, QStringLiteral("Passphrase"))
        ->setText(QStringLiteral("thirteen dots"));
    save(QStringLiteral("unlock"));
    m_session->open(path, SecureBytes::fromPassphrase(QStringLiteral("wrong")));
    while (m_session->isBusy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    visible<PassphraseField>(*m_window, QStringLiteral("Passphrase"))->clear();
    save(QStringLiteral("unlock-wrong"));
}

void Shots::takeFirstStart()
{
    QFile::remove(m_scratch + QStringLiteral("/settings.ini"));
    makeWindow();
    m_settings->setLastWallet({});
    m_window->openFile({});
    save(QStringLiteral("first-run"));
    m_window->firstStart()->showNew();
    visible<QLineEdit>(*m_window, QStringLiteral("Where the file shall be"))
        ->setText(m_scratch + QStringLiteral("/maren.fieldfare"));
    const QString passphrase = QStringLiteral("drossel wandert norden");
    visible<PassphraseField>(*m_window, QStringLiteral("Once more"))->setText(passphrase);
    visible<PassphraseField>(*m_window, QStringLiteral("Passphrase"))->setText(passphrase);
    m_window->findChild<QCheckBox *>()->setChecked(true);
    save(QStringLiteral("first-run-passphrase"));
    visible<QPushButton>(*m_window, QStringLiteral("Go on to prices"))->click();
    save(QStringLiteral("first-run-prices"));
    m_window->firstStart()->showImport();
    save(QStringLiteral("first-run-import"));
}

void Shots::takePages()
{
    const QString path = m_scratch + QStringLiteral("/Maren Voss’ wallet.fieldfare");
    {
        const std::unique_ptr<Wallet> wallet = makeSampleWallet(path, m_clock);
        addSampleRewards(wallet->context());
        addSampleRequests(*wallet, m_clock);
    }
    open(path);
    const QList<std::pair<PageId, const char *>> pages{
        {PageId::Overview, "overview"}, {PageId::Requests, "requests"}, {PageId::Companies, "companies"},
        {PageId::MyData, "mydata"},     {PageId::Rewards, "rewards"},   {PageId::Receipts, "receipts"},
        {PageId::Letters, "letters"},   {PageId::Imports, "imports"},   {PageId::Settings, "settings"}};
    for (const auto &[page, name] : pages) {
        m_window->walletView()->go(targetTo(page));
        save(QLatin1String(name));
    }
    m_window->walletView()->showError(Error{ErrorCode{"vault.disk-full"}, {path}});
    save(QStringLiteral("settings-failure"));
}

void Shots::takeNewcomer()
{
    const QString path = m_scratch + QStringLiteral("/New wallet.fieldfare");
    makeEmptyWallet(path, m_clock);
    open(path);
    save(QStringLiteral("overview-new"));
}

} // namespace fieldfare::samples
