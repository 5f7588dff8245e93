// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"
#include "receipts/ConsentRecord.h"

#include <QByteArray>
#include <QString>

namespace fieldfare {

class Purposes;

// The files inside a receipt's PDF.
inline constexpr char16_t kReceiptAttachment[] =
    u"receipt.jwt"; ///< the receipt itself: all else is made from it
inline constexpr char16_t kReadableAttachment[] = u"receipt.json"; ///< its payload, to be read
inline constexpr char16_t kRequestAttachment[] = u"request.jwt"; ///< the company's signed request as received

/// A receipt with what it refers to.
struct ReceiptParts
{
    QByteArray jws;
    QByteArray request; ///< the company's signed request as received; empty where there is none
};

/// The receipt for people: one page, made from the record alone, with the parts attached. The same record and
/// parts give the same bytes wherever type and libraries are the same. For any thread, one at a time.
Result<PdfDocument> receiptDocument(const ConsentRecord &record, const ReceiptParts &parts,
                                    const Purposes &purposes);

/// What a receipt is called: the first four of its id.
QString receiptNumber(const ReceiptId &id);
/// The payload of a receipt as indented JSON; empty for what is no receipt.
QByteArray readableReceipt(const QByteArray &jws);

} // namespace fieldfare
