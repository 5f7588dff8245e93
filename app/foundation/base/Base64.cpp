// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Base64.h"

namespace fieldfare {

namespace {

/// Decodes and holds the outcome against its own encoding: what is written differently is not canonical.
Result<QByteArray> decoded(QByteArrayView text, QByteArray::Base64Options options, qsizetype mostBytes)
{
    if (text.size() / 4 > mostBytes / 3 + 1)
        return failure(errors::base64TooLarge, {QString::number(mostBytes)});
    const QByteArray copy = text.toByteArray();
    const QByteArray::FromBase64Result result =
        QByteArray::fromBase64Encoding(copy, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(options) != copy)
        return failure(errors::base64Malformed);
    if (result.decoded.size() > mostBytes)
        return failure(errors::base64TooLarge, {QString::number(mostBytes)});
    return result.decoded;
}

constexpr QByteArray::Base64Options kUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(kUrl);
}

Result<QByteArray> fromBase64Url(QByteArrayView text, qsizetype mostBytes)
{
    return decoded(text, kUrl, mostBytes);
}

Result<QByteArray> fromBase64(QByteArrayView text, qsizetype mostBytes)
{
    return decoded(text, QByteArray::Base64Encoding, mostBytes);
}

} // namespace fieldfare
