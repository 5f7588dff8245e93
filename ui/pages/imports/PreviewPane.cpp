// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/PreviewPane.h"

#include "imports/ImportWords.h"
#include "imports/PaneHead.h"
#include "imports/PlannedValuesModel.h"
#include "imports/PreviewModel.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/ActionBar.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/FilterBar.h"
#include "widgets/Inset.h"
#include "widgets/Label.h"
#include "widgets/ListTable.h"
#include "widgets/PaneHeader.h"
#include "widgets/RowDelegate.h"
#include "widgets/SearchField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace fieldfare {

namespace {

constexpr int kAll = 100; // beyond the states; a button group keeps -1 for itself
constexpr int kMostValuesShown = 4;

} // namespace

PreviewPane::PreviewPane(const WalletContext &context, QWidget *parent)
    : QWidget(parent)
    , m_rows(new PreviewModel(context.facts.catalogue(), context.language, this))
    , m_values(new PlannedValuesModel(context.facts.catalogue(), context.language, this))
    , m_head(new PaneHead)
    , m_figures(new FigureCard)
    , m_valuesCard(new Card(nullptr, 16))
    , m_valuesTable(new ListTable(tr("From your identities, for My data")))
    , m_filters(new FilterBar(tr("Rows")))
    , m_search(new SearchField(tr("Search rows")))
    , m_table(new ListTable(tr("What the file would bring")))
    , m_delegate(new RowDelegate(this))
    , m_takeIn(withKey(primaryButton({}), QKeySequence(Qt::Key_Return)))
    , m_discard(quietButton({}, tr("Discard")))
    , m_note(new Label({}, TextStyle::Small, Role::TextMuted))
{
    build();
    m_takeIn->setProperty("keyHint", tr("Enter"));
    connect(m_filters, &FilterBar::chosenChanged, this, &PreviewPane::showFilter);
    connect(m_search, &SearchField::searchChanged, m_rows, &PreviewModel::setSearch);
    connect(m_search, &SearchField::searchChanged, m_delegate, &RowDelegate::setMatch);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &PreviewPane::showHits);
    connect(m_values, &PlannedValuesModel::chosenChanged, this, &PreviewPane::showAction);
    connect(m_takeIn, &QPushButton::clicked, this, &PreviewPane::takeInRequested);
    connect(m_discard, &QPushButton::clicked, this, &PreviewPane::discardRequested);
}

void PreviewPane::build()
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace28);
    header->addLeading(
        new Label(tr("Nothing is taken in until you say so."), TextStyle::Small, Role::TextMuted));
    column->addWidget(header);
    QVBoxLayout *inner = inset(column, metrics::kSpace28);
    inner->addWidget(m_head);
    inner->addSpacing(metrics::kSpace16);
    inner->addWidget(m_figures);
    inner->addSpacing(metrics::kSpace12);
    m_valuesCard->body()->setContentsMargins(metrics::kSpace20 - metrics::kRowReach, metrics::kSpace20,
                                             metrics::kSpace20 - metrics::kRowReach, metrics::kSpace20);
    m_valuesCard
        ->setTitle(tr("From your identities, for My data"), tr("taken into My data where the box is on"))
        ->setContentsMargins(metrics::kRowReach, 0, metrics::kRowReach, 0);
    RowDelegate *values = new RowDelegate(this);
    values->setColumn(PlannedValuesModel::Field, Cell::Subject);
    values->setColumn(PlannedValuesModel::Note, Cell::Small);
    m_valuesTable->setItemDelegate(values);
    m_valuesTable->setUniformHeight(metrics::kRowField);
    m_valuesTable->horizontalHeader()->hide();
    m_valuesTable->setModel(m_values);
    m_valuesTable->setColumnWidth(PlannedValuesModel::Field, 190);
    m_valuesTable->setColumnWidth(PlannedValuesModel::Note, 150);
    m_valuesTable->setSlackColumn(PlannedValuesModel::Content);
    m_valuesCard->body()->addWidget(m_valuesTable);
    inner->addWidget(m_valuesCard);
    QHBoxLayout *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 6, 0, 4);
    m_filters->addFilter(kAll, tr("All"));
    m_filters->addFilter(int(PreviewState::New), tr("New"), QStringLiteral("plus"));
    m_filters->addFilter(int(PreviewState::Known), tr("Known"), QStringLiteral("check"));
    m_filters->addFilter(int(PreviewState::Skipped), tr("Skipped"), QStringLiteral("minus"));
    m_search->setMaximumWidth(200);
    filters->addWidget(m_filters);
    filters->addStretch(1);
    filters->addWidget(m_search, 1);
    inner->addLayout(filters);

    m_delegate->setColumn(PreviewModel::WillBe, Cell::Small);
    m_delegate->setColumn(PreviewModel::Company, Cell::Subject);
    m_delegate->setColumn(PreviewModel::Why, Cell::Small);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSlackColumn(PreviewModel::Fields);
    setNarrow(false);
    inset(column, metrics::kSpace16)->addWidget(m_table, 1);
    column->setStretch(column->count() - 1, 1);
    ActionBar *bar = new ActionBar;
    bar->addWidget(m_takeIn);
    bar->addWidget(m_discard);
    bar->setNote(m_note);
    column->addWidget(bar);
}

void PreviewPane::setNarrow(bool narrow)
{
    m_table->setColumnWidth(PreviewModel::WillBe, 100);
    m_table->setColumnWidth(PreviewModel::Company, narrow ? 170 : 210);
    m_table->setColumnWidth(PreviewModel::Why, narrow ? 170 : 200);
    m_note->setVisible(!narrow);
}

void PreviewPane::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    m_head->set(importIcon(plan.format), plan.formatName, fileLine(plan.filePath, plan.fileBytes, locale()));
    m_figures->setFigures({{tr("New holdings"), formatCount(plan.newHoldings, locale())},
                           {tr("Known"), formatCount(plan.knownHoldings, locale())},
                           {tr("Skipped"), formatCount(plan.skippedItems, locale())}});
    m_figures->setProof(tr("%n password(s) dropped", nullptr, plan.passwordsDropped),
                        tr("while reading, none kept"));
    m_values->setValues(plan.values);
    m_valuesCard->setVisible(!plan.values.isEmpty());
    m_valuesTable->setFixedHeight(int(qMin(plan.values.size(), qsizetype(kMostValuesShown))) *
                                  metrics::kRowField);
    m_search->clear();
    m_rows->setPlanRows(plan.rows);
    m_filters->setCount(kAll, formatCount(m_rows->countOfAll(), locale()));
    for (const PreviewState state : {PreviewState::New, PreviewState::Known, PreviewState::Skipped})
        m_filters->setCount(int(state), formatCount(m_rows->countOf(state), locale()));
    m_filters->choose(kAll);
    showFilter(kAll);
    m_note->setText(plan.passwordsDropped > 0
                        ? tr("Then: “Your passwords still lie in that file. Delete it?”")
                        : tr("Can be undone in one step."));
    showAction();
}

QList<PlannedValue> PreviewPane::chosenValues() const
{
    return m_values->chosen();
}

void PreviewPane::showFilter(int id)
{
    m_rows->setFilter(id == kAll ? std::nullopt : std::optional(PreviewState(id)));
}

void PreviewPane::showHits()
{
    m_search->setHits(m_search->text().trimmed().isEmpty()
                          ? QString()
                          : tr("%1 found").arg(formatCount(m_rows->rowCount(), locale())));
}

void PreviewPane::showAction()
{
    const int values = int(m_values->chosen().size());
    if (m_plan.newHoldings > 0)
        m_takeIn->setText(tr("Take in %1 new").arg(formatCount(m_plan.newHoldings, locale())));
    else if (values > 0)
        m_takeIn->setText(tr("Take in %n value(s)", nullptr, values));
    else
        m_takeIn->setText(tr("Nothing new to take in"));
    m_takeIn->setShortcut(Qt::Key_Return); // a new text takes it away
    m_takeIn->setEnabled(!m_busy && (m_plan.newHoldings > 0 || values > 0));
    m_discard->setEnabled(!m_busy);
}

void PreviewPane::setBusy(bool busy)
{
    m_busy = busy;
    showAction();
}

void PreviewPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace fieldfare
