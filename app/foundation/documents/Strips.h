// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Blocks.h"

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace fieldfare {

/// A slice of a page that is not broken: a line of text, a row of a table, a set of columns.
struct Strip
{
    double above = 0; ///< dropped at the top of a page
    double height = 0;
    std::function<void(QPainter &, QPointF topLeft)> paint; ///< may be empty
    bool keepWithNext = false;
    std::shared_ptr<const Strip> head; ///< painted first when this strip opens a page
};

using Strips = std::vector<Strip>;

/// Cuts blocks into strips for a width.
Strips stripsOf(const std::vector<Block> &blocks, double width);
double heightOf(const Strips &strips);
/// One under the other, without a page's end.
void paintStrips(const Strips &strips, QPainter &painter, QPointF topLeft);

} // namespace fieldfare
