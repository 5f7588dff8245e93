// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Offer.h"

#include "base/Json.h"
#include "offers/CompensationReader.h"
#include "offers/StrictObject.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

// More than any honest offer has, and little enough to draw.
constexpr std::size_t kMostOfferBytes = std::size_t(64) * 1024;
constexpr int kMostOfferDepth = 16;
constexpr qsizetype kMostName = 200;
constexpr qsizetype kMostOfferUri = 2048;
constexpr qsizetype kMostDescription = 2000;
constexpr qsizetype kMostTerms = 16 * 1024;
constexpr std::size_t kMostPurposes = 32;
constexpr std::size_t kMostRecipients = 200;
constexpr std::size_t kMostItems = 64;
constexpr std::size_t kMostTiers = 32;
constexpr std::int64_t kMostMembers = 1'000'000'000;

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
    controller.privacyPolicyUri = object.text("privacy_policy_uri", Need::Optional, kMostOfferUri);
    controller.contact = object.text("contact", Need::Optional, kMostOfferUri);
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
        tier.members = tierObject.number("members", Need::Required, 1, kMostMembers);
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

Result<Offer> Offer::fromJson(QByteArrayView bytes)
{
    const Result<json> object = parseJson(bytes, {.bytes = kMostOfferBytes, .depth = kMostOfferDepth});
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
    offer.withdrawalUri = object.text("withdrawal_uri", Need::Optional, kMostOfferUri);
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
