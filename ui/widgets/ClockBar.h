// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace fieldfare {

/// Time with a scale: one cell a day (letters) or a month (retention), past ones slate, days over red, a tick
/// at today. Over 60 cells the next larger unit is taken. What it means stands in the labels beside it and is
/// its accessible name.
class ClockBar : public QWidget
{
    Q_OBJECT

public:
    enum class Unit { Days, Months, Years };

    explicit ClockBar(QWidget *parent = nullptr);
    void setSpan(const QDate &start, const QDate &end, const QDate &today, Unit unit);
    /// Start, year marks, today and end below the cells.
    void setScaleShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

    int cellCount() const { return m_cells; }
    /// The cells before today's end, whole; beyond dueCells() they are over.
    int pastCells() const { return m_past; }
    int dueCells() const { return m_due; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int unitsTo(const QDate &date) const;
    QDate dateAt(int cell) const;
    void paintScale(QPainter &painter, qreal cellWidth) const;

    QDate m_start;
    QDate m_end;
    QDate m_today;
    Unit m_unit = Unit::Days;
    int m_cells = 0;
    int m_past = 0;
    int m_due = 0;
    bool m_scale = false;
};

} // namespace fieldfare
