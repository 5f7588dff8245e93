// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/CompensationRecord.h"

#include "base/Json.h"
#include "offers/CompensationReader.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

void put(json &object, const char *member, const std::optional<Money> &amount)
{
    if (!amount)
        return;
    object[member] = amount->toText().toStdString();
    object["currency"] = amount->currency().code().toStdString();
}

} // namespace

QByteArray compensationRecord(const Compensation &item)
{
    json object{{"kind", compensationKindName(item.kind).toStdString()}};
    put(object, "amount", item.amount);
    put(object, "max_amount", item.maxAmount);
    put(object, "min_spend", item.minSpend);
    if (item.kind == CompensationKind::DiscountPercent)
        object["percent"] = item.percent.toText().toStdString();
    if (item.kind == CompensationKind::Points)
        object["points"] = item.points;
    if (item.kind == CompensationKind::FreePeriod)
        object["duration"] = item.duration.toText().toStdString();
    if (item.validUntil)
        object["valid_until"] = item.validUntil->microseconds / 1'000'000;
    if (item.withGrant)
        object["delivered"] = "with-grant";
    if (!item.description.isEmpty())
        object["description"] = item.description.toStdString();
    return QByteArray::fromStdString(object.dump());
}

Result<Compensation> readCompensation(const QByteArray &record)
{
    const Result<json> object = parseJson(record);
    if (!object)
        return failure(object.error());
    std::optional<Error> fault;
    const Compensation item = readCompensation(*object, QString(), fault);
    if (fault)
        return failure(*fault);
    return item;
}

} // namespace fieldfare
