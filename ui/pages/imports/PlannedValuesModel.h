// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "imports/Imports.h"

#include <QAbstractTableModel>

namespace fieldfare {

/// What the export's identities say about the person, each with a box: taken into My data or not. Those that
/// My data has already are there to be seen, without a choice.
class PlannedValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Content, Note, ColumnCount };

    PlannedValuesModel(const Catalogue &catalogue, QString language, QObject *parent = nullptr);
    void setValues(const QList<PlannedValue> &values);
    QList<PlannedValue> chosen() const;
    void chooseAll(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    const Catalogue &m_catalogue;
    QString m_language;
    QList<PlannedValue> m_values;
    QList<bool> m_chosen;
};

} // namespace fieldfare
