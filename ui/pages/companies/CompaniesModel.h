// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/HolderIndex.h"

#include <QAbstractTableModel>

class QItemSelectionModel;

namespace fieldfare {

/// The companies that a query leaves, in the order of the sort. A column for each HolderColumn.
class CompaniesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CompaniesModel(Currency currency, QObject *parent = nullptr);
    void setIndex(HolderIndex index);
    const HolderIndex &holders() const { return m_index; }
    void setQuery(const HolderQuery &query);
    const HolderQuery &query() const { return m_query; }
    Currency currency() const { return m_currency; }

    HolderRow holder(int row) const { return m_index.row(m_shown[std::size_t(row)]); }
    /// The row of a company, or -1 where the query leaves it out.
    int rowOf(const CompanyId &id) const;
    const HolderTotals &totals() const { return m_totals; }
    HolderTotals totals(const QList<int> &rows) const;

    /// The two strongest kinds, and how many more there are.
    static QString shownEvidence(unsigned kinds);

    /// Boxes before the monograms, ticked for what `selection` has; null for none.
    void setBoxes(const QItemSelectionModel *selection);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void show();
    QVariant nameData(const HolderRow &row, int place, int role) const;
    QString text(const HolderRow &row, HolderColumn column) const;

    Currency m_currency;
    HolderIndex m_index;
    HolderQuery m_query;
    std::vector<int> m_shown; ///< places in the index
    HolderTotals m_totals;    ///< of them
    std::vector<int> m_rowOf; ///< place to row, -1 for hidden ones
    int m_sortColumn = int(HolderColumn::Asked);
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    const QItemSelectionModel *m_boxes = nullptr;
};

} // namespace fieldfare
