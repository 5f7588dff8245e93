// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldsModel.h"

#include <algorithm>

namespace fieldfare {

FieldsModel::FieldsModel(const Catalogue &catalogue, QString language, Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_language(std::move(language))
    , m_currency(currency)
{
    for (const PricePreset preset : {PricePreset::Modest, PricePreset::Firm, PricePreset::Dear}) {
        for (const PresetAsk &ask : catalogue.preset(preset, currency))
            m_presets[ask.path].append(ask.amount);
    }
}

void FieldsModel::setFields(const QList<FieldRow> &fields, const QList<ValueHolders> &holders)
{
    beginResetModel();
    m_fields = fields;
    m_holders.clear();
    for (const ValueHolders &each : holders)
        m_holders.insert(each.value, each);
    // On the first day there is nothing but prices: then they are what the person came to see.
    m_allQuiet = std::ranges::all_of(m_fields, [this](const FieldRow &row) { return isQuiet(row); });
    build();
    endResetModel();
}

void FieldsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    build();
    endResetModel();
}

void FieldsModel::setShowAll(bool all)
{
    beginResetModel();
    m_showAll = all;
    build();
    endResetModel();
}

void FieldsModel::setUnfolded(const FieldPath &path, bool unfolded)
{
    if (m_unfolded.contains(path) == unfolded)
        return;
    beginResetModel();
    if (unfolded)
        m_unfolded.insert(path);
    else
        m_unfolded.remove(path);
    build();
    endResetModel();
}

FieldPath FieldsModel::foldAt(const QModelIndex &index) const
{
    const Line *at = line(index);
    return at && at->kind == Kind::MoreValues ? m_fields.at(at->field).path : FieldPath();
}

bool FieldsModel::hasOwnPrice(const FieldRow &row) const
{
    if (!row.parent)
        return row.never || (row.hasAsk && !m_presets.value(row.path).contains(row.ask));
    const FieldRow *parent = field(*row.parent);
    return parent && row.hasAsk && !(row.ask == parent->ask.scaled(row.percent, 100));
}

bool FieldsModel::isQuiet(const FieldRow &row) const
{
    return row.values.isEmpty() && row.holders == 0 && !hasOwnPrice(row);
}

bool FieldsModel::isFound(const FieldRow &row) const
{
    const auto fits = [&](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return fits(row.label) || fits(groupLabel(row)) || fits(row.path.toTyped()) ||
           std::ranges::any_of(row.values, [&](const Value &value) { return fits(value.label); });
}

void FieldsModel::build()
{
    m_lines.clear();
    m_hits = 0;
    int hidden = 0;
    int quiet = 0;
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const FieldRow &row = m_fields.at(i);
        const bool isHidden = m_search.isEmpty() ? isQuiet(row) && !m_showAll && !m_allQuiet : !isFound(row);
        quiet += isQuiet(row) && !row.parent ? 1 : 0;
        if (isHidden) {
            hidden += row.parent ? 0 : 1;
            continue;
        }
        ++m_hits;
        if (heading < 0 || m_fields.at(m_lines.at(heading).field).group != row.group) {
            heading = m_lines.size();
            m_lines.append({Kind::Heading, i});
        }
        m_lines[heading].count += row.parent ? 0 : 1;
        appendValues(i);
    }
    if (m_search.isEmpty() && !m_allQuiet && (hidden > 0 || (m_showAll && quiet > 0)))
        m_lines.append({Kind::More, 0, 0, hidden});
}

void FieldsModel::appendValues(qsizetype field)
{
    const FieldRow &row = m_fields.at(field);
    const qsizetype all = std::max<qsizetype>(1, row.values.size());
    const bool isLong = all > kFoldedValues + 1; // a line that hides one value would save nothing
    const bool isFolded = isLong && !m_unfolded.contains(row.path) && !isSoughtBelowFold(row);
    const qsizetype shown = isFolded ? kFoldedValues : all;
    for (qsizetype value = 0; value < shown; ++value)
        m_lines.append({Kind::Value, field, value});
    if (isLong)
        m_lines.append({Kind::MoreValues, field, shown, int(all - shown)});
}

bool FieldsModel::isSoughtBelowFold(const FieldRow &row) const
{
    return !m_search.isEmpty() &&
           std::any_of(row.values.cbegin() + kFoldedValues, row.values.cend(), [this](const Value &value) {
               return value.label.contains(m_search, Qt::CaseInsensitive);
           });
}

int FieldsModel::fieldCount() const
{
    return int(std::ranges::count_if(
        m_fields, [this](const FieldRow &row) { return !row.parent && (m_allQuiet || !isQuiet(row)); }));
}

const FieldsModel::Line *FieldsModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_lines.size() ? &m_lines.at(index.row()) : nullptr;
}

const FieldRow *FieldsModel::field(const QModelIndex &index) const
{
    const Line *at = line(index);
    return at && at->kind == Kind::Value ? &m_fields.at(at->field) : nullptr;
}

const FieldRow *FieldsModel::field(const FieldPath &path) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const FieldRow &row) { return row.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

const Value *FieldsModel::value(const QModelIndex &index) const
{
    const FieldRow *row = field(index);
    const Line *at = line(index);
    return row && at->value < row->values.size() ? &row->values.at(at->value) : nullptr;
}

bool FieldsModel::isMoreLine(const QModelIndex &index) const
{
    const Line *at = line(index);
    return at && at->kind == Kind::More;
}

FieldPlace FieldsModel::place(const QModelIndex &index) const
{
    const FieldRow *row = field(index);
    return row ? FieldPlace{row->path, line(index)->value} : FieldPlace{};
}

QModelIndex FieldsModel::indexOf(const FieldPlace &place, int column) const
{
    QModelIndex nearest;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &at = m_lines.at(row);
        if (at.kind != Kind::Value || m_fields.at(at.field).path != place.path)
            continue;
        nearest = index(row, column);
        if (at.value == place.value)
            break;
    }
    return nearest;
}

void FieldsModel::reveal(const QModelIndex &shown)
{
    const QModelIndex before = indexOf(m_revealed, Content);
    m_revealed = place(shown);
    for (const QModelIndex &changed : {before, shown.siblingAtColumn(Content)}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

bool FieldsModel::isRevealed(const QModelIndex &index) const
{
    return !m_revealed.path.isEmpty() && place(index) == m_revealed;
}

QString FieldsModel::groupLabel(const FieldRow &row) const
{
    return row.group.isEmpty() ? tr("Your own") : m_catalogue.groupLabel(row.group, m_language);
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    const Line *at = line(index);
    if (!at)
        return Qt::NoItemFlags;
    if (at->kind == Kind::Heading)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (at->kind == Kind::Value && index.column() == Ask && at->value == 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FieldRow *row = field(index);
    if (!row || role != Qt::EditRole || index.column() != Ask || value == data(index, Qt::EditRole))
        return false;
    Q_EMIT priceTyped(row->path, value.toString());
    return true;
}

} // namespace fieldfare
