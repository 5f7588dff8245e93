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
inline constexpr ErrorCode qrTooLong{"documents.qr-too-long"}; ///< details: the text's length
} // namespace errors

/// The modules of a QR code (error correction M), without the quiet zone.
struct QrCode
{
    int side = 0;              ///< modules a side; 0: no code
    std::vector<bool> modules; ///< row by row, side × side, true = dark

    bool isDark(int x, int y) const { return modules[std::size_t(y) * std::size_t(side) + std::size_t(x)]; }
    /// Paints black modules over the whole square; the caller leaves four modules white around it.
    void paint(QPainter &painter, const QRectF &square) const;
};

Result<QrCode> encodeQr(const QString &text);

} // namespace fieldfare
