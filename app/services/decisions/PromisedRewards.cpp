// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/PromisedRewards.h"

#include "base/Json.h"
#include "decisions/OfferWords.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

struct PromisedItem
{
    Compensation item;
    QByteArray content; ///< its JSON as the company wrote it
};

QByteArray textOf(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

/// The items of one offer that hold for the fields that were shared.
QList<PromisedItem> itemsOf(const Offer &offer, const json &content, const RequestReview &review)
{
    QList<PromisedItem> items;
    for (qsizetype i = 0; i < offer.compensation.size(); ++i)
        items.append({offer.compensation[i], textOf(content.at("compensation").at(std::size_t(i)))});
    for (qsizetype i = 0; i < offer.fieldCompensation.size(); ++i) {
        const bool shared = std::ranges::any_of(review.fields, [&](const ReviewField &field) {
            return field.shared && field.path == offer.fieldCompensation[i].path;
        });
        const json &entry = content.at("field_compensation").at(std::size_t(i));
        if (shared)
            items.append({offer.fieldCompensation[i].compensation, textOf(entry.at("compensation"))});
    }
    return items;
}

} // namespace

Quantity quantityOf(const Compensation &item)
{
    const bool isMoney =
        item.kind == CompensationKind::Money || item.kind == CompensationKind::DiscountAmount;
    if (isMoney && item.amount)
        return {item.amount->minorUnits(), item.amount->currency()};
    return {item.kind == CompensationKind::Points ? item.points : 1, {}};
}

Result<> keepPromises(Transaction &transaction, const RequestReview &review, const Decision &decision)
{
    const Result<QList<StoredOffer>> offers =
        RequestStore(transaction.connection()).offers(review.request.id);
    if (!offers)
        return failure(offers.error());
    for (const StoredOffer &stored : *offers) {
        const Result<json> content = parseJson(stored.content);
        if (!content)
            return failure(content.error());
        const Result<Offer> offer = Offer::fromJson(*content);
        if (!offer)
            return failure(offer.error());
        for (const PromisedItem &promised : itemsOf(*offer, *content, review)) {
            Reward reward;
            reward.company = review.company->id;
            reward.decision = decision.id;
            reward.terms = compensationWords(promised.item);
            reward.content = promised.content;
            reward.validUntil = promised.item.validUntil;
            reward.at = decision.decidedAt;
            reward.entries = {{RewardEntryKind::Promised, quantityOf(promised.item), decision.decidedAt}};
            const Result<RewardId> kept = RewardStore::add(transaction, reward);
            if (!kept)
                return failure(kept.error());
        }
    }
    return {};
}

} // namespace fieldfare
