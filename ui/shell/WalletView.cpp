// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/WalletView.h"

#include "companies/CompaniesPage.h"
#include "decisions/Review.h"
#include "imports/ImportsPage.h"
#include "letters/LettersPage.h"
#include "mydata/MyDataPage.h"
#include "overview/OverviewPage.h"
#include "platform/FreeMemory.h"
#include "receipts/ReceiptsPage.h"
#include "requests/RequestsPage.h"
#include "rewards/Rewards.h"
#include "rewards/RewardsPage.h"
#include "rights/Letters.h"
#include "settings/SettingsPage.h"
#include "settings/WindowSettings.h"
#include "shell/Courier.h"
#include "shell/DemonstrationBanner.h"
#include "shell/EmergencySheetSaver.h"
#include "shell/FailureBar.h"
#include "shell/HealthCheck.h"
#include "shell/OthersChanges.h"
#include "shell/Panes.h"
#include "shell/Session.h"
#include "shell/Sidebar.h"
#include "shell/Targets.h"
#include "shell/WalletButton.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

constexpr int kNarrowBelow = 1100;
constexpr std::array kPages{PageId::Overview, PageId::Requests, PageId::Companies,
                            PageId::MyData,   PageId::Rewards,  PageId::Receipts,
                            PageId::Letters,  PageId::Imports,  PageId::Settings};

/// Letters that wait for the person: overdue, or opened in the mail program without being marked as sent.
Result<int> waitingLetters(const WalletContext &context, ActivityControl &)
{
    const Result<QList<LetterRow>> rows = Letters(context).list();
    if (!rows)
        return failure(rows.error());
    return int(std::count_if(rows->cbegin(), rows->cend(), [](const LetterRow &row) {
        return row.state == LetterState::Overdue || row.askWhetherSent;
    }));
}

/// Requests that wait for the person.
Result<int> openRequests(const WalletContext &context, ActivityControl &)
{
    const Result<QList<RequestRow>> rows = Review(context).list();
    if (!rows)
        return failure(rows.error());
    return int(std::count_if(rows->cbegin(), rows->cend(), [](const RequestRow &row) {
        const bool byRule = row.decision && !row.decision->byRule.isNull();
        return row.awaitsPerson() || (row.delivery == OutboxState::Held && !byRule);
    }));
}

/// Rewards that the person should not forget.
Result<int> rewardsEndingSoon(const WalletContext &context, ActivityControl &)
{
    return Rewards(context).endingSoon();
}

} // namespace

WalletView::WalletView(Session &session, WindowSettings &settings, bool sleepTold, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wallet(*session.wallet())
    , m_settings(settings)
    , m_sleepTold(sleepTold)
    , m_courier(new Courier(m_wallet, session.demonstrationClient(), this))
    , m_sidebar(new Sidebar(m_wallet.name(), this))
    , m_stack(new QStackedWidget(this))
    , m_failure(new FailureBar(this))
    , m_health(new HealthCheck(m_wallet, this))
    , m_others(new OthersChanges(m_wallet, this))
{
    QVBoxLayout *column = new QVBoxLayout;
    column->setSpacing(0);
    if (Demonstration::isOne(m_wallet.context()))
        column->addWidget(demonstrationBanner(this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_failure);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, [this](PageId id) { go(targetTo(id)); });
    connect(m_sidebar, &Sidebar::lockRequested, this, &WalletView::lockRequested);
    connect(&m_wallet, &Wallet::changed, this, &WalletView::countWaiting);
    connect(m_courier, &Courier::failed, this, &WalletView::showError);
    addKeys();
    addMenu();
    for (const RecordKind kind : {RecordKind::Letters, RecordKind::Requests, RecordKind::Rewards})
        countWaiting(kind);
    connect(m_health, &HealthCheck::failed, this, &WalletView::showError);
    // After what the person waits for.
    QTimer::singleShot(0, m_health, &HealthCheck::start);
}

WalletView::~WalletView()
{
    qDeleteAll(m_pages); // they use the courier, which goes with the children
}

void WalletView::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    for (std::size_t i = 0; i < kPages.size(); ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), [this, i] { go(targetTo(kPages.at(i))); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { currentPage()->focusSearch(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { (void)currentPage()->undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    key(QKeySequence(Qt::Key_F6), [this] { nextPane(); });
}

void WalletView::addMenu()
{
    WalletButton *button = m_sidebar->walletButton();
    connect(button, &WalletButton::lockRequested, this, &WalletView::lockRequested);
    connect(button, &WalletButton::otherRequested, this, &WalletView::otherRequested);
    connect(button, &WalletButton::folderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_wallet.path()).path())); });
    connect(button, &WalletButton::sheetRequested, this, &WalletView::saveSheet);
}

void WalletView::saveSheet()
{
    const QDate made = QFileInfo(m_wallet.path()).birthTime().date();
    saveEmergencySheet(
        this, m_wallet.path(), made.isValid() ? made : m_session.clock().today(), m_session.clock(),
        [this](const QString &path) {
            m_failure->showNote(tr("The emergency sheet was saved as %1.").arg(path));
        },
        [this](const Error &error) { showError(error); });
}

Page *WalletView::makePage(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(m_wallet, this);
    case PageId::Requests:
        return new RequestsPage(m_wallet, m_courier->client(), m_courier->delivery(), this);
    case PageId::Companies:
        return new CompaniesPage(m_wallet, this);
    case PageId::MyData:
        return new MyDataPage(m_wallet, this);
    case PageId::Rewards:
        return new RewardsPage(m_wallet, this);
    case PageId::Receipts:
        return new ReceiptsPage(m_wallet, this);
    case PageId::Letters:
        return new LettersPage(m_wallet, this);
    case PageId::Imports:
        return new ImportsPage(m_wallet, this);
    case PageId::Settings:
        break;
    }
    SettingsPage *settings = new SettingsPage(m_wallet, m_settings, m_session.keychain(), m_sleepTold, this);
    connect(settings, &SettingsPage::passphraseRequested, this, &WalletView::passphraseRequested);
    connect(settings, &SettingsPage::otherRequested, this, &WalletView::otherRequested);
    return settings;
}

Page *WalletView::page(PageId id)
{
    if (Page *made = m_pages.value(id))
        return made;
    Page *page = makePage(id);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    page->setNarrow(m_narrow);
    connect(page, &Page::targeted, this, &WalletView::follow);
    connect(page, &Page::failed, this, &WalletView::showError);
    connect(page, &Page::readMuch, this, [] { giveBackFreeMemory(); });
    connect(page, &Page::badgeChanged, this, [this, id](int count) { m_sidebar->setBadge(id, count); });
    return page;
}

void WalletView::go(const Target &target)
{
    Page *next = page(target.page);
    m_before.clear();
    m_current = target.page;
    m_sidebar->setCurrent(target.page);
    m_stack->setCurrentWidget(next);
    next->show(target);
    Q_EMIT went(target);
}

void WalletView::follow(const Target &target)
{
    QList<PageId> before = m_before;
    if (target.page != m_current)
        before.append(m_current);
    go(target);
    m_before = before;
}

void WalletView::back()
{
    if (m_before.isEmpty())
        return;
    QList<PageId> before = m_before;
    const PageId last = before.takeLast();
    m_current = last;
    m_sidebar->setCurrent(last);
    m_stack->setCurrentWidget(page(last));
    m_before = before;
}

void WalletView::nextPane()
{
    focusNextPane(m_sidebar, currentPage());
}

void WalletView::showError(const Error &error)
{
    m_failure->showError(error);
}

void WalletView::countWaiting(RecordKind kind)
{
    if (kind == RecordKind::Letters)
        count(PageId::Letters, m_letterCount, waitingLetters);
    else if (kind == RecordKind::Requests)
        count(PageId::Requests, m_requestCount, openRequests);
    else if (kind == RecordKind::Rewards)
        count(PageId::Rewards, m_rewardCount, rewardsEndingSoon);
}

void WalletView::count(PageId page, WorkerRead<int> &reading, Counting what)
{
    // The page in front counts for itself; one that was left reads nothing until it comes to the front again.
    const auto countsItself = [this, page] { return m_current == page && m_pages.contains(page); };
    if (countsItself())
        return;
    reading.start(m_wallet, what, [this, page, countsItself](Result<int> count) {
        if (!countsItself())
            m_sidebar->setBadge(page, count.value_or(0));
    });
}

void WalletView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrowBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_sidebar->setNarrow(narrow);
    for (Page *page : std::as_const(m_pages))
        page->setNarrow(narrow);
}

void WalletView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_failure->isVisible())
        m_failure->hide();
    else
        back();
}

} // namespace fieldfare
