// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/FilterChip.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {
constexpr int kChipHeight = 26;
constexpr int kPadding = 11;
constexpr int kIcon = 22; ///< with its gap
} // namespace

FilterChip::FilterChip(const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true); // a screen reader says: one of several
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", kChipHeight / 2);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString FilterChip::words() const
{
    return m_count.isEmpty() ? text() : text() + u' ' + m_count;
}

QSize FilterChip::sizeHint() const
{
    const qreal width = figuresWidth(words(), themeOf(this).font(TextStyle::SmallMedium));
    return {qCeil(width) + 2 * kPadding + (m_icon.isEmpty() ? 0 : kIcon), kChipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor slate = theme.color(Role::Slate);
    const QColor ground = isChecked()    ? slate
                          : isDown()     ? theme.color(Role::Pressed)
                          : underMouse() ? theme.color(Role::Hover)
                                         : QColor();
    const QColor color = theme.color(isChecked() ? Role::OnSlate : Role::TextMuted);
    paintBox(painter, rect(), kChipHeight / 2.0, ground,
             isChecked() ? slate : theme.color(Role::LineControl));
    QRect words = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (!m_icon.isEmpty()) {
        paintIcon(painter, theme, m_icon,
                  QStyle::visualRect(layoutDirection(), rect(), {words.left(), 0, 16, kChipHeight}), 16,
                  color);
        words.setLeft(words.left() + kIcon);
    }
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), this->words(),
              theme.font(TextStyle::SmallMedium), color,
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace fieldfare
