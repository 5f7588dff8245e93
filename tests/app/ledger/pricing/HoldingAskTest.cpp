// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PricingFixture.h"

#include "pricing/HoldingAsk.h"

#include <QtTest>

using namespace fieldfare;

class HoldingAskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheBaseTimesTheBreach()
    {
        const AskBook book =
            bookOf({askOf("email", "0.55"), askOf("email", "9.00", 2, {}, PurposeClass::Sale)});
        HoldingAsks asks(book, m_catalogue, m_factors);
        const CompanyId company = CompanyId::random();
        QCOMPARE(*asks.ask(company, asks.number(path("email")), false), euro("0.55"));
        QCOMPARE(*asks.ask(company, asks.number(path("email")), true), euro("0.83"));
        const QList<HoldingAsk> lines = asks.lines(company, {path("email")}, true);
        QCOMPARE(lines.first().sum.steps.size(), 2);
        QCOMPARE(lines.first().sum.steps.last().kind, StepKind::Breach);
    }

    void keepsNeverOutOfTheTotal()
    {
        const AskBook book = bookOf({askOf("email", "0.50"), askOf("iban", "never")});
        const CompanyAsk total = totalOf(book, CompanyId::random(), {"iban", "email", "education"}, false);
        QCOMPARE(total.total, euro("0.50"));
        QCOMPARE(total.never, 1);
        QCOMPARE(total.priced, 1);
        QCOMPARE(total.noPrice, 1);
        HoldingAsks asks(book, m_catalogue, m_factors);
        QVERIFY(!asks.ask(CompanyId::random(), asks.number(path("iban")), false));
        QCOMPARE(asks.lines(CompanyId::random(), {path("iban")}, false).first().why, AskReason::Never);
    }

    void aPriceForOneCompanyIsForThatOneAlone()
    {
        const CompanyId company = CompanyId::random();
        const AskBook book = bookOf({askOf("iban", "never"), askOf("iban", "8.00", 2, company)});
        QCOMPARE(totalOf(book, company, {"iban"}, true).total, euro("12.00"));
        QCOMPARE(totalOf(book, CompanyId::random(), {"iban"}, true).never, 1);
    }

    void partsNeverCostMoreThanTheWhole()
    {
        const AskBook book = bookOf(
            {askOf("birthdate", "0.60"), askOf("birth_year", "0.55"), askOf("address/postal_code", "0.20")});
        const QList<const char *> fields{"age_equal_or_over/18", "birth_year", "address/postal_prefix",
                                         "birthdate"};
        QCOMPARE(totalOf(book, CompanyId::random(), fields, false).total, euro("1.26")); // 0.60 + 0.06 + 0.60
        HoldingAsks asks(book, m_catalogue, m_factors);
        const QList<HoldingAsk> lines =
            asks.lines(CompanyId::random(), {path("age_equal_or_over/18"), path("birth_year")}, false);
        QCOMPARE(*lines[1].ask, euro("0.54"));
        QCOMPARE(lines[1].why, AskReason::CappedByParent);
        QCOMPARE(lines[1].sum.steps.last().fields.first(), path("birthdate"));
    }

    void linesAddUpToTheTotal()
    {
        const CompanyId special = CompanyId::random();
        const AskBook book =
            bookOf({askOf("email", "0.55"), askOf("birthdate", "0.63"), askOf("birth_year", "0.59"),
                    askOf("iban", "never"), askOf("birthdate", "0.31", 2, special),
                    askOf("iban", "7.77", 2, special), askOf("birth_year", "never", 2, special)});
        QList<const char *> fields{"email",     "age_equal_or_over/18", "birth_year", "iban", "birthdate",
                                   "education", "birth_year",           "email"};
        std::ranges::sort(fields, {}, [](const char *name) { return std::string_view(name); });
        const auto byName = [](const char *a, const char *b) { return std::string_view(a) < b; };
        std::map<std::pair<bool, bool>, Money> totals;
        do {
            for (const bool breached : {false, true}) {
                for (const CompanyId &company : {special, CompanyId::random()}) {
                    HoldingAsks asks(book, m_catalogue, m_factors);
                    QList<FieldPath> paths;
                    for (const char *field : fields)
                        paths.append(path(field));
                    const QList<HoldingAsk> lines = asks.lines(company, paths, breached);
                    const Money total = totalOf(book, company, fields, breached).total;
                    QCOMPARE(asks.totalOf(lines).amount, total);
                    QCOMPARE(addUp(asks.totalOf(lines)), total);
                    for (const HoldingAsk &line : lines)
                        QCOMPARE(addUp(line.sum), line.sum.amount);
                    // In whatever order they lie in the file, they come to the same.
                    QCOMPARE(totals.try_emplace({company == special, breached}, total).first->second, total);
                }
            }
        } while (nextEveryFew(fields, byName));
    }

private:
    /// Some hundreds of the forty thousand orders.
    template <typename Less>
    static bool nextEveryFew(QList<const char *> &fields, Less less)
    {
        for (int i = 0; i < 60; ++i) {
            if (!std::ranges::next_permutation(fields, less).found)
                return false;
        }
        return true;
    }

    CompanyAsk totalOf(const AskBook &book, const CompanyId &company, const QList<const char *> &fields,
                       bool breached) const
    {
        HoldingAsks asks(book, m_catalogue, m_factors);
        std::vector<HoldingAsks::PathNumber> numbers;
        for (const char *field : fields)
            numbers.push_back(asks.number(path(field)));
        return asks.total(company, numbers, breached);
    }

    const Catalogue m_catalogue = shippedCatalogue();
    const Factors m_factors;
};

QTEST_GUILESS_MAIN(HoldingAskTest)
#include "HoldingAskTest.moc"
