// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

class QStandardItemModel;

namespace fieldfare {

/// One bar: what is asked as its length, what was paid as the ochre part. Minor units for the lengths, texts
/// as they are shown.
struct BarRow
{
    QString name;
    QString asked;
    QString paid;
    qint64 askedMinor = 0;
    qint64 paidMinor = 0;
};

/// "Asked against paid": a table of three columns with a bar under each row. Enter and a click open one.
class BarList : public QTableView
{
    Q_OBJECT

public:
    explicit BarList(const QString &name, QWidget *parent = nullptr);
    /// Heads: "Company", "Asked €", "Paid €".
    void setRows(const QStringList &heads, const QList<BarRow> &rows);

Q_SIGNALS:
    void opened(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
    QList<BarRow> m_rows;
};

} // namespace fieldfare
