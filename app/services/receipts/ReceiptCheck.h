// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "crypto/TrustAnchors.h"
#include "receipts/ConsentRecord.h"
#include "receipts/ReceiptFile.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace fieldfare {

// What is wrong with a receipt's file; receipt.forged and receipt.malformed besides, and what ReceiptFile
// says.
namespace errors {
/// The receipt has no signature in this file, so that nothing holds its words together.
inline constexpr ErrorCode receiptUnsigned{"receipt.unsigned"};
/// receipt.json does not say what receipt.jwt says. Details: the member
inline constexpr ErrorCode receiptJsonDiffers{"receipt.json-differs"};
/// Details: what the page says, what the signed receipt says
inline constexpr ErrorCode receiptPageDiffers{"receipt.page-differs"};
/// The same words, painted otherwise than here: another version, or something lies over them.
inline constexpr ErrorCode receiptPageRedrawn{"receipt.page-redrawn"};
/// The request inside is not the one that the receipt names by its hash.
inline constexpr ErrorCode receiptRequestOther{"receipt.request-other"};
inline constexpr ErrorCode receiptRequestUnproven{
    "receipt.request-unproven"}; ///< details: the fault's name and its own details
/// The receipt tells the offer otherwise than the company signed it. Details: the terms
inline constexpr ErrorCode receiptTermsDiffer{"receipt.terms-differ"};
inline constexpr ErrorCode receiptGrantUnproven{
    "receipt.grant-unproven"}; ///< details: the fault's name and its own details
/// The wallet has this receipt with another content, or answered this request and never wrote this receipt:
/// somebody signed it anew with a key of their own.
inline constexpr ErrorCode receiptNotOurs{"receipt.not-ours"};
} // namespace errors

/// How much a receipt's file proves, each level with those below it (protocol.md, section 6).
enum class ProofLevel {
    Nothing,
    SelfConsistent, ///< the signature fits the key inside, and the file says everywhere the same
    OfferProven, ///< the company's signed request is the one that the hash names, and says what is told of it
    GrantProven  ///< the company signed that it got this presentation
};

/// For files and the command line: "self-consistent".
QString proofLevelName(ProofLevel level);

/// What the file is in this wallet.
enum class InWallet { NotAsked, Unknown, Same };

struct ReceiptVerdict
{
    ReceiptFormat format = ReceiptFormat::Jws;
    ProofLevel level = ProofLevel::Nothing;
    QList<Error> problems;               ///< none: nothing is wrong, whatever the level
    std::optional<ConsentRecord> record; ///< what it says, where that can be read; believe it by the level
    QByteArray sha256;                   ///< of the signed receipt; empty where there is none
    InWallet inWallet = InWallet::NotAsked;
    QString signer; ///< the name that the company's certificate proves, from OfferProven on
};

/// What a receipt is checked against.
struct ReceiptBasis
{
    const Purposes &purposes;
    TrustAnchors anchors;
    const WalletContext *wallet = nullptr; ///< to compare with its own receipts; null: none is open
};

/// Says how much a file from anybody proves. What is wrong with it is in the verdict; it fails only where the
/// wallet cannot be read.
class ReceiptCheck
{
public:
    explicit ReceiptCheck(ReceiptBasis basis)
        : m_basis(std::move(basis))
    {
    }

    Result<ReceiptVerdict> check(const QByteArray &bytes) const;
    /// A receipt that is at hand with its request: no file, no page.
    ReceiptVerdict check(const ReceiptParts &parts) const;

private:
    ReceiptBasis m_basis;
};

} // namespace fieldfare
