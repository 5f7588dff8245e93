// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterRecord.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

json moneyToJson(const Money &money)
{
    return {{"amount", toJson(money.toText())}, {"currency", toJson(money.currency().code())}};
}

Result<Money> moneyFromJson(const json &object)
{
    const Result<Currency> currency = Currency::fromCode(jsonText(object, "currency"));
    if (!currency)
        return failure(currency.error());
    return Money::fromText(jsonText(object, "amount"), *currency);
}

json heldToJson(const LetterField &held)
{
    return {{"field", toJson(held.field)},
            {"how", toJson(held.howIKnow)},
            {"since", toJson(held.since)},
            {"in_breach", int(held.inBreach)}};
}

int integer(const json &object, const char *member, int fallback)
{
    const json::const_iterator found = object.find(member);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : fallback;
}

LetterField heldFromJson(const json &object)
{
    return {jsonText(object, "field"), jsonText(object, "how"), jsonText(object, "since"),
            InBreach(integer(object, "in_breach", 0))};
}

json lineToJson(const ChargeEntry &line)
{
    json object{{"held", heldToJson(line.held)}, {"factor", line.factorHundredths}};
    if (!line.holding.isNull())
        object["holding"] = toJson(line.holding.toText());
    if (line.leftOut)
        object["left_out"] = true;
    if (line.base)
        object["base"] = moneyToJson(*line.base);
    if (line.amount)
        object["amount"] = moneyToJson(*line.amount);
    return object;
}

Result<ChargeEntry> lineFromJson(const json &object)
{
    ChargeEntry line;
    line.held = heldFromJson(object.value("held", json::object()));
    line.factorHundredths = integer(object, "factor", 100);
    line.holding = HoldingId::fromText(jsonText(object, "holding")).value_or(HoldingId());
    line.leftOut = object.contains("left_out");
    for (const auto &[member, place] : {std::pair{"base", &line.base}, std::pair{"amount", &line.amount}}) {
        if (!object.contains(member))
            continue;
        const Result<Money> money = moneyFromJson(object.at(member));
        if (!money)
            return failure(money.error());
        *place = *money;
    }
    return line;
}

json letterToJson(const LetterFacts &facts)
{
    json lines = json::array();
    for (const QString &line : facts.company.addressLines)
        lines.push_back(toJson(line));
    json identifiers = json::array();
    for (const LetterIdentifier &each : facts.person.identifiers)
        identifiers.push_back({{"label", toJson(each.label)}, {"value", toJson(each.value)}});
    json held = json::array();
    for (const LetterField &each : facts.held)
        held.push_back(heldToJson(each));
    json wording = json::object();
    for (auto own = facts.wording.cbegin(); own != facts.wording.cend(); ++own)
        wording[std::to_string(own.key())] = toJson(own.value());
    return {{"company", {{"name", toJson(facts.company.name)}, {"address", lines}}},
            {"person",
             {{"name", toJson(facts.person.name)},
              {"place", toJson(facts.person.place)},
              {"email", toJson(facts.person.email)},
              {"identifiers", identifiers}}},
            {"held", held},
            {"wording", wording},
            {"breach", toJson(facts.breachDate.toString(Qt::ISODate))}};
}

LetterFacts letterFromJson(const json &object)
{
    const json company = object.value("company", json::object());
    const json person = object.value("person", json::object());
    LetterFacts facts;
    facts.company.name = jsonText(company, "name");
    for (const json &line : company.value("address", json::array()))
        facts.company.addressLines.append(toQString(line));
    facts.person.name = jsonText(person, "name");
    facts.person.place = jsonText(person, "place");
    facts.person.email = jsonText(person, "email");
    for (const json &each : person.value("identifiers", json::array()))
        facts.person.identifiers.append({jsonText(each, "label"), jsonText(each, "value")});
    for (const json &each : object.value("held", json::array()))
        facts.held.append(heldFromJson(each));
    const json wording = object.value("wording", json::object());
    for (const auto &[place, own] : wording.items())
        facts.wording.insert(QString::fromStdString(place).toInt(), toQString(own));
    facts.breachDate = QDate::fromString(jsonText(object, "breach"), Qt::ISODate);
    return facts;
}

} // namespace

QString toJsonText(const LetterRecord &record)
{
    json lines = json::array();
    for (const ChargeEntry &line : record.facts.lines)
        lines.push_back(lineToJson(line));
    json given = json::array();
    for (const ChargeGiven &each : record.facts.given)
        given.push_back({{"what", toJson(each.what)}, {"amount", moneyToJson(each.amount)}});
    const json document{{"letter", letterToJson(record.facts.letter)},
                        {"recipient", toJson(record.recipient)},
                        {"lines", lines},
                        {"given", given},
                        {"total", moneyToJson(record.facts.total)},
                        {"balance", moneyToJson(record.facts.balance)},
                        {"account", toJson(record.facts.account)}};
    return QString::fromStdString(document.dump());
}

Result<LetterRecord> letterRecordFromJson(const QString &content)
{
    const Result<json> document = parseJson(content.toUtf8());
    if (!document)
        return failure(document.error());
    LetterRecord record;
    record.facts.letter = letterFromJson(document->value("letter", json::object()));
    record.recipient = jsonText(*document, "recipient");
    record.facts.account = jsonText(*document, "account");
    for (const json &each : document->value("lines", json::array())) {
        const Result<ChargeEntry> line = lineFromJson(each);
        if (!line)
            return failure(line.error());
        record.facts.lines.append(*line);
    }
    for (const json &each : document->value("given", json::array())) {
        const Result<Money> amount = moneyFromJson(each.value("amount", json::object()));
        if (!amount)
            return failure(amount.error());
        record.facts.given.append({jsonText(each, "what"), *amount});
    }
    for (const auto &[member, place] :
         {std::pair{"total", &record.facts.total}, std::pair{"balance", &record.facts.balance}}) {
        const Result<Money> money = moneyFromJson(document->value(member, json::object()));
        if (!money)
            return failure(money.error());
        *place = *money;
    }
    return record;
}

} // namespace fieldfare
