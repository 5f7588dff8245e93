// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesList.h"

#include "companies/CompaniesTable.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterBar.h"
#include "widgets/PaneHeader.h"
#include "widgets/SearchField.h"
#include "widgets/UndoBar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

enum Shown { Table, NothingFound, Empty };
constexpr int kSearchWidth = 248;
constexpr int kFoot = 36;

} // namespace

CompaniesList::CompaniesList(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_model(new CompaniesModel(currency, this))
    , m_header(new PaneHeader(tr("Companies")))
    , m_search(new SearchField(tr("Search companies")))
    , m_filterRow(new QWidget)
    , m_filters(new FilterBar(tr("Filter")))
    , m_group(compact(rowButton({}, QStringLiteral("cross"))))
    , m_hint(new ElidedLabel(tr("Space or Ctrl click adds one"), TextStyle::Small, Role::TextMuted))
    , m_stack(new QStackedWidget)
    , m_table(new CompaniesTable(*m_model))
    , m_undo(new UndoBar)
    , m_foot(new QWidget)
    , m_footStart(new ElidedLabel({}, TextStyle::Small, Role::TextMuted))
    , m_footEnd(new ElidedLabel({}, TextStyle::Small, Role::TextMuted))
{
    buildHeader();
    buildFilters();
    buildFoot();
    QWidget *tablePage = new QWidget;
    QHBoxLayout *margins = new QHBoxLayout(tablePage);
    margins->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, 0);
    margins->addWidget(m_table);
    m_stack->addWidget(tablePage);
    m_stack->addWidget(new EmptyState(QStringLiteral("search"), tr("No company found"),
                                      tr("Names, domains and the labels of your values are searched.")));
    m_stack->addWidget(buildEmpty());
    QWidget *undoRow = new QWidget;
    QHBoxLayout *undoMargins = new QHBoxLayout(undoRow);
    undoMargins->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, 0);
    undoMargins->addWidget(m_undo);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(undoRow);
    column->addWidget(m_foot);
    connect(m_table, &CompaniesTable::chosenChanged, this, &CompaniesList::noteChosen);
    connect(m_table, &CompaniesTable::rowActivated, this, &CompaniesList::opened);
    connect(m_table, &CompaniesTable::rowClicked, this, &CompaniesList::opened);
}

void CompaniesList::buildHeader()
{
    m_search->setFixedWidth(kSearchWidth);
    QPushButton *add = framedIconButton(QStringLiteral("plus"), tr("Add a company"));
    m_header->addWidget(m_search);
    m_header->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CompaniesList::addRequested);
    connect(m_search, &SearchField::searchChanged, this, &CompaniesList::query);
}

void CompaniesList::buildFilters()
{
    m_filters->addFilter(int(HolderFilter::All), tr("All"));
    m_filters->addFilter(int(HolderFilter::PaidNothing), tr("Paid nothing"));
    m_filters->addFilter(int(HolderFilter::Breached), tr("Breached"), QStringLiteral("breach"));
    m_filters->addFilter(int(HolderFilter::Endless), tr("No end"));
    QHBoxLayout *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace8);
    row->setSpacing(6);
    row->addWidget(m_filters);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_hint);
    m_group->hide();
    m_hint->hide();
    connect(m_filters, &FilterBar::chosenChanged, this, &CompaniesList::query);
    connect(m_group, &QPushButton::clicked, this, [this] { setGroup(-1, {}); });
    connect(m_group, &QPushButton::clicked, this, &CompaniesList::anyFieldRequested);
}

void CompaniesList::buildFoot()
{
    QVBoxLayout *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline(Qt::Horizontal));
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, 0);
    row->addWidget(m_footStart);
    row->addStretch(1);
    row->addWidget(m_footEnd);
    column->addLayout(row, 1);
    m_foot->setFixedHeight(kFoot);
}

QWidget *CompaniesList::buildEmpty()
{
    EmptyState *empty =
        new EmptyState(QStringLiteral("companies"), tr("No companies yet"),
                       tr("An export of your password manager or browser says who holds something of you. "
                          "Its passwords are skipped while it is read."));
    QPushButton *import = primaryButton(tr("Import an export"));
    empty->setButton(import);
    connect(import, &QPushButton::clicked, this, &CompaniesList::importRequested);
    return empty;
}

void CompaniesList::setIndex(HolderIndex index)
{
    m_restoring = true;
    m_model->setIndex(std::move(index));
    m_table->fitColumns();
    showCounts();
    m_restoring = false;
    keepChosen();
}

void CompaniesList::showCounts()
{
    const HolderIndex &holders = m_model->holders();
    const bool any = holders.size() > 0;
    m_header->setCount(any ? formatCount(holders.size(), locale()) : QString());
    for (const HolderFilter filter :
         {HolderFilter::PaidNothing, HolderFilter::Breached, HolderFilter::Endless})
        m_filters->setCount(int(filter), formatCount(holders.count(filter), locale()));
    m_search->setVisible(any);
    m_filterRow->setVisible(any);
    m_foot->setVisible(any);
}

void CompaniesList::query()
{
    m_query.search = m_search->text();
    m_query.filter = HolderFilter(m_filters->chosen());
    m_restoring = true;
    m_model->setQuery(m_query);
    m_restoring = false;
    m_table->setMatch(m_query.search.trimmed());
    m_search->setHits(m_query.search.trimmed().isEmpty()
                          ? QString()
                          : tr("%1 found").arg(formatCount(m_model->rowCount(), locale())));
    keepChosen();
}

/// A reset model has no selection: what was chosen and is still shown is chosen again, else the first.
void CompaniesList::keepChosen()
{
    QList<int> rows;
    for (const CompanyId &id : std::as_const(m_chosen)) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    if (rows.isEmpty() && m_model->rowCount() > 0)
        rows.append(0);
    m_stack->setCurrentIndex(m_model->holders().size() == 0 ? Empty
                             : m_model->rowCount() == 0     ? NothingFound
                                                            : Table);
    m_table->choose(rows);
}

void CompaniesList::noteChosen()
{
    if (m_restoring)
        return;
    m_chosen.clear();
    for (const HolderRow &row : chosen())
        m_chosen.append(row.id);
    m_hint->setVisible(m_chosen.size() > 1);
    showFoot();
    Q_EMIT chosenChanged();
}

void CompaniesList::showFoot()
{
    const qint64 all = m_model->holders().size();
    const qint64 shown = m_model->rowCount();
    const bool several = m_chosen.size() > 1;
    const HolderTotals totals = several ? m_model->totals(m_table->chosenRows()) : m_model->totals();
    const auto count = [this](qint64 number) { return formatCount(number, locale()); };
    const QString companies = shown == all ? tr("%1 companies").arg(count(all))
                                           : tr("%1 of %2 companies").arg(count(shown), count(all));
    m_footStart->setText(several ? tr("%1, %2 selected").arg(companies, count(m_chosen.size()))
                                 : tr("%1 · %2 fields held").arg(companies, count(totals.fields)));
    const QString asked = formatMoney({totals.asked, m_model->currency()}, locale());
    const QString paid = formatMoney({totals.paid, m_model->currency()}, locale());
    m_footEnd->setText(several ? tr("Selected: asked %1 · paid %2").arg(asked, paid)
                               : tr("Asked %1 · paid %2").arg(asked, paid));
}

void CompaniesList::setGroup(int group, const QString &name)
{
    m_query.group = group;
    m_query.only.reset();
    showHolds(name);
}

void CompaniesList::setHolding(const QSet<CompanyId> &companies, const QString &field)
{
    m_query.group = -1;
    m_query.only = companies;
    showHolds(field);
}

void CompaniesList::showHolds(const QString &what)
{
    m_group->setText(tr("Holds: %1").arg(what));
    m_group->setAccessibleName(tr("Holds: %1. Show all again").arg(what));
    m_group->setVisible(m_query.group >= 0 || m_query.only);
    query();
}

void CompaniesList::setFilter(HolderFilter filter)
{
    m_filters->choose(int(filter));
}

void CompaniesList::showAll()
{
    m_search->clear();
    m_filters->choose(int(HolderFilter::All));
    if (m_query.group >= 0 || m_query.only)
        setGroup(-1, {});
}

void CompaniesList::choose(const CompanyId &id)
{
    m_chosen = {id}; // also when its row comes with the next reading
    if (m_model->rowOf(id) >= 0)
        m_table->choose({m_model->rowOf(id)});
}

void CompaniesList::chooseOne()
{
    const QList<int> rows = m_table->chosenRows();
    if (!rows.isEmpty())
        m_table->choose({rows.first()});
}

QList<HolderRow> CompaniesList::chosen() const
{
    QList<HolderRow> list;
    for (const int row : m_table->chosenRows())
        list.append(m_model->holder(row));
    return list;
}

void CompaniesList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CompaniesList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace fieldfare
