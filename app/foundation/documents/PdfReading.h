// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode pdfUnreadable{"documents.pdf-unreadable"}; ///< details: what the library says
/// Packed, encrypted or larger than our own files are: not to be unpacked from a stranger. Details: what it
/// is
inline constexpr ErrorCode pdfRefused{"documents.pdf-refused"};
} // namespace errors

/// A file inside a PDF.
struct PdfFile
{
    QString name;
    QByteArray content;
};

/// What a PDF from outside holds, as far as it can be compared with one of ours.
struct PdfContents
{
    QList<PdfFile> files;     ///< in the order of their names
    QList<QStringList> pages; ///< of each page the texts in the order in which they are painted
};

inline constexpr qsizetype kMostPdfBytes = qsizetype(2) * 1024 * 1024;

/// Whether it begins as a PDF does.
bool looksLikePdf(QByteArrayView bytes);

/// Reads a PDF from anybody: nothing in it is run, fetched or repaired, and nothing is unpacked beyond a
/// limit. Only what our own writer makes: no encryption, few packed objects, no filter but Flate.
Result<PdfContents> readPdf(const QByteArray &bytes);

} // namespace fieldfare
