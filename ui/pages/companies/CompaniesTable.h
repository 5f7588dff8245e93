// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListTable.h"

class QCheckBox;

namespace fieldfare {

class CompaniesModel;
class RowDelegate;

/// The table of companies. One row is chosen, or several: Ctrl and Shift as everywhere, Space adds one, and
/// from the second on there are boxes before the monograms.
class CompaniesTable : public ListTable
{
    Q_OBJECT

public:
    explicit CompaniesTable(CompaniesModel &companies, QWidget *parent = nullptr);
    /// The widths that the rows' contents take.
    void fitColumns();
    void setMatch(const QString &search);
    /// Rows, in their order.
    QList<int> chosenRows() const;
    void choose(const QList<int> &rows);

Q_SIGNALS:
    void chosenChanged();
    /// A click on one row: in a narrow window it opens.
    void rowClicked();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool overBox(const QPoint &at) const;
    void noteChosen();
    void toggleAll();

    CompaniesModel &m_companies;
    RowDelegate *m_rows;
    QCheckBox *m_all;
    bool m_boxes = false;
    bool m_pressedBox = false;
};

} // namespace fieldfare
