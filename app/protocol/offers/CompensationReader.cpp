// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/CompensationReader.h"

#include <array>
#include <utility>

namespace fieldfare {

using Need = StrictObject::Need;

namespace {

constexpr qsizetype kMostGrantDescription = 2000;
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

} // namespace

Compensation readCompensationMembers(StrictObject &object)
{
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
        object.text("description", describes ? Need::Required : Need::Optional, kMostGrantDescription);
    return item;
}

Compensation readCompensation(const nlohmann::json &value, const QString &place, std::optional<Error> &fault)
{
    StrictObject object(value, place, fault);
    const Compensation item = readCompensationMembers(object);
    if (!fault)
        object.finish();
    return item;
}

QString compensationKindName(CompensationKind kind)
{
    return QString::fromLatin1(kKinds.at(std::size_t(kind)).second);
}

} // namespace fieldfare
