// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace fieldfare {

/// A rounded box with an optional 1 px edge that lies wholly inside `rect`. An invalid colour is not drawn.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &edge = QColor(), qreal width = 1, Qt::PenStyle style = Qt::SolidLine);

/// The icon `name` of `size` px, centred in `rect`.
void paintIcon(QPainter &painter, const Theme &theme, const QString &name, const QRectF &rect, int size,
               const QColor &color);

/// One line of text, elided at the end when it does not fit. Digits are tabular. Returns the width that it
/// takes.
qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

enum class CheckLook { Off, On, Some, Never };
/// The 16 px box: slate with a tick, empty, slate with a dash, or dashed.
void paintCheck(QPainter &painter, const Theme &theme, const QRectF &box, CheckLook look,
                bool enabled = true);
void paintRadio(QPainter &painter, const Theme &theme, const QRectF &box, bool on, bool enabled = true);

/// The key cap of `text`, vertically centred at the left of `rect`; returns nothing, keyCapWidth tells its
/// width.
void paintKeyCap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text,
                 const QColor &color, const QColor &edge);
qreal keyCapWidth(const Theme &theme, const QString &text);

/// Ground of a chosen or hovered row, radius 6; nothing when neither. `active` is whether the window is.
void paintRowGround(QPainter &painter, const Theme &theme, const QRectF &rect, bool selected, bool hovered,
                    bool active, bool focused, qreal radius = 6);

/// `text` without the ampersands that mark its shortcut.
QString withoutMnemonic(const QString &text);

} // namespace fieldfare
