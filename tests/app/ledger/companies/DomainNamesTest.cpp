// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/DomainNames.h"

#include <QtTest>

using namespace fieldfare;

class DomainNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheRegistrableDomain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char *address, const char *domain) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(domain);
        };
        row("https://Login.Shop.CO.UK:8443/x?y#z", "shop.co.uk");
        row("adobe.com", "adobe.com");
        row("www.adobe.com/de", "adobe.com");
        row("//cdn.adobe.com/x", "adobe.com");
        row("https://user:pw@accounts.google.com./x", "google.com");
        row("https://foo.github.io/page", "foo.github.io");
        row("https://bar.foo.github.io", "foo.github.io");
        row("https://github.io", "github.io");
        row("https://s3.amazonaws.com/bucket", "amazonaws.com");
        row("https://co.uk", "");
        row("com", "");
        row("https://www.münchen.example/", "xn--mnchen-3ya.example");
        row("https://www.MÜNCHEN.example/", "xn--mnchen-3ya.example");
        row("https://xn--mnchen-3ya.example", "xn--mnchen-3ya.example");
        row("https://straße.example", "xn--strae-oqa.example");
        row("https://президент.рф", "xn--d1abbgf6aiiy.xn--p1ai");
        row("https://a.b.公司.cn", "b.xn--55qx5d.cn");
        row("https://my_host.example.org", "example.org");
        row("sftp://files.example.net:22", "example.net");
        row("https://evil.example\\@adobe.com", "evil.example");
        for (const char *none :
             {"", "  ", "192.168.1.1", "https://[2001:db8::1]:80/", "http://localhost:8080",
              "https://fritz.box", "http://nas.local/", "android://abc==@com.adobe.reader/", "about:blank",
              "file:///tmp/x", "chrome://FirefoxAccounts", "otpauth://totp/x", "https://", "https://..",
              "https://a..com", "::::", "a b.com"})
            row(none, "");
    }

    void findsTheRegistrableDomain()
    {
        QFETCH(QString, address);
        QFETCH(QString, domain);
        QCOMPARE(registrableDomain(address).value_or(QString()), domain);
    }

    void classifiesHosts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<HostKind>("kind");
        const auto row = [](const char *address, HostKind kind) {
            QTest::newRow(address) << QString::fromUtf8(address) << kind;
        };
        for (const char *ip : {"10.0.0.1", "http://127.0.0.1:631/", "http://0x7f000001/",
                               "http://2130706433/", "http://[::1]/", "fe80::1"})
            row(ip, HostKind::IpAddress);
        for (const char *own :
             {"localhost", "http://router/", "http://printer.local", "http://nas.lan:5000",
              "http://x.home.arpa", "http://db.prod.internal", "http://fritz.box/", "http://app.localhost"})
            row(own, HostKind::OwnNetwork);
        for (const char *app :
             {"android://h4sh==@com.example.app/", "androidapp://com.example", "iosapp://com.example"})
            row(app, HostKind::AppWithoutDomain);
        for (const char *none : {"", "chrome://settings", "mailto://x", "javascript://%0aalert(1)", "cmd://x",
                                 "about:blank", "mailto:a@b.example"})
            row(none, HostKind::None);
        row("HTTPS://example.com", HostKind::Domain);
    }

    void classifiesHosts()
    {
        QFETCH(QString, address);
        QTEST(classifyHost(address).kind, "kind");
    }

    void tellsAHostFromATitle()
    {
        for (const char *host : {"booking.com", "Booking.com", "www.shop.co.uk", "https://intern.example/x"})
            QVERIFY2(isWebHost(QString::fromUtf8(host)), host);
        for (const char *title :
             {"Dr. Who", "notes.tex", "My bank", "anna@example.com", "localhost", "com", "v1.2"})
            QVERIFY2(!isWebHost(QString::fromUtf8(title)), title);
    }

    void showsOnlyWhatCannotPassForAnother_data()
    {
        QTest::addColumn<QString>("ace");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *unicode, bool safe) {
            const QString name = QString::fromUtf8(unicode);
            const QString ace = QString::fromLatin1(QUrl::toAce(name));
            QTest::newRow(unicode) << ace << (safe ? name : ace);
        };
        row("adobe.com", true);
        row("münchen.example", true);
        row("президент.рф", true);
        row("яндекс.com", true);
        row("日本語テスト.jp", true);
        row("аdobe.com", false);  // its first letter is Cyrillic
        row("аррӏе.com", false);  // all Cyrillic
        row("gοοgle.com", false); // with Greek omicrons
    }

    void showsOnlyWhatCannotPassForAnother()
    {
        QFETCH(QString, ace);
        QTEST(displayDomain(ace), "shown");
    }
};

QTEST_GUILESS_MAIN(DomainNamesTest)
#include "DomainNamesTest.moc"
