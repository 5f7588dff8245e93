// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/QrReading.h"

#include "documents/Zxing.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <exception>

namespace fieldfare {

namespace {

constexpr qint64 kMostPixels = 30'000'000; ///< a camera's photograph
constexpr int kUsualSide = 1600;           ///< a larger picture is looked at in this size first
constexpr int kMostQrCodes = 16;
constexpr int kQuietZone = 16;

/// What Qt calls the format of a file that begins like this; empty for any other.
QByteArray imageFormatOf(QByteArrayView start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (start.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (start.startsWith("RIFF") && start.size() >= 12 && start.sliced(8).startsWith("WEBP"))
        return QByteArrayLiteral("webp");
    return {};
}

bool isTooLarge(const QSize &size)
{
    return qint64(size.width()) * size.height() > kMostPixels;
}

/// Grey, on white: what is transparent is paper. With an edge, since some cut a code out without one.
QImage onPaper(const QImage &picture)
{
    QImage paper(picture.size() + QSize(2 * kQuietZone, 2 * kQuietZone), QImage::Format_RGB32);
    if (paper.isNull())
        return paper;
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(kQuietZone, kQuietZone, picture);
    painter.end();
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

QStringList codesIn(const QImage &grey)
{
    const BarcodeOptions options = BarcodeOptions()
                                       .setFormats(ZXing::BarcodeFormat::QRCode)
                                       .setTryHarder(true)
                                       .setTryRotate(true)
                                       .setMaxNumberOfSymbols(kMostQrCodes);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    QStringList texts;
    try {
        // The type's name is another one in newer versions.
        for (const auto &code : ZXing::ReadBarcodes(view, options)) {
            const QString text = QString::fromStdString(code.text());
            if (code.isValid() && !text.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
    } catch (const std::exception &) {
        return {};
    }
    return texts;
}

} // namespace

bool isPicture(QByteArrayView start)
{
    return !imageFormatOf(start).isEmpty();
}

Result<QImage> readPicture(QByteArrayView bytes)
{
    if (bytes.size() > kMostPictureBytes)
        return failure(errors::pictureTooLarge);
    const QByteArray format = imageFormatOf(bytes);
    if (format.isEmpty())
        return failure(errors::pictureUnreadable);
    QByteArray content = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&content);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(errors::pictureUnreadable);
    if (isTooLarge(size))
        return failure(errors::pictureTooLarge);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(errors::pictureUnreadable);
    return picture;
}

Result<QStringList> readQrCodes(const QImage &picture)
{
    if (picture.isNull())
        return failure(errors::pictureUnreadable);
    if (isTooLarge(picture.size()))
        return failure(errors::pictureTooLarge);
    QStringList texts;
    // A photograph's grain is gone in the smaller size; a small code in a large picture is only in the whole.
    if (picture.width() > kUsualSide || picture.height() > kUsualSide)
        texts = codesIn(
            onPaper(picture.scaled(kUsualSide, kUsualSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    if (texts.isEmpty())
        texts = codesIn(onPaper(picture));
    if (texts.isEmpty())
        return failure(errors::pictureNoCode);
    return texts;
}

} // namespace fieldfare
