// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/CounterOffer.h"

#include "base/Json.h"
#include "jose/Jws.h"
#include "offers/Offer.h"
#include "offers/StrictObject.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

constexpr char kCounterType[] = "fieldfare-counter+jwt";
constexpr qsizetype kMostCounterText = 200;
constexpr std::size_t kMostCounterEntries = 200;

std::int64_t secondsOf(Instant instant)
{
    return instant.microseconds / 1'000'000;
}

json textsOf(const QStringList &texts)
{
    json list = json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

json pathOf(const FieldPath &path)
{
    return textsOf(path.names());
}

json conditionsOf(const CounterOffer &counter)
{
    json conditions = json::object();
    if (counter.purposes)
        conditions["purposes"] = textsOf(*counter.purposes);
    if (counter.recipients)
        conditions["recipients"] = textsOf(*counter.recipients);
    if (counter.retention && counter.retention->kind != Retention::Kind::NotSaid) {
        const bool isLimited = counter.retention->kind == Retention::Kind::Limited;
        conditions["retention"] =
            isLimited ? counter.retention->duration.toText().toStdString() : std::string("until-withdrawn");
    }
    return conditions;
}

FieldPath readPath(const json &value, const QString &place, StrictObject &object)
{
    const std::optional<FieldPath> path =
        value.is_array() ? FieldPath::fromJsonText(QString::fromStdString(value.dump())) : std::nullopt;
    if (!path)
        object.fail(errors::offerBadMember, place);
    return path.value_or(FieldPath());
}

/// Absent is nothing; an empty list is one too.
std::optional<QStringList> optionalTexts(StrictObject &object, const char *member)
{
    if (!object.has(member))
        return std::nullopt;
    QStringList texts;
    object.list(member, Need::Optional, kMostCounterEntries, [&](const json &value, const QString &place) {
        const QString text = toQString(value);
        if (text.isEmpty() || text.size() > kMostCounterText)
            object.fail(errors::offerBadMember, place);
        texts.append(text);
    });
    return texts;
}

void readTotal(const json &value, CounterOffer &counter, std::optional<Error> &fault)
{
    StrictObject total(value, QStringLiteral("total"), fault);
    const Result<Currency> currency = Currency::fromCode(total.text("currency", Need::Required, 3));
    if (!currency)
        return total.fail(errors::offerBadMember, total.placeOf("currency"));
    counter.total = total.amount("amount", Need::Required, *currency).value_or(Money::zero(*currency));
}

void readConditions(const json &value, CounterOffer &counter, std::optional<Error> &fault)
{
    StrictObject conditions(value, QStringLiteral("conditions"), fault);
    counter.purposes = optionalTexts(conditions, "purposes");
    counter.recipients = optionalTexts(conditions, "recipients");
    if (!conditions.has("retention"))
        return;
    const Result<Retention> retention = Retention::fromText(conditions.text("retention", Need::Required, 32));
    if (!retention)
        return conditions.fail(errors::offerBadMember, conditions.placeOf("retention"));
    counter.retention = *retention;
}

Result<CounterOffer> readCounter(const json &claims)
{
    std::optional<Error> fault;
    StrictObject object(claims, QString(), fault);
    CounterOffer counter;
    counter.offerId = object.text("offer_id", Need::Required, kMostCounterText);
    for (const char *member : {"iat", "exp"})
        object.take(member, Need::Required);
    counter.issuedAt = object.time("iat").value_or(Instant());
    counter.expiresAt = object.time("exp").value_or(Instant());
    if (const json *total = object.take("total", Need::Required))
        readTotal(*total, counter, fault);
    object.list("paths", Need::Required, kMostCounterEntries, [&](const json &path, const QString &place) {
        counter.paths.append(readPath(path, place, object));
    });
    object.list("fields", Need::Optional, kMostCounterEntries, [&](const json &field, const QString &place) {
        StrictObject members(field, place, fault);
        FieldMinimum minimum;
        if (const json *path = members.take("path", Need::Required))
            minimum.path = readPath(*path, place, members);
        minimum.minimum = members.amount("minimum", Need::Required, counter.total.currency())
                              .value_or(Money::zero(counter.total.currency()));
        counter.fields.append(minimum);
    });
    if (const json *conditions = object.take("conditions", Need::Optional))
        readConditions(*conditions, counter, fault);
    if (fault)
        return failure(*fault);
    return counter;
}

} // namespace

Result<QByteArray> CounterOffer::sign(const PrivateKey &key) const
{
    json claims{
        {"offer_id", offerId.toStdString()},
        {"iat", secondsOf(issuedAt)},
        {"exp", secondsOf(expiresAt)},
        {"total",
         {{"amount", total.toText().toStdString()}, {"currency", total.currency().code().toStdString()}}},
        {"paths", json::array()}};
    for (const FieldPath &path : paths)
        claims["paths"].push_back(pathOf(path));
    for (const FieldMinimum &field : fields)
        claims["fields"].push_back(
            {{"path", pathOf(field.path)}, {"minimum", field.minimum.toText().toStdString()}});
    if (const json conditions = conditionsOf(*this); !conditions.empty())
        claims["conditions"] = conditions;
    const json header{{"typ", kCounterType}, {"jwk", jwkOf(key.publicKey())}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), key);
}

Result<CounterOffer> CounterOffer::fromSigned(QByteArrayView compact)
{
    const Result<Jws> jws = Jws::parse(compact);
    if (!jws)
        return failure(jws.error());
    if (const Result<> type = jws->requireType(QString::fromLatin1(kCounterType)); !type)
        return failure(type.error());
    if (!jws->key())
        return failure(errors::offerMissingMember, {QStringLiteral("jwk")});
    if (const Result<> signature = jws->verify(*jws->key()); !signature)
        return failure(signature.error());
    const Result<json> claims = jws->claims();
    if (!claims)
        return failure(claims.error());
    return readCounter(*claims);
}

} // namespace fieldfare
