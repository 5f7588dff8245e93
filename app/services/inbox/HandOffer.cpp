// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/HandOffer.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

void putMoney(json &item, const std::optional<Money> &amount, const char *name)
{
    if (!amount)
        return;
    item[name] = amount->toText().toStdString();
    item["currency"] = amount->currency().code().toStdString();
}

json itemOf(const Compensation &given)
{
    json item{{"kind", compensationKindName(given.kind).toStdString()}};
    putMoney(item, given.amount, "amount");
    putMoney(item, given.maxAmount, "max_amount");
    putMoney(item, given.minSpend, "min_spend");
    if (given.kind == CompensationKind::DiscountPercent)
        item["percent"] = given.percent.toText().toStdString();
    if (given.kind == CompensationKind::Points)
        item["points"] = given.points;
    if (given.kind == CompensationKind::FreePeriod)
        item["duration"] = given.duration.toText().toStdString();
    if (!given.description.isEmpty())
        item["description"] = given.description.toStdString();
    if (given.withGrant)
        item["delivered"] = "with-grant";
    return item;
}

} // namespace

QByteArray handRecordText(const HandOffer &offer)
{
    json record{{"company", {{"name", offer.name.toStdString()}}}, {"ordered", offer.ordered}};
    if (!offer.domain.isEmpty())
        record["company"]["domain"] = offer.domain.toStdString();
    record["fields"] = json::array();
    for (const FieldPath &path : offer.fields)
        record["fields"].push_back(json::parse(path.toJsonText().toStdString()));
    if (offer.purpose.isEmpty())
        return QByteArray::fromStdString(record.dump());
    json terms{{"purposes", {{{"id", offer.purpose.toStdString()}}}}};
    if (!offer.retention.isEmpty())
        terms["retention"] = offer.retention.toStdString();
    for (const QString &recipient : offer.recipients)
        terms["recipients"].push_back({{"name", recipient.toStdString()}});
    if (offer.given)
        terms["compensation"] = {itemOf(*offer.given)};
    record["offer"] = terms;
    return QByteArray::fromStdString(record.dump());
}

} // namespace fieldfare
