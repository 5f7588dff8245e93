// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back: receipts of version 2, and those of version 1, which are signed for ever.

#include "receipts/ConsentRecord.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

// All of these throw json::exception on another shape; fromJson catches it.

QByteArray hashFrom(const std::string &text)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding);
}

Instant timeFrom(const json &value)
{
    return Instant::fromDateTime(
        QDateTime::fromString(QString::fromStdString(value.get<std::string>()), Qt::ISODateWithMs));
}

/// `amount` is where the amount stands beside its unit.
std::optional<Money> moneyFrom(const json &object, const char *amount)
{
    const Result<Currency> currency = Currency::fromCode(toQString(object.at("odrl:unit")));
    if (!currency)
        return std::nullopt;
    const Result<Money> money = Money::fromText(toQString(object.at(amount)), *currency);
    return money ? std::optional<Money>(*money) : std::nullopt;
}

/// The amount of a duty to compensate; nothing where it has none.
std::optional<Money> compensationOf(const json &duty)
{
    const json &action = duty.at("odrl:action").at(0);
    const json::const_iterator refinement = action.find("odrl:refinement");
    return refinement == action.end() ? std::nullopt : moneyFrom(refinement->at(0), "odrl:rightOperand");
}

/// A text, or the term that a reference names; empty where it was not said.
QString textOrTerm(const json &object, const char *member)
{
    const json &value = object.at(member);
    const QString text = value.is_object() ? jsonText(value, "@id") : toQString(value);
    return text == u"ff:NotSaid" ? QString() : text;
}

/// What both versions have, the one in the record inside the receipt and the other flat.
class Reader
{
public:
    Reader(const json &object, int version)
        : m_object(object)
        , m_isFirst(version == 1)
        , m_activity(m_isFirst ? object : object.at("dpv:hasRecordOfActivity").at(0))
    {
    }

    /// Fills in all but id and event. False: an amount of a combination is none.
    bool read(ConsentRecord &record) const;

private:
    std::optional<Money> amount(const json &object, const char *member) const
    {
        const json::const_iterator found = object.find(member);
        return found == object.end() ? std::nullopt
                                     : moneyFrom(*found, m_isFirst ? "odrl:payAmount" : "odrl:rightOperand");
    }
    /// What the person asks: in version 2 an offer of theirs.
    std::optional<Money> ask(const char *member) const
    {
        const json::const_iterator found = m_object.find(member);
        if (m_isFirst || found == m_object.end())
            return amount(m_object, member);
        return compensationOf(found->at("odrl:permission").at(0).at("odrl:duty").at(0));
    }
    void readParties(ConsentRecord &record) const;
    RecordedField field(const json &object) const;
    RecordedOffer offer(const json &object) const;
    RecordedOffer firstOffer(const json &object) const;
    static void readPurposes(const json &object, RecordedOffer &offer);

    const json &m_object;
    bool m_isFirst;
    const json &m_activity;
};

void Reader::readParties(ConsentRecord &record) const
{
    const json &subject = m_activity.at("dpv:hasDataSubject");
    record.person = jsonText(subject, "dpv:hasName");
    record.personKey = textOrTerm(subject, "dpv:hasIdentifier");
    const json &controller = m_activity.at("dpv:hasDataController");
    record.controller.name = jsonText(controller, "dpv:hasName");
    record.controller.country = jsonText(controller, "dpv:hasCountry");
    record.controller.contact = jsonText(controller, "dpv:hasContact");
    record.clientId = jsonText(controller, "dpv:hasIdentifier");
    record.certificate = jsonText(controller, "ff:certificate");
    record.host = jsonText(controller, "ff:host");
    record.proven = controller.at("ff:proven").get<bool>();
    if (m_isFirst) {
        record.controller.privacyPolicyUri = jsonText(controller, "dpv:hasPolicy");
        record.withdrawalUri = jsonText(m_object, "dpv:isIndicatedBy");
    } else {
        record.controller.privacyPolicyUri = textOrTerm(m_activity.at("dpv:hasNotice").at(0), "dct:source");
        record.withdrawalUri = textOrTerm(m_activity.at("dpv:hasConsentControl"), "dpv:isExercisedAt");
    }
}

RecordedField Reader::field(const json &object) const
{
    RecordedField field;
    const std::optional<FieldPath> path =
        FieldPath::fromJsonText(QString::fromStdString(object.at("ff:path").dump()));
    field.path = path.value_or(FieldPath());
    field.label = jsonText(object, "dct:title");
    const QString type = jsonText(object, "@type");
    field.dpv = type == u"dpv:PersonalData" ? QString() : type;
    field.ask = amount(object, "ff:ask");
    field.working = jsonText(object, "ff:working");
    field.shared = object.at("ff:shared").get<bool>();
    if (object.contains("ff:value"))
        field.value = jsonText(object, "ff:value");
    return field;
}

void Reader::readPurposes(const json &object, RecordedOffer &offer)
{
    for (const json &purpose : object.at("dpv:hasPurpose")) {
        if (!purpose.contains("@type")) // not said
            continue;
        const bool isTheirs = purpose.contains("dct:identifier");
        offer.purposes.append(
            {jsonText(purpose, isTheirs ? "dct:identifier" : "@type"), jsonText(purpose, "dct:description")});
    }
    for (const json &recipient : object.at("dpv:hasRecipient")) {
        if (recipient.contains("dpv:hasName")) // else the company itself
            offer.recipients.append(
                {jsonText(recipient, "dpv:hasName"), jsonText(recipient, "dpv:hasCountry")});
    }
}

RecordedOffer Reader::firstOffer(const json &object) const
{
    RecordedOffer offer;
    readPurposes(object, offer);
    for (const json &each : object.at("odrl:compensate"))
        offer.gives.append({toQString(each), {}, {}});
    offer.legalBasis = jsonText(object, "dpv:hasLegalBasis");
    offer.retention = jsonText(object, "dpv:hasStorageCondition");
    offer.endsOn = QDate::fromString(jsonText(object, "dpv:hasExpiry"), Qt::ISODate);
    return offer;
}

RecordedOffer Reader::offer(const json &object) const
{
    RecordedOffer offer;
    readPurposes(object, offer);
    offer.legalBasis = textOrTerm(object, "dpv:hasLegalBasis");
    const json &duration = object.at("dpv:hasStorageCondition").at(1).at("dpv:hasDuration");
    offer.retention = jsonText(duration, "rdf:value");
    offer.endsOn = QDate::fromString(jsonText(duration, "dct:valid"), Qt::ISODate);
    for (const json &duty : object.at("odrl:hasPolicy").at("odrl:permission").at(0).at("odrl:duty"))
        offer.gives.append(
            {jsonText(duty, "dct:description"), jsonText(duty, "ff:kind"), compensationOf(duty)});
    return offer;
}

bool Reader::read(ConsentRecord &record) const
{
    record.at = timeFrom(m_object.at(m_isFirst ? "dct:issued" : "dct:created"));
    record.language = jsonText(m_object, "dct:language");
    readParties(record);
    for (const json &each : m_activity.at("dpv:hasPersonalData"))
        record.fields.append(field(each));
    for (const json &line : m_object.at("ff:combinations")) {
        const std::optional<Money> together = amount(line, "ff:ask");
        if (!together)
            return false;
        record.combinations.append({jsonText(line, "dct:title"), *together});
    }
    for (const json &each : m_activity.at("dpv:hasProcess")) {
        // An ordinary request has one without an offer.
        if (!m_isFirst && each.at("@type") == "dpv:Process" && !each.contains("ff:offer"))
            continue;
        record.offers.append(m_isFirst ? firstOffer(each) : offer(each));
        record.offers.last().id = jsonText(each, "ff:offer");
    }
    for (const json &step : m_object.at(m_isFirst ? "dpv:hasActivity" : "ff:steps"))
        record.steps.append(
            {jsonText(step, "ff:step"), timeFrom(step.at("dct:date")), amount(step, "ff:amount")});
    record.workingHead = jsonText(m_object, "ff:workingHead");
    record.asked = ask("ff:asked");
    record.counter = ask("ff:counter");
    record.paid = amount(m_object, "ff:paid");
    record.promised = amount(m_object, "ff:promised");
    record.reason = jsonText(m_object, "ff:reason");
    record.rule = jsonText(m_object, "ff:rule");
    record.sent = m_object.at("ff:sent").get<bool>();
    if (m_object.contains("ff:request"))
        record.requestSha256 = hashFrom(m_object.at("ff:request").get<std::string>());
    for (const json &hash : m_object.at("ff:presentations"))
        record.presentations.append(hashFrom(hash.get<std::string>()));
    record.grant = jsonText(m_object, "ff:grant").toUtf8();
    if (m_isFirst && m_object.contains("ff:previous"))
        record.previous = hashFrom(m_object.at("ff:previous").get<std::string>());
    if (!m_isFirst && m_object.contains("dct:replaces")) {
        const std::string name = m_object.at("dct:replaces").at("@id").get<std::string>();
        record.previous = hashFrom(name.substr(std::min(name.size(), name.find(';') + 1)));
    }
    return true;
}

} // namespace

Result<ConsentRecord> ConsentRecord::fromJson(const json &object)
try {
    // Version 1 did not say which it is.
    const int version = object.contains("ff:version") ? object.at("ff:version").get<int>() : 1;
    if (version < 1 || version > kReceiptVersion)
        return failure(errors::recordMalformed, {QStringLiteral("ff:version")});
    ConsentRecord record;
    const QString id = toQString(object.at("@id"));
    const std::optional<ReceiptId> receipt = ReceiptId::fromText(id.mid(QStringLiteral("urn:uuid:").size()));
    const std::optional<ReceiptEvent> event = receiptEventFromName(toQString(object.at("ff:event")));
    if (!receipt || !event)
        return failure(errors::recordMalformed, {QStringLiteral("@id")});
    record.id = *receipt;
    record.event = *event;
    if (!Reader(object, version).read(record))
        return failure(errors::recordMalformed, {QStringLiteral("ff:combinations")});
    return record;
} catch (const json::exception &) {
    return failure(errors::recordMalformed, {QStringLiteral("json")});
}

} // namespace fieldfare
