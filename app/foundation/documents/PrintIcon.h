// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace fieldfare {

/// The icons of printed pages, as resources/icons has them: painted as paths, so that paper needs no picture.
enum class PrintIcon { None, Meets, Verified, Unverified, Check, Counter, Refuses, Undo, Minus };

void paintIcon(QPainter &painter, PrintIcon icon, const QRectF &square, const QColor &color);

} // namespace fieldfare
