// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Result.h"
#include "imports/ImportFormat.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace fieldfare {

inline constexpr qint64 kMostImportMegabytes = 512;

/// A text file as pieces of UTF-8 without byte-order mark: UTF-16 is converted, progress reported, and
/// cancelling, the size limit and read errors end it. Its buffers are wiped, since passwords pass through.
class TextSource
{
public:
    TextSource(QIODevice &device, ActivityControl &control);
    ~TextSource();
    TextSource(const TextSource &) = delete;
    TextSource &operator=(const TextSource &) = delete;

    /// The next piece, empty at the end; valid until the next call. errors::importTooLarge,
    /// importUnreadable, cancelled.
    Result<QByteArrayView> next();
    /// 1-based number of the line in which the byte at `offset` of the latest piece lies.
    qint64 lineAt(qsizetype offset) const;

private:
    void startDecoding();

    QIODevice &m_device;
    ActivityControl &m_control;
    QByteArray m_raw;
    QByteArray m_text;
    QByteArrayView m_piece;
    std::optional<QStringDecoder> m_decoder;
    qint64 m_read = 0;
    qint64 m_linesBefore = 0;
};

/// The first 64 KB, without moving the device on. errors::importEmpty, importUnreadable.
Result<FileHead> readHead(QIODevice &device, const QString &fileName);

} // namespace fieldfare
