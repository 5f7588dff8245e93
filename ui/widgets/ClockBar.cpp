// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ClockBar.h"

#include "theme/Figures.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {
constexpr int kClockTop = 4; ///< the tick reaches 4 px above and below
constexpr int kClockGap = 2;
constexpr int kLabelGap = 6;
constexpr int kMostCells = 60;
} // namespace

ClockBar::ClockBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockBar::setSpan(const QDate &start, const QDate &end, const QDate &today, Unit unit)
{
    m_start = start;
    m_end = end;
    m_today = today;
    m_unit = unit;
    const auto count = [this] { return qMax(unitsTo(m_end), unitsTo(m_today)); };
    while (m_unit != Unit::Years && count() > kMostCells)
        m_unit = m_unit == Unit::Days ? Unit::Months : Unit::Years;
    m_due = qMax(1, unitsTo(end));
    m_past = qMax(0, unitsTo(today));
    m_cells = qMax(m_due, m_past);
    update();
}

void ClockBar::setScaleShown(bool shown)
{
    m_scale = shown;
    updateGeometry();
    update();
}

QSize ClockBar::sizeHint() const
{
    return {240, 2 * kClockTop + metrics::kClockCell + (m_scale ? 16 : 0)};
}

int ClockBar::unitsTo(const QDate &date) const
{
    if (m_unit == Unit::Days)
        return int(m_start.daysTo(date));
    const int months = (date.year() - m_start.year()) * 12 + date.month() - m_start.month();
    return m_unit == Unit::Months ? months : months / 12;
}

QDate ClockBar::dateAt(int cell) const
{
    switch (m_unit) {
    case Unit::Days:
        return m_start.addDays(cell);
    case Unit::Months:
        return m_start.addMonths(cell);
    case Unit::Years:
        break;
    }
    return m_start.addYears(cell);
}

void ClockBar::paintEvent(QPaintEvent *)
{
    if (m_cells == 0)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft && !m_scale) {
        painter.translate(width(), 0); // time runs the way of reading, charts with a written axis stay
        painter.scale(-1, 1);
    }
    const qreal step = (width() + kClockGap) / qreal(m_cells);
    const QColor ahead = theme.color(theme.isDark() ? Role::Line : Role::Heat1);
    for (int cell = 0; cell < m_cells; ++cell) {
        const bool past = cell < m_past;
        const QColor color = !past ? ahead : theme.color(cell >= m_due ? Role::Refuses : Role::Slate);
        paintBox(painter, QRectF(cell * step, kClockTop, step - kClockGap, metrics::kClockCell), 2, color);
    }
    const qreal today = qBound(0.0, m_past * step - kClockGap, width() - 2.0);
    paintBox(painter, QRectF(today, 0, 2, 2 * kClockTop + metrics::kClockCell), 1, theme.color(Role::Text));
    if (m_scale)
        paintScale(painter, step);
}

void ClockBar::paintScale(QPainter &painter, qreal cellWidth) const
{
    const Theme &theme = themeOf(this);
    const QFont small = theme.font(TextStyle::Small);
    const qreal top = 2 * kClockTop + metrics::kClockCell;
    const auto day = [this](const QDate &date) {
        return m_unit == Unit::Days ? formatShortDate(date, date, locale())
                                    : formatSince(date, DateDetail::Month, locale());
    };
    QList<QRectF> taken;
    const auto label = [&](qreal x, const QString &text, Role role, TextStyle style, Qt::Alignment side) {
        const qreal wide = figuresWidth(text, theme.font(style));
        const qreal left = side & Qt::AlignRight ? x - wide : side & Qt::AlignHCenter ? x - wide / 2 : x;
        const QRectF at(qBound(0.0, left, width() - wide), top, wide + 1, 16);
        for (const QRectF &other : std::as_const(taken))
            if (other.adjusted(1 - kLabelGap, 0, kLabelGap - 1, 0).intersects(at))
                return; // a label that has no room is left out: the next mark says it
        taken.append(at);
        paintText(painter, at, text, theme.font(style), theme.color(role));
    };
    label(0, day(m_start), Role::TextMuted, TextStyle::Small, Qt::AlignLeft);
    label(width(), day(m_end), Role::TextMuted, TextStyle::Small, Qt::AlignRight);
    // Today is always named: near an end it gives way sideways.
    const qreal half = figuresWidth(tr("today"), theme.font(TextStyle::SmallMedium)) / 2;
    const qreal from = taken.first().right() + kLabelGap + half;
    const qreal to = taken.last().left() - kLabelGap - half;
    label(from < to ? qBound(from, m_past * cellWidth - 1, to) : from, tr("today"), Role::Text,
          TextStyle::SmallMedium, Qt::AlignHCenter);
    if (m_unit == Unit::Days)
        return;
    for (int cell = 1; cell < m_cells; ++cell) {
        if (dateAt(cell).year() == dateAt(cell - 1).year() || m_unit == Unit::Years)
            continue;
        const qreal x = cell * cellWidth - 1.5;
        painter.fillRect(QRectF(qRound(x), kClockTop + metrics::kClockCell + 1, 1, 5),
                         theme.color(Role::LineStrong));
        label(x, locale().toString(dateAt(cell), QStringLiteral("yyyy")), Role::TextMuted, TextStyle::Small,
              Qt::AlignHCenter);
    }
}

} // namespace fieldfare
