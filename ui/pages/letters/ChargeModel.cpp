// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/ChargeModel.h"

#include "common/Shown.h"
#include "theme/Formats.h"
#include "widgets/RowDelegate.h"

namespace fieldfare {

void ChargeModel::setLines(const QList<ChargeRow> &lines, const QString &sign, const QLocale &locale)
{
    beginResetModel();
    m_lines = lines;
    m_sign = sign;
    m_locale = locale;
    m_open = -1;
    endResetModel();
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
    case rows::TextRole:
        return index.column() == Base ? QVariant(int(Role::TextMuted)) : QVariant();
    case rows::Strong:
        return index.column() == Amount && !shown->amount;
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
