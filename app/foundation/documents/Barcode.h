// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode noBarcode{"documents.no-barcode"}; ///< details: the text
} // namespace errors

/// The bars of a Code 128, without the quiet zone.
struct Barcode
{
    /// White that a scanner needs at both ends, in modules.
    static constexpr int quietZone = 10;

    std::vector<bool> modules; ///< from the left, true = dark; always read left to right

    int width() const { return int(modules.size()); }
    /// Paints black bars over the whole rectangle; the caller leaves `quietZone` modules white at both ends.
    void paint(QPainter &painter, const QRectF &rect) const;
};

/// Printable ASCII, at most 80 characters: anything else a scanner would read as something else, or nothing.
Result<Barcode> encodeBarcode(const QString &text);

} // namespace fieldfare
