// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QImage>
#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode pictureUnreadable{"picture.unreadable"};
inline constexpr ErrorCode pictureTooLarge{
    "picture.too-large"}; ///< more bytes or pixels than any picture of a code
inline constexpr ErrorCode pictureNoCode{"picture.no-code"};
} // namespace errors

/// The most bytes that a picture may have. Its pixels are counted before they are decoded.
inline constexpr qsizetype kMostPictureBytes = qsizetype(16) * 1024 * 1024;

/// Whether a file that begins like this is a PNG, JPEG, GIF or WebP; a few bytes are enough. No other format
/// is read: none that could refer to something outside.
bool isPicture(QByteArrayView start);

/// Decodes the picture, a photograph the right way up, on white where it is transparent. Slow: for a worker.
Result<QImage> readPicture(QByteArrayView bytes);

/// The texts of the QR codes in it, turned or not, each once. Error: pictureNoCode, where there is none.
/// Slow.
Result<QStringList> readQrCodes(const QImage &picture);

} // namespace fieldfare
