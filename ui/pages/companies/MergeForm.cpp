// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/MergeForm.h"

#include "companies/CompaniesModel.h"
#include "theme/Metrics.h"
#include "widgets/ListTable.h"
#include "widgets/RowDelegate.h"
#include "widgets/SearchField.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

QString titleOf(const QList<HolderRow> &from)
{
    return from.size() == 1 ? MergeForm::tr("Merge %1 into").arg(from.first().name)
                            : MergeForm::tr("Merge %1 companies into").arg(from.size());
}

} // namespace

MergeForm::MergeForm(const HolderIndex &holders, const QList<HolderRow> &from, Currency currency,
                     QWidget *parent)
    : FormDialog(titleOf(from), tr("Merge"), parent)
    , m_itself(from.size() == 1 ? from.first().id : CompanyId())
    , m_model(new CompaniesModel(currency, this))
    , m_table(new ListTable(tr("Companies to merge into")))
{
    m_model->setIndex(from.size() > 1 ? HolderIndex(from) : holders);
    m_model->sort(int(HolderColumn::Name), Qt::AscendingOrder);
    RowDelegate *delegate = new RowDelegate(m_table);
    delegate->setColumn(int(HolderColumn::Name), Cell::Name);
    m_table->setItemDelegate(delegate);
    m_table->setHeadings(false);
    m_table->setModel(m_model);
    m_table->setUniformHeight(metrics::kRowTwoLine);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->hideColumn(column);
    m_table->setSlackColumn(int(HolderColumn::Name));
    m_table->setFixedHeight(6 * metrics::kRowTwoLine);
    m_table->selectRow(0);
    SearchField *search = new SearchField(tr("Search companies"));
    addSentence(tr("It keeps its name and takes over domains, fields, letters and what was given. "
                   "Each can be split off again as it was."));
    body()->addWidget(search);
    body()->addWidget(m_table);
    search->setVisible(from.size() == 1);
    connect(search, &SearchField::searchChanged, this, [this, delegate](const QString &text) {
        m_model->setQuery({text, HolderFilter::All, -1});
        delegate->setMatch(text);
        m_table->selectRow(0);
    });
    connect(m_table, &ListTable::rowActivated, this, &MergeForm::accept);
}

CompanyId MergeForm::into() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? CompanyId() : m_model->holder(rows.first().row()).id;
}

QString MergeForm::problem() const
{
    if (into().isNull())
        return tr("No company is chosen.");
    return into() == m_itself ? tr("This is the company itself.") : QString();
}

} // namespace fieldfare
