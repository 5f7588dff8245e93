// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PricingFixture.h"

#include <QtTest>

using namespace fieldfare;

class AskBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheMostSpecific()
    {
        const CompanyId company = CompanyId::random();
        const PurposeClass sale = PurposeClass::Sale;
        // Newer ones are less specific here, so that age alone would choose wrongly.
        const AskBook book =
            bookOf({askOf("iban", "4.00", 1, company, sale), askOf("iban", "3.00", 2, company),
                    askOf("iban", "2.00", 3, {}, sale), askOf("iban", "never", 4)});
        const auto find = [&book](const CompanyId &who, std::optional<PurposeClass> what) {
            return *book.find(path("iban"), who, what);
        };
        QCOMPARE(*find(company, sale).amount, euro("4.00"));
        QCOMPARE(find(company, sale).scope, AskScope::CompanyAndPurpose);
        QCOMPARE(*find(company, PurposeClass::Marketing).amount, euro("3.00"));
        QCOMPARE(*find(company, std::nullopt).amount, euro("3.00"));
        QCOMPARE(*find(CompanyId::random(), sale).amount, euro("2.00"));
        QVERIFY(!find(CompanyId::random(), std::nullopt).amount);
        QVERIFY(!book.find(path("email"), company, sale));
        QVERIFY(book.hasAsksFor(company) && !book.hasAsksFor(CompanyId::random()));
    }

    void takesTheNewestInAnyOrder()
    {
        QList<Ask> asks{askOf("email", "0.10", 1), askOf("email", "0.20", 2), askOf("email", "never", 3),
                        askOf("email", "0.40", 4)};
        const auto isBefore = [](const Ask &a, const Ask &b) { return a.amount < b.amount; };
        std::ranges::sort(asks, isBefore);
        do {
            QCOMPARE(*bookOf(asks).find(path("email"), CompanyId(), {})->amount, euro("0.40"));
        } while (std::ranges::next_permutation(asks, isBefore).found);
    }

    void takesTheLaterAddedOfOneMoment()
    {
        const AskBook book = bookOf({askOf("email", "0.50", 7), askOf("email", "0.75", 7)});
        QCOMPARE(*book.find(path("email"), CompanyId(), {})->amount, euro("0.75"));
    }

    void refusesWhatIsNoPrice()
    {
        AskBook book(kEuro);
        Ask ask = askOf("email", "1.00");
        ask.amount = Money(-1, kEuro);
        QCOMPARE(book.add(ask).error().code, errors::askNegative);
        ask.amount = Money(100, Currency::of("USD"));
        QCOMPARE(book.add(ask).error().code, errors::askCurrency);
        ask.amount = Money(ExactAmount::mostMinorUnits + 1, kEuro);
        QCOMPARE(book.add(ask).error().code, errors::askTooLarge);
        QVERIFY(!book.find(path("email"), CompanyId(), {}));
    }
};

QTEST_GUILESS_MAIN(AskBookTest)
#include "AskBookTest.moc"
