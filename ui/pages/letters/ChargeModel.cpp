// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/ChargeModel.h"

#include "common/Shown.h"
#include "theme/Formats.h"
#include "widgets/RowDelegate.h"

#include <algorithm>

namespace fieldfare {

void ChargeModel::setLines(const QList<ChargeRow> &lines, const QString &sign, const QLocale &locale,
                           bool editable)
{
    beginResetModel();
    m_editable = editable;
    m_lines = lines;
    m_sign = sign;
    m_locale = locale;
    m_open = -1;
    endResetModel();
}

Qt::CheckState ChargeModel::allState() const
{
    const qsizetype out = std::ranges::count_if(m_lines, &ChargeRow::leftOut);
    return out == 0 ? Qt::Checked : out == m_lines.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

void ChargeModel::tickAll(bool on)
{
    for (ChargeRow &line : m_lines)
        line.leftOut = !on;
    if (!on && !m_lines.isEmpty())
        m_lines.first().leftOut = false;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    tellLeftOut();
}

void ChargeModel::tellLeftOut()
{
    QList<HoldingId> holdings;
    for (const ChargeRow &line : std::as_const(m_lines)) {
        if (line.leftOut)
            holdings.append(line.holding);
    }
    Q_EMIT leftOutChanged(holdings);
}

bool ChargeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    ChargeRow &line = m_lines[m_open >= 0 && index.row() > m_open ? index.row() - 1 : index.row()];
    const bool out = value.toInt() != Qt::Checked;
    const qsizetype kept = m_lines.size() - std::ranges::count_if(m_lines, &ChargeRow::leftOut);
    if (out == line.leftOut || (out && kept == 1)) // a charge without a line charges for nothing
        return false;
    line.leftOut = out;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    tellLeftOut();
    return true;
}

Qt::ItemFlags ChargeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_editable && index.column() == Field && line(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

const ChargeRow *ChargeModel::line(int row) const
{
    if (row < 0 || row >= rowCount() || row == sumRow())
        return nullptr;
    return &m_lines.at(m_open >= 0 && row > m_open ? row - 1 : row);
}

void ChargeModel::openBelow(int row)
{
    if (m_open >= 0) {
        beginRemoveRows({}, m_open + 1, m_open + 1);
        m_open = -1;
        endRemoveRows();
    }
    if (row < 0 || row >= m_lines.size())
        return;
    beginInsertRows({}, row + 1, row + 1);
    m_open = row;
    endInsertRows();
}

int ChargeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + (m_open < 0 ? 0 : 1);
}

int ChargeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChargeModel::text(const ChargeRow &line, int column) const
{
    switch (column) {
    case Field:
        return line.label;
    case HowKnown:
        return line.howKnown;
    case SinceWhen:
        return line.since;
    case Base: {
        if (!line.amount)
            return tr("only by erasing");
        QStringList parts;
        for (const Step &step : line.sum.steps) {
            parts.append(operationOf(step.kind) == Operation::Multiply
                             ? QStringLiteral("× ") + shownFactor(step.factor.toText(), m_locale)
                             : formatAmount(step.amount, m_locale));
        }
        return parts.join(u' ');
    }
    case Amount:
        return line.amount ? formatAmount(*line.amount, m_locale) : tr("never");
    default:
        return {};
    }
}

QVariant ChargeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChargeRow *const shown = line(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::CheckStateRole:
        if (m_editable && index.column() == Field)
            return shown->leftOut ? Qt::Unchecked : Qt::Checked;
        return {};
    case rows::TextRole:
        return index.column() == Base || shown->leftOut ? QVariant(int(Role::TextMuted)) : QVariant();
    case rows::Strong:
        return index.column() == Amount && !shown->amount && !shown->leftOut;
    default:
        return {};
    }
}

QVariant ChargeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Base)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Charged for");
    case HowKnown:
        return tr("How you know");
    case SinceWhen:
        return tr("Since");
    case Base:
        return tr("Base × breach");
    case Amount:
        return m_sign;
    default:
        return {};
    }
}

} // namespace fieldfare
