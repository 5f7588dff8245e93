// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportReading.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

// "//" inside a raw string would be a comment to moc: JSON may write it "\/\/".
QByteArray document(const QByteArray &items)
{
    return R"({"encrypted":false,"folders":[],"items":[)" + items + "]}";
}

QStringList linesOf(const ImportedItem &item)
{
    QStringList lines;
    for (const ImportedField &field : item.fields)
        lines.append(field.path.toTyped() + QLatin1Char('=') + field.content);
    return lines;
}

} // namespace

class BitwardenJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsIdentities()
    {
        const Reading reading = readBytes(document(R"({"type":4,"name":"Home","identity":{"title":"Ms",
            "firstName":"Mira","middleName":"Luise","lastName":"Holm","address1":"Amselweg 7","address2":"2. Stock",
            "address3":null,"city":"Lübeck","state":"SH","postalCode":"23552","country":"DE","company":"Holm AG",
            "email":"mira@post.example","phone":"+49 (0)451 5550199","ssn":"SECRET","username":"mira_holm",
            "passportNumber":"SECRET","licenseNumber":"SECRET"}})"));
        QVERIFY(!reading.error);
        const ImportedItem item = reading.items.value(0);
        QCOMPARE(item.kind, ItemKind::Identity);
        QCOMPARE(item.userName, QStringLiteral("mira_holm"));
        QCOMPARE(linesOf(item),
                 QStringList({QStringLiteral("preferred_username=mira_holm"),
                              QStringLiteral("given_name=Mira Luise"), QStringLiteral("family_name=Holm"),
                              QStringLiteral("email=mira@post.example"),
                              QStringLiteral("phone_number=+494515550199"),
                              QStringLiteral("address/street_address=Amselweg 7\n2. Stock"),
                              QStringLiteral("address/locality=Lübeck"), QStringLiteral("address/region=SH"),
                              QStringLiteral("address/postal_code=23552"),
                              QStringLiteral("address/country=DE"), QStringLiteral("employer=Holm AG")}));
        QCOMPARE(reading.summary.otherSecretsDropped, 3);
    }

    void keepsOfACardBrandAndLastFourDigits()
    {
        const Reading reading =
            readBytes(document(R"({"type":3,"name":"Visa","card":{"cardholderName":"Mira Holm",
            "brand":"Visa","number":"4111 1111 1111 1234","expMonth":"4","expYear":"2031","code":"737"}})"));
        QCOMPARE(reading.items.value(0).kind, ItemKind::Card);
        QCOMPARE(linesOf(reading.items.value(0)), QStringList(QStringLiteral("card=Visa •••• 1234")));
        QCOMPARE(reading.summary.otherSecretsDropped, 2);
    }

    void takesTextFieldsOfKnownNamesOnly()
    {
        const Reading reading = readBytes(document(R"({"type":1,"name":"Shop","fields":[
            {"name":"E-Mail-Adresse","value":"a+tag@post.example","type":0,"linkedId":null},
            {"name":"Vorname","value":"hidden","type":1},{"name":"Nachname","value":"linked","type":3},
            {"name":"Newsletter","value":"true","type":2},{"name":"Date of birth","value":"1987-04-03","type":0},
            {"name":"IBAN","value":"DE89 3704 0044 0532 0130 00","type":0},
            {"name":"Telefon","value":"not a number","type":0},{"name":"PIN","value":"1234","type":0}],
            "login":{"uris":[{"match":null,"uri":"https:\/\/shop.example"}],"username":"u","password":"p","totp":"t"}})"));
        QCOMPARE(linesOf(reading.items.value(0)), QStringList({QStringLiteral("email=a+tag@post.example"),
                                                               QStringLiteral("birthdate=1987-04-03"),
                                                               QStringLiteral("iban=DE89370400440532013000"),
                                                               QStringLiteral("preferred_username=u")}));
        QCOMPARE(reading.summary, (ReadSummary{1, 1, 2})); // the seed and the hidden field
    }

    void takesEveryAddressButPatterns()
    {
        const Reading reading = readBytes(document(R"({"type":1,"name":"x","login":{"uris":[
            {"uri":"https:\/\/a.example","match":null},{"match":4,"uri":"^https.*\\.b\\.example$"},
            {"match":1,"uri":"c.example"}],"username":"u"}})"));
        QCOMPARE(reading.items.value(0).uris,
                 QStringList({QStringLiteral("https://a.example"), QStringLiteral("c.example")}));
    }

    void knowsDatesTrashAndArchive()
    {
        const Reading reading = readBytes(document(
            R"({"type":1,"name":"x","creationDate":"2019-05-06T07:08:09.123Z","deletedDate":"2020-01-01T00:00:00Z"},
               {"type":1,"name":"y","archivedDate":"2024-01-01T00:00:00Z","deletedDate":null},{"type":2,"name":"n"},
               {"type":5,"name":"ssh","sshKey":{"privateKey":"SECRET"}})"));
        QCOMPARE(reading.items.size(), 4);
        QCOMPARE(reading.items[0].created, std::optional(QDate(2019, 5, 6)));
        QVERIFY(reading.items[0].trashed && !reading.items[0].archived);
        QVERIFY(!reading.items[1].created && reading.items[1].archived && !reading.items[1].trashed);
        QCOMPARE(reading.items[2].kind, ItemKind::Note);
        QCOMPARE(reading.items[3].kind, ItemKind::Other);
    }

    void readsOrganisationsAndMembersInAnyOrder()
    {
        const Reading reading = readBytes(R"({"items":[{"login":{"password":"p","username":"u",
            "uris":[{"uri":"https:\/\/a.example"}]},"name":"A","type":1}],"collections":[{"id":"1","name":"c"}]})");
        QVERIFY(!reading.error);
        QCOMPARE(reading.format, QStringLiteral("bitwarden-json"));
        QCOMPARE(holdingLines(reading.items), QStringList(QStringLiteral("a.example preferred_username u")));
    }

    void isNotMisledByMemberNames()
    {
        const Reading reading = readBytes(document(R"({"type":1,"name":"x","login.username":"no",
            "login":{"username":"yes","uris[].uri":"https:\/\/no.example","deep":{"username":"no"}}})"));
        QCOMPARE(reading.items.value(0).userName, QStringLiteral("yes"));
        QVERIFY(reading.items.value(0).uris.isEmpty());
    }

    void refusesEncryptedExportsWithAdvice_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("password") << QByteArray(R"({"encrypted":true,"passwordProtected":true,"salt":"s",
            "kdfType":0,"kdfIterations":600000,"encKeyValidation_DO_NOT_EDIT":"2.x|y|z","data":"2.x|y|z"})");
        QTest::newRow("account") << QByteArray(R"({"encrypted":true,"encKeyValidation_DO_NOT_EDIT":"2.x|y|z",
            "folders":[],"items":[{"type":1,"name":"2.a|b|c"}]})");
        QTest::newRow("late") << QByteArray(
            R"({"folders":[],"items":[],"encKeyValidation_DO_NOT_EDIT":"2.x"})");
    }

    void refusesEncryptedExportsWithAdvice()
    {
        QFETCH(QByteArray, file);
        const Reading reading = readBytes(file);
        QVERIFY(reading.error && reading.error->code == errors::importEncrypted);
        QCOMPARE(reading.error->details.size(), 2);
    }

    void leavesOtherJsonAlone()
    {
        for (const char *other : {R"({"version":"1.0","userId":"u","encrypted":false,"vaults":{}})",
                                  R"({"a":1})", R"([{"Name":"Adobe"}])", R"({"name":"x","items":[1]})"}) {
            const Reading reading = readBytes(other);
            QVERIFY2(reading.error && reading.error->code == errors::importUnknownFormat, other);
        }
    }
};

QTEST_GUILESS_MAIN(BitwardenJsonTest)
#include "BitwardenJsonTest.moc"
