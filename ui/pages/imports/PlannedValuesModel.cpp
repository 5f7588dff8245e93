// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/PlannedValuesModel.h"

#include "theme/Tokens.h"
#include "widgets/RowDelegate.h"

namespace fieldfare {

PlannedValuesModel::PlannedValuesModel(const Catalogue &catalogue, QString language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_language(std::move(language))
{
}

void PlannedValuesModel::setValues(const QList<PlannedValue> &values)
{
    beginResetModel();
    m_values = values;
    m_chosen.clear();
    for (const PlannedValue &value : values)
        m_chosen.append(!value.known);
    endResetModel();
    Q_EMIT chosenChanged();
}

QList<PlannedValue> PlannedValuesModel::chosen() const
{
    QList<PlannedValue> values;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (m_chosen[i])
            values.append(m_values[i]);
    }
    return values;
}

void PlannedValuesModel::chooseAll(bool on)
{
    if (m_values.isEmpty())
        return;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_chosen[i] = on && !m_values[i].known;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int PlannedValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int PlannedValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedValue &value = m_values.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Field)
        return m_chosen.at(index.row()) || value.known ? Qt::Checked : Qt::Unchecked;
    if (role == rows::TextRole && value.known)
        return int(Role::TextMuted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Field:
        return m_catalogue.label(value.path, m_language);
    case Content:
        return value.content;
    case Note:
        return value.known ? tr("already in My data") : QString();
    default:
        return {};
    }
}

bool PlannedValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_chosen[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PlannedValuesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Field && !m_values.at(index.row()).known ? common | Qt::ItemIsUserCheckable
                                                                      : common;
}

} // namespace fieldfare
