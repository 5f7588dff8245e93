// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Switch.h"

#include "theme/Paint.h"

namespace fieldfare {

Switch::Switch(const QString &name, QWidget *parent)
    : QCheckBox(parent)
{
    setAccessibleName(name);
    setProperty("focusRadius", 9);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {30, 18};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const bool on = isChecked();
    const QColor slate = theme.color(isEnabled() ? Role::Slate : Role::TextDisabled);
    const QColor edge = on ? slate : theme.color(isEnabled() ? Role::LineStrong : Role::Line);
    paintBox(painter, rect(), 9, on ? slate : QColor(), edge);
    const bool right = on != (layoutDirection() == Qt::RightToLeft);
    paintBox(painter, QRectF(right ? 15 : 3, 3, 12, 12), 6, on ? theme.color(Role::OnSlate) : edge);
}

} // namespace fieldfare
