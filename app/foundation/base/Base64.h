// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode base64Malformed{"base64.malformed"};
inline constexpr ErrorCode base64TooLarge{"base64.too-large"}; ///< details: the limit in bytes
} // namespace errors

/// What signed texts hold at most, decoded: the size of a whole request.
inline constexpr qsizetype kMostDecoded = qsizetype(1024) * 1024;

/// base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
QByteArray toBase64Url(QByteArrayView bytes);
/// Reads only the one text that `toBase64Url` writes: no padding, no white space, no other letter, and no bit
/// set beyond the last byte. Two texts for the same bytes would be two hashes of the same thing.
Result<QByteArray> fromBase64Url(QByteArrayView text, qsizetype mostBytes = kMostDecoded);
/// The same for base64 with padding (RFC 4648 section 4), as `x5c` has it (RFC 7515 section 4.1.6).
Result<QByteArray> fromBase64(QByteArrayView text, qsizetype mostBytes = kMostDecoded);

} // namespace fieldfare
