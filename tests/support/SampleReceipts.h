// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FixedClock.h"
#include "SampleRequest.h"
#include "Wallet.h"
#include "receipts/ReceiptDocument.h"

namespace fieldfare::samples {

/// Receipts as a wallet writes them, of a travel agency that signs requests and grants.
class ReceiptMill
{
public:
    ReceiptMill();

    /// What the pictures show: four fields for two years, € 7.50 with the grant. It agrees with `request`.
    ConsentRecord record(ReceiptEvent event, const QString &language = QStringLiteral("en")) const;
    /// The same with so many fields.
    ConsentRecord recordWithFields(int count) const;
    ReceiptParts sign(const ConsentRecord &record) const { return signWith(record, key); }
    ReceiptParts signWith(const ConsentRecord &record, const PrivateKey &by) const;
    /// The company's word that it got the answer with this hash.
    QByteArray grant(const QByteArray &presentationHash, const QString &offerId) const;
    TrustAnchors anchors() const { return TrustAnchors({company.authority.certificate}); }

    SampleCompany company;
    QByteArray request; ///< signed
    PrivateKey key;
};

/// Months of deciding: approved, declined, countered with a new offer and a grant, withdrawn, by hand. Trusts
/// the companies' authority. `clock` is moved and stands again where it stood.
void decideSome(Wallet &wallet, FixedClock &clock);
/// So many receipts more, of one company that is declined again and again.
void declineOften(Wallet &wallet, const FixedClock &clock, int count);

} // namespace fieldfare::samples
