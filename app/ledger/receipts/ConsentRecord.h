// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "offers/FieldPath.h"
#include "offers/Offer.h"
#include "receipts/Receipt.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode recordMalformed{"receipt.malformed"}; ///< details: the member at fault
} // namespace errors

/// The shape in which receipts are written. Those of version 1 (a flat record, compensation in words alone)
/// are read and proven as before; one of a later version is not guessed at.
inline constexpr int kReceiptVersion = 2;

/// One field that was asked for, and what it was to cost.
struct RecordedField
{
    FieldPath path;
    QString label;
    QString dpv;                  ///< "pd:EmailAddress", empty for a field of the person's own
    std::optional<Money> ask;     ///< nothing: never
    QString working;              ///< "0.60 × 1.5 × 2.0 × 2.0"
    bool shared = false;          ///< an approval shared it; a counter-offer would
    std::optional<QString> value; ///< only where the person wants values in receipts
    friend bool operator==(const RecordedField &, const RecordedField &) = default;
};

/// What a set of fields costs together.
struct RecordedLine
{
    QString label;
    Money amount;
    friend bool operator==(const RecordedLine &, const RecordedLine &) = default;
};

/// One thing that the company gives.
struct RecordedGift
{
    QString words;               ///< "€ 5.00 off, until 2027-05-24"
    QString kind;                ///< as an offer has it: "discount_amount"; empty in receipts of version 1
    std::optional<Money> amount; ///< of money and of a discount that is an amount
    friend bool operator==(const RecordedGift &, const RecordedGift &) = default;
};

/// What the company offers, as it said it.
struct RecordedOffer
{
    QString id;
    QList<OfferPurpose> purposes;
    QString legalBasis; ///< "dpv:Consent"
    QString retention;  ///< ISO 8601 duration, "until-withdrawn", or empty where nothing was said
    QDate endsOn;       ///< when the retention ends; invalid where it has no end
    QList<Recipient> recipients;
    QList<RecordedGift> gives;
    friend bool operator==(const RecordedOffer &, const RecordedOffer &) = default;
};

/// A round of the thread that came before, or the grant.
struct RecordedStep
{
    QString what; ///< stable: "asked", "countered", "offered", "approved", "declined", "withdrawn", "granted"
    Instant at;
    std::optional<Money> amount;
    friend bool operator==(const RecordedStep &, const RecordedStep &) = default;
};

/// What a receipt says: content after ISO/IEC TS 27560 as DPV JSON-LD, compensation and asks as ODRL duties
/// (protocol.md, section 6). Names of fields, not values, unless the person wants it otherwise. What TS 27560
/// demands and the company did not say stands there as `ff:NotSaid`.
struct ConsentRecord
{
    ReceiptId id;
    ReceiptEvent event = ReceiptEvent::Given;
    Instant at;
    QString language;  ///< of the texts in it: "en"
    QString person;    ///< their name, only where it was shared
    QString personKey; ///< thumbprint (RFC 7638) of the key that signed
    Controller controller;
    QString clientId;    ///< with its prefix; empty for what was recorded by hand
    QString certificate; ///< whom it names, where the client identifier is a certificate's hash
    QString host;        ///< where the answer goes
    bool proven = false;
    QList<RecordedField> fields;
    QString workingHead; ///< what the factors of every `working` are: "Base € × marketing × two years"
    QList<RecordedLine> combinations;
    std::optional<Money> asked;
    std::optional<Money> paid;     ///< with the grant, as the person counts it
    std::optional<Money> promised; ///< for later, at full worth
    QList<RecordedOffer> offers;
    std::optional<Money> counter; ///< the total that a counter-offer named
    QString reason;               ///< of a decline, only where it was sent: "price"
    bool sent = true;             ///< false: nothing was sent at all
    QString rule;                 ///< the person's rule that decided, in words; empty: they did themselves
    QList<RecordedStep> steps;    ///< oldest first
    QString withdrawalUri;
    QByteArray requestSha256;        ///< of the request as received
    QList<QByteArray> presentations; ///< SHA-256 of each presentation string
    QByteArray grant;                ///< the company's signed grant, compact JWS; empty where none came
    QByteArray previous;             ///< SHA-256 of the thread's previous receipt; empty for the first
    friend bool operator==(const ConsentRecord &, const ConsentRecord &) = default;

    /// When the last of what the offers allow ends; invalid where one of them names no end, or none is there.
    QDate runsUntil() const;
    /// In the newest version, whatever version it was read from.
    nlohmann::json toJson() const;
    /// Of every version. Error: recordMalformed
    static Result<ConsentRecord> fromJson(const nlohmann::json &json);
};

} // namespace fieldfare
