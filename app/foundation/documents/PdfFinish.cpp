// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PdfFinish.h"

#include <exception>
#include <functional>
#include <string>

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

/// The fonts' tags come out of a hash that differs from run to run.
void renameFonts(QPDF &pdf)
{
    constexpr std::size_t tagLength = 8; // "/QRAAAA+"
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName())
            continue;
        const std::string name = object.getKey("/FontName").getName();
        if (name.size() > tagLength && name[tagLength - 1] == '+')
            object.replaceKey("/FontName", QPDFObjectHandle::newName("/AAAAAA+" + name.substr(tagLength)));
    }
}

std::string written(QPDF &pdf, const std::function<void(QPDFWriter &)> &tune)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    tune(writer);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfInfo &info)
{
    try {
        QPDF document;
        document.processMemoryFile("document", pdf.constData(), std::size_t(pdf.size()));
        describe(document, info);
        attach(document, info);
        renameFonts(document);
        document.getTrailer().removeKey("/ID"); // random in later versions of Qt: it is made of the content
        // Qt numbers objects by a hash that differs from run to run. Written once, they have numbers in the
        // order in which they are referred to; only then are they packed, sixty small ones to a third.
        const std::string numbered =
            written(document, [](QPDFWriter &writer) { writer.setStreamDataMode(qpdf_s_preserve); });
        QPDF ordered;
        ordered.processMemoryFile("document", numbered.data(), numbered.size());
        const std::string packed =
            written(ordered, [](QPDFWriter &writer) { writer.setObjectStreamMode(qpdf_o_generate); });
        return QByteArray::fromStdString(packed);
    } catch (const std::exception &error) {
        return failure(errors::pdfNotMade, {QString::fromUtf8(error.what())});
    }
}

} // namespace fieldfare
