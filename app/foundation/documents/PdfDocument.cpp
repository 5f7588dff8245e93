// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PdfDocument.h"

#include "documents/PdfFinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace fieldfare {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kPageDotsPerInch = 96;

} // namespace

PdfDocument::PdfDocument(const PageContent &content, PdfInfo info)
    : m_info(std::move(info))
    , m_layout(content.head, content.body, content.foot)
{
}

QImage PdfDocument::pageImage(int page, double scale) const
{
    QImage image(int(std::lround(kPageWidth * scale)), int(std::lround(kPageHeight * scale)),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    m_layout.paint(painter, page);
    return image;
}

Result<QByteArray> PdfDocument::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(m_info.title);
        writer.setCreator(QStringLiteral("Fieldfare"));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(errors::pdfNotMade, {m_info.title});
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.scale(kDotsPerInch / kPageDotsPerInch, kDotsPerInch / kPageDotsPerInch);
            m_layout.paint(painter, page);
            painter.restore();
        }
        painter.end();
    }
    return finishPdf(bytes, m_info);
}

Result<> PdfDocument::save(const QString &path) const
{
    const Result<QByteArray> bytes = toPdf();
    if (!bytes)
        return failure(bytes.error());
    return writeFileAtomically(path, *bytes);
}

Result<> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(errors::fileNotWritten, {path, file.errorString()});
    return {};
}

} // namespace fieldfare
