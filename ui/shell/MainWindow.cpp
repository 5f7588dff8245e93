// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/MainWindow.h"

#include "platform/SessionEvents.h"
#include "settings/WindowSettings.h"
#include "shell/FileDialogs.h"
#include "shell/PassphraseDialog.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "shell/firststart/FirstStart.h"
#include "theme/Metrics.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedLayout>
#include <QUrl>

namespace fieldfare {

namespace {

bool isWalletName(const QString &file)
{
    return QFileInfo(file).suffix().compare(u"fieldfare", Qt::CaseInsensitive) == 0;
}

/// The one local file or link of a drop; nothing where it is none or several.
Handover handedByDrop(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? Handover::fromUrl(urls.first()) : Handover();
}

} // namespace

MainWindow::MainWindow(Session &session, WindowSettings &settings, SessionEvents &events, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_events(events)
    , m_idle(session.clock())
    , m_stack(new QStackedLayout(this))
    , m_unlock(new UnlockPage(this))
{
    setWindowTitle(tr("Fieldfare"));
    setMinimumSize(metrics::kWindowMinWidth, metrics::kWindowMinHeight);
    resize(1280, 800);
    setAcceptDrops(true);
    m_stack->addWidget(m_unlock);
    connect(&session, &Session::opened, this, &MainWindow::noteOpened);
    connect(&session, &Session::aboutToLock, this, [this] {
        leaveView();
        if (m_session.isChangingPassphrase()) // behind its dialog
            showUnlock(m_opening);
    });
    connect(&session, &Session::locked, this, &MainWindow::noteLocked);
    connect(&session, &Session::failed, this, &MainWindow::noteFailed);
    connect(&session, &Session::demonstrationFailed, this,
            [this](const Error &error) { m_demonstrationFault = error; });
    connect(&session, &Session::busyChanged, m_unlock, &UnlockPage::setBusy);
    connect(m_unlock, &UnlockPage::unlockRequested, this,
            [this] { m_session.open(m_opening, m_unlock->takePassphrase()); });
    connect(m_unlock, &UnlockPage::keychainRequested, this, [this] { m_session.openByKeychain(m_opening); });
    connect(m_unlock, &UnlockPage::otherRequested, this, &MainWindow::askForOther);
    connect(m_unlock, &UnlockPage::newRequested, this, [this] { showFirstStart(true); });
    connect(&m_arrivals, &Arrivals::ready, this, &MainWindow::showArrivals);
    connect(&m_idle, &IdleLock::idle, &m_session, &Session::lock);
    connect(&events, &SessionEvents::left, this, [this] {
        if (m_settings.locksOnSleep())
            m_session.lock();
    });
    connect(&settings, &WindowSettings::changed, this, &MainWindow::applySettings);
    applySettings();
    if (!settings.geometry().isEmpty())
        restoreGeometry(settings.geometry());
}

MainWindow::~MainWindow()
{
    leaveView();
}

void MainWindow::open(const Handover &handed)
{
    if (handed.kind == Handover::Kind::File && isWalletName(handed.text)) {
        openWallet(handed.text);
        return;
    }
    showSomething();
    m_arrivals.add(handed);
}

void MainWindow::openWallet(const QString &path)
{
    if (m_session.wallet() && m_session.wallet()->path() == path)
        return;
    m_session.lock();
    showUnlock(path);
}

/// The last wallet or the first start, unless one of them is being opened or made already.
void MainWindow::showSomething()
{
    if (m_session.wallet() || m_first || !m_opening.isEmpty())
        return;
    const QString last = m_settings.lastWallet();
    if (!last.isEmpty() && QFileInfo::exists(last))
        showUnlock(last);
    else
        showFirstStart(false);
}

void MainWindow::comeToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::showUnlock(const QString &wallet)
{
    m_opening = wallet;
    const QList<BackupCopy> copies = m_settings.backups(wallet);
    const bool sameOpens = !copies.isEmpty() && !copies.first().opensWithFormer;
    m_unlock->setWallet(wallet, m_settings.keychainOn(wallet), sameOpens ? copies.first().day : QDate());
    if (!m_arrivals.isEmpty())
        m_unlock->showWaiting();
    m_stack->setCurrentWidget(m_unlock);
    setWindowTitle(tr("Fieldfare"));
    if (m_first)
        m_first->deleteLater();
    m_first = nullptr;
}

void MainWindow::showFirstStart(bool atNewWallet)
{
    if (!m_first) {
        m_first = new FirstStart(m_session, m_settings.contentLanguage(), this);
        m_stack->addWidget(m_first);
        connect(m_first, &FirstStart::openRequested, this, &MainWindow::askForOther);
        connect(m_first, &FirstStart::leftAtStart, this, [this] {
            if (m_opening.isEmpty())
                m_first->showWelcome();
            else
                showUnlock(m_opening);
        });
        connect(m_first, &FirstStart::finished, this, [this](const QString &file) {
            if (!file.isEmpty())
                m_arrivals.add(targetToImport(file));
            showWallet();
        });
    }
    if (atNewWallet)
        m_first->showNew();
    m_stack->setCurrentWidget(m_first);
}

void MainWindow::noteOpened()
{
    const QString path = m_session.wallet()->path();
    // Who only looked round is asked again next time what to begin with.
    if (!Demonstration::isOne(m_session.wallet()->context()))
        m_settings.setLastWallet(path);
    m_opening = path;
    m_session.wallet()->setLanguage(m_settings.contentLanguage());
    m_unlock->wipe();
    m_idle.start();
    if (m_first && m_first->isAtPrices())
        m_first->showImport();
    else
        showWallet();
}

void MainWindow::showWallet()
{
    m_view = new WalletView(m_session, m_settings, m_events.isAvailable(), this);
    m_stack->addWidget(m_view);
    connect(m_view, &WalletView::lockRequested, &m_session, &Session::lock, Qt::QueuedConnection);
    connect(m_view, &WalletView::otherRequested, this, &MainWindow::askForOther);
    connect(m_view, &WalletView::passphraseRequested, this, &MainWindow::changePassphrase);
    setWindowTitle(tr("%1 – Fieldfare").arg(m_session.wallet()->name()));
    m_stack->setCurrentWidget(m_view);
    if (m_demonstrationFault)
        m_view->showError(*std::exchange(m_demonstrationFault, {}));
    if (m_first)
        m_first->deleteLater();
    m_first = nullptr;
    if (m_session.isChangingPassphrase()) // where it was asked for
        m_view->go(targetTo(PageId::Settings));
    else
        showArrivals();
    if (!m_view->currentPage())
        m_view->go(targetTo(PageId::Overview));
}

/// One after the other, so that each is where it belongs and the newest is what is seen.
void MainWindow::showArrivals()
{
    if (!m_view) {
        m_unlock->showWaiting();
        return;
    }
    if (m_session.isChangingPassphrase())
        return;
    const QList<Target> targets = m_arrivals.take();
    for (const Target &target : targets)
        m_view->go(target);
}

void MainWindow::leaveView()
{
    m_idle.stop();
    m_clipboard.clearOurs();
    delete std::exchange(m_view, nullptr);
}

void MainWindow::noteLocked()
{
    if (m_first)
        m_first->wipe();
    showUnlock(m_opening);
}

void MainWindow::noteFailed(const Error &error)
{
    if (m_first)
        m_first->showError(error);
    else
        m_unlock->showError(error);
}

void MainWindow::askForOther()
{
    askForWallet(this, [this](const QString &path) {
        m_session.lock();
        showUnlock(path);
    });
}

void MainWindow::changePassphrase()
{
    PassphraseDialog *dialog = new PassphraseDialog(m_session, m_settings, this);
    connect(dialog, &PassphraseDialog::changed, this, [this](bool inKeychain) {
        m_settings.noteNewPassphrase(m_opening);
        if (!inKeychain)
            m_settings.setKeychainOn(m_opening, false);
        if (m_view)
            showPassphraseChanged(m_view, inKeychain, [this] { m_view->saveSheet(); });
    });
    connect(dialog, &QDialog::finished, this, &MainWindow::showArrivals);
    dialog->open();
}

void MainWindow::applySettings()
{
    m_idle.setMinutes(m_settings.lockMinutes());
    if (m_session.wallet())
        m_session.wallet()->setLanguage(m_settings.contentLanguage());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.wallet())
        (void)m_session.wallet()->lookForOthersChanges();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    m_session.lock();
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Handover handed = handedByDrop(*event->mimeData());
    const bool isFile = handed.kind == Handover::Kind::File;
    if (handed.kind == Handover::Kind::Link || (isFile && (m_view || isWalletName(handed.text))))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Handover handed = handedByDrop(*event->mimeData());
    event->acceptProposedAction();
    open(handed);
}

} // namespace fieldfare
