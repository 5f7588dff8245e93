// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTableView>

#include <functional>

class QStandardItemModel;

namespace fieldfare {

/// A bar: its parts from the ground up, in minor units.
struct ChartMonth
{
    QString letter; ///< under the bar: "J"
    QString name;   ///< "January"
    qint64 solid = 0;
    qint64 outlined = 0;
    qint64 faded = 0; ///< what is lost
};

/// Amounts by month: solid bars are used, outlined ones are still to use. Every chart has its scale, of three
/// hairlines. Behind it is a table (a row a part, a column a month), for those who hear it and for the arrow
/// keys; the month that these are on shows its amounts. Time runs left to right in every script.
class MonthChart : public QTableView
{
    Q_OBJECT

public:
    explicit MonthChart(const QString &name, QWidget *parent = nullptr);
    /// `parts` name solid, outlined and faded; `exact` writes an amount, `round` one at the scale, where the
    /// topmost has the currency's sign.
    void setMonths(const QList<ChartMonth> &months, const QStringList &parts,
                   std::function<QString(qint64)> exact, std::function<QString(qint64, bool)> round);
    /// The step of a scale of three, whose thrice is at least `most`: 1, 2, 4 or 5 times a power of ten whole
    /// units; `unit` is the minor units of a whole one.
    static qint64 stepFor(qint64 most, qint64 unit);
    /// Pixels from the ground to the topmost line.
    void setRise(int pixels);
    /// Minor units of a whole one: 100.
    void setUnit(qint64 unit) { m_unit = unit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    qreal left() const;
    int shownMonth() const;
    QString said(int month) const;

    QStandardItemModel *m_model;
    QList<ChartMonth> m_months;
    QStringList m_parts;
    std::function<QString(qint64)> m_exact;
    std::function<QString(qint64, bool)> m_round;
    qint64 m_unit = 100;
    int m_rise = 72;
    int m_hovered = -1;
};

} // namespace fieldfare
