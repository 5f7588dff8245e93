// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/PreviewModel.h"

#include "catalogue/InsideLabel.h"
#include "widgets/RowDelegate.h"
#include "words/RecordWords.h"

#include <algorithm>

namespace fieldfare {

namespace {

QString iconOf(PreviewState state)
{
    switch (state) {
    case PreviewState::New:
        return QStringLiteral("plus");
    case PreviewState::Known:
        return QStringLiteral("check");
    case PreviewState::Skipped:
        break;
    }
    return QStringLiteral("minus");
}

} // namespace

PreviewModel::PreviewModel(const Catalogue &catalogue, QString language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_language(std::move(language))
{
}

void PreviewModel::setPlanRows(const QList<PreviewRow> &rows)
{
    m_all.clear();
    m_all.reserve(rows.size());
    for (const PreviewRow &row : rows) {
        QStringList labels;
        for (const FieldPath &path : row.fields) {
            const QString label = m_catalogue.label(path, m_language);
            labels.append(labels.isEmpty() ? label : insideLabel(label, m_language));
        }
        Shown shown{row, labels.join(QStringLiteral(", ")), previewReasonWords(row), {}};
        shown.searchText =
            QStringList{row.company, row.domain, shown.fields, shown.why}.join(u'\n').toCaseFolded();
        m_all.append(std::move(shown));
    }
    choose();
}

void PreviewModel::setFilter(std::optional<PreviewState> state)
{
    m_state = state;
    choose();
}

void PreviewModel::setSearch(const QString &text)
{
    m_search = text.toCaseFolded();
    choose();
}

void PreviewModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Shown &shown = m_all[i];
        if ((!m_state || shown.row.state == *m_state) &&
            (m_search.isEmpty() || shown.searchText.contains(m_search)))
            m_rows.append(i);
    }
    endResetModel();
}

int PreviewModel::countOf(PreviewState state) const
{
    return int(
        std::ranges::count_if(m_all, [state](const Shown &shown) { return shown.row.state == state; }));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::text(const Shown &shown, int column) const
{
    switch (column) {
    case WillBe:
        return previewStateWord(shown.row.state);
    case Company:
        return shown.row.company;
    case Fields:
        return shown.fields;
    case Why:
        return shown.why;
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = m_all.at(m_rows.at(index.row()));
    const bool isNew = shown.row.state == PreviewState::New;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Company && !shown.row.domain.isEmpty() ? shown.row.domain : QVariant();
    case rows::LeadingIcon:
        return index.column() == WillBe ? iconOf(shown.row.state) : QVariant();
    case rows::IconRole:
    case rows::TextRole:
        if (index.column() == Why)
            return {};
        return int(isNew ? Role::Text : Role::TextMuted);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WillBe:
        return tr("Will be");
    case Company:
        return tr("Company");
    case Fields:
        return tr("Fields");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace fieldfare
