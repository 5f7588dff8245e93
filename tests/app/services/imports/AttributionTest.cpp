// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/Attribution.h"
#include "imports/ClaimWords.h"

#include <QtTest>

using namespace fieldfare;

namespace {

ImportedItem item(ItemKind kind, const char *title, const QStringList &uris = {},
                  const char *userName = "mira")
{
    ImportedItem made;
    made.kind = kind;
    made.title = QString::fromUtf8(title);
    made.uris = uris;
    setUserName(made, QString::fromUtf8(userName));
    return made;
}

} // namespace

class AttributionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesLoginsToTheirDomains()
    {
        const QString web = QStringLiteral("https://login.shop.example/x");
        const QString second = QStringLiteral("www.shop.test");
        const QString app = QStringLiteral("android://x@com.shop/");
        const QList<Attribution> result = attributeToCompanies(
            {item(ItemKind::Login, "Shop", {app, web, second, web}), item(ItemKind::Login, "Booking.com"),
             item(ItemKind::Login, "Shop", {web}, "")});
        QCOMPARE(result[0].domains,
                 QStringList({QStringLiteral("shop.example"), QStringLiteral("shop.test")}));
        QVERIFY(!result[0].skipped);
        QCOMPARE(result[1].domains, QStringList(QStringLiteral("booking.com")));
        QCOMPARE(result[2].skipped, std::optional(SkipReason::NoUserName));
        QCOMPARE(result[2].domains, QStringList(QStringLiteral("shop.example")));
    }

    void saysWhyItSkips_data()
    {
        QTest::addColumn<QStringList>("uris");
        QTest::addColumn<SkipReason>("reason");
        const auto row = [](const char *name, const QStringList &uris, SkipReason reason) {
            QTest::newRow(name) << uris << reason;
        };
        row("ip", {QStringLiteral("http://10.0.0.1")}, SkipReason::IpAddress);
        row("localhost", {QStringLiteral("http://localhost:3000")}, SkipReason::OwnNetwork);
        row("app", {QStringLiteral("android://h@com.example/")}, SkipReason::AppWithoutDomain);
        row("none", {}, SkipReason::NoAddress);
        row("other scheme", {QStringLiteral("chrome://x")}, SkipReason::NoAddress);
        row("app and other", {QStringLiteral("about:x"), QStringLiteral("iosapp://x")},
            SkipReason::AppWithoutDomain);
    }

    void saysWhyItSkips()
    {
        QFETCH(QStringList, uris);
        QFETCH(SkipReason, reason);
        const QList<Attribution> result = attributeToCompanies({item(ItemKind::Login, "My thing", uris)});
        QCOMPARE(result[0].skipped, std::optional(reason));
        QVERIFY(result[0].domains.isEmpty());
    }

    void skipsTrashNotesAndKeys()
    {
        ImportedItem trashed = item(ItemKind::Login, "a", {QStringLiteral("https://a.example")});
        trashed.trashed = true;
        const QList<Attribution> result =
            attributeToCompanies({trashed, item(ItemKind::Note, "a.com"), item(ItemKind::Other, "b.com"),
                                  item(ItemKind::Identity, "a")});
        QCOMPARE(result[0].skipped, std::optional(SkipReason::Trashed));
        QCOMPARE(result[1].skipped, std::optional(SkipReason::SecureNote));
        QCOMPARE(result[2].skipped, std::optional(SkipReason::NoPersonalData));
        QCOMPARE(result[3].skipped, std::optional(SkipReason::OwnRecord)); // a trashed login lends no domain
    }

    void givesRecordsToTheLoginOfTheirTitle()
    {
        const QList<Attribution> result =
            attributeToCompanies({item(ItemKind::Card, " ADOBE "), item(ItemKind::Identity, "booking.com"),
                                  item(ItemKind::Card, "Visa"),
                                  item(ItemKind::Login, "Adobe", {QStringLiteral("https://www.adobe.com")}),
                                  item(ItemKind::Login, "adobe", {QStringLiteral("https://other.example")}),
                                  item(ItemKind::Identity, "adobe", {}, "")});
        QCOMPARE(result[0].domains, QStringList(QStringLiteral("adobe.com")));
        QCOMPARE(result[1].domains, QStringList(QStringLiteral("booking.com")));
        QVERIFY(!result[0].skipped && !result[1].skipped);
        QCOMPARE(result[2].skipped, std::optional(SkipReason::OwnRecord));
        QCOMPARE(result[5].skipped, std::optional(SkipReason::NoPersonalData));
    }

    void readsUserNames_data()
    {
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("claim");
        const auto row = [](const char *userName, const char *claim) {
            QTest::newRow(userName) << QString::fromUtf8(userName) << QString::fromUtf8(claim);
        };
        row("  Anna.Lee+shop@Post.Example ", "email=Anna.Lee+shop@Post.Example");
        row("müller@bücher.example", "email=müller@bücher.example");
        row("+49 (0)170 555-0123", "phone_number=+491705550123");
        row("0049170 5550123", "phone_number=+491705550123");
        row("12345678", "preferred_username=12345678");
        row("+1", "preferred_username=+1");
        row("@anna", "preferred_username=@anna");
        row("anna@localhost", "preferred_username=anna@localhost");
        row("   ", "");
        row("{REF:U@I:46C9}", "");
    }

    void readsUserNames()
    {
        QFETCH(QString, userName);
        const std::optional<ImportedField> claim = claimOfUserName(userName);
        QTEST(claim ? claim->path.toTyped() + QLatin1Char('=') + claim->content : QString(), "claim");
    }

    void readsCustomFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("claims");
        const auto row = [](const char *name, const char *value, const char *claims) {
            QTest::addRow("%s: %s", name, value)
                << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(claims);
        };
        row("Geburtsdatum", "3.4.1987", "birthdate=1987-04-03");
        row("birth date", "25/12/1987", "birthdate=1987-12-25");
        row("birth date", "12/25/1987", "birthdate=1987-12-25");
        row("birth date", "04/03/1987", ""); // could be two days
        row("DOB", "secret", "");
        row("IBAN", "DE89 3704 0044 0532 0130 00", "iban=DE89370400440532013000");
        row("IBAN", "DE88 3704 0044 0532 0130 00", "");
        row("Customer name", "Mira Holm", "given_name=Mira family_name=Holm");
        row("Name", "Mira van Holm", "");
        row("Straße", "Amselweg 7", "address/street_address=Amselweg 7");
        row("PLZ:", "23552", "address/postal_code=23552");
        row("Anschrift", "Amselweg 7, 23552 Lübeck", "address/formatted=Amselweg 7, 23552 Lübeck");
        row("Handy-Nr", "0170 5550123", "");
        row("Handynummer", "0170 5550123", "phone_number=01705550123");
        row("E-Mail", "hunter2", "");
        row("Passport", "C01X00T47", "");
        row("Sicherheitsfrage", "x", "");
    }

    void readsCustomFields()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QStringList claims;
        for (const ImportedField &field : claimsOfCustomField(name, value))
            claims.append(field.path.toTyped() + QLatin1Char('=') + field.content);
        QTEST(claims.join(QLatin1Char(' ')), "claims");
    }

    void masksCards()
    {
        QCOMPARE(maskedCardNumber("4111-1111-1111-1234"), QStringLiteral("•••• 1234"));
        QCOMPARE(maskedCardNumber("1234"), QString());
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "AttributionTest.moc"
