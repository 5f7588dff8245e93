// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace fieldfare {

/// Paints the bird of resources/app-icon.svg without its tile into a square, in its light colours.
void paintMark(QPainter &painter, const QRectF &square);

} // namespace fieldfare
