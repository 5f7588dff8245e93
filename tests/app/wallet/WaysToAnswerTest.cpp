// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskingShop.h"

#include "inbox/HandRequests.h"

#include <QTest>

using namespace fieldfare;
using nlohmann::json;
using samples::AskingShop;

/// The company's own choices, what each costs at the person's prices, and that the one taken is what is sent.
class WaysToAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void theCheapestComesFirst();
    void neverComesLast();
    void theirFirstIsTakenUnlessThePersonChooses();
    void theWayTakenIsWhatIsSent();
    void setsAndClaimSetsAreCombined();
    void aFieldOfTwoQueriesCostsOnce();
    void whatDisclosesTheSameIsOneWay();
    void elementsOfAListAreWaysOfTheirOwn();
    void thereIsAnEndToThem();
    void aWayThatIsGoneIsNotReplaced();
    void whatWasGivenIsShownAfterwards();
    void byHandThereIsOneWay();

private:
    RequestId askForSets();
    Choice take(const RequestId &id, int number) const
    {
        Choice choice;
        choice.option = m_shop->review(id).options[number].key;
        return choice;
    }
    QStringList shown(const RequestId &id) const
    {
        QStringList lines;
        for (const ReviewOption &option : m_shop->review(id).options)
            lines.append(option.labels.join(QStringLiteral(", ")) + u' ' +
                         (option.verdict == Verdict::Never ? QStringLiteral("never") : option.ask.toText()));
        return lines;
    }

    std::unique_ptr<AskingShop> m_shop;
};

void WaysToAnswerTest::init()
{
    m_shop = std::make_unique<AskingShop>();
    m_shop->have({"email"}, "maren@example.org");
    m_shop->have({"birthdate"}, "1988-05-03");
    m_shop->have({"gender"}, "female");
    m_shop->have({"nationalities"}, R"(["AT","IT"])");
    // An ordinary request counts as sale, kept until withdrawn: times 4, times 5.
    m_shop->price({"email"}, 10);
    m_shop->price({"birthdate"}, 50);
    m_shop->price({"gender"}, 20);
    m_shop->price({"nationalities"}, 5);
}

RequestId WaysToAnswerTest::askForSets()
{
    return m_shop->ask({AskingShop::profile(
        "p", R"([{"id":"e","path":["email"]},{"id":"b","path":["birthdate"]},{"id":"g","path":["gender"]}])",
        R"([["e","b","g"],["b"],["e","g"],["e"]])")});
}

void WaysToAnswerTest::theCheapestComesFirst()
{
    QCOMPARE(shown(askForSets()),
             (QStringList{QStringLiteral("E-mail 2.00"), QStringLiteral("E-mail, Gender 6.00"),
                          QStringLiteral("Birth date 10.00"),
                          QStringLiteral("E-mail, Birth date, Gender 16.00")}));
}

void WaysToAnswerTest::neverComesLast()
{
    m_shop->never({"email"});
    QCOMPARE(shown(askForSets()),
             (QStringList{QStringLiteral("Birth date 10.00"), QStringLiteral("E-mail never"),
                          QStringLiteral("E-mail, Gender never"),
                          QStringLiteral("E-mail, Birth date, Gender never")}));
}

void WaysToAnswerTest::theirFirstIsTakenUnlessThePersonChooses()
{
    const auto chosen = [this](const RequestId &id) {
        QStringList labels;
        for (const ReviewOption &option : m_shop->review(id).options) {
            if (option.chosen)
                labels.append(option.labels.join(u','));
        }
        return labels;
    };
    QCOMPARE(chosen(askForSets()), QStringList{QStringLiteral("E-mail,Birth date,Gender")});
    m_shop->never({"gender"});
    QCOMPARE(chosen(askForSets()), QStringList{QStringLiteral("Birth date")});
}

void WaysToAnswerTest::theWayTakenIsWhatIsSent()
{
    const QList<QByteArray> expected{R"({"p":{"email":"maren@example.org"}})",
                                     R"({"p":{"email":"maren@example.org","gender":"female"}})",
                                     R"({"p":{"birthdate":"1988-05-03"}})"};
    for (int number = 0; number < int(expected.size()); ++number) {
        const RequestId id = askForSets();
        QCOMPARE(m_shop->received(id, take(id, number)), expected[number]);
    }
    // It goes before single fields, and a never stays a never.
    const RequestId id = askForSets();
    Choice choice = take(id, 0);
    choice.shared = {AskingShop::field({"gender"})};
    QCOMPARE(m_shop->review(id, choice).action, MainAction::Approve);
    m_shop->never({"email"});
    QCOMPARE(Decisions(m_shop->context()).approve(id, {.choice = choice}).error().code, errors::neverShared);
}

void WaysToAnswerTest::setsAndClaimSetsAreCombined()
{
    const json::array_t asked{
        AskingShop::profile("a", R"([{"id":"e","path":["email"]},{"id":"g","path":["gender"]}])",
                            R"([["e"],["g"]])"),
        AskingShop::profile("b", R"([{"path":["birthdate"]}])")};
    const RequestId id = m_shop->ask(asked, R"([{"options":[["a"]]},{"options":[["b"]],"required":false}])");
    QCOMPARE(shown(id), (QStringList{QStringLiteral("E-mail 2.00"), QStringLiteral("Gender 4.00"),
                                     QStringLiteral("E-mail, Birth date 12.00"),
                                     QStringLiteral("Gender, Birth date 14.00")}));
    QCOMPARE(m_shop->received(id, take(id, 3)),
             R"({"a":{"gender":"female"},"b":{"birthdate":"1988-05-03"}})");
}

void WaysToAnswerTest::aFieldOfTwoQueriesCostsOnce()
{
    const RequestId id =
        m_shop->ask({AskingShop::profile("a", R"([{"path":["email"]}])"),
                     AskingShop::profile("b", R"([{"path":["email"]},{"path":["gender"]}])")});
    QCOMPARE(shown(id), QStringList{QStringLiteral("E-mail, Gender 6.00")});
    QCOMPARE(m_shop->review(id).evaluation.askTotal.amount, Money(600, m_shop->context().currency));
    QCOMPARE(m_shop->received(id),
             R"({"a":{"email":"maren@example.org"},"b":{"email":"maren@example.org","gender":"female"}})");
}

void WaysToAnswerTest::whatDisclosesTheSameIsOneWay()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["email"]}])")};
    const RequestId id = m_shop->ask(asked, R"([{"options":[["b"],["a"],["a","b"]]}])");
    QCOMPARE(m_shop->review(id).options.size(), 1);
    QCOMPARE(m_shop->received(id), R"({"b":{"email":"maren@example.org"}})");
}

void WaysToAnswerTest::elementsOfAListAreWaysOfTheirOwn()
{
    const RequestId id = m_shop->ask({AskingShop::profile(
        "p", R"([{"id":"all","path":["nationalities",null]},{"id":"one","path":["nationalities",1]}])",
        R"([["all"],["one"]])")});
    const QList<ReviewOption> options = m_shop->review(id).options;
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0].ask, options[1].ask);
    QCOMPARE(options[0].disclosed.size(), 1); // what tells less comes first
    QVERIFY(options[1].chosen);
    QCOMPARE(m_shop->received(id, take(id, 0)), R"({"p":{"nationalities":["IT"]}})");
}

void WaysToAnswerTest::thereIsAnEndToThem()
{
    json::array_t asked;
    json sets = json::array();
    for (int i = 0; i < 10; ++i) {
        const std::string id = "q" + std::to_string(i);
        const std::string name = "own" + std::to_string(i);
        m_shop->have({name.c_str()}, "x");
        asked.push_back(AskingShop::profile(id.c_str(), ("[{\"path\":[\"" + name + "\"]}]").c_str()));
        sets.push_back({{"required", false}, {"options", json::array({json::array({id})})}});
    }
    const RequestId id = m_shop->askWith({{"credentials", asked}, {"credential_sets", sets}});
    const qsizetype count = m_shop->review(id).options.size();
    QVERIFY2(count > 32 && count <= 64, qPrintable(QString::number(count)));
}

void WaysToAnswerTest::aWayThatIsGoneIsNotReplaced()
{
    const RequestId id = m_shop->ask({AskingShop::profile("p", R"([{"path":["nationalities",null]}])")});
    const Choice choice = take(id, 0);
    m_shop->have({"email"}, "second@example.org");
    QVERIFY(Review(m_shop->context()).review(id, choice));
    const QList<FieldRow> rows = *MyData(m_shop->context()).fields();
    for (const FieldRow &row : rows) {
        if (row.path == AskingShop::field({"nationalities"})) {
            Value value = row.values.first();
            value.content = QStringLiteral(R"(["AT","IT","DE"])");
            QVERIFY(MyData(m_shop->context()).changeValue(value));
        }
    }
    // Another nationality more than was looked at.
    QCOMPARE(Decisions(m_shop->context()).approve(id, {.choice = choice}).error().code,
             errors::choiceNotTheirs);
    QVERIFY(m_shop->isOpen(id));
}

void WaysToAnswerTest::whatWasGivenIsShownAfterwards()
{
    const RequestId id = askForSets();
    QVERIFY(Decisions(m_shop->context()).approve(id, {.choice = take(id, 0)}));
    const RequestReview review = m_shop->review(id);
    for (const ReviewField &field : review.fields)
        QCOMPARE(field.shared, field.path == AskingShop::field({"email"}));
    QCOMPARE(review.evaluation.askTotal.amount, Money(200, m_shop->context().currency));
}

void WaysToAnswerTest::byHandThereIsOneWay()
{
    const Result<RequestId> id =
        recordByHand(m_shop->context(), R"({"company":{"name":"Sonne"},"fields":[["email"],["gender"]]})");
    QVERIFY(id);
    QCOMPARE(m_shop->review(*id).options.size(), 1);
    QVERIFY(Decisions(m_shop->context()).approve(*id, {.choice = take(*id, 0)}));
}

QTEST_GUILESS_MAIN(WaysToAnswerTest)
#include "WaysToAnswerTest.moc"
