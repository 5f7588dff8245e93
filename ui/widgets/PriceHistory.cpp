// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/PriceHistory.h"

#include "theme/Paint.h"

namespace fieldfare {

namespace {
constexpr int kPriceTop = 20;  ///< highest step, below its price
constexpr int kPriceRise = 22; ///< from the lowest step to it
constexpr int kLeastWidth = 84;
} // namespace

PriceHistory::PriceHistory(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int PriceHistory::bottom() const
{
    return m_steps.size() < 2 ? kPriceTop : kPriceTop + kPriceRise;
}

void PriceHistory::setSteps(const QList<PriceStep> &steps)
{
    m_steps = steps;
    QStringList said;
    for (const PriceStep &step : steps)
        said.append(tr("%1 from %2").arg(step.price, step.since));
    setAccessibleName(tr("Price history: %1").arg(said.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void PriceHistory::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int shown = qBound(1, width() / kLeastWidth, int(m_steps.size()));
    const QList<PriceStep> steps = m_steps.last(shown);
    const auto [least, most] = std::minmax_element(
        steps.begin(), steps.end(), [](const PriceStep &a, const PriceStep &b) { return a.minor < b.minor; });
    const qint64 low = least->minor;
    const qint64 span = qMax(qint64(1), most->minor - low);
    const qreal step = (width() - 4) / qreal(shown);
    QPainterPath path;
    for (int i = 0; i < shown; ++i) {
        const qreal y = bottom() - (bottom() - kPriceTop) * qreal(steps[i].minor - low) / qreal(span);
        i == 0 ? path.moveTo(0, y) : path.lineTo(i * step, y);
        path.lineTo((i + 1) * step, y);
        const qreal x = i == 0 ? 0 : i * step + 4;
        paintText(painter, {x, y - 20, step - 6, 16}, steps[i].price, theme.font(TextStyle::Small),
                  theme.color(Role::TextMuted));
        paintText(painter, {x, bottom() + 2.0, step - 6, 16}, steps[i].since, theme.font(TextStyle::Small),
                  theme.color(Role::TextMuted));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Slate), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Slate));
    painter.drawEllipse(path.currentPosition(), 3, 3);
}

} // namespace fieldfare
