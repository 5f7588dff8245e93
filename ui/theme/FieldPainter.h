// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace fieldfare {

class Theme;

/// The edge and ground of a text field: line-strong, 2 px focus, 2 px red when its property `invalid` is set.
void paintField(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const Theme &theme, const QStyleOptionComboBox &option,
                   const QWidget *widget);
void paintComboBoxLabel(QPainter &painter, const Theme &theme, const QStyleOptionComboBox &option);
/// − value +
void paintSpinBox(QPainter &painter, const Theme &theme, const QStyleOptionSpinBox &option,
                  const QWidget *widget);
/// The ring around a focused button: `option` is the QFocusFrame's, `around` the widget that has the focus.
void paintFocusRing(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *around);

} // namespace fieldfare
