// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/KeyCap.h"

#include "theme/Paint.h"

namespace fieldfare {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setAccessibleName(key);
    setFixedSize(qCeil(keyCapWidth(themeOf(this), key)), 18);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintKeyCap(painter, theme, rect(), m_key, theme.color(Role::TextMuted), theme.color(Role::LineControl));
}

} // namespace fieldfare
