// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Fraction.h"

#include <QtTest>

using namespace fieldfare;

class FractionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, qint64 numerator, qint64 denominator, const char *written) {
            QTest::newRow(text) << QString::fromLatin1(text) << numerator << denominator
                                << QString::fromLatin1(written);
        };
        row("0.004", 1, 250, "0.004");
        row("1.50", 3, 2, "1.5");
        row("7", 7, 1, "7");
        row("0", 0, 1, "0");
        row("999999999.999999", 999999999999999, 1000000, "999999999.999999");
    }
    void readsAndWritesText()
    {
        QFETCH(QString, text);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(QString, written);
        const Result<Fraction> fraction = Fraction::fromDecimal(text);
        QVERIFY(fraction.has_value());
        QCOMPARE(fraction->numerator(), numerator);
        QCOMPARE(fraction->denominator(), denominator);
        QCOMPARE(fraction->toText(), written);
    }

    void writesWhatNoDecimalSays()
    {
        QCOMPARE(Fraction(2, 6).toText(), QStringLiteral("1/3"));
        QCOMPARE(Fraction(-1, 2).toText(), QStringLiteral("-0.5"));
    }

    void refusesWhatIsNoNumber()
    {
        for (const char *text : {"", ".5", "5.", "1,5", "-1", "1e3", "1.0000001", "1234567890", " 1", "١"})
            QVERIFY2(!Fraction::fromDecimal(QString::fromUtf8(text)), text);
    }

    void compares()
    {
        QVERIFY(Fraction(1, 3) < Fraction(34, 100));
        QVERIFY(Fraction(2, 6) == Fraction(1, 3));
        QVERIFY(Fraction::whole(2) > Fraction::hundredths(199));
    }

    void roundsHalfUpAndOnlyOnce()
    {
        const Currency euro = Currency::of("EUR");
        // 0.25 × 1.5 is 0.375; rounded there and again, 0.38 × 1.5 would come to 0.57.
        ExactAmount amount(Money(25, euro));
        amount *= Fraction::hundredths(150);
        QCOMPARE(amount.rounded(euro), Money(38, euro));
        amount *= Fraction::hundredths(150);
        QCOMPARE(amount.rounded(euro), Money(56, euro));
        ExactAmount debt(Money(-5, euro));
        debt *= Fraction::hundredths(150);
        QCOMPARE(debt.rounded(euro), Money(-8, euro));
    }

    void countsInWholeUnitsOfAnyCurrency()
    {
        ExactAmount amount(Money(100, Currency::of("JPY")));
        amount *= *Fraction::fromDecimal(u"0.0061");
        QCOMPARE(amount.rounded(Currency::of("EUR")), Money(61, Currency::of("EUR")));
        QCOMPARE(amount.rounded(Currency::of("KWD")), Money(610, Currency::of("KWD")));
    }

    void staysWithinItsRange()
    {
        const Currency euro = Currency::of("EUR");
        const Money most(ExactAmount::mostMinorUnits, euro);
        ExactAmount amount(Money(99'999'999'999'999, euro));
        QCOMPARE(amount.rounded(euro), most);
        for (int i = 0; i < 20; ++i)
            amount *= *Fraction::fromDecimal(u"999999999.999999");
        QCOMPARE(amount.rounded(euro), most);
        ExactAmount tiny(Money(1, euro));
        for (int i = 0; i < 4; ++i)
            tiny *= *Fraction::fromDecimal(u"0.000001");
        QCOMPARE(tiny.rounded(euro), Money(0, euro));
        ExactAmount third(Money(100, euro));
        third *= Fraction(1, 3);
        QCOMPARE(third.rounded(euro), Money(33, euro));
        third *= Fraction(3, 1);
        QCOMPARE(third.rounded(euro), Money(100, euro));
    }
};

QTEST_GUILESS_MAIN(FractionTest)
#include "FractionTest.moc"
