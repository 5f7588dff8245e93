// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Fraction.h"
#include "base/Money.h"
#include "base/Result.h"
#include "offers/FieldPath.h"
#include "offers/Retention.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

// Details of each: the place ("compensation[2].amount"). protocol.md, section 2: every one refuses the
// request as invalid_transaction_data.
namespace errors {
inline constexpr ErrorCode offerUnknownMember{"offer.unknown-member"};
inline constexpr ErrorCode offerMissingMember{"offer.missing-member"};
inline constexpr ErrorCode offerBadMember{"offer.bad-member"}; ///< of the wrong type, form or range
inline constexpr ErrorCode offerTooLarge{"offer.too-large"}; ///< a longer text or list than any honest offer
} // namespace errors

enum class CompensationKind { Money, DiscountAmount, DiscountPercent, Points, FreePeriod, Goods };

/// The name in an offer's JSON: "discount_percent".
QString compensationKindName(CompensationKind kind);

/// One thing that a company gives.
struct Compensation
{
    CompensationKind kind = CompensationKind::Money;
    /// Money, DiscountAmount: what is given. Points, FreePeriod, Goods: what the company says that a point,
    /// the period, the thing is worth; shown as "they say", never counted.
    std::optional<Money> amount;
    Fraction percent;               ///< only DiscountPercent: 10 is ten percent; over 0, at most 100
    std::optional<Money> maxAmount; ///< only DiscountPercent
    std::int64_t points = 0;        ///< only Points; positive
    Duration duration;              ///< only FreePeriod
    std::optional<Money> minSpend;
    std::optional<Instant> validUntil;
    bool withGrant = false; ///< delivered with the grant; otherwise it is promised for later
    QString description;
    friend bool operator==(const Compensation &, const Compensation &) = default;
};

struct FieldCompensation
{
    FieldPath path;
    Compensation compensation;
    friend bool operator==(const FieldCompensation &, const FieldCompensation &) = default;
};

struct OfferPurpose
{
    QString id; ///< "dpv:DirectMarketing"
    QString description;
    friend bool operator==(const OfferPurpose &, const OfferPurpose &) = default;
};

struct Recipient
{
    QString name;
    QString country; ///< ISO 3166-1 alpha-2, empty when not said
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// The company as it calls itself.
struct Controller
{
    QString name;
    QString country;
    QString privacyPolicyUri;
    QString contact;
    friend bool operator==(const Controller &, const Controller &) = default;
};

struct CollectiveTier
{
    std::int64_t members = 0;
    QList<Compensation> compensation;
    friend bool operator==(const CollectiveTier &, const CollectiveTier &) = default;
};

struct CollectiveTerms
{
    QString id;
    std::optional<Instant> closesAt;
    QList<CollectiveTier> tiers;
    friend bool operator==(const CollectiveTerms &, const CollectiveTerms &) = default;
};

/// What a company gives for what: `offer` in transaction data of type urn:fieldfare:data-offer:1
/// (protocol.md, section 4). Texts are the company's: never to be trusted as markup.
struct Offer
{
    QString id; ///< unique for this party
    std::optional<Instant> expiresAt;
    Controller controller;
    QList<OfferPurpose> purposes; ///< one at least
    QString legalBasis;
    Retention retention;
    QList<Recipient> recipients;
    QList<Compensation> compensation;
    QList<FieldCompensation> fieldCompensation;
    QString withdrawalUri;
    QString supersedes;
    std::optional<CollectiveTerms> collective;
    QString furtherTerms; ///< `ext` as compact JSON, empty when absent; shown and otherwise ignored
    friend bool operator==(const Offer &, const Offer &) = default;

    /// The bytes of one JSON object, at most 64 KiB.
    static Result<Offer> fromJson(QByteArrayView bytes);
    static Result<Offer> fromJson(const nlohmann::json &object);
};

} // namespace fieldfare
