// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

#include <QMap>

class QStackedWidget;

namespace fieldfare {

class Courier;
class FailureBar;
class HealthCheck;
class OthersChanges;
class Session;
class Sidebar;
class WindowSettings;

/// An unlocked wallet: the sidebar and the pages, each made when it is first wanted. Destroyed at locking,
/// models and all.
class WalletView : public QWidget
{
    Q_OBJECT
public:
    /// `sleepTold`: whether this computer tells when it goes to sleep.
    WalletView(Session &session, WindowSettings &settings, bool sleepTold, QWidget *parent = nullptr);
    ~WalletView() override;

    void go(const Target &target);
    PageId currentId() const { return m_current; }
    Page *currentPage() const { return m_pages.value(m_current); }
    qsizetype madePages() const { return m_pages.size(); }
    void showError(const Error &error);
    /// Asks for a place for the emergency sheet.
    void saveSheet();
    Sidebar &sidebar() const { return *m_sidebar; }
    HealthCheck &health() const { return *m_health; }

Q_SIGNALS:
    /// A page was brought to the front for it.
    void went(const fieldfare::Target &target);
    void lockRequested();
    void otherRequested();
    void passphraseRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Page *page(PageId id);
    Page *makePage(PageId id);
    void addKeys();
    void addMenu();
    void follow(const Target &target);
    void back();
    void nextPane();
    using Counting = Result<int> (*)(const WalletContext &, ActivityControl &);
    void countWaiting(RecordKind kind);
    void count(PageId page, WorkerRead<int> &reading, Counting what);

    Session &m_session;
    Wallet &m_wallet;
    WindowSettings &m_settings;
    bool m_sleepTold;
    Courier *m_courier;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    FailureBar *m_failure;
    QMap<PageId, Page *> m_pages;
    QList<PageId> m_before; ///< where Esc leads back to
    PageId m_current = PageId::Overview;
    bool m_narrow = false;
    WorkerRead<int> m_letterCount;
    WorkerRead<int> m_requestCount;
    WorkerRead<int> m_rewardCount;
    HealthCheck *m_health;
    OthersChanges *m_others;
};

} // namespace fieldfare
