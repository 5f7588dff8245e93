// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Key.h"
#include "receipts/ConsentRecord.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode receiptForged{"receipt.forged"}; ///< the signature does not fit the key inside
} // namespace errors

/// A receipt's media type, without "application/".
inline constexpr char kReceiptType[] = "fieldfare-receipt+jwt";

/// The record as a compact JWS, its key in the header. `personKey` is filled in.
Result<QByteArray> signReceipt(ConsentRecord record, const PrivateKey &key);

/// Reads a receipt whose signature fits the key inside: that much anyone could have made. Errors: jws…,
/// receiptForged, recordMalformed.
Result<ConsentRecord> readReceipt(QByteArrayView jws);

} // namespace fieldfare
