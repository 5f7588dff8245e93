// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleDocuments.h"

#include "rights/Deadline.h"
#include "rights/LetterNumber.h"
#include "rights/LetterWords.h"

#include <QtTest>

using namespace fieldfare;

class LetterValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAMonthAsTheRegulationDoes_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::newRow("a Tuesday to a Thursday") << QDate(2026, 11, 24) << QDate(2026, 12, 24);
        QTest::newRow("ends on a Saturday") << QDate(2026, 11, 5) << QDate(2026, 12, 7);
        QTest::newRow("ends on a Sunday") << QDate(2026, 11, 6) << QDate(2026, 12, 7);
        QTest::newRow("31 January") << QDate(2025, 1, 31) << QDate(2025, 2, 28);
        QTest::newRow("31 January of a leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
        QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 3, 29);
        QTest::newRow("31 March, 30 April is a day") << QDate(2026, 3, 31) << QDate(2026, 4, 30);
        QTest::newRow("31 December into the next year") << QDate(2026, 12, 31) << QDate(2027, 2, 1);
    }
    void countsAMonthAsTheRegulationDoes()
    {
        QFETCH(QDate, received);
        QTEST(deadline::answerDue(received), "due");
    }

    void countsExtensionsAndDays()
    {
        QCOMPARE(deadline::extendedDue(QDate(2026, 11, 24)), QDate(2027, 2, 24));
        QCOMPARE(deadline::extendedDue(QDate(2026, 11, 30)), QDate(2027, 3, 1));
        QCOMPARE(deadline::reminderDue(QDate(2026, 11, 9)), QDate(2026, 11, 23));
        QCOMPARE(deadline::daysLeft(QDate(2026, 11, 24), QDate(2026, 12, 4)), 10);
        QCOMPARE(deadline::daysLeft(QDate(2026, 12, 5), QDate(2026, 12, 4)), -1);
    }

    void takesInitialsWithoutTheLegalForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << QStringLiteral("Haapa Mobility Oy") << QStringLiteral("HM");
        QTest::newRow("three") << QStringLiteral("Kiesel Telecom Mobile GmbH") << QStringLiteral("KTM");
        QTest::newRow("four") << QStringLiteral("Alpha Beta Gamma Delta") << QStringLiteral("ABG");
        QTest::newRow("one") << QStringLiteral("Morgenbote") << QStringLiteral("MO");
        QTest::newRow("association") << QStringLiteral("Automobilclub Wende e.V.") << QStringLiteral("AW");
        QTest::newRow("digits") << QStringLiteral("1&1 Mail") << QStringLiteral("11M");
        QTest::newRow("domain") << QStringLiteral("shop.example") << QStringLiteral("SE");
        QTest::newRow("unfortunate") << QStringLiteral("Adobe Systems Software Ireland Ltd.")
                                     << QStringLiteral("AD");
        QTest::newRow("one letter") << QStringLiteral("X") << QStringLiteral("X");
        QTest::newRow("signs alone") << QStringLiteral("!!!") << QStringLiteral("X");
        QTest::newRow("empty") << QString() << QStringLiteral("X");
    }
    void takesInitialsWithoutTheLegalForm()
    {
        QFETCH(QString, name);
        QTEST(letterInitials(name), "initials");
    }

    void numbersCountPerCompanyAndYear()
    {
        const QString name = QStringLiteral("Haapa Mobility Oy");
        QCOMPARE(nextLetterNumber(name, 2026, {}), QStringLiteral("HM-2026-1"));
        const QStringList before{QStringLiteral("HM-2025-9"), QStringLiteral("HM-2026-1"),
                                 QStringLiteral("HM-2026-4")};
        QCOMPARE(nextLetterNumber(name, 2026, before), QStringLiteral("HM-2026-5"));
        QCOMPARE(nextLetterNumber(name, 2027, before), QStringLiteral("HM-2027-1"));
    }

    void writesAmountsAsTheLanguageDoes()
    {
        const Result<LetterTemplate> en = loadLetterTemplate(QStringLiteral("en"));
        const Result<LetterTemplate> de = loadLetterTemplate(QStringLiteral("de"));
        QVERIFY(en && de);
        const Currency euro = Currency::of("EUR");
        QCOMPARE(LetterWords(*en).money(Money(128'460, euro)), QStringLiteral("€\u202f1,284.60"));
        QCOMPARE(LetterWords(*de).money(Money(128'460, euro)), QStringLiteral("1.284,60\u202f€"));
        QCOMPARE(LetterWords(*en).amount(Money(-900, euro)), QStringLiteral("−\u202f9.00"));
        QCOMPARE(LetterWords(*en).amount(Money(1'234'567, Currency::of("JPY"))), QStringLiteral("1,234,567"));
        QCOMPARE(LetterWords(*en).factor(150), QStringLiteral("1.5"));
        QCOMPARE(LetterWords(*de).factor(125), QStringLiteral("1,25"));
        QCOMPARE(LetterWords(*en).factor(200), QStringLiteral("2.0"));
        QCOMPARE(LetterWords(*de).since(QDate(2022, 4, 1), true), QStringLiteral("spätestens Apr. 2022"));
    }

    void whatIsFilledInIsNotSearchedAgain()
    {
        QCOMPARE(filledIn(QStringLiteral("%1 %2 %11 %"), {QStringLiteral("%2"), QStringLiteral("b")}),
                 QStringLiteral("%2 b %11 %"));
    }

    void everyLanguageIsWhole()
    {
        QCOMPARE(letterLanguages(), QStringList({QStringLiteral("de"), QStringLiteral("en")}));
        for (const QString &language : letterLanguages())
            QVERIFY2(loadLetterTemplate(language).has_value(), qPrintable(language));
        QCOMPARE(loadLetterTemplate(QStringLiteral("xx")).error().code, errors::letterTemplateMissing);
    }

    void aTemplateWithAHoleIsRefused()
    {
        QFile file(QStringLiteral(":/fieldfare/letters/gdpr.en.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray broken = file.readAll().replace("\"eraseNever\"", "\"other\"");
        const Result<LetterTemplate> read = readLetterTemplate(broken);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(),
                 (Error{errors::letterTemplateBroken, {QStringLiteral("en"), QStringLiteral("eraseNever")}}));
        QVERIFY(!readLetterTemplate("[1]").has_value());
    }

    void lettersNameOnlyWhatFits()
    {
        const Result<LetterTemplate> en = loadLetterTemplate(QStringLiteral("en"));
        QVERIFY(en.has_value());
        LetterFacts facts = samples::erasure(QStringLiteral("en"));
        facts.breachDate = {};
        facts.held.clear();
        facts.person.identifiers.clear();
        facts.company.name = QStringLiteral("**%2** & Co");
        const LetterContent content = writeLetter(*en, facts);
        const QString text = mailText(content);
        QVERIFY(!text.contains(QLatin1String("breach")));
        QVERIFY(!text.contains(QLatin1String("you hold:")));
        QVERIFY(!text.contains(QLatin1String("copy of an ID")));
        QVERIFY(!text.contains(u'%'));
        QCOMPARE(content.heldHead.size(), 3);
        QCOMPARE(content.frame.address.first(), QStringLiteral("**%2** & Co"));
    }

    void chargesMustAddUp()
    {
        const Result<LetterTemplate> en = loadLetterTemplate(QStringLiteral("en"));
        QVERIFY(en.has_value());
        ChargeFacts facts = samples::charge(QStringLiteral("en"));
        QVERIFY(writeCharge(*en, facts).has_value());
        facts.balance += Money(1, Currency::of("EUR"));
        QCOMPARE(writeCharge(*en, facts).error().code, errors::chargeDoesNotAddUp);
        facts = samples::charge(QStringLiteral("en"));
        facts.total += Money(1, Currency::of("EUR"));
        QCOMPARE(writeCharge(*en, facts).error().code, errors::chargeDoesNotAddUp);
        facts = samples::charge(QStringLiteral("en"));
        facts.lines[0].amount = Money(15, Currency::of("USD"));
        QCOMPARE(writeCharge(*en, facts).error().code, errors::chargeMixesCurrencies);
    }

    void nothingOwedLeavesErasingAlone()
    {
        const Result<LetterTemplate> en = loadLetterTemplate(QStringLiteral("en"));
        QVERIFY(en.has_value());
        ChargeFacts facts = samples::charge(QStringLiteral("en"));
        facts.given[0].amount = facts.total;
        facts.balance = Money::zero(Currency::of("EUR"));
        const Result<ChargeContent> content = writeCharge(*en, facts);
        QVERIFY(content.has_value());
        QCOMPARE(content->ways.size(), 1);
        QCOMPARE(content->ways.first().verb, QStringLiteral("Erase"));
    }
};

QTEST_GUILESS_MAIN(LetterValuesTest)
#include "LetterValuesTest.moc"
