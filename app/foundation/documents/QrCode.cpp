// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/QrCode.h"

#include <QList>
#include <QPainter>
#include <QRectF>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace fieldfare {

namespace {

constexpr int kCorrectionM = 4; // ZXing counts 0..8; 4 becomes level M, 15 %

} // namespace

Result<QrCode> encodeQr(const QString &text)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(kCorrectionM).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
        QrCode code;
        code.side = matrix.width();
        code.modules.reserve(std::size_t(code.side) * std::size_t(code.side));
        for (int y = 0; y < code.side; ++y) {
            for (int x = 0; x < code.side; ++x)
                code.modules.push_back(matrix.get(x, y));
        }
        return code;
    } catch (const std::exception &) {
        return failure(errors::qrTooLong, {QString::number(text.size())});
    }
}

void QrCode::paint(QPainter &painter, const QRectF &square) const
{
    if (side == 0)
        return;
    // One rectangle a run, all painted at once and in whole numbers: neighbours painted apart would show
    // hairlines between them, and a file would say colour and place for each.
    QList<QRectF> dark;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int start = x;
            while (x < side && isDark(x, y))
                ++x;
            if (x > start)
                dark.append(QRectF(start, y, x - start, 1));
        }
    }
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(dark);
    painter.restore();
}

} // namespace fieldfare
