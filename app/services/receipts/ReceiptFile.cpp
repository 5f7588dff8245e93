// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptFile.h"

#include "base/Json.h"
#include "documents/PdfReading.h"
#include "jose/Jws.h"
#include "receipts/SignedReceipt.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

const std::array kFormats{QStringLiteral("pdf"), QStringLiteral("jwt"), QStringLiteral("json")};

// Beside the payload in a JSON file.
constexpr const char *kSigned = "ff:jws";
constexpr const char *kRequest = "ff:requestObject";

const JsonLimits kReceiptLimits{.bytes = std::size_t(kMostReceiptBytes), .depth = 32};

std::optional<QByteArray> fileNamed(const PdfContents &contents, const char16_t *name)
{
    const auto found = std::ranges::find(contents.files, QString::fromUtf16(name), &PdfFile::name);
    return found == contents.files.end() ? std::nullopt : std::optional<QByteArray>(found->content);
}

Result<ReceiptFile> fromPdf(const QByteArray &bytes)
{
    const Result<PdfContents> contents = readPdf(bytes);
    if (!contents)
        return failure(contents.error());
    const std::optional<QByteArray> jws = fileNamed(*contents, kReceiptAttachment);
    const std::optional<QByteArray> request = fileNamed(*contents, kRequestAttachment);
    ReceiptFile file;
    file.format = ReceiptFormat::Pdf;
    file.readable = fileNamed(*contents, kReadableAttachment);
    file.pages = contents->pages;
    if (!jws) {
        const bool wasOne = request || file.readable;
        return wasOne ? Result<ReceiptFile>(
                            failure(errors::attachmentMissing, {QString::fromUtf16(kReceiptAttachment)}))
                      : Result<ReceiptFile>(failure(errors::noReceipt));
    }
    file.parts = {*jws, request.value_or(QByteArray())};
    return file;
}

Result<ReceiptFile> fromJson(const QByteArray &bytes)
{
    const Result<nlohmann::json> document = parseJson(bytes, kReceiptLimits);
    if (!document || !document->is_object())
        return failure(errors::noReceipt);
    const bool isReceipt = jsonText(*document, "@type") == QLatin1String("dpv:ConsentReceipt");
    if (!isReceipt && !document->contains(kSigned))
        return failure(errors::noReceipt);
    ReceiptFile file;
    file.format = ReceiptFormat::Json;
    file.parts.jws = jsonText(*document, kSigned).toLatin1();
    file.parts.request = jsonText(*document, kRequest).toLatin1();
    nlohmann::json shown = *document;
    shown.erase(kSigned);
    shown.erase(kRequest);
    file.readable = QByteArray::fromStdString(shown.dump());
    return file;
}

} // namespace

QString receiptFormatName(ReceiptFormat format)
{
    return kFormats[std::size_t(format)];
}

std::optional<ReceiptFormat> receiptFormatFromName(const QString &name)
{
    const auto found = std::ranges::find(kFormats, name);
    return found == kFormats.end() ? std::nullopt
                                   : std::optional<ReceiptFormat>(ReceiptFormat(found - kFormats.begin()));
}

Result<ReceiptFile> ReceiptFile::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > kMostReceiptBytes)
        return failure(errors::receiptTooLarge);
    if (looksLikePdf(bytes))
        return fromPdf(bytes);
    const QByteArray text = bytes.trimmed();
    if (text.startsWith('{'))
        return fromJson(text);
    const Result<Jws> jws = Jws::parse(text);
    if (!jws || !jws->requireType(QString::fromLatin1(kReceiptType)))
        return failure(errors::noReceipt);
    ReceiptFile file;
    file.parts.jws = text;
    return file;
}

QByteArray receiptJsonFile(const ReceiptParts &parts)
{
    const Result<Jws> jws = Jws::parse(parts.jws);
    if (!jws)
        return {};
    Result<nlohmann::json> document = jws->claims();
    if (!document)
        return {};
    (*document)[kSigned] = parts.jws.toStdString();
    if (!parts.request.isEmpty())
        (*document)[kRequest] = parts.request.toStdString();
    return QByteArray::fromStdString(document->dump(2)) + '\n';
}

} // namespace fieldfare
