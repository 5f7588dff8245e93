// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace fieldfare {

class Theme;

/// Draws a QPushButton by its properties (widgets/Buttons.h sets them): `role` (primary, secondary, quiet,
/// danger, link, onslate), `keyHint`, `compact`, `roomy`, `trailingIcon`.
void paintButton(QPainter &painter, const Theme &theme, const QStyleOptionButton &option,
                 const QWidget *widget);
QSize buttonSize(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget);

} // namespace fieldfare
