// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewPage.h"

#include "overview/ClaimDialog.h"
#include "overview/FiguresView.h"
#include "overview/NewcomerView.h"
#include "theme/Metrics.h"
#include "widgets/PaneHeader.h"
#include "widgets/SegmentControl.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kAllYears = 0;
constexpr qsizetype kMostYears = 2; ///< what was earlier is among all years

QScrollArea *scrolled(QWidget *content)
{
    // Beyond its widest the content is centred.
    QWidget *holder = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    content->setMaximumWidth(metrics::kContentMax);
    row->addWidget(content);
    QScrollArea *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    area->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    return area;
}

} // namespace

OverviewPage::OverviewPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
    , m_years(new SegmentControl(tr("Years")))
    , m_newcomer(new NewcomerView)
    , m_figures(new FiguresView(context().facts.catalogue(), context().language))
    , m_stack(new QStackedLayout)
{
    watch({RecordKind::Values, RecordKind::Companies, RecordKind::Prices, RecordKind::Breaches,
           RecordKind::Letters, RecordKind::Imports, RecordKind::Requests, RecordKind::Rewards});
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(tr("Overview"), nullptr, metrics::kSpace28);
    header->addWidget(m_years);
    m_years->hide();
    connect(m_years, &SegmentControl::chosenChanged, this, &OverviewPage::chooseYear);
    column->addWidget(header);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(new QWidget); // until the first reading
    m_stack->addWidget(scrolled(m_newcomer));
    m_stack->addWidget(scrolled(m_figures));
    connect(m_newcomer, &NewcomerView::fileChosen, this,
            [this](const QString &file) { go(PageId::Imports, file); });
    connect(m_newcomer, &NewcomerView::chooseRequested, this, &OverviewPage::chooseFile);
    connect(m_newcomer, &NewcomerView::pricesRequested, this, [this] { go(PageId::MyData, {}); });
    connect(m_figures, &FiguresView::targeted, this, &Page::targeted);
    connect(m_figures, &FiguresView::claimRequested, this, &OverviewPage::openClaim);
}

void OverviewPage::refresh()
{
    m_read.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return readOverview(context); },
        [this](const Result<OverviewReading> &reading) { take(reading); });
}

void OverviewPage::take(const Result<OverviewReading> &reading)
{
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    offerYears(reading->figures);
    if (reading->figures.newcomer)
        m_newcomer->setReading(*reading);
    else
        m_figures->setReading(*reading, context().clock.today());
    m_stack->setCurrentIndex(reading->figures.newcomer ? 1 : 2);
    Q_EMIT readMuch();
}

/// This year, the last one in which something came, and all; nothing to choose where only this one has any.
void OverviewPage::offerYears(const OverviewFigures &figures)
{
    const QList<int> years = figures.dealings ? earnedYears(*figures.dealings) : QList<int>();
    if (years == m_offered)
        return;
    const int chosen = m_years->chosen();
    m_offered = years;
    m_years->clear();
    m_years->hide();
    if (years.isEmpty())
        return;
    for (const int year : years.first(std::min(years.size(), kMostYears)))
        m_years->addSegment(year, QString::number(year));
    m_years->addSegment(kAllYears, tr("All years"));
    m_years->choose(chosen);
    m_years->setVisible(years.size() > 1); // with its segments: what is added to a shown one comes later
    chooseYear(m_years->chosen());
}

void OverviewPage::chooseYear(int year)
{
    m_figures->setYear(year == kAllYears ? std::nullopt : std::optional(year));
}

void OverviewPage::setNarrow(bool narrow)
{
    m_figures->setNarrow(narrow);
}

void OverviewPage::chooseFile()
{
    QFileDialog *dialog = new QFileDialog(this, tr("Choose the export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { go(PageId::Imports, file); });
    dialog->open();
}

void OverviewPage::go(PageId page, const QString &file)
{
    Target target;
    target.page = page;
    target.file = file;
    Q_EMIT targeted(target);
}

void OverviewPage::openClaim()
{
    m_readClaim.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return readClaim(context); },
        [this](const Result<QList<HolderRow>> &rows) {
            if (rows)
                (new ClaimDialog(*rows, context().currency, this))->open();
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace fieldfare
