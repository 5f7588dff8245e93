// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is put together: the part of ReceiptsPage that makes its widgets.

#include "common/PageKeys.h"
#include "common/PaneList.h"
#include "receipts/PaperView.h"
#include "receipts/ReceiptPane.h"
#include "receipts/ReceiptsPage.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterBar.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/ProgressRow.h"
#include "widgets/SearchField.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldfare {

QWidget *ReceiptsPage::makeList()
{
    Panel *panel = new Panel(Role::Ground);
    panel->setFixedWidth(metrics::kList);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PaneHeader(tr("Receipts"));
    QPushButton *find = compact(iconButton(QStringLiteral("search"), tr("Search receipts")));
    m_export = compact(quietButton(QStringLiteral("export"), tr("Export")));
    m_exportMenu = new QMenu(m_export);
    m_export->setMenu(m_exportMenu);
    m_export->setEnabled(false); // until there is something
    m_header->addWidget(find);
    m_header->addWidget(m_export);
    column->addWidget(m_header);
    m_filters = new FilterBar(tr("Which receipts"));
    m_filters->addFilter(All, tr("All"));
    m_filters->addFilter(Live, tr("Live"));
    m_filters->addFilter(Given, tr("Given"));
    m_filters->addFilter(Refused, tr("Refused"));
    m_search = new SearchField(tr("Search receipts"));
    m_search->hide();
    QVBoxLayout *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, metrics::kSpace8);
    inset->setSpacing(metrics::kSpace8);
    inset->addWidget(m_filters);
    inset->addWidget(m_search);
    column->addLayout(inset);
    m_list = new PaneList(tr("Receipts"), 2);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    connect(find, &QPushButton::clicked, this, &ReceiptsPage::focusSearch);
    connect(m_exportMenu, &QMenu::aboutToShow, this, &ReceiptsPage::fillExportMenu);
    return panel;
}

QWidget *ReceiptsPage::makeFoot()
{
    QWidget *foot = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    Panel *running = new Panel(Role::Ground);
    running->setLines(Qt::TopEdge);
    QVBoxLayout *inside = new QVBoxLayout(running);
    inside->setContentsMargins(metrics::kSpace20, metrics::kSpace12, metrics::kSpace20, 14);
    m_progress = new ProgressRow(tr("Saving receipts"));
    inside->addWidget(m_progress);
    Panel *ended = new Panel(Role::Ground);
    ended->setLines(Qt::TopEdge);
    QHBoxLayout *row = new QHBoxLayout(ended);
    row->setContentsMargins(metrics::kSpace20, metrics::kSpace8, metrics::kSpace12, metrics::kSpace8);
    m_endedWords = new Label({}, TextStyle::Small, Role::TextMuted);
    m_endedWords->setWrapping(true);
    QPushButton *close = compact(iconButton(QStringLiteral("cross"), tr("Close this note")));
    row->addWidget(m_endedWords, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column->addWidget(running);
    column->addWidget(ended);
    m_running = running;
    m_ended = ended;
    m_running->hide();
    m_ended->hide();
    connect(m_progress, &ProgressRow::cancelRequested, this, &ReceiptsPage::cancelExport);
    connect(close, &QPushButton::clicked, m_ended, &QWidget::hide);
    return foot;
}

QWidget *ReceiptsPage::makeEmpty()
{
    Panel *panel = new Panel(Role::Surface);
    panel->setLines(Qt::LeftEdge);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    EmptyState *empty = new EmptyState(
        QStringLiteral("receipts"), tr("No receipt is here"),
        tr("Every answer to a request leaves a signed one: approved, countered, declined or withdrawn. "
           "Somebody else’s can be verified here as well."));
    QPushButton *button = secondaryButton(tr("Verify a file…"));
    empty->setButton(button);
    connect(button, &QPushButton::clicked, this, &ReceiptsPage::chooseFile);
    column->addWidget(empty);
    return panel;
}

QWidget *ReceiptsPage::makeView()
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmpty());
    QWidget *both = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    Panel *view = new Panel(Role::Sunken);
    view->setLines(Qt::LeftEdge);
    QVBoxLayout *column = new QVBoxLayout(view);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace16);
    m_place = new ElidedLabel({}, TextStyle::Small, Role::TextMuted);
    m_zoom = new Label({}, TextStyle::Small, Role::TextMuted);
    m_zoom->setMinimumWidth(36);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_smaller = compact(iconButton(QStringLiteral("minus"), tr("Smaller")));
    m_larger = compact(iconButton(QStringLiteral("plus"), tr("Larger")));
    m_pageBack = compact(iconButton(QStringLiteral("chevron-left"), tr("Previous page")));
    m_pageOn = compact(iconButton(QStringLiteral("chevron-right"), tr("Next page")));
    m_pageBack->hide();
    m_pageOn->hide();
    header->addLeading(m_place);
    for (QWidget *widget : {static_cast<QWidget *>(m_pageBack), static_cast<QWidget *>(m_pageOn),
                            static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_zoom),
                            static_cast<QWidget *>(m_larger)})
        header->addWidget(widget);
    m_paper = new PaperView;
    column->addWidget(header);
    column->addWidget(m_paper, 1);
    m_pane = new ReceiptPane;
    row->addWidget(view, 1);
    row->addWidget(m_pane);
    m_stack->addWidget(both);
    return m_stack;
}

void ReceiptsPage::connectParts()
{
    connect(m_filters, &FilterBar::chosenChanged, this, &ReceiptsPage::showRows);
    connect(m_search, &SearchField::searchChanged, this, &ReceiptsPage::showRows);
    connect(m_list, &PaneList::chosenChanged, this, &ReceiptsPage::readDetail);
    connect(m_paper, &PaperView::zoomChanged, this, &ReceiptsPage::readPage);
    connect(m_smaller, &QPushButton::clicked, m_paper, &PaperView::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_paper, &PaperView::zoomIn);
    connect(m_pageBack, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_pageOn, &QPushButton::clicked, this, [this] { turn(1); });
    addStepKeys(this, [this](int by) { step(by); });
    connect(m_pane, &ReceiptPane::verifyRequested, this, &ReceiptsPage::chooseFile);
    connect(m_pane, &ReceiptPane::saveRequested, this, &ReceiptsPage::saveOne);
    connect(m_pane, &ReceiptPane::requestRequested, this, &ReceiptsPage::seeRequest);
    connect(m_pane, &ReceiptPane::companyRequested, this, &ReceiptsPage::seeCompany);
}

} // namespace fieldfare
