// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/HeatMapModel.h"

#include <QLocale>

namespace fieldfare {

void HeatMapModel::setRows(const QStringList &groups, const QString &totalHead, const QList<HeatRow> &rows)
{
    beginResetModel();
    m_groups = groups;
    m_totalHead = totalHead;
    m_rows = rows;
    endResetModel();
}

int HeatMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HeatMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_groups.isEmpty() ? 0 : groupCount() + 2;
}

int HeatMapModel::count(const QModelIndex &index) const
{
    return m_rows.at(index.row()).counts.value(index.column() - 1);
}

QVariant HeatMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatRow &row = m_rows.at(index.row());
    const bool group = index.column() > 0 && index.column() <= groupCount();
    if (role == Qt::AccessibleTextRole && group)
        return QStringLiteral("%1, %2: %3").arg(row.name, m_groups.at(index.column() - 1)).arg(count(index));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return row.name;
    const int number = group ? count(index) : row.total;
    return group && number == 0 ? QString() : QLocale().toString(number);
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool total = section > groupCount();
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft
                    : total      ? Qt::AlignRight
                                 : Qt::AlignHCenter) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : total ? m_totalHead : m_groups.at(section - 1);
}

} // namespace fieldfare
