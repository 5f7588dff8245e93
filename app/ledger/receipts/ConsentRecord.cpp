// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ConsentRecord.h"

#include "base/Base64.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

// DPV's profiles of ISO/IEC TS 27560 with what the GDPR wants to be in it (guide
// "consent-27560", 8.1.1, 9.1.1).
const char *const kReceiptProfile = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr";
const char *const kRecordProfile = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string timeText(Instant at)
{
    return utf8(at.toDateTime().toString(Qt::ISODateWithMs));
}

/// A reference, which a text in JSON-LD is not.
json node(const char *id)
{
    return {{"@id", id}};
}

/// TS 27560 wants something here, and the company did not say it.
json notSaid()
{
    return node("ff:NotSaid");
}

json said(const QString &text)
{
    return text.isEmpty() ? notSaid() : json(utf8(text));
}

/// A term of the vocabulary as a reference; what a company wrote instead stays a text.
json term(const QString &name)
{
    const bool isTerm = name.startsWith(u"dpv:") || name.startsWith(u"eu-gdpr:");
    return isTerm ? node(name.toUtf8().constData()) : said(name);
}

void put(json &object, const char *member, const QString &text)
{
    if (!text.isEmpty())
        object[member] = utf8(text);
}

/// An amount as ODRL's constraint on a compensation.
json moneyJson(const Money &money)
{
    return {{"odrl:leftOperand", node("odrl:payAmount")},
            {"odrl:operator", node("odrl:eq")},
            {"odrl:rightOperand", utf8(money.toText())},
            {"odrl:unit", utf8(money.currency().code())}};
}

void put(json &object, const char *member, const std::optional<Money> &money)
{
    if (money)
        object[member] = moneyJson(*money);
}

json dutyJson(const std::optional<Money> &amount)
{
    json action{{"rdf:value", node("odrl:compensate")}};
    if (amount)
        action["odrl:refinement"] = json::array({moneyJson(*amount)});
    return {{"odrl:action", json::array({action})}};
}

class Writer
{
public:
    explicit Writer(const ConsentRecord &record)
        : m_record(record)
    {
    }

    json receipt() const;

private:
    bool isGiven() const
    {
        return m_record.event == ReceiptEvent::Given || m_record.event == ReceiptEvent::Granted;
    }
    json activity() const;
    json subject() const;
    json controller() const;
    json notices() const;
    json fields() const;
    json touched() const;
    json process(const RecordedOffer &offer) const;
    json policy(const char *type, const char *creator, json duties) const;
    json ask(const Money &total) const
    {
        return policy("odrl:Offer", "_:person", json::array({dutyJson(total)}));
    }
    json status() const;
    json validity() const;
    void addOwn(json &object) const;

    const ConsentRecord &m_record;
};

json Writer::subject() const
{
    json object{
        {"@id", "_:person"}, {"@type", "dpv:DataSubject"}, {"dpv:hasIdentifier", said(m_record.personKey)}};
    put(object, "dpv:hasName", m_record.person);
    return object;
}

json Writer::controller() const
{
    const Controller &company = m_record.controller;
    json object{{"@id", "_:company"},
                {"@type", "dpv:DataController"},
                {"dpv:hasIdentifier", said(m_record.clientId)},
                {"dpv:hasName", said(company.name)},
                {"dpv:hasAddress", notSaid()}, // an offer has no place for one
                {"dpv:hasContact", said(company.contact)},
                {"ff:proven", m_record.proven}};
    put(object, "dpv:hasCountry", company.country);
    put(object, "ff:certificate", m_record.certificate);
    put(object, "ff:host", m_record.host);
    return object;
}

/// The company's privacy policy, and what the person saw when they decided: the wallet's card.
json Writer::notices() const
{
    Instant shown = m_record.at;
    for (const RecordedStep &step : m_record.steps) {
        if (step.what == u"asked" || step.what == u"offered")
            shown = step.at;
    }
    return json::array(
        {{{"@type", "dpv:PrivacyNotice"}, {"dct:source", said(m_record.controller.privacyPolicyUri)}},
         {{"@type", "dpv:ConsentNotice"},
          {"dct:language", utf8(m_record.language)},
          {"dct:date", timeText(shown)}}});
}

json Writer::fields() const
{
    json list = json::array();
    for (const RecordedField &field : m_record.fields) {
        json object{{"@id", "_:field" + std::to_string(list.size() + 1)},
                    {"@type", field.dpv.isEmpty() ? "dpv:PersonalData" : utf8(field.dpv)},
                    {"ff:path", json::parse(field.path.toJsonText().toStdString())},
                    {"dct:title", utf8(field.label)},
                    {"ff:shared", field.shared}};
        put(object, "ff:ask", field.ask);
        if (!field.ask)
            object["ff:never"] = true;
        put(object, "ff:working", field.working);
        if (field.value)
            object["ff:value"] = utf8(*field.value);
        list.push_back(std::move(object));
    }
    return list;
}

/// The fields that are shared, or all that were asked for where none is.
json Writer::touched() const
{
    const bool any = std::ranges::any_of(m_record.fields, &RecordedField::shared);
    json list = json::array();
    for (qsizetype i = 0; i < m_record.fields.size(); ++i) {
        if (!any || m_record.fields[i].shared)
            list.push_back({{"@id", "_:field" + std::to_string(i + 1)}});
    }
    return list;
}

/// The person lets the company use the fields, and the company has the duty to compensate.
json Writer::policy(const char *type, const char *creator, json duties) const
{
    const json permission{{"odrl:action", node("odrl:use")},
                          {"odrl:target", touched()},
                          {"odrl:assigner", node("_:person")},
                          {"odrl:assignee", node("_:company")},
                          {"odrl:duty", std::move(duties)}};
    return {{"@type", type}, {"dct:creator", node(creator)}, {"odrl:permission", json::array({permission})}};
}

json durationJson(const RecordedOffer &offer)
{
    if (offer.retention.isEmpty())
        return notSaid();
    if (offer.retention == u"until-withdrawn")
        return {{"@type", "dpv:UntilEventDuration"}, {"rdf:value", "until-withdrawn"}};
    json object{{"@type", "dpv:TemporalDuration"}, {"rdf:value", utf8(offer.retention)}};
    if (offer.endsOn.isValid())
        object["dct:valid"] = utf8(offer.endsOn.toString(Qt::ISODate));
    return object;
}

json Writer::process(const RecordedOffer &offer) const
{
    json purposes = json::array();
    for (const OfferPurpose &purpose : offer.purposes) {
        const bool isTerm = purpose.id.startsWith(u"dpv:");
        json object{{"@type", isTerm ? utf8(purpose.id) : "dpv:Purpose"}};
        if (!isTerm)
            object["dct:identifier"] = utf8(purpose.id);
        put(object, "dct:description", purpose.description);
        purposes.push_back(std::move(object));
    }
    if (purposes.empty())
        purposes.push_back(notSaid());
    json recipients = json::array({node("_:company")});
    for (const Recipient &recipient : offer.recipients) {
        json object{{"@type", "dpv:ThirdParty"}, {"dpv:hasName", utf8(recipient.name)}};
        put(object, "dpv:hasCountry", recipient.country);
        recipients.push_back(std::move(object));
    }
    json duties = json::array();
    for (const RecordedGift &gift : offer.gives) {
        json duty = dutyJson(gift.amount);
        put(duty, "ff:kind", gift.kind);
        duty["dct:description"] = utf8(gift.words);
        duties.push_back(std::move(duty));
    }
    const bool agreed = isGiven() || m_record.event == ReceiptEvent::Withdrawn;
    return {
        {"@type", "dpv:Process"},
        {"dpv:hasPurpose", purposes},
        {"dpv:hasLegalBasis", term(offer.legalBasis)},
        {"dpv:hasPersonalData", touched()},
        {"dpv:hasDataSource", node("dpv:DataSubjectDataSource")},
        {"dpv:hasStorageCondition",
         json::array({{{"@type", "dpv:StorageLocation"}, {"dpv:hasLocation", notSaid()}},
                      {{"@type", "dpv:StorageDuration"}, {"dpv:hasDuration", durationJson(offer)}}})},
        {"dpv:hasRecipient", recipients},
        {"odrl:hasPolicy", policy(agreed ? "odrl:Agreement" : "odrl:Offer", "_:company", std::move(duties))}};
}

/// How long the person's word is good for.
json Writer::validity() const
{
    if (!isGiven())
        return {{"@type", "dpv:IndeterminateDuration"}};
    const QDate until = m_record.runsUntil();
    if (!until.isValid())
        return {{"@type", "dpv:UntilEventDuration"}, {"rdf:value", "until-withdrawn"}};
    return {{"@type", "dpv:UntilTimeDuration"}, {"rdf:value", utf8(until.toString(Qt::ISODate))}};
}

const char *stateOf(ReceiptEvent event)
{
    switch (event) {
    case ReceiptEvent::Given:
    case ReceiptEvent::Granted:
        return "dpv:ConsentGiven";
    case ReceiptEvent::Refused:
        return "dpv:ConsentRefused";
    case ReceiptEvent::Countered:
        return "dpv:ConsentRequestDeferred";
    case ReceiptEvent::Withdrawn:
        break;
    }
    return "dpv:ConsentWithdrawn";
}

json Writer::status() const
{
    // The person did it themselves, by an act that meant this and nothing else.
    return {{"@type", stateOf(m_record.event)},
            {"dpv:hasLegalBasis", node("dpv:ExplicitlyExpressedConsent")},
            {"dpv:isIndicatedAtTime", timeText(m_record.at)},
            {"dpv:isIndicatedBy", node("_:person")},
            {"dpv:hasDuration", validity()}};
}

json Writer::activity() const
{
    json processes = json::array();
    for (const RecordedOffer &offer : m_record.offers) {
        json object = process(offer);
        object["ff:offer"] = utf8(offer.id);
        processes.push_back(std::move(object));
    }
    if (processes.empty()) // an ordinary request, without an offer
        processes.push_back(process({}));
    json rights = json::array();
    for (const char *right : {"A7-3", "A15", "A16", "A17", "A20", "A21", "A77"})
        rights.push_back(node((std::string("eu-gdpr:") + right).c_str()));
    json object{{"@type", "dpv:ConsentRecord"},
                {"dct:conformsTo", kRecordProfile},
                {"dct:identifier", utf8(m_record.id.toText())},
                {"dpv:hasDataSubject", subject()},
                {"dpv:hasDataController", controller()},
                {"dpv:hasJurisdiction", said(m_record.controller.country)},
                {"dpv:hasNotice", notices()},
                {"dpv:hasPersonalData", fields()},
                {"dpv:hasProcess", processes},
                {"dpv:hasConsentControl",
                 {{"@type", "dpv:WithdrawConsent"}, {"dpv:isExercisedAt", said(m_record.withdrawalUri)}}},
                {"dpv:hasRight", rights},
                {"dpv:hasConsentStatus", status()}};
    if (m_record.event == ReceiptEvent::Countered)
        object["dpv:hasContractStatus"] = node("dpv:ContractUnderNegotiation");
    return object;
}

/// What no vocabulary has a word for.
void Writer::addOwn(json &object) const
{
    json list = json::array();
    for (const RecordedLine &line : m_record.combinations)
        list.push_back({{"dct:title", utf8(line.label)}, {"ff:ask", moneyJson(line.amount)}});
    object["ff:combinations"] = list;
    list = json::array();
    for (const RecordedStep &step : m_record.steps) {
        json each{{"ff:step", utf8(step.what)}, {"dct:date", timeText(step.at)}};
        put(each, "ff:amount", step.amount);
        list.push_back(std::move(each));
    }
    object["ff:steps"] = list;
    put(object, "ff:workingHead", m_record.workingHead);
    if (m_record.asked)
        object["ff:asked"] = ask(*m_record.asked);
    if (m_record.counter)
        object["ff:counter"] = ask(*m_record.counter);
    put(object, "ff:paid", m_record.paid);
    put(object, "ff:promised", m_record.promised);
    put(object, "ff:reason", m_record.reason);
    put(object, "ff:rule", m_record.rule);
    if (!m_record.requestSha256.isEmpty())
        object["ff:request"] = toBase64Url(m_record.requestSha256).toStdString();
    list = json::array();
    for (const QByteArray &hash : m_record.presentations)
        list.push_back(toBase64Url(hash).toStdString());
    object["ff:presentations"] = list;
    if (!m_record.grant.isEmpty())
        object["ff:grant"] = m_record.grant.toStdString();
}

json Writer::receipt() const
{
    json object{{"@context",
                 {{"dpv", "https://w3id.org/dpv#"},
                  {"pd", "https://w3id.org/dpv/pd#"},
                  {"eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"},
                  {"dct", "http://purl.org/dc/terms/"},
                  {"odrl", "http://www.w3.org/ns/odrl/2/"},
                  {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
                  {"ff", "urn:fieldfare:receipt:2#"}}},
                {"@id", "urn:uuid:" + utf8(m_record.id.toText())},
                {"@type", "dpv:ConsentReceipt"},
                {"dct:conformsTo", kReceiptProfile},
                {"dpv:hasIdentifier", utf8(m_record.id.toText())},
                {"dct:created", timeText(m_record.at)},
                {"dct:language", utf8(m_record.language)},
                {"dpv:hasRecordOfActivity", json::array({activity()})},
                {"ff:version", kReceiptVersion},
                {"ff:event", utf8(receiptEventName(m_record.event))},
                {"ff:sent", m_record.sent}};
    if (!m_record.previous.isEmpty()) // RFC 6920: the thread's receipt before this one, by its hash
        object["dct:replaces"] = {{"@id", "ni:///sha-256;" + toBase64Url(m_record.previous).toStdString()}};
    addOwn(object);
    return object;
}

} // namespace

QDate ConsentRecord::runsUntil() const
{
    QDate until;
    for (const RecordedOffer &offer : offers) {
        if (!offer.endsOn.isValid())
            return {};
        until = until.isValid() ? std::max(until, offer.endsOn) : offer.endsOn;
    }
    return until;
}

json ConsentRecord::toJson() const
{
    return Writer(*this).receipt();
}

} // namespace fieldfare
