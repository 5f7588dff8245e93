// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Arrivals.h"
#include "shell/ClipboardWatch.h"
#include "shell/IdleLock.h"
#include "shell/Session.h"

#include <QWidget>

class QStackedLayout;

namespace fieldfare {

class FirstStart;
class SessionEvents;
class UnlockPage;
class WalletView;
class WindowSettings;

/// The one window: the first start, the unlock page, or an unlocked wallet.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Session &session, WindowSettings &settings, SessionEvents &events, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a wallet; brings a link or a request file to Requests and any other file to Imports, after
    /// unlocking if need be. Nothing: the last wallet, or the first start.
    void open(const Handover &handed);
    void openFile(const QString &file) { open(Handover::file(file)); }
    void comeToFront();

    WalletView *walletView() const { return m_view; }
    UnlockPage *unlockPage() const { return m_unlock; }
    FirstStart *firstStart() const { return m_first; }
    IdleLock &idleLock() { return m_idle; }
    /// Links and files that wait for an open wallet.
    qsizetype waiting() const { return m_arrivals.size(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openWallet(const QString &path);
    void showSomething();
    void showArrivals();
    void showUnlock(const QString &wallet);
    void showFirstStart(bool atNewWallet);
    void showWallet();
    void leaveView();
    void askForOther();
    void changePassphrase();
    void noteOpened();
    void noteLocked();
    void noteFailed(const Error &error);
    void applySettings();

    Session &m_session;
    WindowSettings &m_settings;
    SessionEvents &m_events;
    IdleLock m_idle;
    ClipboardWatch m_clipboard;
    QStackedLayout *m_stack;
    UnlockPage *m_unlock;
    FirstStart *m_first = nullptr;
    WalletView *m_view = nullptr;
    QString m_opening; ///< the wallet that is being unlocked or made
    Arrivals m_arrivals;
    std::optional<Error> m_demonstrationFault; ///< told once the wallet shows
};

} // namespace fieldfare
