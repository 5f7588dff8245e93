// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/QrCode.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace fieldfare::samples {

/// A picture of a QR code as a screenshot has it: `module` pixels each, on white.
inline QImage qrPicture(const QString &text, int module = 4)
{
    const Result<QrCode> code = encodeQr(text);
    if (!code)
        qFatal("the text does not fit into a code");
    const int side = (code->side + 8) * module;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    code->paint(painter, QRectF(4 * module, 4 * module, code->side * module, code->side * module));
    return picture;
}

/// As somebody holds it into a camera: turned, on a grey desk.
inline QImage turned(const QImage &picture, double degrees)
{
    const int side = picture.width() * 2;
    QImage desk(side, side, QImage::Format_RGB32);
    desk.fill(QColor(150, 160, 150));
    QPainter painter(&desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return desk;
}

/// With the grain of a bad camera; the same each time.
inline QImage noisy(QImage picture, int strength)
{
    QRandomGenerator random(7);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int grain = random.bounded(-strength, strength + 1);
            const int grey = qBound(0, qGray(picture.pixel(x, y)) + grain, 255);
            picture.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return picture;
}

inline QByteArray encodedPicture(const QImage &picture, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, format))
        qFatal("the picture cannot be written as %s", format);
    return bytes;
}

/// Several in one picture, side by side.
inline QImage sideBySide(const QList<QImage> &pictures)
{
    int width = 0;
    int height = 0;
    for (const QImage &each : pictures) {
        width += each.width();
        height = qMax(height, each.height());
    }
    QImage whole(width, height, QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    int x = 0;
    for (const QImage &each : pictures) {
        painter.drawImage(x, 0, each);
        x += each.width();
    }
    return whole;
}

} // namespace fieldfare::samples
