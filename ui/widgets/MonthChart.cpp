// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/MonthChart.h"

#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/ListTable.h"

#include <QMouseEvent>
#include <QStandardItemModel>

#include <utility>

namespace fieldfare {

namespace {

constexpr int kChartTop = 30; ///< the highest hairline
constexpr int kBelow = 26;    ///< for the months' letters
constexpr int kMonthBar = 13;
constexpr int kLines = 3;
constexpr int kScaleGap = 7; ///< between the scale's words and its lines

} // namespace

MonthChart::MonthChart(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(0, 0, this))
{
    makeBare(*this);
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight);
    horizontalHeader()->hide();
    setModel(m_model);
    setMouseTracking(true);
    setRise(m_rise);
    setFocusPolicy(Qt::TabFocus);
}

void MonthChart::setMonths(const QList<ChartMonth> &months, const QStringList &parts,
                           std::function<QString(qint64)> exact, std::function<QString(qint64, bool)> round)
{
    m_months = months;
    m_parts = parts;
    m_exact = std::move(exact);
    m_round = std::move(round);
    m_model->clear();
    QStringList names;
    for (const ChartMonth &month : months)
        names.append(month.name);
    for (int part = 0; part < 3; ++part) {
        QList<QStandardItem *> row;
        for (const ChartMonth &month : months) {
            const qint64 amount = part == 0 ? month.solid : part == 1 ? month.outlined : month.faded;
            QStandardItem *item = new QStandardItem(m_exact(amount));
            item->setEditable(false);
            item->setData(QStringLiteral("%1, %2: %3").arg(month.name, parts.value(part), m_exact(amount)),
                          Qt::AccessibleTextRole);
            row.append(item);
        }
        m_model->appendRow(row);
    }
    m_model->setHorizontalHeaderLabels(names);
    m_model->setVerticalHeaderLabels(parts);
    layOut();
    viewport()->update();
}

qint64 MonthChart::stepFor(qint64 most, qint64 unit)
{
    for (qint64 power = unit;; power *= 10) {
        for (const qint64 factor : {1, 2, 4, 5}) {
            if (kLines * factor * power >= most)
                return factor * power;
        }
    }
}

qreal MonthChart::left() const
{
    qreal widest = 0;
    qint64 most = 0;
    for (const ChartMonth &month : m_months)
        most = qMax(most, month.solid + month.outlined + month.faded);
    const qint64 step = stepFor(most, m_unit);
    const QFont font = themeOf(this).font(TextStyle::Small);
    for (int line = 0; m_round && line <= kLines; ++line)
        widest = qMax(widest, figuresWidth(m_round(line * step, line == kLines), font));
    return widest + kScaleGap;
}

void MonthChart::layOut()
{
    if (m_months.isEmpty())
        return;
    // The table's cells stand where the bars are.
    const int slot = qMax(1, int((viewport()->width() - left()) / qreal(m_months.size())));
    for (int column = 0; column < m_months.size(); ++column)
        setColumnWidth(column, slot);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, height() / 3);
}

int MonthChart::shownMonth() const
{
    if (m_hovered >= 0)
        return m_hovered;
    const bool byKeys = hasFocus() && FieldfareStyle::installed().showsFocus();
    return byKeys && currentIndex().isValid() ? currentIndex().column() : -1;
}

QString MonthChart::said(int month) const
{
    const ChartMonth &at = m_months.at(month);
    QStringList parts;
    const qint64 amounts[] = {at.solid, at.outlined, at.faded};
    for (int part = 0; part < 3; ++part) {
        if (amounts[part] != 0)
            parts.append(QStringLiteral("%1 %2").arg(m_exact(amounts[part]), m_parts.value(part)));
    }
    if (parts.isEmpty())
        parts.append(m_exact(0));
    return at.name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

void MonthChart::setRise(int pixels)
{
    m_rise = pixels;
    setFixedHeight(kChartTop + m_rise + kBelow);
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (m_months.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = theme.font(TextStyle::Small);
    const QColor muted = theme.color(Role::TextMuted);
    qint64 most = 0;
    for (const ChartMonth &month : std::as_const(m_months))
        most = qMax(most, month.solid + month.outlined + month.faded);
    const qint64 step = stepFor(most, m_unit);
    const qreal ground = kChartTop + m_rise;
    const qreal from = left();
    for (int line = 0; line <= kLines; ++line) {
        const qreal y = ground - m_rise * line / qreal(kLines);
        painter.fillRect(QRectF(from, y, viewport()->width() - from, 1), theme.color(Role::Line));
        paintText(painter, {0, y - 8, from - kScaleGap, 16}, m_round(line * step, line == kLines), small,
                  muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    const qreal slot = (viewport()->width() - from) / qreal(m_months.size());
    const auto height = [this, step](qint64 amount) { return m_rise * qreal(amount) / qreal(kLines * step); };
    const int shown = shownMonth();
    for (int i = 0; i < m_months.size(); ++i) {
        const ChartMonth &month = m_months.at(i);
        const qreal x = from + i * slot + (slot - kMonthBar) / 2;
        qreal bottom = ground;
        const auto part = [&](qint64 amount, const QColor &fill, const QColor &edge) {
            if (amount <= 0)
                return;
            const qreal rise = qMax<qreal>(1.5, height(amount));
            paintBox(painter, QRectF(x, bottom - rise, kMonthBar, rise), 2, fill, edge);
            bottom -= rise - (edge.isValid() ? 0 : 1); // an edge covers the seam
        };
        part(month.solid, theme.color(Role::Money), {});
        part(month.outlined, theme.color(Role::MoneyTint), theme.color(Role::Money));
        part(month.faded, theme.color(Role::Sunken), theme.color(Role::LineStrong));
        paintText(painter, {x - 12, ground + 9, kMonthBar + 24, 16}, month.letter, small,
                  i == shown ? theme.color(Role::Text) : muted, Qt::AlignCenter);
        if (i == shown && m_hovered < 0)
            paintBox(painter, QRectF(x - 4, kChartTop - 4, kMonthBar + 8, m_rise + 32), 4, QColor(),
                     theme.color(Role::Focus), 2);
    }
    if (shown >= 0)
        paintText(painter, {from, 2, viewport()->width() - from, 16}, said(shown), small,
                  theme.color(Role::Text), Qt::AlignRight | Qt::AlignVCenter);
}

void MonthChart::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void MonthChart::mouseMoveEvent(QMouseEvent *event)
{
    const qreal from = left();
    const qreal slot = (viewport()->width() - from) / qMax(1.0, qreal(m_months.size()));
    const qreal at = (event->position().x() - from) / slot;
    const int hovered = at >= 0 && at < qreal(m_months.size()) ? int(at) : -1;
    if (hovered != m_hovered)
        viewport()->update();
    m_hovered = hovered;
}

void MonthChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QTableView::leaveEvent(event);
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    viewport()->update(); // the words are the month's, Qt repaints the cell alone
}

void MonthChart::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever comes by keyboard sees at once that they are here.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

} // namespace fieldfare
