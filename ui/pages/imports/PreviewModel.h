// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "imports/Imports.h"

#include <QAbstractTableModel>

#include <optional>

namespace fieldfare {

/// The rows of an import's preview that a filter and a search leave over.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WillBe, Company, Fields, Why, ColumnCount };

    PreviewModel(const Catalogue &catalogue, QString language, QObject *parent = nullptr);
    void setPlanRows(const QList<PreviewRow> &rows);
    /// No state: all.
    void setFilter(std::optional<PreviewState> state);
    void setSearch(const QString &text);
    int countOf(PreviewState state) const;
    int countOfAll() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown
    {
        PreviewRow row;
        QString fields;
        QString why;
        QString searchText;
    };
    void choose();
    QString text(const Shown &shown, int column) const;

    const Catalogue &m_catalogue;
    QString m_language;
    QList<Shown> m_all;
    QList<qsizetype> m_rows;
    std::optional<PreviewState> m_state;
    QString m_search;
};

} // namespace fieldfare
