// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Offer.h"

#include "base/Json.h"
#include "offers/StrictObject.h"

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

// More than any honest offer has, and little enough to draw.
constexpr std::size_t kMostBytes = std::size_t(64) * 1024;
constexpr int kMostDepth = 16;
constexpr qsizetype kMostName = 200;
constexpr qsizetype kMostUri = 2048;
constexpr qsizetype kMostDescription = 2000;
constexpr qsizetype kMostTerms = 16 * 1024;
constexpr std::size_t kMostPurposes = 32;
constexpr std::size_t kMostRecipients = 200;
constexpr std::size_t kMostItems = 64;
constexpr std::size_t kMostTiers = 32;
constexpr std::int64_t kMostPoints = 1'000'000'000;

constexpr std::array<std::pair<CompensationKind, const char *>, 6> kKinds{
    {{CompensationKind::Money, "money"},
     {CompensationKind::DiscountAmount, "discount_amount"},
     {CompensationKind::DiscountPercent, "discount_percent"},
     {CompensationKind::Points, "points"},
     {CompensationKind::FreePeriod, "free_period"},
     {CompensationKind::Goods, "goods"}}};

std::optional<CompensationKind> kindOf(const QString &name)
{
    for (const auto &[kind, text] : kKinds) {
        if (name == QLatin1String(text))
            return kind;
    }
    return std::nullopt;
}

std::optional<Currency> readCurrency(StrictObject &object)
{
    if (!object.has("currency"))
        return std::nullopt;
    const Result<Currency> currency = Currency::fromCode(object.text("currency", Need::Required, 3));
    if (!currency)
        object.fail(errors::offerBadMember, object.placeOf("currency"));
    return currency ? std::optional(*currency) : std::nullopt;
}

Fraction readPercent(StrictObject &object)
{
    const Result<Fraction> percent = Fraction::fromDecimal(object.text("percent", Need::Required, 16));
    if (percent && !percent->isZero() && *percent <= Fraction::whole(100))
        return *percent;
    object.fail(errors::offerBadMember, object.placeOf("percent"));
    return {};
}

Duration readDuration(StrictObject &object)
{
    const Result<Duration> duration = Duration::fromText(object.text("duration", Need::Required, 32));
    if (duration)
        return *duration;
    object.fail(errors::offerBadMember, object.placeOf("duration"));
    return {};
}

Compensation readCompensation(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    Compensation item;
    const std::optional<CompensationKind> kind = kindOf(object.text("kind", Need::Required, 32));
    if (!kind) {
        object.fail(errors::offerBadMember, object.placeOf("kind"));
        return item;
    }
    item.kind = *kind;
    const std::optional<Currency> currency = readCurrency(object);
    const bool isAmount = *kind == CompensationKind::Money || *kind == CompensationKind::DiscountAmount;
    if (*kind == CompensationKind::DiscountPercent) {
        item.percent = readPercent(object);
        item.maxAmount = object.amount("max_amount", Need::Optional, currency);
    } else {
        item.amount = object.amount("amount", isAmount ? Need::Required : Need::Optional, currency);
    }
    if (*kind == CompensationKind::Points)
        item.points = object.number("points", Need::Required, 1, kMostPoints);
    if (*kind == CompensationKind::FreePeriod)
        item.duration = readDuration(object);
    item.minSpend = object.amount("min_spend", Need::Optional, currency);
    item.validUntil = object.time("valid_until");
    if (object.has("delivered")) {
        const QString delivered = object.text("delivered", Need::Required, 16);
        item.withGrant = delivered == u"with-grant";
        if (!item.withGrant && delivered != u"later")
            object.fail(errors::offerBadMember, object.placeOf("delivered"));
    }
    const bool describes = *kind == CompensationKind::Goods;
    item.description =
        object.text("description", describes ? Need::Required : Need::Optional, kMostDescription);
    object.finish();
    return item;
}

QList<Compensation> readItems(StrictObject &object, Need need, std::optional<Error> &fault)
{
    QList<Compensation> items;
    object.list("compensation", need, kMostItems, [&](const json &item, const QString &place) {
        items.append(readCompensation(item, place, fault));
    });
    return items;
}

FieldCompensation readFieldCompensation(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    FieldCompensation item;
    const json *path = object.take("path", Need::Required);
    const std::optional<FieldPath> names = path && path->is_array()
                                               ? FieldPath::fromJsonText(QString::fromStdString(path->dump()))
                                               : std::nullopt;
    if (!names)
        object.fail(errors::offerBadMember, object.placeOf("path"));
    else
        item.path = *names;
    if (const json *compensation = object.take("compensation", Need::Required))
        item.compensation = readCompensation(*compensation, object.placeOf("compensation"), fault);
    object.finish();
    return item;
}

Controller readController(const json &value, std::optional<Error> &fault)
{
    StrictObject object(value, QStringLiteral("controller"), fault);
    Controller controller;
    controller.name = object.text("name", Need::Required, kMostName);
    controller.country = object.text("country", Need::Optional, 2);
    controller.privacyPolicyUri = object.text("privacy_policy_uri", Need::Optional, kMostUri);
    controller.contact = object.text("contact", Need::Optional, kMostUri);
    object.finish();
    return controller;
}

OfferPurpose readPurpose(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    OfferPurpose purpose;
    purpose.id = object.text("id", Need::Required, kMostName);
    purpose.description = object.text("description", Need::Optional, kMostDescription);
    object.finish();
    return purpose;
}

Recipient readRecipient(const json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    Recipient recipient;
    recipient.name = object.text("name", Need::Required, kMostName);
    recipient.country = object.text("country", Need::Optional, 2);
    object.finish();
    return recipient;
}

CollectiveTerms readCollective(const json &value, std::optional<Error> &fault)
{
    StrictObject object(value, QStringLiteral("collective"), fault);
    CollectiveTerms terms;
    terms.id = object.text("id", Need::Required, kMostName);
    terms.closesAt = object.time("closes_at");
    object.list("tiers", Need::Optional, kMostTiers, [&](const json &entry, const QString &place) {
        StrictObject tierObject(entry, place, fault);
        CollectiveTier tier;
        tier.members = tierObject.number("members", Need::Required, 1, kMostPoints);
        tier.compensation = readItems(tierObject, Need::Required, fault);
        tierObject.finish();
        terms.tiers.append(tier);
    });
    object.finish();
    return terms;
}

Retention readRetention(StrictObject &object)
{
    if (!object.has("retention"))
        return {};
    const Result<Retention> retention = Retention::fromText(object.text("retention", Need::Required, 32));
    if (!retention)
        object.fail(errors::offerBadMember, object.placeOf("retention"));
    return retention ? *retention : Retention{};
}

QString readFurtherTerms(StrictObject &object)
{
    const json *terms = object.take("ext", Need::Optional);
    if (!terms)
        return {};
    const QString text = QString::fromStdString(terms->dump());
    if (!terms->is_object())
        object.fail(errors::offerBadMember, object.placeOf("ext"));
    else if (text.size() > kMostTerms)
        object.fail(errors::offerTooLarge, object.placeOf("ext"));
    return text;
}

} // namespace

QString compensationKindName(CompensationKind kind)
{
    return QString::fromLatin1(kKinds.at(std::size_t(kind)).second);
}

Result<Offer> Offer::fromJson(QByteArrayView bytes)
{
    const Result<json> object = parseJson(bytes, {.bytes = kMostBytes, .depth = kMostDepth});
    if (!object)
        return failure(object.error());
    return fromJson(*object);
}

Result<Offer> Offer::fromJson(const json &value)
{
    std::optional<Error> fault;
    StrictObject object(value, QString(), fault);
    Offer offer;
    offer.id = object.text("id", Need::Required, kMostName);
    offer.expiresAt = object.time("expires_at");
    if (const json *controller = object.take("controller", Need::Required))
        offer.controller = readController(*controller, fault);
    object.list("purposes", Need::Required, kMostPurposes, [&](const json &purpose, const QString &place) {
        offer.purposes.append(readPurpose(purpose, place, fault));
    });
    offer.legalBasis = object.text("legal_basis", Need::Optional, kMostName);
    offer.retention = readRetention(object);
    object.list("recipients", Need::Optional, kMostRecipients,
                [&](const json &recipient, const QString &place) {
                    offer.recipients.append(readRecipient(recipient, place, fault));
                });
    offer.compensation = readItems(object, Need::Optional, fault);
    object.list("field_compensation", Need::Optional, kMostItems,
                [&](const json &item, const QString &place) {
                    offer.fieldCompensation.append(readFieldCompensation(item, place, fault));
                });
    offer.withdrawalUri = object.text("withdrawal_uri", Need::Optional, kMostUri);
    offer.supersedes = object.text("supersedes", Need::Optional, kMostName);
    if (const json *collective = object.take("collective", Need::Optional))
        offer.collective = readCollective(*collective, fault);
    offer.furtherTerms = readFurtherTerms(object);
    object.finish();
    if (fault)
        return failure(*fault);
    return offer;
}

} // namespace fieldfare
