// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/HeatMap.h"

#include <QAbstractTableModel>

namespace fieldfare {

/// Name, one column a group, total.
class HeatMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QStringList &groups, const QString &totalHead, const QList<HeatRow> &rows);
    int groupCount() const { return int(m_groups.size()); }
    int count(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_groups;
    QString m_totalHead;
    QList<HeatRow> m_rows;
};

} // namespace fieldfare
