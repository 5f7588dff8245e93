// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Money.h"

#include <QtTest>

using namespace fieldfare;

class MoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        QTest::newRow("two decimals") << "12.50"
                                      << "EUR" << qint64(1250) << "12.50";
        QTest::newRow("one decimal") << "0.5"
                                     << "EUR" << qint64(50) << "0.50";
        QTest::newRow("negative cents") << "-0.05"
                                        << "EUR" << qint64(-5) << "-0.05";
        QTest::newRow("no decimals") << "640"
                                     << "JPY" << qint64(640) << "640";
        QTest::newRow("three decimals") << "1.005"
                                        << "KWD" << qint64(1005) << "1.005";
    }
    void readsAndWritesText()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, written);
        const Result<Money> money = Money::fromText(text, *Currency::fromCode(currency));
        QVERIFY(money.has_value());
        QCOMPARE(money->minorUnits(), minor);
        QCOMPARE(money->toText(), written);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "12.5.0", "1,5", ".5", "5.", "0.005", "1e3", "--1", "9999999999999", "١"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        const Result<Money> money = Money::fromText(text, Currency::of("EUR"));
        QVERIFY(!money.has_value());
        QCOMPARE(money.error().code, errors::amountUnreadable);
    }

    void roundsHalfUpOnce()
    {
        const Currency euro = Currency::of("EUR");
        QCOMPARE(Money(5, euro).scaled(150, 100), Money(8, euro));
        QCOMPARE(Money(-5, euro).scaled(150, 100), Money(-8, euro));
        QCOMPARE(Money(1, euro).scaled(49, 100), Money(0, euro));
        QCOMPARE(Money(900'000'000'000'000, euro).scaled(24'000, 10'000), Money(2'160'000'000'000'000, euro));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
