// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "receipts/ReceiptDocument.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode noReceipt{"receipt.none"}; ///< the file is none of the three, or holds none
inline constexpr ErrorCode receiptTooLarge{"receipt.too-large"};
inline constexpr ErrorCode attachmentMissing{"receipt.attachment-missing"}; ///< details: its name
} // namespace errors

enum class ReceiptFormat { Pdf, Jws, Json };

/// For files and the command line: "pdf", "jwt", "json". Also a file name's ending.
QString receiptFormatName(ReceiptFormat format);
std::optional<ReceiptFormat> receiptFormatFromName(const QString &name);

inline constexpr qsizetype kMostReceiptBytes = qsizetype(2) * 1024 * 1024;

/// A receipt's file taken apart, nothing in it believed.
struct ReceiptFile
{
    ReceiptFormat format = ReceiptFormat::Jws;
    ReceiptParts parts;                 ///< an empty `jws` only where a JSON file has no signature
    std::optional<QByteArray> readable; ///< the receipt as JSON, where the file shows it; JSON text
    QList<QStringList> pages;           ///< of a PDF: the texts of each page as they are painted

    /// Errors: noReceipt, receiptTooLarge, attachmentMissing, pdf…
    static Result<ReceiptFile> fromBytes(const QByteArray &bytes);
};

/// A receipt as a JSON file: its payload, and beside it what was signed, so that the file proves what the PDF
/// proves.
QByteArray receiptJsonFile(const ReceiptParts &parts);

} // namespace fieldfare
