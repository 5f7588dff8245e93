// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Bird.h"

#include "theme/Theme.h"

#include <QPainter>

namespace fieldfare {

Bird::Bird(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Bird::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, themeOf(this).bird(m_size, devicePixelRatioF()));
}

} // namespace fieldfare
