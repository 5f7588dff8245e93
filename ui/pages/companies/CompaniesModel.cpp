// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesModel.h"

#include "common/Shown.h"
#include "companies/DomainNames.h"
#include "theme/Formats.h"
#include "theme/Tokens.h"
#include "widgets/RowDelegate.h"
#include "words/RecordWords.h"

#include <QItemSelectionModel>

#include <bit>

namespace fieldfare {

CompaniesModel::CompaniesModel(Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{
}

void CompaniesModel::setIndex(HolderIndex index)
{
    beginResetModel();
    m_index = std::move(index);
    m_index.sort(HolderColumn(m_sortColumn), m_sortOrder);
    show();
    endResetModel();
}

void CompaniesModel::setQuery(const HolderQuery &query)
{
    beginResetModel();
    m_query = query;
    show();
    endResetModel();
}

void CompaniesModel::show()
{
    HoldersFound found = m_index.find(m_query);
    m_shown = std::move(found.places);
    m_totals = found.totals;
    m_rowOf.assign(std::size_t(m_index.size()), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[std::size_t(m_shown[row])] = int(row);
}

int CompaniesModel::rowOf(const CompanyId &id) const
{
    const int place = m_index.placeOf(id);
    return place < 0 ? -1 : m_rowOf[std::size_t(place)];
}

HolderTotals CompaniesModel::totals(const QList<int> &rows) const
{
    std::vector<int> places;
    for (const int row : rows)
        places.push_back(m_shown[std::size_t(row)]);
    return m_index.totals(places);
}

void CompaniesModel::setBoxes(const QItemSelectionModel *selection)
{
    if (selection == m_boxes)
        return;
    m_boxes = selection;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int CompaniesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompaniesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(HolderColumn::Paid) + 1;
}

QString CompaniesModel::text(const HolderRow &row, HolderColumn column) const
{
    const QLocale locale;
    switch (column) {
    case HolderColumn::Name:
        return row.name;
    case HolderColumn::Fields:
        return formatCount(row.fields, locale);
    case HolderColumn::Since:
        return shownSince(row.since, locale);
    case HolderColumn::Evidence:
        return shownEvidence(row.kinds);
    case HolderColumn::Asked:
        return formatAmount(row.asked, locale);
    case HolderColumn::Paid:
        return formatAmount(row.paid, locale);
    }
    return {};
}

QString CompaniesModel::shownEvidence(unsigned kinds)
{
    unsigned shown = 0;
    int more = 0;
    for (const EvidenceKind kind : {EvidenceKind::Answer, EvidenceKind::Import, EvidenceKind::Letter,
                                    EvidenceKind::Breach, EvidenceKind::Word}) {
        const unsigned bit = 1U << unsigned(kind);
        if (!(kinds & bit))
            continue;
        if (std::popcount(shown) < 2)
            shown |= bit;
        else
            ++more;
    }
    return more == 0 ? evidenceWords(shown) : tr("%1 +%2").arg(evidenceWords(shown)).arg(more);
}

QVariant CompaniesModel::nameData(const HolderRow &row, int place, int role) const
{
    switch (role) {
    case rows::SecondLine:
        return displayDomain(row.domain);
    case rows::MonogramDomain:
        return row.domain;
    case rows::TrailingIcon:
        return row.breach.isValid() ? QVariant(QStringLiteral("breach")) : QVariant();
    case rows::IconRole:
        return int(row.breachOpen ? Role::Refuses : Role::TextMuted);
    case Qt::AccessibleTextRole:
        return row.breachOpen         ? tr("%1, breached").arg(row.name)
               : row.breach.isValid() ? tr("%1, breach dealt with").arg(row.name)
                                      : row.name;
    case Qt::CheckStateRole:
        if (m_boxes)
            return m_boxes->isRowSelected(place) ? Qt::Checked : Qt::Unchecked;
        break;
    default:
        break;
    }
    return {};
}

QVariant CompaniesModel::data(const QModelIndex &index, int role) const
{
    if (role == rows::Heading || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HolderRow row = holder(index.row());
    const HolderColumn column = HolderColumn(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (column == HolderColumn::Name)
        return nameData(row, index.row(), role);
    if (role == Qt::ToolTipRole && column == HolderColumn::Evidence)
        return evidenceWords(row.kinds);
    if (role == rows::TextRole && column == HolderColumn::Paid && row.paid.isZero())
        return int(Role::TextMuted);
    return {};
}

QVariant CompaniesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const HolderColumn column = HolderColumn(section);
    const bool right =
        column == HolderColumn::Fields || column == HolderColumn::Asked || column == HolderColumn::Paid;
    if (role == Qt::TextAlignmentRole)
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HolderColumn::Name:
        return tr("Company");
    case HolderColumn::Fields:
        return tr("Fields");
    case HolderColumn::Since:
        return tr("Since");
    case HolderColumn::Evidence:
        return tr("Evidence");
    case HolderColumn::Asked:
        return tr("Asked %1").arg(m_currency.sign());
    case HolderColumn::Paid:
        return tr("Paid %1").arg(m_currency.sign());
    }
    return {};
}

Qt::ItemFlags CompaniesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_boxes && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable; // the table's selection ticks it
    return flags;
}

void CompaniesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    m_index.sort(HolderColumn(column), order);
    show();
    endResetModel();
}

} // namespace fieldfare
