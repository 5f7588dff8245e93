// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTableView>

namespace fieldfare {

struct HeatRow
{
    QString name;
    QList<int> counts; ///< one a group
    int total = 0;
};

class HeatMapModel;

/// Who holds what: a row a company, a cell a group of fields, the number in the cell so that colour is never
/// alone. Arrow keys move between cells, Enter and a click open one.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(const QString &name, QWidget *parent = nullptr);
    void setRows(const QStringList &groups, const QString &totalHead, const QList<HeatRow> &rows);
    /// 0 none, 1 one, 2 two, 3 three, 4 more.
    static int levelOf(int count);

Q_SIGNALS:
    /// `group` is -1 for the name and the total.
    void opened(int row, int group);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int groupsEnd() const; ///< the total's column
    void open(const QModelIndex &index);

    HeatMapModel *m_model;
};

} // namespace fieldfare
