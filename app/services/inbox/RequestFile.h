// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "documents/QrReading.h"
#include "openid4vp/RequestLink.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode pictureNotOurs{"picture.not-ours"}; ///< its codes are for something else
inline constexpr ErrorCode pictureSeveral{"picture.several"};  ///< more than one code that could be meant
} // namespace errors

/// The most bytes that are read of what arrives as a file.
inline constexpr qsizetype kMostArrivalBytes = kMostPictureBytes;

/// The link or signed text in a file: RequestLink::fromFile, or of a picture its QR code. A picture takes its
/// time: for a worker.
Result<RequestLink> linkInContent(QByteArrayView content);
/// The same in a picture that is no file: copied, or dragged out of a browser.
Result<RequestLink> linkInPicture(const QImage &picture);
/// What the codes of one picture come to: the only one that is a whole link or signed text of ours.
Result<RequestLink> linkInCodes(const QStringList &codes);

/// Whether a file is for the inbox, and no export to be imported: a picture, which may have a code in it, a
/// signed request or grant, or a text with a link. By its content; only a name that says so
/// (.fieldfare-request, .jwt) goes before it, so that a broken one is told of where requests are. Reads up to
/// 1 MiB: for a worker.
bool isForInbox(const QString &path);
/// The same for what stands in a file of no telling name.
bool isForInbox(const QByteArray &content);

} // namespace fieldfare
