// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/HostDisplay.h"
#include "net/PublicAddress.h"

#include <QUrl>
#include <QtTest>

using namespace fieldfare;

class AddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsPublicAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        const auto row = [](bool isPublic, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << isPublic;
        };
        row(true, {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.0.0.1",
                   "128.0.0.1", "169.253.0.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "192.169.0.1",
                   "198.17.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00::1",
                   "::ffff:1.1.1.1", "64:ff9b::101:101"});
        row(false, {"0.0.0.0",
                    "0.1.2.3",
                    "10.0.0.1",
                    "10.255.255.255",
                    "100.64.0.1",
                    "100.127.0.1",
                    "127.0.0.1",
                    "127.255.255.254",
                    "169.254.169.254",
                    "172.16.0.1",
                    "172.31.255.255",
                    "192.0.0.8",
                    "192.0.2.1",
                    "192.168.1.1",
                    "198.18.0.1",
                    "198.19.0.1",
                    "198.51.100.7",
                    "203.0.113.7",
                    "224.0.0.251",
                    "239.1.1.1",
                    "240.0.0.1",
                    "255.255.255.255",
                    "::",
                    "::1",
                    "fe80::1",
                    "fe80::1%1",
                    "fec0::1",
                    "fc00::1",
                    "fd12:3456::1",
                    "ff02::1",
                    "::ffff:127.0.0.1",
                    "::ffff:10.0.0.1",
                    "::ffff:192.168.0.1",
                    "64:ff9b::7f00:1",
                    "64:ff9b::a00:1",
                    "64:ff9b:1::1",
                    "100::1",
                    "2001::1",
                    "2001:db8::1",
                    "2002:7f00:1::",
                    "3fff::1",
                    "4000::1",
                    "::127.0.0.1"});
    }
    void knowsPublicAddresses()
    {
        QFETCH(bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    void showsHostsInBothForms_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("unicode");
        QTest::addColumn<bool>("isLookAlike");
        const auto row = [](const char *host, const char *unicode, bool isLookAlike) {
            QTest::newRow(host) << QString::fromUtf8(host) << QString::fromUtf8(unicode) << isLookAlike;
        };
        row("shop.example", "shop.example", false);
        row("bücher.example", "bücher.example", false);
        row("пример.example", "пример.example", false);
        row("раураl.example", "раураl.example", true); // Cyrillic but for the l
        row("раура.example", "раура.example", true);   // all Cyrillic, reads as Latin
        row("shορ.example", "shορ.example", true);     // Greek among Latin
        row("例え.example", "例え.example", false);
    }
    void showsHostsInBothForms()
    {
        QFETCH(QString, host);
        QFETCH(QString, unicode);
        const QString ace = QString::fromLatin1(QUrl::toAce(host));
        const HostDisplay display = hostDisplay(ace);
        QCOMPARE(display.ace, ace);
        QCOMPARE(display.unicode, unicode);
        QTEST(display.isLookAlike, "isLookAlike");
    }

    /// A zero-width blank, a joiner, an override of the writing's direction.
    void neverShowsLettersThatAreNotSeen()
    {
        for (const char *ace : {"xn--shop-y76a.example", "xn--shop-676a.example", "xn--shop-yd7a.example"}) {
            const HostDisplay display = hostDisplay(QString::fromLatin1(ace));
            QVERIFY2(display.isLookAlike || display.unicode == QLatin1String(ace), ace);
            QCOMPARE(displayDomain(QString::fromLatin1(ace)), QString::fromLatin1(ace));
        }
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "AddressesTest.moc"
