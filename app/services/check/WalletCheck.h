// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"

#include <QList>

namespace fieldfare {

// What can be wrong with a wallet; the words are for the person (words/ErrorWords.h).
namespace errors {
inline constexpr ErrorCode checkPages{"check.pages"}; ///< details: what the library says first
inline constexpr ErrorCode checkLinks{"check.links"}; ///< details: the table whose row refers to nothing
/// Details: the place in the log of receipts that does not follow from the one before.
inline constexpr ErrorCode checkLog{"check.log"};
/// The log has a receipt there that is gone. Details: the place
inline constexpr ErrorCode checkReceiptMissing{"check.receipt-missing"};
/// Details of each: the receipt's id
inline constexpr ErrorCode checkReceiptUnlogged{"check.receipt-unlogged"};
inline constexpr ErrorCode checkReceiptChanged{"check.receipt-changed"};   ///< its bytes, since it was signed
inline constexpr ErrorCode checkReceiptForged{"check.receipt-forged"};     ///< its signature does not fit
inline constexpr ErrorCode checkReceiptPrevious{"check.receipt-previous"}; ///< not its thread's one before
inline constexpr ErrorCode checkReceiptRequest{"check.receipt-request"};   ///< tells of another request
inline constexpr ErrorCode checkRequestChanged{"check.request-changed"};   ///< details: the request's id
inline constexpr ErrorCode checkGrantForged{"check.grant-forged"};         ///< details: the request's id
inline constexpr ErrorCode checkGrantMissing{"check.grant-missing"};       ///< details: the receipt's id
} // namespace errors

/// Looks through the whole wallet: pages, links between rows, the log of receipts, each receipt with its
/// signature and the one before it, each request's bytes, each valid grant's signature. Every fault once;
/// empty where all is as it should be. Where pages are damaged nothing further is said: what stands on them
/// is noise. For a worker; the connection must not be in a transaction.
Result<QList<Error>> checkWallet(const WalletContext &context);

} // namespace fieldfare
