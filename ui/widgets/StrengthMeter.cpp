// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/StrengthMeter.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStrength(0, {});
}

void StrengthMeter::setStrength(int strength, const QString &help)
{
    const QStringList words{QString(), tr("Weak."), tr("Fair."), tr("Good."), tr("Strong.")};
    m_strength = strength;
    m_word = words.value(strength);
    m_help = help;
    setAccessibleName(m_word.isEmpty() ? tr("Strength of the passphrase") : m_word + u' ' + help);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const Role color = m_strength == 1 ? Role::Refuses : Role::Meets;
    const qreal step = (width() + 3) / 4.0;
    for (int i = 0; i < 4; ++i) {
        const QRect segment(qRound(i * step), 0, qRound(step) - 3, 4);
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), segment), 2,
                 theme.color(i < m_strength ? color : Role::Heat1));
    }
    const QFont medium = theme.font(TextStyle::SmallMedium);
    const int word = m_word.isEmpty() ? 0 : qCeil(figuresWidth(m_word, medium)) + 3;
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), {0, 10, word, 16}), m_word, medium,
              theme.color(color), start);
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), {word, 10, width() - word, 16}), m_help,
              theme.font(TextStyle::Small), theme.color(Role::TextMuted), start);
}

} // namespace fieldfare
