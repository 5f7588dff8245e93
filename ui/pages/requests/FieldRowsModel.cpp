// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/FieldRowsModel.h"

#include "requests/RequestShown.h"
#include "requests/RequestSums.h"
#include "theme/Formats.h"
#include "widgets/RowDelegate.h"

#include <algorithm>

namespace fieldfare {

namespace {
} // namespace

FieldRowsModel::FieldRowsModel(const WalletContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void FieldRowsModel::setReview(const RequestReview &review, const QLocale &locale, bool editable)
{
    beginResetModel();
    m_fields = review.fields;
    m_locale = locale;
    m_open = -1;
    m_editable = editable;
    m_byHand = review.proof == Proof::ByHand;
    m_hasOffer = !review.offers.isEmpty();
    m_given = givenWords(review, locale);
    const GivenWorth given = givenWorth(review);
    m_worth = given.worth.isZero() ? QStringLiteral("–") : formatAmount(given.worth, locale);
    m_worthPromised = given.promised;
    endResetModel();
}

void FieldRowsModel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FieldRowsModel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

bool FieldRowsModel::canShare(const ReviewField &field) const
{
    return field.ask.ask && (m_byHand || !field.values.isEmpty());
}

Qt::CheckState FieldRowsModel::allState() const
{
    int on = 0;
    for (const ReviewField &field : m_fields)
        on += field.shared ? 1 : 0;
    return on == 0 ? Qt::Unchecked : on == m_fields.size() ? Qt::Checked : Qt::PartiallyChecked;
}

int FieldRowsModel::at(int row) const
{
    if (m_open < 0 || row <= m_open)
        return row;
    return row == m_open + 1 ? -1 : row - 1;
}

const ReviewField *FieldRowsModel::field(int row) const
{
    const int place = at(row);
    return place >= 0 && place < m_fields.size() ? &m_fields.at(place) : nullptr;
}

QList<FieldLink> FieldRowsModel::links(int row) const
{
    QList<FieldLink> links;
    const ReviewField *field = this->field(row);
    if (!field || !m_editable)
        return links;
    if (field->values.size() > 1)
        links.append({FieldLink::Kind::OtherValue, tr("choose another value"), field->path});
    // What costs nothing as a whole costs nothing in part.
    if (!field->instead.isEmpty() && field->instead.first().ask && !field->ask.isFree()) {
        const FieldAsk &least = field->instead.first();
        const QString label = m_context.label(least.path);
        const QString price = formatMoney(*least.ask, m_locale);
        links.append({FieldLink::Kind::Instead,
                      m_narrow ? tr("%1: %2").arg(label, price) : tr("%1 instead: %2").arg(label, price),
                      least.path});
    }
    return links;
}

QString FieldRowsModel::note(int row) const
{
    const ReviewField *field = this->field(row);
    if (!field)
        return {};
    if (field->values.isEmpty() && !m_byHand)
        return tr("You have none");
    return !field->needed && !field->shared && !m_narrow ? tr("They can do without") : QString();
}

QString FieldRowsModel::shownContent(const FieldPath &path, const QString &content) const
{
    return m_revealed ? harmless(content) : masked(m_context.facts.catalogue().mask(path), harmless(content));
}

void FieldRowsModel::openBelow(int row)
{
    if (m_open >= 0) {
        beginRemoveRows({}, m_open + 1, m_open + 1);
        m_open = -1;
        endRemoveRows();
    }
    if (row < 0 || row >= m_fields.size())
        return;
    beginInsertRows({}, row + 1, row + 1);
    m_open = row;
    endInsertRows();
}

int FieldRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_fields.isEmpty())
        return 0;
    return int(m_fields.size()) + (m_hasOffer ? 1 : 0) + (m_open < 0 ? 0 : 1);
}

int FieldRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldRowsModel::text(const ReviewField &field, int column) const
{
    switch (column) {
    case Share:
        return field.label;
    case ValueColumn:
        return field.values.isEmpty() ? QString() : shownContent(field.path, field.values.first().content);
    case Ask:
        return field.ask.ask ? formatAmount(*field.ask.ask, m_locale) : tr("never");
    default:
        return field.offered.isZero() ? QStringLiteral("–") : formatAmount(field.offered, m_locale);
    }
}

QString FieldRowsModel::wholeText(int column) const
{
    switch (column) {
    case Share:
        return tr("Whole request");
    case ValueColumn:
        return m_given;
    case Ask:
        return QStringLiteral("–");
    default:
        return m_worth;
    }
}

QVariant FieldRowsModel::look(const ReviewField *field, int column, int role) const
{
    switch (role) {
    case rows::Indent:
        return !field && column == Share ? kBoxRoom : 0;
    case rows::TrailingIcon:
        return field && column == Share && field->ask.overAsked ? QStringLiteral("over-asking") : QString();
    case rows::LeadingIcon: {
        const bool promised = field ? field->offeredLater : m_worthPromised;
        return column == Offered && promised ? QStringLiteral("hourglass") : QString();
    }
    case rows::IconRole:
        return int(column == Share ? Role::Warning : Role::TextMuted);
    case rows::TextRole: {
        const bool dash =
            column == Ask ? !field : column == Offered && (field ? field->offered.isZero() : false);
        return int(column == ValueColumn || dash ? Role::TextMuted : Role::Text);
    }
    case rows::Strong:
        return false;
    default:
        return {};
    }
}

QVariant FieldRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewField *field = this->field(index.row());
    if (!field && at(index.row()) < 0)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return field ? text(*field, column) : wholeText(column);
    case Qt::CheckStateRole:
        if (!field || column != Share)
            return {};
        return field->shared ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return column >= Ask ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleDescriptionRole: {
        QStringList parts;
        if (field && column == Share && field->ask.overAsked)
            parts.append(tr("goes beyond what they say it is for"));
        if (column == ValueColumn) {
            for (const FieldLink &link : links(index.row()))
                parts.append(link.text);
            parts.append(note(index.row()));
        }
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        if (field && column == Share && field->ask.overAsked)
            return tr("Goes beyond what they say it is for.");
        return {};
    default:
        return look(field, column, role);
    }
}

bool FieldRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ReviewField *field = this->field(index.row());
    if (role != Qt::CheckStateRole || !field || !m_editable || !canShare(*field))
        return false;
    Q_EMIT toggled(field->path, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FieldRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ReviewField *field = this->field(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (field && index.column() == Share && (canShare(*field) || field->shared))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FieldRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Ask ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString sign = m_context.currency.sign();
    switch (section) {
    case Share:
        return tr("Share");
    case ValueColumn:
        return tr("Value");
    case Ask:
        return tr("Your ask %1").arg(sign);
    default:
        return tr("Offered %1").arg(sign);
    }
}

} // namespace fieldfare
