// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PdfFinish.h"

#include <exception>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace fieldfare {

namespace {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// ISO 32000-1, 7.9.4.
std::string pdfDate(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'")).toStdString();
}

void describe(QPDF &pdf, const PdfInfo &info)
{
    QPDFObjectHandle about = pdf.getTrailer().getKey("/Info");
    if (!about.isDictionary()) {
        about = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", about);
    }
    about.replaceKey("/Title", pdfText(info.title));
    const QPDFObjectHandle date = QPDFObjectHandle::newString(pdfDate(info.created));
    about.replaceKey("/CreationDate", date);
    about.replaceKey("/ModDate", date);
    QPDFObjectHandle root = pdf.getRoot();
    // Qt's XMP carries the clock's time and a random id, and says nothing that the dictionary does not.
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", pdfText(info.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

void attach(QPDF &pdf, const PdfInfo &info)
{
    if (info.attachments.isEmpty())
        return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const PdfAttachment &attachment : info.attachments) {
        const std::string name = attachment.name.toStdString();
        QPDFEFStreamObjectHelper stream =
            QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
        stream.setSubtype(attachment.mimeType.toStdString()).setModDate(pdfDate(info.created));
        QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Supplement"));
        files.replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfInfo &info)
{
    try {
        QPDF document;
        document.processMemoryFile("document", pdf.constData(), std::size_t(pdf.size()));
        describe(document, info);
        attach(document, info);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // A page has some sixty small objects: together they pack to a third.
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        return failure(errors::pdfNotMade, {QString::fromUtf8(error.what())});
    }
}

} // namespace fieldfare
