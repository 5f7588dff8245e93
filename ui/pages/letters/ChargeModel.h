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
    /// `editable`: each line has a box, ticked for what the charge names.
    void setLines(const QList<ChargeRow> &lines, const QString &sign, const QLocale &locale, bool editable);
    bool isEditable() const { return m_editable; }
    /// Of all lines.
    Qt::CheckState allState() const;
    /// With everything ticked off nothing would be charged: then the first line stays.
    void tickAll(bool on);
    /// The line of a row of the table; nothing for the row of the sum.
    const ChargeRow *line(int row) const;
    /// The row of the sum, -1 when none is open.
    int sumRow() const { return m_open < 0 ? -1 : m_open + 1; }
    /// Opens below `row`; -1 closes.
    void openBelow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The person ticked: these holdings are left out now.
    void leftOutChanged(const QList<fieldfare::HoldingId> &holdings);

private:
    void tellLeftOut();
    QString text(const ChargeRow &line, int column) const;

    QList<ChargeRow> m_lines;
    QString m_sign;
    QLocale m_locale;
    int m_open = -1;
    bool m_editable = false;
};

} // namespace fieldfare
