// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/IconLabel.h"

#include "theme/Paint.h"

namespace fieldfare {

IconLabel::IconLabel(const QString &icon, int size, Role role, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_role(role)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintIcon(painter, theme, m_icon, rect(), m_size, theme.color(isEnabled() ? m_role : Role::TextDisabled));
}

} // namespace fieldfare
