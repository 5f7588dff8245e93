// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PricingFixture.h"

#include "pricing/Evaluation.h"

#include <QtTest>

using namespace fieldfare;

namespace {

Offer offerFor(const QStringList &purposes)
{
    Offer offer;
    for (const QString &purpose : purposes)
        offer.purposes.append({QStringLiteral("dpv:") + purpose, {}});
    offer.retention = *Retention::fromText(u"P1Y");
    return offer;
}

Compensation money(const char *amount, bool withGrant)
{
    Compensation item;
    item.amount = euro(amount);
    item.withGrant = withGrant;
    return item;
}

} // namespace

/// What pricing.md says and its worked cases leave out.
class EvaluationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_book = bookOf({askOf("email", "0.50"), askOf("birthdate", "0.60"), askOf("gender", "0.10")});
    }

    void factorsCanBeChanged()
    {
        Factors factors;
        QVERIFY(factors.set(Factor::Marketing, 300));
        QVERIFY(!factors.set(Factor::Marketing, -1));
        QVERIFY(!factors.set(Factor::Marketing, Factors::mostHundredths + 1));
        QCOMPARE(factorFromName(factorName(Factor::NoEndYears)), std::optional(Factor::NoEndYears));
        QCOMPARE(askFor(offerFor({QStringLiteral("Marketing")}), "email", factors), euro("1.50"));
        QCOMPARE(askFor(offerFor({QStringLiteral("Marketing")}), "email", {}), euro("0.75"));
        for (const PurposeClass each : kPurposeClasses)
            QCOMPARE(Factors().purpose(each), m_purposes.defaultFactor(each));
    }

    void retentionStaysBetweenOneAndTenYears()
    {
        Offer offer = offerFor({QStringLiteral("ServiceUsageAnalytics")});
        offer.retention = *Retention::fromText(u"P0D");
        QCOMPARE(askFor(offer, "email", {}), euro("0.50"));
        offer.retention = *Retention::fromText(u"P30Y");
        QCOMPARE(askFor(offer, "email", {}), euro("5.00"));
        offer.retention = *Retention::fromText(u"until-withdrawn");
        QCOMPARE(askFor(offer, "email", {}), euro("2.50"));
    }

    void severalOffersAddUp()
    {
        AskedFor request = asking({"email"}, offerFor({QStringLiteral("DirectMarketing")}));
        request.offers.append(offerFor({QStringLiteral("TargetedAdvertising")}));
        request.offers[0].compensation = {money("0.40", true)};
        request.offers[0].recipients = {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
        request.offers[1].compensation = {money("0.60", true), money("1.00", false)};
        request.offers[1].recipients = {{QStringLiteral("B"), {}}};
        request.offers[1].retention = *Retention::fromText(u"P3Y");
        const Evaluation evaluation = evaluate(prices(), request);
        QCOMPARE(evaluation.purposeClass, PurposeClass::Profiling);
        QCOMPARE(evaluation.askTotal.amount, euro("6.00")); // 0.50 × 2 × 3 × 2
        QCOMPARE(evaluation.offer.paid.amount, euro("1.00"));
        QCOMPARE(evaluation.offer.promised.amount, euro("1.00"));
        QCOMPARE(evaluation.shortBy, euro("4.50"));
    }

    void neverStaysNeverWhateverIsOrderedOrFloored()
    {
        m_book = bookOf({askOf("email", "never")});
        PriceList list = prices();
        list.floors.add(path("email"), PurposeClass::Necessary, euro("9.00"));
        AskedFor request = asking({"email"}, offerFor({QStringLiteral("AccountManagement")}));
        request.ordered = true;
        QCOMPARE(evaluate(list, request).verdict, Verdict::Never);
        QCOMPARE(evaluate(list, request).fields.first().why, AskReason::Never);
    }

    void aPartOfNeverIsNeverUnlessPriced()
    {
        m_book = bookOf({askOf("birthdate", "never")});
        const AskedFor request = asking({"birth_year"}, offerFor({QStringLiteral("ServiceUsageAnalytics")}));
        QCOMPARE(evaluate(prices(), request).verdict, Verdict::Never);
        m_book = bookOf({askOf("birthdate", "never"), askOf("birth_year", "0.30")});
        QCOMPARE(evaluate(prices(), request).askTotal.amount, euro("0.30"));
    }

    void aParentWithoutAPriceCapsNothing()
    {
        m_book = bookOf({askOf("birth_year", "0.30")});
        const AskedFor request = asking({"birth_year"}, offerFor({QStringLiteral("ServiceUsageAnalytics")}));
        QCOMPARE(evaluate(prices(), request).askTotal.amount, euro("0.30"));
    }

    void theHighestFloorCounts()
    {
        PriceList list = prices();
        list.floors.add(path("email"), PurposeClass::Marketing, euro("2.00"));
        list.floors.add(path("email"), PurposeClass::Marketing, euro("3.00"));
        list.floors.add(path("email"), PurposeClass::Marketing, euro("1.00"));
        const AskedFor request = asking({"email"}, offerFor({QStringLiteral("Marketing")}));
        QCOMPARE(evaluate(list, request).askTotal.amount, euro("3.00"));
    }

    void aFieldCountsOnce()
    {
        const AskedFor request =
            asking({"email", "email"}, offerFor({QStringLiteral("ServiceUsageAnalytics")}));
        QCOMPARE(evaluate(prices(), request).fields.size(), 1);
        QCOMPARE(evaluate(prices(), request).askTotal.amount, euro("0.50"));
    }

    void marksWhatIsMoreThanUsual()
    {
        const AskedFor request =
            asking({"email", "gender", "birth_year"},
                   offerFor({QStringLiteral("DirectMarketing"), QStringLiteral("IdentityVerification")}));
        const Evaluation evaluation = evaluate(prices(), request);
        QVERIFY(!evaluation.fields[0].overAsked);
        QVERIFY(evaluation.fields[1].overAsked);
        QVERIFY(!evaluation.fields[2].overAsked); // less than the birth date, which is usual
        const std::optional<Evaluation> less = withoutOverAsked(prices(), request, evaluation);
        QVERIFY(less.has_value());
        QCOMPARE(less->fields.size(), 2);
        QVERIFY(less->askTotal.amount < evaluation.askTotal.amount);
        QVERIFY(!withoutOverAsked(prices(), request, *less) || less->fields.size() < 2);
    }

    void marksNothingWhereNothingIsUsual()
    {
        for (const AskedFor &request :
             {asking({"gender"}, offerFor({QStringLiteral("TargetedAdvertising")})),
              asking({"gender"}, offerFor({QStringLiteral("Unheard")})), withoutOffer("gender")}) {
            const Evaluation evaluation = evaluate(prices(), request);
            QVERIFY(!evaluation.fields.first().overAsked);
            QVERIFY(!withoutOverAsked(prices(), request, evaluation));
        }
    }

    void aFreeRequestMeetsWithoutAnOffer()
    {
        m_book = AskBook(kEuro);
        QCOMPARE(evaluate(prices(), withoutOffer("email")).verdict, Verdict::Meets);
    }

    void aMinimumSpendCountsForEveryKind()
    {
        Offer offer = offerFor({QStringLiteral("Marketing")});
        offer.compensation = {money("5.00", true)};
        offer.compensation[0].minSpend = Money(5000, Currency::of("USD"));
        AskedFor request = asking({"email"}, offer);
        const auto reason = [&](const Rates &rates) {
            PriceList list = prices();
            list.rates = rates;
            const Evaluation evaluation = evaluate(list, request);
            const ItemValue &item = evaluation.offer.items.first();
            return item.notCounted ? notCountedName(item) : item.value.amount.toText();
        };
        const Rates rates{{Currency::of("USD"), *Fraction::fromDecimal(u"0.92")}};
        QCOMPARE(reason(rates), QStringLiteral("no expected spend"));
        request.worth.expectedSpend = euro("45.99");
        QCOMPARE(reason(rates), QStringLiteral("spend under the minimum"));
        QCOMPARE(reason({}), QStringLiteral("no rate for USD"));
        request.worth.expectedSpend = euro("46.00");
        QCOMPARE(reason(rates), QStringLiteral("5.00"));
    }

    void aPercentageStopsAtItsMost()
    {
        Offer offer = offerFor({QStringLiteral("Marketing")});
        Compensation item;
        item.kind = CompensationKind::DiscountPercent;
        item.percent = *Fraction::fromDecimal(u"12.5");
        item.maxAmount = euro("6.00");
        offer.compensation = {item};
        AskedFor request = asking({"email"}, offer);
        request.worth.expectedSpend = euro("40.04");
        QCOMPARE(evaluate(prices(), request).offer.promised.amount, euro("5.01")); // 5.005
        request.worth.expectedSpend = euro("100.00");
        QCOMPARE(evaluate(prices(), request).offer.promised.amount, euro("6.00"));
    }

    void goodsCountAtMyPriceAlone()
    {
        Offer offer = offerFor({QStringLiteral("Marketing")});
        Compensation item;
        item.kind = CompensationKind::Goods;
        item.amount = euro("30.00");
        offer.compensation = {item};
        AskedFor request = asking({"email"}, offer);
        QCOMPARE(evaluate(prices(), request).offer.promised.amount, euro("0.00"));
        request.worth.goods = euro("2.00");
        QCOMPARE(evaluate(prices(), request).offer.promised.amount, euro("2.00"));
    }

private:
    PriceList prices() const
    {
        return {.asks = m_book,
                .catalogue = m_catalogue,
                .purposes = m_purposes,
                .factors = {},
                .combinations = defaultCombinations(m_catalogue, kEuro),
                .rates = {},
                .floors = {}};
    }

    static AskedFor asking(const QList<const char *> &fields, const Offer &offer)
    {
        AskedFor request;
        for (const char *field : fields)
            request.fields.append(path(field));
        request.offers = {offer};
        return request;
    }

    static AskedFor withoutOffer(const char *field)
    {
        AskedFor request;
        request.fields = {path(field)};
        return request;
    }

    Money askFor(const Offer &offer, const char *field, const Factors &factors) const
    {
        PriceList list = prices();
        list.factors = factors;
        return *evaluate(list, asking({field}, offer)).fields.first().ask;
    }

    const Catalogue m_catalogue = shippedCatalogue();
    const Purposes m_purposes = shippedPurposes();
    AskBook m_book{kEuro};
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "EvaluationTest.moc"
