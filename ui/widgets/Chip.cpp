// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Chip.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {

struct Tint
{
    Role ground;
    Role text;
};

Tint tintOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Meets:
        return {Role::MeetsTint, Role::Meets};
    case ChipKind::Refuses:
        return {Role::RefusesTint, Role::Refuses};
    case ChipKind::Warning:
        return {Role::WarningTint, Role::Warning};
    case ChipKind::Money:
        return {Role::MoneyTint, Role::MoneyText};
    case ChipKind::Plain:
        break;
    }
    return {Role::Sunken, Role::Text};
}

} // namespace

Chip::Chip(const QString &text, ChipKind kind, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, kind, icon);
}

void Chip::set(const QString &text, ChipKind kind, const QString &icon)
{
    m_text = text;
    m_kind = kind;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const qreal width = figuresWidth(m_text, themeOf(this).font(TextStyle::SmallMedium));
    return {qCeil(width) + 16 + (m_icon.isEmpty() ? 0 : 18), 20};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Tint tint = tintOf(m_kind);
    QPainter painter(this);
    paintBox(painter, rect(), 10, theme.color(tint.ground));
    QRect words = rect().adjusted(8, 0, -7, 0);
    if (!m_icon.isEmpty()) {
        paintIcon(painter, theme, m_icon, QStyle::visualRect(layoutDirection(), rect(), {8, 0, 14, height()}),
                  14, theme.color(tint.text));
        words.setLeft(words.left() + 18);
    }
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), m_text,
              theme.font(TextStyle::SmallMedium), theme.color(tint.text),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace fieldfare
