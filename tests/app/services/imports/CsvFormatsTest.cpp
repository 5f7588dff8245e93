// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportReading.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

class CsvFormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesByTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *header, const char *format) {
            QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(format);
        };
        row("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_"
            "totp",
            "bitwarden-csv");
        row("collections,type,name,notes,fields,reprompt,archivedDate,login_uri,login_username,login_"
            "password,"
            "login_totp",
            "bitwarden-csv");
        row(R"("Group","Title","Username","Password","URL","Notes")", "keepassxc-csv");
        row(R"("Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created")",
            "keepassxc-csv");
        row("name,url,username,password", "chrome-csv");
        row("name,url,username,password,note", "chrome-csv");
        row("password;username;url;name", "chrome-csv");
        row("name\turl\tusername\tpassword", "chrome-csv");
        row("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,"
            "timePasswordChanged",
            "firefox-csv");
        row("Title,URL,Username,Password,Notes,OTPAuth", "safari-csv");
        row("Titel,URL,Benutzername,Passwort,Notizen,OTPAuth", "safari-csv");
        row("url,username,password,totp,extra,name,grouping,fav", "");               // LastPass
        row("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes", ""); // 1Password
        row("name;url,username,password", "");
        row("id,amount,date", "");
    }

    void recognisesByTheHeader()
    {
        QFETCH(QByteArray, header);
        const Reading reading = readBytes(header + "\n");
        QTEST(reading.format, "format");
        QCOMPARE(reading.error.has_value(), reading.format.isEmpty());
    }

    void readsColumnsInAnyOrderWithUnknownOnes()
    {
        const Reading reading =
            readBytes("password,color,username,name,url\r\n"
                      "SECRET,red,anna@post.example,\"Shop, \"\"the\"\" one\",https://shop.example/\r\n"
                      "\r\n"
                      ",,\"anna\",Other,https://other.example");
        QVERIFY(!reading.error);
        QCOMPARE(reading.items.size(), 2);
        QCOMPARE(reading.items[0].title, QStringLiteral("Shop, \"the\" one"));
        QCOMPARE(holdingLines(reading.items),
                 QStringList({QStringLiteral("other.example preferred_username anna"),
                              QStringLiteral("shop.example email anna@post.example")}));
        QCOMPARE(reading.summary, (ReadSummary{2, 1, 0}));
    }

    void readsSemicolons()
    {
        const Reading reading = readBytes("name;url;username;password\nA;https://a.example/x,y;u,v;p\n");
        QCOMPARE(reading.items.value(0).userName, QStringLiteral("u,v"));
    }

    void readsLatin1WhereItIsNoUtf8()
    {
        const Reading reading = readBytes("name,url,username,password\nK\xFC"
                                          "che,https://a.example,m\xFCller,p\n");
        QCOMPARE(reading.items.value(0).userName, QStringLiteral("müller"));
    }

    void knowsKeePassXcsBin()
    {
        const Reading reading =
            readBytes("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                      "\"Root/Recycle Bin\",\"a\",\"u\",\"p\",\"https://a.example\",\"\"\n"
                      "\"Passwörter/Papierkorb/x\",\"b\",\"u\",\"p\",\"https://b.example\",\"\"\n"
                      "\"Recycle Bin\",\"c\",\"u\",\"p\",\"https://c.example\",\"\"\n"
                      "\"Root\",\"d\",\"{REF:U@I:46C9B1FF}\",\"p\",\"https://d.example\",\"\"\n");
        QCOMPARE(reading.items.size(), 4);
        QVERIFY(reading.items[0].trashed && reading.items[1].trashed && !reading.items[2].trashed);
        QVERIFY(reading.items[3].fields.isEmpty());
    }

    void splitsBitwardensAddresses()
    {
        const Reading reading = readBytes(
            "type,name,fields,login_uri,login_username,login_password\n"
            "login,A,\"Vorname: hidden\",\"https://a.example/x,y/z,b.example,https://c.example\",u,p\n"
            "note,N,,,,\n");
        QCOMPARE(reading.items.value(0).uris,
                 QStringList({QStringLiteral("https://a.example/x,y/z"), QStringLiteral("b.example"),
                              QStringLiteral("https://c.example")}));
        QCOMPARE(reading.items[0].fields.size(), 1); // hidden fields cannot be told from others here
        QCOMPARE(reading.items[1].kind, ItemKind::Note);
    }

    void ignoresImpossibleDates()
    {
        const Reading reading =
            readBytes("url,username,password,timeCreated\n"
                      "https://a.example,u,p,0\nhttps://a.example,u,p,9223372036854775807\n"
                      "https://a.example,u,p,x\nhttps://a.example,u,p,1557100800000\n");
        QCOMPARE(reading.items.size(), 4);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!reading.items[i].created);
        QCOMPARE(reading.items[3].created, std::optional(QDate(2019, 5, 6)));
    }
};

QTEST_GUILESS_MAIN(CsvFormatsTest)
#include "CsvFormatsTest.moc"
