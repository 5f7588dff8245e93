// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "documents/Blocks.h"
#include "documents/PageLayout.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode pdfNotMade{"documents.pdf-not-made"};         ///< details: what the library says
inline constexpr ErrorCode fileNotWritten{"documents.file-not-written"}; ///< details: the path, the reason
} // namespace errors

struct PdfAttachment
{
    QString name; ///< a file name, Unicode allowed
    QString mimeType;
    QByteArray content;
    QString description;
};

/// What a printed page is made of.
struct PageContent
{
    PageHead head;
    std::vector<Block> body;
    std::vector<Block> foot; ///< on every page, under a hairline
};

/// What is written about the file into the file.
struct PdfInfo
{
    QString title;
    QString language;  ///< "en", "de": what reads it aloud needs to know
    QDateTime created; ///< never asked of the clock here
    QList<PdfAttachment> attachments = {};
};

/// An A4 document: the same pages on paper and on screen. Needs a QGuiApplication (any platform); use it on
/// one thread at a time.
class PdfDocument
{
public:
    PdfDocument(const PageContent &content, PdfInfo info);

    int pageCount() const { return m_layout.pageCount(); }
    /// White paper with the page as the file has it; `scale` 1 is 96 dpi (794 × 1123). `page` counts from 0.
    QImage pageImage(int page, double scale = 1) const;
    /// Text can be searched and copied, fonts are embedded as subsets.
    Result<QByteArray> toPdf() const;
    /// Whole or not at all: an older file of that name stays when writing fails.
    Result<> save(const QString &path) const;

private:
    PdfInfo m_info;
    PageLayout m_layout;
};

/// Writes bytes whole or not at all.
Result<> writeFileAtomically(const QString &path, const QByteArray &bytes);

} // namespace fieldfare
