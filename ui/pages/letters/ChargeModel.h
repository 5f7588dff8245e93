// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace fieldfare {

/// The lines of a charge; below the one that is open stands an empty row, which the table fills with its sum.
class ChargeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, HowKnown, SinceWhen, Base, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QList<ChargeRow> &lines, const QString &sign, const QLocale &locale);
    /// The line of a row of the table; nothing for the row of the sum.
    const ChargeRow *line(int row) const;
    /// The row of the sum, -1 when none is open.
    int sumRow() const { return m_open < 0 ? -1 : m_open + 1; }
    /// Opens below `row`; -1 closes.
    void openBelow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChargeRow &line, int column) const;

    QList<ChargeRow> m_lines;
    QString m_sign;
    QLocale m_locale;
    int m_open = -1;
};

} // namespace fieldfare
