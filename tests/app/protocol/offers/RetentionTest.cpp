// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Retention.h"

#include <QtTest>

using namespace fieldfare;

class RetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsStartedYears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("years");
        const auto row = [](const char *text, int years) {
            QTest::newRow(text) << QString::fromLatin1(text) << years;
        };
        row("P0D", 0);
        row("P1D", 1);
        row("P90D", 1);
        row("P365D", 1);
        row("P366D", 2);
        row("P52W", 1);
        row("P53W", 2);
        row("P12M", 1);
        row("P13M", 2);
        row("P1Y", 1);
        row("P1Y1D", 2);
        row("P2Y6M", 3);
        row("P1Y12M", 2);
        row("P9999Y9999M9999W9999D", 11052);
    }
    void countsStartedYears()
    {
        QFETCH(QString, text);
        QFETCH(int, years);
        const Result<Retention> retention = Retention::fromText(text);
        QVERIFY(retention.has_value());
        QCOMPARE(*retention->startedYears(), years);
        QCOMPARE(Duration::fromText(retention->duration.toText()), retention->duration);
    }

    void knowsNoEnd()
    {
        const Result<Retention> retention = Retention::fromText(u"until-withdrawn");
        QVERIFY(retention.has_value());
        QCOMPARE(retention->kind, Retention::Kind::UntilWithdrawn);
        QVERIFY(!retention->startedYears());
        QVERIFY(!Retention().startedYears());
    }

    void refusesOtherText()
    {
        for (const char *text :
             {"", "P", "P1", "1Y", "PT1H", "P1H", "p1Y", "P1M1Y", "P1Y1Y", "P-1Y", "P1.5Y", "P1,5Y",
              "P10000Y", "P1Y ", "P١Y", "PYM", "P1DT", "forever", "Until-Withdrawn"})
            QVERIFY2(!Retention::fromText(QString::fromUtf8(text)), text);
    }

    void countsMonths()
    {
        QCOMPARE(Duration::fromText(u"P1Y3M")->inMonths(), Fraction::whole(15));
        QCOMPARE(Duration::fromText(u"P365D")->inMonths(), Fraction::whole(12));
        QCOMPARE(Duration::fromText(u"P2W")->inMonths(), Fraction(14 * 12, 365));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
