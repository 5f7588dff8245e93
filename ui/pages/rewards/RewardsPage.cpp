// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardsPage.h"

#include "common/PageKeys.h"
#include "rewards/CopiedCode.h"
#include "rewards/CouponGrid.h"
#include "rewards/RewardShown.h"
#include "rewards/StatementPane.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"
#include "widgets/UndoBar.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kPaneWidth = 344;

enum Segment { ToUse, Promised, Over };

bool matches(const RewardRow &row, const QString &text)
{
    return text.isEmpty() || row.company.contains(text, Qt::CaseInsensitive) ||
           row.reward.terms.contains(text, Qt::CaseInsensitive) ||
           row.reward.code.contains(text, Qt::CaseInsensitive);
}

Segment segmentOf(const RewardRow &row, QDate today)
{
    return Segment(int(placeOf(row, today)));
}

} // namespace

RewardsPage::RewardsPage(Wallet &wallet, QWidget *parent, Opener *opener)
    : Page(wallet, parent)
    , m_ownOpener(opener ? nullptr : std::make_unique<DesktopOpener>())
    , m_opener(opener ? *opener : *m_ownOpener)
    , m_year(wallet.context().clock.today().year())
    , m_stack(new QStackedWidget)
    , m_pane(new StatementPane(this))
    , m_copied(new CopiedCode(this))
{
    watch({RecordKind::Rewards, RecordKind::Companies, RecordKind::Prices});
    m_tomorrow.setSingleShot(true);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    m_pane->setFixedWidth(kPaneWidth);
    m_pane->hide();
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_pane);
    connectParts();
}

QWidget *RewardsPage::makeEmpty()
{
    Panel *panel = new Panel(Role::Ground);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PaneHeader(tr("Rewards")));
    EmptyState *empty = new EmptyState(
        QStringLiteral("rewards"), tr("No reward is here"),
        tr("What a company gives for your data comes here with its code, and so does what it only promised. "
           "Something that came another way is recorded by hand."));
    QPushButton *record = secondaryButton(tr("Record a reward"));
    empty->setButton(record);
    connect(record, &QPushButton::clicked, this, &RewardsPage::record);
    column->addWidget(empty, 1);
    return panel;
}

QWidget *RewardsPage::makeList()
{
    m_list = new Panel(Role::Ground);
    QVBoxLayout *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(tr("Rewards"));
    m_segments = new SegmentControl(tr("Which rewards"));
    m_segments->addSegment(ToUse, tr("To use"));
    m_segments->addSegment(Promised, tr("Promised"));
    m_segments->addSegment(Over, tr("Over"));
    QPushButton *find = compact(iconButton(QStringLiteral("search"), tr("Search rewards")));
    QPushButton *add = compact(iconButton(QStringLiteral("plus"), tr("Record a reward")));
    m_openPane = compact(secondaryButton(tr("Statement")));
    m_openPane->hide();
    header->addWidget(m_segments);
    header->addWidget(find);
    header->addWidget(add);
    header->addWidget(m_openPane);
    column->addWidget(header);
    m_search = new SearchField(tr("Search rewards"));
    m_search->hide();
    QVBoxLayout *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace4);
    inset->addWidget(m_search);
    column->addLayout(inset);
    m_grid = new CouponGrid(tr("Rewards"));
    column->addWidget(m_grid, 1);
    m_undo = new UndoBar;
    m_undo->setWaitText(tr("Can be undone for %1 s"));
    QVBoxLayout *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, metrics::kSpace8);
    foot->addWidget(m_undo);
    column->addLayout(foot);
    connect(find, &QPushButton::clicked, this, &RewardsPage::focusSearch);
    connect(add, &QPushButton::clicked, this, &RewardsPage::record);
    connect(m_openPane, &QPushButton::clicked, this, [this] { openPane(true); });
    return m_list;
}

void RewardsPage::connectParts()
{
    connect(m_segments, &SegmentControl::chosenChanged, this, &RewardsPage::showRows);
    connect(m_search, &SearchField::searchChanged, this, &RewardsPage::showRows);
    connect(m_grid, &CouponGrid::requested, this, &RewardsPage::act);
    connect(m_copied, &CopiedCode::changed, m_grid, &CouponGrid::setCopied);
    connect(&m_tomorrow, &QTimer::timeout, this, [this] {
        m_settles = true;
        refresh();
    });
    connect(m_pane, &StatementPane::backRequested, this, [this] { openPane(false); });
    connect(m_pane, &StatementPane::pdfRequested, this, &RewardsPage::savePdf);
    connect(m_pane, &StatementPane::csvRequested, this, &RewardsPage::saveCsv);
    connect(m_pane, &StatementPane::yearChosen, this, [this](int year) {
        m_year = year;
        refresh();
    });
    // The window's own Ctrl Z comes here by undo(): two shortcuts of one key would answer neither.
    for (QPushButton *button : m_undo->findChildren<QPushButton *>())
        button->setShortcut({});
    connect(m_undo, &UndoBar::undone, this, [this](const QString &id) {
        const Undoable last = m_undoable.value(id.toInt());
        done(Rewards(context()).correct(last.id, last.amount));
    });
    addStepKeys(this, [this](int by) { m_grid->step(by); });
}

void RewardsPage::show(const Target &target)
{
    Page::show(target);
    if (target.reward.isNull())
        return;
    m_wanted = target.reward;
    m_search->clear();
    if (!m_read.rows.isEmpty())
        showRows();
}

void RewardsPage::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool RewardsPage::undo()
{
    if (m_undo->count() == 0)
        return false;
    for (QPushButton *button : m_undo->findChildren<QPushButton *>())
        button->click();
    return true;
}

void RewardsPage::showEvent(QShowEvent *event)
{
    m_settles = true;
    Page::showEvent(event);
    if (!m_reading.activity() || !m_reading.activity()->isRunning())
        refresh(); // nothing changed, but time passed
}

void RewardsPage::hideEvent(QHideEvent *event)
{
    m_tomorrow.stop();
    Page::hideEvent(event);
}

void RewardsPage::waitForTomorrow()
{
    m_tomorrow.stop();
    const bool ends = std::ranges::any_of(
        m_read.rows, [](const RewardRow &row) { return !row.archived && row.endsOn.isValid(); });
    if (!ends || !isVisible())
        return;
    const QDateTime now = context().clock.now().toDateTime().toLocalTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_tomorrow.start(int(std::clamp<qint64>(left + 1'000, 1'000, 90'000'000)));
}

Period RewardsPage::period() const
{
    const QDate today = context().clock.today();
    const QDate end(m_year, 12, 31);
    return {QDate(m_year, 1, 1), qMin(end, today)};
}

void RewardsPage::refresh()
{
    m_reading.start(
        wallet(),
        [period = period(), settles = m_settles](const WalletContext &context,
                                                 ActivityControl &) -> Result<Reading> {
            const Result<int> settled = settles ? Rewards(context).settle() : 0;
            if (!settled)
                return failure(settled.error());
            const Result<QList<RewardRow>> rows = Rewards(context).list();
            if (!rows)
                return failure(rows.error());
            const Result<RewardStatement> statement = rewardStatement(context, period);
            if (!statement)
                return failure(statement.error());
            return Reading{*rows, *statement, *settled};
        },
        [this](const Result<Reading> &reading) {
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            m_settles = false;
            m_read = *reading;
            showStatement();
            showRows();
            waitForTomorrow();
            if (m_read.settled > 0)
                wallet().tellChanged(RecordKind::Rewards);
        });
}

void RewardsPage::showRows()
{
    const QDate today = context().clock.today();
    const auto wanted =
        std::ranges::find_if(m_read.rows, [this](const RewardRow &row) { return row.reward.id == m_wanted; });
    // A reward that another page points to is shown whatever the list was filtered by.
    if (wanted != m_read.rows.end() && segmentOf(*wanted, today) != m_segments->chosen())
        m_segments->choose(segmentOf(*wanted, today));
    const QString text = m_search->text().trimmed();
    CouponGroup groups[] = {{{}, {}, {}}, {tr("Promised"), tr("Not here yet"), {}}, {{}, {}, {}}};
    int counts[] = {0, 0, 0};
    int soon = 0;
    for (const RewardRow &row : std::as_const(m_read.rows)) {
        const Segment segment = segmentOf(row, today);
        ++counts[segment];
        soon += endsSoon(row, today) ? 1 : 0;
        if (matches(row, text))
            groups[segment].rows.append(row);
    }
    for (const Segment segment : {ToUse, Promised, Over})
        m_segments->setCount(segment, formatCount(counts[segment], locale()));
    const int chosen = m_segments->chosen();
    QList<CouponGroup> shown;
    if (chosen == ToUse)
        shown = {groups[ToUse], groups[Promised]};
    else
        shown = {groups[chosen]};
    if (chosen == Promised)
        shown.first().heading.clear();
    qsizetype hits = 0;
    for (const CouponGroup &group : std::as_const(shown))
        hits += group.rows.size();
    const QString empty = !text.isEmpty()      ? tr("Nothing of that name is here.")
                          : chosen == Promised ? tr("Nothing is promised that has not come.")
                          : chosen == Over     ? tr("Nothing is over yet.")
                                               : tr("Nothing is to use at the moment.");
    // The coupons are laid out once, in the room that the statement leaves.
    m_stack->setCurrentIndex(m_read.rows.isEmpty() ? 0 : 1);
    placePane();
    layout()->activate();
    m_grid->setGroups(shown, today, empty);
    m_search->setHits(text.isEmpty() ? QString() : tr("%1 found").arg(formatCount(hits, locale())));
    Q_EMIT badgeChanged(soon);
    if (wanted == m_read.rows.end())
        return;
    // The coupons have their places once the layout has been through.
    QTimer::singleShot(0, this, [this] {
        if (m_grid->choose(m_wanted))
            m_wanted = {};
    });
}

void RewardsPage::showStatement()
{
    QList<int> years{context().clock.today().year()};
    for (const RewardRow &row : std::as_const(m_read.rows)) {
        for (const RewardEntry &entry : row.reward.entries) {
            const int year = entry.at.localDate().year();
            if (!years.contains(year))
                years.append(year);
        }
    }
    std::ranges::sort(years, std::greater<int>());
    m_pane->setStatement(m_read.statement, years, context().clock.today());
}

void RewardsPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        layout()->removeWidget(m_pane);
    else
        layout()->addWidget(m_pane);
    m_pane->setBackShown(narrow);
    m_openPane->setVisible(narrow);
    m_paneOpen = false;
    placePane();
}

void RewardsPage::openPane(bool open)
{
    m_paneOpen = open;
    placePane();
    if (open)
        m_pane->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_openPane->setFocus(Qt::OtherFocusReason);
}

void RewardsPage::placePane()
{
    m_pane->setVisible(!m_read.rows.isEmpty() && (!m_narrow || m_paneOpen));
    if (!m_narrow)
        return;
    const QRect over(width() - kPaneWidth, 0, kPaneWidth, height());
    m_pane->setGeometry(QStyle::visualRect(layoutDirection(), rect(), over));
    m_pane->raise();
}

void RewardsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePane();
}

void RewardsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_paneOpen) {
        openPane(false);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace fieldfare
