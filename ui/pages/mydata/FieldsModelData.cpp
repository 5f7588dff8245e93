// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lines say and in which colour; FieldsModel.cpp says which lines there are.

#include "mydata/FieldsModel.h"
#include "theme/Formats.h"
#include "theme/Tokens.h"
#include "widgets/RowDelegate.h"

#include <QLocale>

#include <algorithm>

namespace fieldfare {

QString FieldsModel::percentWords(const FieldRow &row) const
{
    return hasOwnPrice(row) ? QString() : tr("%1 % of it").arg(QLocale().toString(row.percent));
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
    if (at->kind == Kind::MoreValues) {
        if (role == Qt::AccessibleTextRole && index.column() == Field)
            return row.label;
        if (index.column() != Content)
            return {};
        if (role == Qt::DisplayRole)
            return at->count > 0 ? tr("and %n more", nullptr, at->count) : tr("Fewer values");
        return role == rows::TextRole ? QVariant(int(Role::AccentText)) : QVariant();
    }
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

} // namespace fieldfare
