// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ConsentRecord.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

const char *const kConformsTo = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr";

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string hashText(const QByteArray &hash)
{
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

QByteArray hashFrom(const json &value)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(value.get<std::string>()),
                                  QByteArray::Base64UrlEncoding);
}

std::string timeText(Instant at)
{
    return utf8(at.toDateTime().toString(Qt::ISODateWithMs));
}

Instant timeFrom(const json &value)
{
    return Instant::fromDateTime(
        QDateTime::fromString(QString::fromStdString(value.get<std::string>()), Qt::ISODateWithMs));
}

json moneyJson(const Money &money)
{
    return {{"odrl:payAmount", utf8(money.toText())}, {"odrl:unit", utf8(money.currency().code())}};
}

/// Throws json::exception on another shape, like every access below; fromJson catches it.
std::optional<Money> moneyFrom(const json &object, const char *member)
{
    const json::const_iterator found = object.find(member);
    if (found == object.end())
        return std::nullopt;
    const Result<Currency> currency = Currency::fromCode(toQString(found->at("odrl:unit")));
    if (!currency)
        return std::nullopt;
    const Result<Money> money = Money::fromText(toQString(found->at("odrl:payAmount")), *currency);
    return money ? std::optional<Money>(*money) : std::nullopt;
}

void put(json &object, const char *member, const QString &text)
{
    if (!text.isEmpty())
        object[member] = utf8(text);
}

void put(json &object, const char *member, const std::optional<Money> &money)
{
    if (money)
        object[member] = moneyJson(*money);
}

json fieldJson(const RecordedField &field)
{
    json object{{"@type", field.dpv.isEmpty() ? "dpv:PersonalData" : utf8(field.dpv)},
                {"ff:path", json::parse(field.path.toJsonText().toStdString())},
                {"dct:title", utf8(field.label)},
                {"ff:shared", field.shared}};
    put(object, "ff:ask", field.ask);
    if (!field.ask)
        object["ff:never"] = true;
    put(object, "ff:working", field.working);
    if (field.value)
        object["ff:value"] = utf8(*field.value);
    return object;
}

RecordedField fieldFrom(const json &object)
{
    RecordedField field;
    const std::optional<FieldPath> path =
        FieldPath::fromJsonText(QString::fromStdString(object.at("ff:path").dump()));
    field.path = path.value_or(FieldPath());
    field.label = jsonText(object, "dct:title");
    const QString type = jsonText(object, "@type");
    field.dpv = type == QLatin1String("dpv:PersonalData") ? QString() : type;
    field.ask = moneyFrom(object, "ff:ask");
    field.working = jsonText(object, "ff:working");
    field.shared = object.at("ff:shared").get<bool>();
    if (object.contains("ff:value"))
        field.value = jsonText(object, "ff:value");
    return field;
}

json offerJson(const RecordedOffer &offer)
{
    json purposes = json::array();
    for (const OfferPurpose &purpose : offer.purposes)
        purposes.push_back({{"@type", utf8(purpose.id)}, {"dct:description", utf8(purpose.description)}});
    json recipients = json::array();
    for (const Recipient &recipient : offer.recipients)
        recipients.push_back(
            {{"dpv:hasName", utf8(recipient.name)}, {"dpv:hasCountry", utf8(recipient.country)}});
    json gives = json::array();
    for (const QString &each : offer.gives)
        gives.push_back(utf8(each));
    json object{{"ff:offer", utf8(offer.id)},
                {"dpv:hasPurpose", purposes},
                {"dpv:hasRecipient", recipients},
                {"odrl:compensate", gives}};
    put(object, "dpv:hasLegalBasis", offer.legalBasis);
    put(object, "dpv:hasStorageCondition", offer.retention);
    if (offer.endsOn.isValid())
        object["dpv:hasExpiry"] = utf8(offer.endsOn.toString(Qt::ISODate));
    return object;
}

RecordedOffer offerFrom(const json &object)
{
    RecordedOffer offer;
    offer.id = jsonText(object, "ff:offer");
    for (const json &purpose : object.at("dpv:hasPurpose"))
        offer.purposes.append({jsonText(purpose, "@type"), jsonText(purpose, "dct:description")});
    for (const json &recipient : object.at("dpv:hasRecipient"))
        offer.recipients.append({jsonText(recipient, "dpv:hasName"), jsonText(recipient, "dpv:hasCountry")});
    for (const json &each : object.at("odrl:compensate"))
        offer.gives.append(toQString(each));
    offer.legalBasis = jsonText(object, "dpv:hasLegalBasis");
    offer.retention = jsonText(object, "dpv:hasStorageCondition");
    offer.endsOn = QDate::fromString(jsonText(object, "dpv:hasExpiry"), Qt::ISODate);
    return offer;
}

json controllerJson(const ConsentRecord &record)
{
    json object{{"@type", "dpv:DataController"},
                {"dpv:hasName", utf8(record.controller.name)},
                {"ff:proven", record.proven}};
    put(object, "dpv:hasCountry", record.controller.country);
    put(object, "dpv:hasContact", record.controller.contact);
    put(object, "dpv:hasPolicy", record.controller.privacyPolicyUri);
    put(object, "dpv:hasIdentifier", record.clientId);
    put(object, "ff:host", record.host);
    return object;
}

json stateOf(ReceiptEvent event)
{
    switch (event) {
    case ReceiptEvent::Given:
    case ReceiptEvent::Granted:
        return "dpv:ConsentGiven";
    case ReceiptEvent::Refused:
        return "dpv:ConsentRefused";
    case ReceiptEvent::Countered:
        return "dpv:ContractUnderNegotiation";
    case ReceiptEvent::Withdrawn:
        return "dpv:ConsentWithdrawn";
    }
    return {};
}

} // namespace

json ConsentRecord::toJson() const
{
    json object{
        {"@context",
         {{"dpv", "https://w3id.org/dpv#"},
          {"pd", "https://w3id.org/dpv/pd#"},
          {"dct", "http://purl.org/dc/terms/"},
          {"odrl", "http://www.w3.org/ns/odrl/2/"},
          {"ff", "urn:fieldfare:receipt:1#"}}},
        {"@id", "urn:uuid:" + utf8(id.toText())},
        {"@type", "dpv:ConsentReceipt"},
        {"dct:conformsTo", kConformsTo},
        {"dct:issued", timeText(at)},
        {"dct:language", utf8(language)},
        {"ff:event", utf8(receiptEventName(event))},
        {"dpv:hasConsentStatus", stateOf(event)},
        {"dpv:hasDataController", controllerJson(*this)},
        {"ff:sent", sent},
    };
    json subject{{"@type", "dpv:DataSubject"}, {"dpv:hasIdentifier", utf8(personKey)}};
    put(subject, "dpv:hasName", person);
    object["dpv:hasDataSubject"] = subject;
    json list = json::array();
    for (const RecordedField &field : fields)
        list.push_back(fieldJson(field));
    object["dpv:hasPersonalData"] = list;
    list = json::array();
    for (const RecordedLine &line : combinations)
        list.push_back({{"dct:title", utf8(line.label)}, {"ff:ask", moneyJson(line.amount)}});
    object["ff:combinations"] = list;
    list = json::array();
    for (const RecordedOffer &offer : offers)
        list.push_back(offerJson(offer));
    object["dpv:hasProcess"] = list;
    list = json::array();
    for (const RecordedStep &step : steps) {
        json each{{"ff:step", utf8(step.what)}, {"dct:date", timeText(step.at)}};
        put(each, "ff:amount", step.amount);
        list.push_back(each);
    }
    object["dpv:hasActivity"] = list;
    put(object, "ff:workingHead", workingHead);
    put(object, "ff:asked", asked);
    put(object, "ff:paid", paid);
    put(object, "ff:promised", promised);
    put(object, "ff:counter", counter);
    put(object, "ff:reason", reason);
    put(object, "ff:rule", rule);
    put(object, "dpv:isIndicatedBy", withdrawalUri);
    if (!requestSha256.isEmpty())
        object["ff:request"] = hashText(requestSha256);
    list = json::array();
    for (const QByteArray &hash : presentations)
        list.push_back(hashText(hash));
    object["ff:presentations"] = list;
    if (!grant.isEmpty())
        object["ff:grant"] = grant.toStdString();
    if (!previous.isEmpty())
        object["ff:previous"] = hashText(previous);
    return object;
}

Result<ConsentRecord> ConsentRecord::fromJson(const json &object)
try {
    ConsentRecord record;
    const QString id = toQString(object.at("@id"));
    const std::optional<ReceiptId> receipt = ReceiptId::fromText(id.mid(QStringLiteral("urn:uuid:").size()));
    const std::optional<ReceiptEvent> event = receiptEventFromName(toQString(object.at("ff:event")));
    if (!receipt || !event)
        return failure(errors::recordMalformed, {QStringLiteral("@id")});
    record.id = *receipt;
    record.event = *event;
    record.at = timeFrom(object.at("dct:issued"));
    record.language = jsonText(object, "dct:language");
    const json &subject = object.at("dpv:hasDataSubject");
    record.person = jsonText(subject, "dpv:hasName");
    record.personKey = QString::fromStdString(subject.at("dpv:hasIdentifier").get<std::string>());
    const json &controller = object.at("dpv:hasDataController");
    record.controller.name = jsonText(controller, "dpv:hasName");
    record.controller.country = jsonText(controller, "dpv:hasCountry");
    record.controller.contact = jsonText(controller, "dpv:hasContact");
    record.controller.privacyPolicyUri = jsonText(controller, "dpv:hasPolicy");
    record.clientId = jsonText(controller, "dpv:hasIdentifier");
    record.host = jsonText(controller, "ff:host");
    record.proven = controller.at("ff:proven").get<bool>();
    for (const json &field : object.at("dpv:hasPersonalData"))
        record.fields.append(fieldFrom(field));
    for (const json &line : object.at("ff:combinations")) {
        const std::optional<Money> amount = moneyFrom(line, "ff:ask");
        if (!amount)
            return failure(errors::recordMalformed, {QStringLiteral("ff:combinations")});
        record.combinations.append({jsonText(line, "dct:title"), *amount});
    }
    for (const json &offer : object.at("dpv:hasProcess"))
        record.offers.append(offerFrom(offer));
    for (const json &step : object.at("dpv:hasActivity"))
        record.steps.append(
            {jsonText(step, "ff:step"), timeFrom(step.at("dct:date")), moneyFrom(step, "ff:amount")});
    record.workingHead = jsonText(object, "ff:workingHead");
    record.asked = moneyFrom(object, "ff:asked");
    record.paid = moneyFrom(object, "ff:paid");
    record.promised = moneyFrom(object, "ff:promised");
    record.counter = moneyFrom(object, "ff:counter");
    record.reason = jsonText(object, "ff:reason");
    record.rule = jsonText(object, "ff:rule");
    record.sent = object.at("ff:sent").get<bool>();
    record.withdrawalUri = jsonText(object, "dpv:isIndicatedBy");
    if (object.contains("ff:request"))
        record.requestSha256 = hashFrom(object.at("ff:request"));
    for (const json &hash : object.at("ff:presentations"))
        record.presentations.append(hashFrom(hash));
    record.grant = jsonText(object, "ff:grant").toUtf8();
    if (object.contains("ff:previous"))
        record.previous = hashFrom(object.at("ff:previous"));
    return record;
} catch (const json::exception &) {
    return failure(errors::recordMalformed, {QStringLiteral("json")});
}

} // namespace fieldfare
