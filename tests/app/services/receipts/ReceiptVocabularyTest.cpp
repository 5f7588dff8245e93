// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DpvTerms.h"
#include "SampleReceipts.h"

#include <QtTest>

#include <array>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;
using samples::ReceiptMill;

namespace {

constexpr std::array kEvents{ReceiptEvent::Given, ReceiptEvent::Refused, ReceiptEvent::Countered,
                             ReceiptEvent::Withdrawn, ReceiptEvent::Granted};

/// Every term of the vocabulary that a document names: as a member, a type, or a reference.
void collectTerms(const json &value, QSet<QString> &terms)
{
    const auto take = [&terms](const std::string &text) {
        const QString name = QString::fromStdString(text);
        if (name.startsWith(u"dpv:") || name.startsWith(u"pd:") || name.startsWith(u"eu-gdpr:"))
            terms.insert(name);
    };
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            take(name);
            if ((name == "@id" || name == "@type") && member.is_string())
                take(member.get<std::string>());
            collectTerms(member, terms);
        }
    } else if (value.is_array()) {
        for (const json &entry : value)
            collectTerms(entry, terms);
    }
}

/// DPV 2.3's properties and classes that tell of the structure, in modules whose tables do not lie beside the
/// project: processing context, process, consent, consent types and controls, context, entities,
/// jurisdiction, notice, personal data, rights.
const QSet<QString> &structure()
{
    static const QSet<QString> terms{
        QStringLiteral("dpv:ConsentReceipt"),
        QStringLiteral("dpv:ConsentRecord"),
        QStringLiteral("dpv:ConsentNotice"),
        QStringLiteral("dpv:PrivacyNotice"),
        QStringLiteral("dpv:WithdrawConsent"),
        QStringLiteral("dpv:ExplicitlyExpressedConsent"),
        QStringLiteral("dpv:Consent"),
        QStringLiteral("dpv:DataController"),
        QStringLiteral("dpv:DataSubject"),
        QStringLiteral("dpv:DataSubjectDataSource"),
        QStringLiteral("dpv:PersonalData"),
        QStringLiteral("dpv:Process"),
        QStringLiteral("dpv:StorageDuration"),
        QStringLiteral("dpv:StorageLocation"),
        QStringLiteral("dpv:ThirdParty"),
        QStringLiteral("dpv:TemporalDuration"),
        QStringLiteral("dpv:UntilEventDuration"),
        QStringLiteral("dpv:UntilTimeDuration"),
        QStringLiteral("dpv:IndeterminateDuration"),
        QStringLiteral("dpv:hasAddress"),
        QStringLiteral("dpv:hasConsentControl"),
        QStringLiteral("dpv:hasConsentStatus"),
        QStringLiteral("dpv:hasContact"),
        QStringLiteral("dpv:hasContractStatus"),
        QStringLiteral("dpv:hasCountry"),
        QStringLiteral("dpv:hasDataController"),
        QStringLiteral("dpv:hasDataSource"),
        QStringLiteral("dpv:hasDataSubject"),
        QStringLiteral("dpv:hasDuration"),
        QStringLiteral("dpv:hasIdentifier"),
        QStringLiteral("dpv:hasJurisdiction"),
        QStringLiteral("dpv:hasLegalBasis"),
        QStringLiteral("dpv:hasLocation"),
        QStringLiteral("dpv:hasName"),
        QStringLiteral("dpv:hasNotice"),
        QStringLiteral("dpv:hasPersonalData"),
        QStringLiteral("dpv:hasProcess"),
        QStringLiteral("dpv:hasRecipient"),
        QStringLiteral("dpv:hasRecordOfActivity"),
        QStringLiteral("dpv:hasRight"),
        QStringLiteral("dpv:hasStorageCondition"),
        QStringLiteral("dpv:isExercisedAt"),
        QStringLiteral("dpv:isIndicatedAtTime"),
        QStringLiteral("dpv:isIndicatedBy"),
    };
    return terms;
}

bool isSaid(const json &value)
{
    return !(value.is_null() || (value.is_string() && value.get<std::string>().empty()) ||
             ((value.is_object() || value.is_array()) && value.empty()));
}

} // namespace

/// Receipts against what they say they are: ISO/IEC TS 27560 in the words of DPV 2.3.
class ReceiptVocabularyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTermIsInTheVocabulary();
    void theVocabularyHasEveryTermOfTheCatalogue();
    void nothingMandatoryIsMissing_data();
    void nothingMandatoryIsMissing();
    void nothingIsMadeUp();
    void asksAndCompensationAreDuties();
    void anOwnWordOfTheCompanyIsNoTerm();

private:
    static ConsentRecord barest();

    ReceiptMill m_mill;
};

/// An offer seen elsewhere and recorded by hand, of which hardly anything is known.
ConsentRecord ReceiptVocabularyTest::barest()
{
    ConsentRecord record;
    record.id = ReceiptId::random();
    record.language = QStringLiteral("en");
    record.personKey = QStringLiteral("thumb");
    record.controller.name = QStringLiteral("Bäckerei Amsel");
    record.fields = {{FieldPath({QStringLiteral("email")}), QStringLiteral("E-mail"), {}, {}, {}, true, {}}};
    return record;
}

void ReceiptVocabularyTest::everyTermIsInTheVocabulary()
{
    const QSet<QString> published = samples::dpvTerms();
    if (published.isEmpty())
        QSKIP("no vocabulary");
    QSet<QString> used;
    for (const ReceiptEvent event : kEvents)
        collectTerms(m_mill.record(event).toJson(), used);
    collectTerms(barest().toJson(), used);
    QVERIFY(used.contains(QStringLiteral("pd:EmailAddress")));
    QVERIFY(used.contains(QStringLiteral("dpv:ConsentRequestDeferred")));
    QVERIFY(used.contains(QStringLiteral("eu-gdpr:A7-3")));
    for (const QString &term : std::as_const(used))
        QVERIFY2(published.contains(term) || structure().contains(term), qPrintable(term));
}

void ReceiptVocabularyTest::theVocabularyHasEveryTermOfTheCatalogue()
{
    const QSet<QString> published = samples::dpvTerms();
    if (published.isEmpty())
        QSKIP("no vocabulary");
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    QVERIFY(facts);
    for (const Field &field : (*facts)->catalogue().fields())
        QVERIFY2(published.contains(field.dpv), qPrintable(field.path.toTyped() + u' ' + field.dpv));
    QVERIFY((*facts)->catalogue().fields().size() > 50);
}

void ReceiptVocabularyTest::nothingMandatoryIsMissing_data()
{
    QTest::addColumn<int>("event");
    for (const ReceiptEvent event : kEvents)
        QTest::newRow(qPrintable(receiptEventName(event))) << int(event);
    QTest::newRow("barest") << -1;
}

/// What TS 27560 demands of a record and a receipt, as DPV's guide to it writes that.
void ReceiptVocabularyTest::nothingMandatoryIsMissing()
{
    QFETCH(const int, event);
    const ConsentRecord record = event < 0 ? barest() : m_mill.record(ReceiptEvent(event));
    const json receipt = record.toJson();
    QCOMPARE(receipt.at("dct:conformsTo"), json("https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr"));
    const auto demand = [&receipt](const char *pointer) {
        const json::json_pointer place{std::string(pointer)};
        QVERIFY2(receipt.contains(place) && isSaid(receipt.at(place)), pointer);
    };
    for (const char *member : {"@id", "@type", "dpv:hasIdentifier", "dct:created", "dct:language"})
        demand(("/" + std::string(member)).c_str());
    for (const char *member :
         {"/dct:conformsTo",
          "/dct:identifier",
          "/dpv:hasDataSubject/dpv:hasIdentifier", // schema, record, principal
          "/dpv:hasNotice/0/dct:source",
          "/dpv:hasNotice/1/dct:language", // privacy_notice, language
          "/dpv:hasPersonalData/0/@type",
          "/dpv:hasProcess/0/dpv:hasPurpose/0", // pii_type, purpose
          "/dpv:hasProcess/0/dpv:hasPersonalData/0",
          "/dpv:hasProcess/0/dpv:hasLegalBasis",                         // pii_information
          "/dpv:hasProcess/0/dpv:hasStorageCondition/0/dpv:hasLocation", // storage_locations
          "/dpv:hasProcess/0/dpv:hasStorageCondition/1/dpv:hasDuration", // retention_period
          "/dpv:hasProcess/0/dpv:hasRecipient/0",
          "/dpv:hasJurisdiction", // recipient_third_parties
          "/dpv:hasConsentControl/dpv:isExercisedAt",
          "/dpv:hasRight/0", // withdrawal_method
          "/dpv:hasDataController/dpv:hasIdentifier",
          "/dpv:hasDataController/dpv:hasAddress", // party_id, address
          "/dpv:hasDataController/dpv:hasName",
          "/dpv:hasDataController/dpv:hasContact", // name, contact
          "/dpv:hasDataController/@type",
          "/dpv:hasConsentStatus/@type", // type, event_state
          "/dpv:hasConsentStatus/dpv:isIndicatedAtTime",
          "/dpv:hasConsentStatus/dpv:hasDuration", // event_time
          "/dpv:hasConsentStatus/dpv:isIndicatedBy",
          "/dpv:hasConsentStatus/dpv:hasLegalBasis"}) // entity_id
        demand(("/dpv:hasRecordOfActivity/0" + std::string(member)).c_str());
}

void ReceiptVocabularyTest::nothingIsMadeUp()
{
    const json notSaid{{"@id", "ff:NotSaid"}};
    const ConsentRecord bare = barest();
    const json receipt = bare.toJson();
    const json &record = receipt.at("dpv:hasRecordOfActivity").at(0);
    const json &process = record.at("dpv:hasProcess").at(0);
    for (const json &value :
         {record.at("dpv:hasJurisdiction"), record.at("dpv:hasNotice").at(0).at("dct:source"),
          record.at("dpv:hasConsentControl").at("dpv:isExercisedAt"), process.at("dpv:hasPurpose").at(0),
          process.at("dpv:hasLegalBasis"), process.at("dpv:hasStorageCondition").at(1).at("dpv:hasDuration"),
          record.at("dpv:hasDataController").at("dpv:hasIdentifier"),
          record.at("dpv:hasDataController").at("dpv:hasAddress"),
          record.at("dpv:hasDataController").at("dpv:hasContact")})
        QCOMPARE(QByteArray::fromStdString(value.dump()), QByteArray::fromStdString(notSaid.dump()));
    // And it is read back as nothing.
    const Result<ConsentRecord> back = ConsentRecord::fromJson(receipt);
    QVERIFY(back);
    QVERIFY(*back == bare);
}

void ReceiptVocabularyTest::asksAndCompensationAreDuties()
{
    const json given = m_mill.record(ReceiptEvent::Given).toJson();
    const json &policy = given.at("/dpv:hasRecordOfActivity/0/dpv:hasProcess/0/odrl:hasPolicy"_json_pointer);
    QCOMPARE(policy.at("@type"), json("odrl:Agreement"));
    const json &permission = policy.at("odrl:permission").at(0);
    QCOMPARE(permission.at("odrl:target").size(), std::size_t(4));
    const json &action = permission.at("/odrl:duty/0/odrl:action/0"_json_pointer);
    QCOMPARE(action.at("rdf:value").at("@id"), json("odrl:compensate"));
    const json &limit = action.at("odrl:refinement").at(0);
    QCOMPARE(limit.at("odrl:leftOperand").at("@id"), json("odrl:payAmount"));
    QCOMPARE(limit.at("odrl:rightOperand"), json("7.50"));
    QCOMPARE(limit.at("odrl:unit"), json("EUR"));

    const json refused = m_mill.record(ReceiptEvent::Refused).toJson();
    QCOMPARE(refused.at("/dpv:hasRecordOfActivity/0/dpv:hasProcess/0/odrl:hasPolicy/@type"_json_pointer),
             json("odrl:Offer"));
    const json &ask = refused.at("ff:asked");
    QCOMPARE(ask.at("@type"), json("odrl:Offer"));
    QCOMPARE(ask.at("dct:creator").at("@id"), json("_:person"));
    QCOMPARE(
        ask.at(
            "/odrl:permission/0/odrl:duty/0/odrl:action/0/odrl:refinement/0/odrl:rightOperand"_json_pointer),
        json("7.20"));
}

void ReceiptVocabularyTest::anOwnWordOfTheCompanyIsNoTerm()
{
    ConsentRecord record = m_mill.record(ReceiptEvent::Given);
    record.offers[0].purposes[0].id = QStringLiteral("newsletter");
    record.offers[0].legalBasis = QStringLiteral("because we like to");
    const json receipt = record.toJson();
    const json &process = receipt.at("/dpv:hasRecordOfActivity/0/dpv:hasProcess/0"_json_pointer);
    QCOMPARE(process.at("/dpv:hasPurpose/0/@type"_json_pointer), json("dpv:Purpose"));
    QCOMPARE(process.at("dpv:hasLegalBasis"), json("because we like to"));
    const Result<ConsentRecord> back = ConsentRecord::fromJson(receipt);
    QVERIFY(back);
    QVERIFY(*back == record);
}

QTEST_MAIN(ReceiptVocabularyTest)
#include "ReceiptVocabularyTest.moc"
