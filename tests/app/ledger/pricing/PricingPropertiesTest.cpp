// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PricingFixture.h"

#include "pricing/Evaluation.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace fieldfare;

namespace {

constexpr int kRounds = 2000;

const std::vector<const char *> kFields{"email",
                                        "given_name",
                                        "family_name",
                                        "address/postal_code",
                                        "address/street_address",
                                        "birthdate",
                                        "gender",
                                        "location",
                                        "iban",
                                        "age_equal_or_over/18",
                                        "birth_year",
                                        "education",
                                        "address/postal_prefix"};
const std::vector<const char *> kPurposeIds{"dpv:DeliveryOfGoods",        "dpv:ServiceUsageAnalytics",
                                            "dpv:DirectMarketing",        "dpv:TargetedAdvertising",
                                            "dpv:SellDataToThirdParties", "dpv:SomethingElse"};
const std::vector<const char *> kRetentions{"P1Y", "P13M", "P90D", "P20Y", "until-withdrawn"};

/// Random but the same in every run: a failure can be looked at again.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int most) { return int(m_engine() % unsigned(most + 1)); }
    bool oneIn(int number) { return upTo(number - 1) == 0; }
    template <typename T>
    const T &of(const std::vector<T> &list)
    {
        return list[std::size_t(upTo(int(list.size()) - 1))];
    }

private:
    std::mt19937 m_engine;
};

struct Situation
{
    QList<Ask> asks;
    AskedFor request;
    Factors factors;
    Floors floors;
};

Situation randomSituation(unsigned seed)
{
    Dice dice(seed);
    Situation made;
    made.request.company = CompanyId::random();
    for (int i = 0; i < 20; ++i) {
        Ask ask{path(dice.of(kFields)), {}, {}, {}, Instant{i}};
        if (dice.oneIn(4))
            ask.company = made.request.company;
        if (dice.oneIn(4))
            ask.purposeClass = dice.of(std::vector(kPurposeClasses.begin(), kPurposeClasses.end()));
        if (!dice.oneIn(12))
            ask.amount = Money(dice.upTo(500), kEuro);
        made.asks.append(ask);
    }
    for (int i = dice.upTo(5); i >= 0; --i)
        made.request.fields.append(path(dice.of(kFields)));
    for (int i = dice.upTo(3); i > 0; --i)
        made.request.held.insert(path(dice.of(kFields)));
    Offer offer;
    for (int i = dice.upTo(1); i >= 0; --i)
        offer.purposes.append({QString::fromUtf8(dice.of(kPurposeIds)), {}});
    offer.retention = *Retention::fromText(QString::fromUtf8(dice.of(kRetentions)));
    for (int i = dice.upTo(8); i > 0; --i)
        offer.recipients.append({QString::number(i), {}});
    for (int i = dice.upTo(3); i > 0; --i) {
        Compensation item;
        item.amount = Money(dice.upTo(700), kEuro);
        item.withGrant = dice.oneIn(2);
        offer.compensation.append(item);
    }
    if (!dice.oneIn(10))
        made.request.offers = {offer};
    made.request.ordered = dice.oneIn(2);
    made.request.breached = dice.oneIn(2);
    made.request.promises = {dice.upTo(5), dice.upTo(5)};
    for (const Factor factor : kFactors) {
        if (dice.oneIn(6))
            made.factors.set(factor, dice.upTo(700));
    }
    if (dice.oneIn(3))
        made.floors.add(path(dice.of(kFields)), PurposeClass::Marketing, Money(dice.upTo(400), kEuro));
    return made;
}

/// By hand, without ExactAmount: the product of the factors, rounded half up once, then the bounds.
Money multipliedByHand(const Sum &sum)
{
    __extension__ using Wide = __int128;
    Wide numerator = 0;
    Wide denominator = 1;
    const auto rounded = [&] { return std::int64_t((2 * numerator + denominator) / (2 * denominator)); };
    for (const Step &step : sum.steps) {
        switch (operationOf(step.kind)) {
        case Operation::Start:
            numerator = step.amount.minorUnits();
            denominator = 1;
            break;
        case Operation::StartAt:
            break;
        case Operation::Multiply:
            numerator *= step.factor.numerator();
            denominator *= step.factor.denominator();
            break;
        case Operation::AtMost:
            numerator = std::min(rounded(), step.amount.minorUnits());
            denominator = 1;
            break;
        case Operation::AtLeast:
            numerator = std::max(rounded(), step.amount.minorUnits());
            denominator = 1;
            break;
        case Operation::Add:
            numerator = rounded() + step.amount.minorUnits();
            denominator = 1;
            break;
        }
    }
    return Money(rounded(), kEuro);
}

} // namespace

/// What must hold in every situation, tried in some thousands of them.
class PricingPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySumAddsUp()
    {
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            const Evaluation evaluation = evaluated(randomSituation(seed));
            QList<Sum> sums{evaluation.askTotal, evaluation.offer.paid, evaluation.offer.promised,
                            evaluation.offer.expected};
            Money fields = Money::zero(kEuro);
            for (const FieldAsk &field : evaluation.fields) {
                sums.append(field.sum);
                fields += field.ask.value_or(Money::zero(kEuro));
            }
            for (const Sum &sum : sums) {
                QCOMPARE(addUp(sum), sum.amount);
                QCOMPARE(multipliedByHand(sum), sum.amount);
                if (!sum.steps.isEmpty())
                    QCOMPARE(sum.steps.last().running, sum.amount);
            }
            for (const CombinationAsk &combination : evaluation.combinations)
                fields += combination.amount;
            QCOMPARE(evaluation.askTotal.amount, fields);
        }
    }

    void theOrderOfAsksDoesNotMatter()
    {
        std::mt19937 engine(1);
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            Situation situation = randomSituation(seed);
            const Evaluation before = evaluated(situation);
            std::ranges::shuffle(situation.asks, engine);
            const Evaluation after = evaluated(situation);
            QCOMPARE(after.askTotal.amount, before.askTotal.amount);
            QCOMPARE(after.verdict, before.verdict);
        }
    }

    void nothingGetsCheaperForMore_data()
    {
        QTest::addColumn<QString>("more");
        for (const char *more : {"recipients", "years", "a dearer purpose", "a breach"})
            QTest::newRow(more) << QString::fromUtf8(more);
    }
    void nothingGetsCheaperForMore()
    {
        QFETCH(QString, more);
        int dearer = 0;
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            Situation situation = randomSituation(seed);
            situation.factors = {}; // a person may set factors under 1; the defaults have none
            situation.request.ordered = false;
            for (Ask &ask : situation.asks)
                ask.purposeClass.reset(); // a price for a class may be lower than the factor makes it
            if (situation.request.offers.isEmpty())
                continue;
            Offer &offer = situation.request.offers.first();
            offer.retention = *Retention::fromText(u"P1Y");
            offer.purposes = {{QStringLiteral("dpv:DirectMarketing"), {}}};
            situation.request.breached = false;
            situation.floors = {};
            const Evaluation before = evaluated(situation);
            if (more == u"recipients")
                offer.recipients.append({QStringLiteral("one more"), {}});
            else if (more == u"years")
                offer.retention = *Retention::fromText(u"P25M");
            else if (more == u"a breach")
                situation.request.breached = true;
            else
                offer.purposes.append({QStringLiteral("dpv:TargetedAdvertising"), {}});
            const Evaluation after = evaluated(situation);
            for (qsizetype i = 0; i < before.fields.size(); ++i) {
                // A capped one may give way to a sibling that became dearer; together they don't.
                if (before.fields[i].ask && !m_catalogue.derived(before.fields[i].path))
                    QVERIFY(*after.fields[i].ask >= *before.fields[i].ask);
            }
            QVERIFY(after.askTotal.amount >= before.askTotal.amount);
            dearer += after.askTotal.amount > before.askTotal.amount ? 1 : 0;
        }
        QVERIFY(dearer > kRounds / 3);
    }

    void partsNeverCostMoreThanTheirWhole()
    {
        int capped = 0;
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            Situation situation = randomSituation(seed);
            situation.floors = {};
            situation.request.fields = {path("birth_year"), path("age_equal_or_over/18"), path("birthdate")};
            const Evaluation evaluation = evaluated(situation);
            const FieldAsk &whole = evaluation.fields[2];
            if (!whole.ask || whole.why == AskReason::NoPriceYet)
                continue;
            const Money parts = evaluation.fields[0].ask.value_or(Money::zero(kEuro)) +
                                evaluation.fields[1].ask.value_or(Money::zero(kEuro));
            QVERIFY(parts <= *whole.ask);
            capped += evaluation.fields[0].why == AskReason::CappedByParent ? 1 : 0;
        }
        QVERIFY(capped > 0);
    }

    void theVerdictFitsTheNumbers()
    {
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            const Evaluation evaluation = evaluated(randomSituation(seed));
            const Money total = evaluation.askTotal.amount;
            const Money paid = evaluation.offer.paid.amount;
            const Money expected = evaluation.offer.expected.amount;
            const bool never =
                std::ranges::any_of(evaluation.fields, [](const FieldAsk &f) { return !f.ask; });
            QCOMPARE(evaluation.verdict == Verdict::Never, never);
            if (evaluation.verdict == Verdict::Meets)
                QVERIFY(paid >= total && evaluation.shortBy.isZero());
            if (evaluation.verdict == Verdict::MeetsIfKept)
                QVERIFY(paid < total && paid + expected >= total && evaluation.shortBy.isZero());
            if (evaluation.verdict == Verdict::Below)
                QCOMPARE(paid + expected + evaluation.shortBy, total);
            QVERIFY(expected <= evaluation.offer.promised.amount);
        }
    }

private:
    Evaluation evaluated(const Situation &situation) const
    {
        const AskBook book = bookOf(situation.asks);
        return evaluate({.asks = book,
                         .catalogue = m_catalogue,
                         .purposes = m_purposes,
                         .factors = situation.factors,
                         .combinations = defaultCombinations(m_catalogue, kEuro),
                         .rates = {},
                         .floors = situation.floors},
                        situation.request);
    }

    const Catalogue m_catalogue = shippedCatalogue();
    const Purposes m_purposes = shippedPurposes();
};

QTEST_GUILESS_MAIN(PricingPropertiesTest)
#include "PricingPropertiesTest.moc"
