// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/StepIndicator.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {
constexpr int kStepRow = 36;
constexpr int kCircle = 22;
constexpr int kText = kCircle + 12;
} // namespace

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepIndicator::sizeHint() const
{
    qreal width = 0;
    for (const QString &step : m_steps)
        width = qMax(width, figuresWidth(step, themeOf(this).font(TextStyle::BodySemibold)));
    return {kText + qCeil(width), kStepRow * int(m_steps.size())};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, i * kStepRow, width(), kStepRow);
        const QRectF circle =
            QStyle::visualRect(layoutDirection(), row, {0, row.top() + 7, kCircle, kCircle});
        const QRectF text = QStyle::visualRect(layoutDirection(), row, row.adjusted(kText, 0, 0, 0));
        const bool now = i == m_current;
        const bool done = i < m_current;
        paintBox(painter, circle, kCircle / 2.0, now ? theme.color(Role::Slate) : QColor(),
                 theme.color(now || done ? Role::Slate : Role::LineStrong));
        if (done)
            paintIcon(painter, theme, QStringLiteral("check"), circle, 14, theme.color(Role::Slate));
        else
            paintText(painter, circle, locale().toString(i + 1), theme.font(TextStyle::SmallMedium),
                      theme.color(now ? Role::OnSlate : Role::TextMuted), Qt::AlignCenter);
        paintText(painter, text, m_steps.at(i), theme.font(now ? TextStyle::BodySemibold : TextStyle::Body),
                  theme.color(now ? Role::Text : Role::TextMuted),
                  QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    }
}

} // namespace fieldfare
