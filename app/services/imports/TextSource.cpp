// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/TextSource.h"

#include "imports/ImportErrors.h"

#include <QBuffer>
#include <QIODevice>

#include <algorithm>

#include <openssl/crypto.h>

namespace fieldfare {

namespace {

constexpr qint64 kPiece = 64 * 1024;

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
}

} // namespace

TextSource::TextSource(QIODevice &device, ActivityControl &control)
    : m_device(device)
    , m_control(control)
    , m_raw(kPiece, '\0')
{
}

TextSource::~TextSource()
{
    wipe(m_raw);
    wipe(m_text);
}

void TextSource::startDecoding()
{
    const QByteArrayView start = m_piece;
    const auto decode = [this](QStringConverter::Encoding encoding, qsizetype mark) {
        m_decoder.emplace(encoding);
        m_piece = m_piece.sliced(mark);
    };
    if (start.startsWith("\xEF\xBB\xBF"))
        m_piece = start.sliced(3);
    else if (start.startsWith("\xFF\xFE"))
        decode(QStringConverter::Utf16LE, 2);
    else if (start.startsWith("\xFE\xFF"))
        decode(QStringConverter::Utf16BE, 2);
    else if (start.size() >= 4 && start[0] && !start[1] && start[2] && !start[3])
        decode(QStringConverter::Utf16LE, 0);
    else if (start.size() >= 4 && !start[0] && start[1] && !start[2] && start[3])
        decode(QStringConverter::Utf16BE, 0);
}

Result<QByteArrayView> TextSource::next()
{
    m_linesBefore += std::count(m_piece.begin(), m_piece.end(), '\n');
    // A piece may hold half a character only, and then gives no text yet.
    do {
        if (m_control.isCancelled())
            return failure(errors::cancelled);
        const qint64 got = m_device.read(m_raw.data(), kPiece);
        if (got < 0 && !m_device.atEnd())
            return failure(errors::importUnreadable, {m_device.errorString()});
        m_piece = QByteArrayView(m_raw.constData(), std::max<qint64>(got, 0));
        if (m_piece.isEmpty())
            break;
        if (m_read == 0)
            startDecoding();
        m_read += got;
        if (m_read > kMostImportMegabytes * 1024 * 1024)
            return failure(errors::importTooLarge, {QString::number(kMostImportMegabytes)});
        m_control.report(m_read, m_device.isSequential() ? 0 : m_device.size());
        if (m_decoder) {
            wipe(m_text);
            QString decoded = m_decoder->decode(m_piece);
            m_text = decoded.toUtf8();
            if (!decoded.isEmpty())
                OPENSSL_cleanse(decoded.data(), size_t(decoded.size()) * sizeof(QChar));
            m_piece = m_text;
        }
    } while (m_piece.isEmpty());
    return m_piece;
}

qint64 TextSource::lineAt(qsizetype offset) const
{
    return m_linesBefore +
           std::count(m_piece.begin(), m_piece.begin() + std::min(offset, m_piece.size()), '\n') + 1;
}

Result<FileHead> readHead(QIODevice &device, const QString &fileName)
{
    QByteArray start(kPiece, '\0');
    const qint64 got = device.peek(start.data(), kPiece);
    if (got < 0 && !device.atEnd())
        return failure(errors::importUnreadable, {device.errorString()});
    start.truncate(std::max<qint64>(got, 0));
    QBuffer buffer;
    buffer.setData(start);
    buffer.open(QIODevice::ReadOnly);
    ActivityControl control;
    TextSource source(buffer, control);
    const Result<QByteArrayView> piece = source.next();
    if (!piece)
        return failure(piece.error());
    if (piece->isEmpty())
        return failure(errors::importEmpty);
    return FileHead{piece->toByteArray(), got < kPiece, fileName};
}

} // namespace fieldfare
