// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Barcode.h"

#include <QPainter>
#include <QRectF>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace fieldfare {

namespace {

constexpr qsizetype kMostCharacters = 80;

/// The writer takes some letters beyond ASCII for the symbology's own function characters.
bool isPrintable(QChar c)
{
    return c >= u' ' && c <= u'~';
}

} // namespace

Result<Barcode> encodeBarcode(const QString &text)
{
    const bool fits = !text.isEmpty() && text.size() <= kMostCharacters &&
                      std::all_of(text.begin(), text.end(), isPrintable);
    if (!fits)
        return failure(errors::noBarcode, {text});
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::Code128);
        writer.setMargin(0);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 1);
        Barcode code;
        code.modules.reserve(std::size_t(matrix.width()));
        for (int x = 0; x < matrix.width(); ++x)
            code.modules.push_back(matrix.get(x, 0));
        return code;
    } catch (const std::exception &) {
        return failure(errors::noBarcode, {text});
    }
}

void Barcode::paint(QPainter &painter, const QRectF &rect) const
{
    if (modules.empty())
        return;
    const double module = rect.width() / width();
    for (int x = 0; x < width(); ++x) {
        // One rectangle a bar: its modules drawn apart would show hairlines between them.
        const int start = x;
        while (x < width() && modules[std::size_t(x)])
            ++x;
        if (x > start)
            painter.fillRect(QRectF(rect.x() + start * module, rect.y(), (x - start) * module, rect.height()),
                             Qt::black);
    }
}

} // namespace fieldfare
