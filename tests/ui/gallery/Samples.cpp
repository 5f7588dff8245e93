// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Samples.h"

namespace fieldfare {

Label *title(const char *text)
{
    Label *label = new Label(latin(text), TextStyle::BodySemibold);
    label->setContentsMargins(0, 14, 0, 8);
    return label;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QWidget *iconWords(const char *icon, const char *text, Role role, TextStyle style)
{
    QWidget *both = new QWidget;
    QHBoxLayout *row = rowOf({new IconLabel(latin(icon), 16, role), new Label(latin(text), style, role)}, 4);
    row->setContentsMargins(0, 0, 0, 0);
    both->setLayout(row);
    return both;
}

} // namespace fieldfare
