// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PricingFixture.h"

#include "pricing/EvaluationRecord.h"

#include <QtTest>

using namespace fieldfare;
using nlohmann::json;

namespace {

constexpr int kCases = 34;

FieldPath pathOf(const json &dotted)
{
    return *FieldPath::fromTyped(toQString(dotted));
}

Money moneyOf(const json &text)
{
    return *Money::fromText(toQString(text), kEuro);
}

/// One case of the page beside pricing.md, in this program's own types.
struct PricingCase
{
    explicit PricingCase(const json &entry)
        : asks(kEuro)
        , company(CompanyId::random())
    {
        for (const json &ask : entry.at("asks"))
            addAsk(ask);
        for (const json &floor : entry.value("floors", json::array()))
            floors.add(pathOf(floor.at("field")), *purposeClassFromName(toQString(floor.at("purpose"))),
                       moneyOf(floor.at("amount")));
        const json rateTexts = entry.value("rates", json::object());
        for (const auto &[code, rate] : rateTexts.items())
            rates.emplace(*Currency::fromCode(QString::fromStdString(code)),
                          *Fraction::fromDecimal(toQString(rate)));
        request.company = company;
        for (const json &field : entry.at("request").at("fields"))
            request.fields.append(pathOf(field));
        if (entry.at("request").contains("offer"))
            request.offers.append(*Offer::fromJson(entry.at("request").at("offer")));
        for (const json &field : entry.value("held", json::array()))
            request.held.insert(pathOf(field));
        request.ordered = entry.value("ordered", false);
        request.breached = entry.value("breached", false);
        if (entry.contains("spend"))
            request.worth.expectedSpend = moneyOf(entry.at("spend"));
        const json worth = entry.value("worth", json::object());
        if (worth.contains("point"))
            request.worth.point = *Fraction::fromDecimal(toQString(worth.at("point")));
        if (worth.contains("month"))
            request.worth.month = moneyOf(worth.at("month"));
        if (entry.contains("promises"))
            request.promises = {entry.at("promises").at("kept").get<int>(),
                                entry.at("promises").at("broken").get<int>()};
    }

    void addAsk(const json &entry)
    {
        Ask ask;
        ask.path = pathOf(entry.at("field"));
        ask.at = Instant{++time};
        if (entry.contains("company"))
            ask.company = company;
        if (entry.contains("purpose"))
            ask.purposeClass = purposeClassFromName(toQString(entry.at("purpose")));
        if (!entry.value("never", false))
            ask.amount = moneyOf(entry.at("amount"));
        QVERIFY(asks.add(ask).has_value());
    }

    AskBook asks;
    CompanyId company;
    Floors floors;
    Rates rates;
    AskedFor request;
    std::int64_t time = 0;
};

} // namespace

/// All the worked cases of pricing.md, every expected member of each.
class PricingCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_cases = *parseJson(sourceFile(QStringLiteral("tests/fixtures/pricing-cases.json")));
        QCOMPARE(int(m_cases.at("cases").size()), kCases);
    }

    void agrees_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < kCases; ++i)
            QTest::newRow(m_cases.at("cases").at(std::size_t(i)).at("name").get<std::string>().c_str()) << i;
    }
    void agrees()
    {
        QFETCH(int, index);
        const json &entry = m_cases.at("cases").at(std::size_t(index));
        const PricingCase given(entry);
        const PriceList prices{.asks = given.asks,
                               .catalogue = m_catalogue,
                               .purposes = m_purposes,
                               .factors = {},
                               .combinations = defaultCombinations(m_catalogue, kEuro),
                               .rates = given.rates,
                               .floors = given.floors};
        const Evaluation evaluation = evaluate(prices, given.request);
        QCOMPARE(QString::fromStdString(evaluationRecord(evaluation).dump(1)),
                 QString::fromStdString(entry.at("expect").dump(1)));
        for (const FieldAsk &field : evaluation.fields)
            QCOMPARE(addUp(field.sum), field.sum.amount);
        for (const ItemValue &item : evaluation.offer.items)
            QCOMPARE(addUp(item.value), item.value.amount);
        for (const Sum *sum : {&evaluation.askTotal, &evaluation.offer.paid, &evaluation.offer.promised,
                               &evaluation.offer.expected})
            QCOMPARE(addUp(*sum), sum->amount);
    }

private:
    const Catalogue m_catalogue = shippedCatalogue();
    const Purposes m_purposes = shippedPurposes();
    json m_cases;
};

QTEST_GUILESS_MAIN(PricingCasesTest)
#include "PricingCasesTest.moc"
