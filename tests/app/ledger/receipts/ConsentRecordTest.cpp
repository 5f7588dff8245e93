// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ConsentRecord.h"

#include "base/Json.h"

#include "FixedClock.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;

/// What a receipt says, written and read back.
class ConsentRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void theLeastComesBack();
    void valuesAreLeftOut();
    void aRecordWithoutAMemberIsRefused_data();
    void aRecordWithoutAMemberIsRefused();

private:
    static ConsentRecord full();
};

ConsentRecord ConsentRecordTest::full()
{
    const Currency euro = Currency::of("EUR");
    const Instant day = Instant::fromDateTime(samples::sampleDay());
    ConsentRecord record;
    record.id = ReceiptId::random();
    record.event = ReceiptEvent::Granted;
    record.at = day;
    record.language = QStringLiteral("en");
    record.person = QStringLiteral("Maren Voß");
    record.personKey = QStringLiteral("thumb");
    record.controller = {QStringLiteral("Zugvogel „Reisen“"), QStringLiteral("DE"),
                         QStringLiteral("https://z.example/p"), QStringLiteral("privacy@z.example")};
    record.clientId = QStringLiteral("x509_san_dns:z.example");
    record.certificate = QStringLiteral("Zugvogel Ltd");
    record.host = QStringLiteral("z.example");
    record.proven = true;
    record.fields = {
        {FieldPath({QStringLiteral("address"), QStringLiteral("a.b")}), QStringLiteral("E-mail"),
         QStringLiteral("pd:EmailAddress"), Money(360, euro), QStringLiteral("0.60 × 1.5"), true,
         QStringLiteral("maren@z.example")},
        {FieldPath({QStringLiteral("own")}), QStringLiteral("Own"), {}, std::nullopt, {}, false, {}}};
    record.workingHead = QStringLiteral("Base € × marketing");
    record.combinations = {{QStringLiteral("Name and street"), Money(100, euro)}};
    record.asked = Money(460, euro);
    record.paid = Money(500, euro);
    record.promised = Money(0, euro);
    record.offers = {{QStringLiteral("o-1"),
                      {{QStringLiteral("dpv:DirectMarketing"), QStringLiteral("letters")}},
                      QStringLiteral("dpv:Consent"),
                      QStringLiteral("P2Y"),
                      QDate(2028, 11, 24),
                      {{QStringLiteral("Posthorn"), QStringLiteral("IE")}},
                      {{QStringLiteral("€ 5.00"), QStringLiteral("money"), Money(500, euro)},
                       {QStringLiteral("a loaf of bread"), QStringLiteral("goods"), {}}}}};
    record.counter = Money(720, euro);
    record.reason = QStringLiteral("price");
    record.steps = {{QStringLiteral("asked"), day, {}}, {QStringLiteral("countered"), day, Money(720, euro)}};
    record.withdrawalUri = QStringLiteral("https://z.example/withdraw");
    record.requestSha256 = QByteArray::fromHex("00ff10");
    record.presentations = {QByteArray::fromHex("aa"), QByteArray::fromHex("bbcc")};
    record.grant = "a.b.c";
    record.previous = QByteArray::fromHex("dd");
    return record;
}

void ConsentRecordTest::everythingComesBack()
{
    const ConsentRecord record = full();
    const Result<ConsentRecord> back =
        ConsentRecord::fromJson(*parseJson(QByteArray::fromStdString(record.toJson().dump())));
    QVERIFY(back);
    QVERIFY(*back == record);
}

void ConsentRecordTest::theLeastComesBack()
{
    ConsentRecord record;
    record.id = ReceiptId::random();
    record.event = ReceiptEvent::Refused;
    record.sent = false;
    const Result<ConsentRecord> back = ConsentRecord::fromJson(record.toJson());
    QVERIFY(back);
    QVERIFY(*back == record);
}

void ConsentRecordTest::valuesAreLeftOut()
{
    ConsentRecord record = full();
    record.fields[0].value.reset();
    QVERIFY(!QByteArray::fromStdString(record.toJson().dump()).contains("maren@"));
    QVERIFY(!ConsentRecord::fromJson(record.toJson())->fields[0].value);
}

void ConsentRecordTest::aRecordWithoutAMemberIsRefused_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member :
         {"@id", "ff:event", "ff:version", "dct:created", "dpv:hasRecordOfActivity", "ff:steps", "ff:sent",
          "ff:presentations", "/dpv:hasDataSubject", "/dpv:hasDataController", "/dpv:hasPersonalData",
          "/dpv:hasProcess", "/dpv:hasNotice", "/dpv:hasConsentControl"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void ConsentRecordTest::aRecordWithoutAMemberIsRefused()
{
    QFETCH(const QString, member);
    nlohmann::json object = full().toJson();
    const bool isInside = member.startsWith(u'/');
    nlohmann::json &place = isInside ? object["dpv:hasRecordOfActivity"][0] : object;
    const std::string name = member.mid(isInside ? 1 : 0).toStdString();
    place.erase(name);
    QCOMPARE(ConsentRecord::fromJson(object).error().code, errors::recordMalformed);
    place[name] = 7;
    QCOMPARE(ConsentRecord::fromJson(object).error().code, errors::recordMalformed);
}

QTEST_GUILESS_MAIN(ConsentRecordTest)
#include "ConsentRecordTest.moc"
