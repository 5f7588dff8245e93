// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldsModel.h"

#include "theme/Formats.h"
#include "theme/Tokens.h"
#include "widgets/RowDelegate.h"

#include <QLocale>

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
        for (qsizetype value = 0; value < std::max<qsizetype>(1, row.values.size()); ++value)
            m_lines.append({Kind::Value, i, value});
    }
    if (m_search.isEmpty() && !m_allQuiet && (hidden > 0 || (m_showAll && quiet > 0)))
        m_lines.append({Kind::More, 0, 0, hidden});
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

QString FieldsModel::percentWords(const FieldRow &row) const
{
    return hasOwnPrice(row) ? QString() : tr("%1 % of it").arg(QLocale().toString(row.percent));
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

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    const Line *at = line(index);
    if (!at)
        return {};
    if (at->kind == Kind::Heading)
        return index.column() == 0 ? headingData(*at, role) : QVariant();
    if (at->kind == Kind::More) {
        if (index.column() != 0)
            return {};
        if (role == Qt::DisplayRole)
            return at->count > 0 ? tr("%n more field(s)", nullptr, at->count) : tr("Fewer fields");
        return role == rows::TextRole ? QVariant(int(Role::AccentText)) : QVariant();
    }
    const FieldRow &row = m_fields.at(at->field);
    switch (index.column()) {
    case Field:
        if (role == Qt::DisplayRole)
            return at->value == 0 ? row.label : QString();
        if (role == Qt::AccessibleTextRole)
            return row.label;
        if (role == rows::Indent)
            return row.parent ? 16 : 0;
        if (role == rows::TextRole && row.parent)
            return int(Role::TextMuted);
        return {};
    case Content:
        return contentData(index, *at, role);
    case LabelColumn:
        if (role != Qt::DisplayRole)
            return {};
        if (row.parent)
            return at->value == 0 ? percentWords(row) : QString();
        return at->value < row.values.size() ? row.values.at(at->value).label : QString();
    case Ask:
        return askData(*at, role);
    case Holders:
        return holdersData(*at, role);
    default:
        return {};
    }
}

QVariant FieldsModel::headingData(const Line &line, int role) const
{
    const FieldRow &first = m_fields.at(line.field);
    switch (role) {
    case Qt::DisplayRole:
        return groupLabel(first);
    case rows::Heading:
        return true;
    case rows::HeadingNote:
        return tr("%n field(s)", nullptr, line.count);
    case rows::HeadingIcon: {
        const QList<FieldGroup> &groups = m_catalogue.groups();
        const auto group =
            std::ranges::find_if(groups, [&](const FieldGroup &each) { return each.id == first.group; });
        return group == groups.end() ? QStringLiteral("edit") : group->icon;
    }
    default:
        return {};
    }
}

QVariant FieldsModel::contentData(const QModelIndex &index, const Line &line, int role) const
{
    const FieldRow &row = m_fields.at(line.field);
    if (line.value >= row.values.size()) {
        if (role == Qt::DisplayRole)
            return QStringLiteral("–");
        if (role == Qt::AccessibleTextRole)
            return tr("no value");
        return role == rows::TextRole ? QVariant(int(Role::TextMuted)) : QVariant();
    }
    const QString &content = row.values.at(line.value).content;
    const QString hidden = masked(row.mask, content);
    const bool isMasked = hidden != content && !isRevealed(index);
    switch (role) {
    case Qt::DisplayRole:
        if (row.parent && (content == QStringLiteral("true") || content == QStringLiteral("false")))
            return content == QStringLiteral("true") ? tr("Yes") : tr("No");
        return isMasked ? hidden : content;
    case Qt::AccessibleTextRole:
        return isMasked ? tr("masked: %1").arg(hidden) : content;
    case CanReveal:
        return hidden != content;
    case rows::TextRole:
        return isMasked ? QVariant(int(Role::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant FieldsModel::askData(const Line &line, int role) const
{
    const FieldRow &row = m_fields.at(line.field);
    if (line.value > 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row.never ? tr("never") : row.hasAsk ? formatAmount(row.ask, QLocale()) : tr("no price yet");
    case Qt::EditRole:
        return row.never || !row.hasAsk ? QString() : formatAmount(row.ask, QLocale());
    case rows::LeadingIcon:
        return row.never ? QStringLiteral("refuses") : QString();
    case rows::IconRole:
        return row.never ? QVariant(int(Role::Refuses)) : QVariant();
    case rows::TextRole:
        return row.hasAsk ? QVariant() : QVariant(int(Role::TextMuted));
    default:
        return {};
    }
}

QVariant FieldsModel::holdersData(const Line &line, int role) const
{
    const FieldRow &row = m_fields.at(line.field);
    ValueHolders holders{{}, row.holders, row.firstHolder};
    // With several values each line says who holds that one; with one, also those of whom it is not known.
    if (row.values.size() > 1)
        holders = m_holders.value(row.values.at(line.value).id);
    if (row.parent && line.value > 0)
        return {};
    const QString rest = holders.count > 1 ? tr("and %n more", nullptr, holders.count - 1) : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (holders.count == 0)
            return tr("nobody");
        return rest.isEmpty() ? holders.first : holders.first + u' ' + rest;
    case HoldersName:
        return holders.count > 0 ? holders.first : tr("nobody");
    case HoldersRest:
        return rest;
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Ask)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Content:
        return tr("Value");
    case Ask:
        return tr("Ask %1").arg(m_currency.sign());
    case Holders:
        return tr("Who holds it");
    default:
        return QString();
    }
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
