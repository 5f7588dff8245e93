// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskingShop.h"

#include <QTest>

using namespace fieldfare;
using nlohmann::json;
using samples::AskingShop;

/// OpenID4VP 1.0, sections 6 and 7, sentence by sentence: from the query of a signed request to the bytes
/// that would be sent.
class DcqlRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void unknownPropertiesAreIgnored();
    void aBrokenQueryIsRefused_data();
    void aBrokenQueryIsRefused();
    void eachQueryGetsOnePresentation();
    void keyBindingIsThereUnlessNobodyAsksForIt();
    void anOfferIsNeverLeftWithoutASignature();
    void noClaimsDiscloseNothing();
    void claimsAreAllOrNotTheCredential();
    void theFirstClaimSetThatFits();
    void noClaimSetNoCredential();
    void whatIsNotSelectedIsNotDisclosed();
    void withoutSetsAllCredentials();
    void everyRequiredSetByOneWholeOption();
    void anOptionalSetMayBeLeftOut();
    void whatIsInNoSetIsNotReturned();
    void anUnmetRequiredSetReturnsNothing();
    void aQueryOfTwoSetsIsAnsweredOnce();
    void nobodyVouchesForOnesOwnWord();
    void pathsSelect_data();
    void pathsSelect();
    void valuesAreExact();
    void anotherValueLooksLikeANo();
    void everyOfferIsCarried();

private:
    std::unique_ptr<AskingShop> m_shop;
};

void DcqlRulesTest::init()
{
    m_shop = std::make_unique<AskingShop>();
    m_shop->have({"email"}, "maren@example.org");
    m_shop->have({"birthdate"}, "1988-05-03");
    m_shop->have({"address", "postal_code"}, "22043");
    m_shop->have({"address", "locality"}, "Hamburg");
    m_shop->have({"nationalities"}, R"(["AT","IT","DE"])");
    m_shop->have({"degrees"}, R"([{"type":"Bachelor","place":"Graz"},{"type":"Master"}])");
    m_shop->have({"loyalty.card"}, "77");
    m_shop->have({"children"}, "2");
}

void DcqlRulesTest::unknownPropertiesAreIgnored()
{
    json query{{"credentials", json::array({AskingShop::profile("p", R"([{"path":["email"],"x":1}])")})}};
    query["credentials"][0]["purpose"] = "in drafts alone";
    query["credentials"][0]["meta"]["x"] = 1;
    query["credential_sets"] = json::parse(R"([{"options":[["p"]],"purpose":"ours"}])");
    query["new"] = json::object();
    QCOMPARE(m_shop->received(m_shop->askWith(query)), R"({"p":{"email":"maren@example.org"}})");
}

void DcqlRulesTest::aBrokenQueryIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *name, const json &query) {
        QTest::newRow(name) << QByteArray::fromStdString(query.dump());
    };
    const json good = AskingShop::profile("p", R"([{"id":"e","path":["email"]}])", R"([["e"]])");
    const auto changed = [&good](const char *pointer, const json &value) {
        json query = good;
        query[json::json_pointer(std::string(pointer))] = value;
        return json{{"credentials", json::array({query})}};
    };
    const auto without = [&good](const char *member) {
        json query = good;
        query.erase(member);
        return json{{"credentials", json::array({query})}};
    };
    row("an id of other letters", changed("/id", "p.1"));
    row("an empty id", changed("/id", ""));
    row("one id twice", json{{"credentials", json::array({good, good})}});
    row("no meta", without("meta"));
    row("no vct", changed("/meta", json::object()));
    row("no vct among them", changed("/meta/vct_values", json::array()));
    row("sets without claims", without("claims"));
    row("sets of claims without ids", changed("/claims", json::parse(R"([{"path":["email"]}])")));
    row("a set of what is not there", changed("/claim_sets", json::parse(R"([["x"]])")));
    row("no credentials", json{{"credentials", json::array()}});
}

void DcqlRulesTest::aBrokenQueryIsRefused()
{
    QFETCH(QByteArray, query);
    const RequestReview review = m_shop->review(m_shop->askWith(json::parse(query.toStdString())));
    QCOMPARE(review.request.state, RequestState::Refused);
    const auto failed = std::ranges::find_if_not(review.request.checks, &KeptCheck::ok);
    QVERIFY(failed != review.request.checks.end());
    QCOMPARE(failed->name, QStringLiteral("query"));
}

/// There is one profile: whoever takes several gets it as well, and nobody gets it twice.
void DcqlRulesTest::eachQueryGetsOnePresentation()
{
    m_shop->have({"email"}, "work@example.org");
    for (const bool multiple : {false, true}) {
        json query = AskingShop::profile("p", R"([{"path":["email"]}])");
        query["multiple"] = multiple;
        const json token = m_shop->token(m_shop->ask({query}));
        QCOMPARE(int(token.size()), 1);
        QVERIFY(token.at("p").is_array());
        QCOMPARE(int(token.at("p").size()), 1);
    }
}

void DcqlRulesTest::keyBindingIsThereUnlessNobodyAsksForIt()
{
    const auto presented = [this](const json &query) {
        return QByteArray::fromStdString(
            m_shop->token(m_shop->ask({query})).at("p").at(0).get<std::string>());
    };
    json query = AskingShop::profile("p", R"([{"path":["email"]}])");
    QVERIFY(SdJwt::parse(presented(query))->keyBinding());
    query["require_cryptographic_holder_binding"] = true;
    QVERIFY(SdJwt::parse(presented(query))->keyBinding());
    query["require_cryptographic_holder_binding"] = false;
    const QByteArray bare = presented(query);
    QVERIFY(bare.endsWith('~'));
    QCOMPARE(bare.count('~'), 2); // the credential and its one disclosure
    // It can be withdrawn all the same: the key is in it.
    QVERIFY(SdJwt::parse(bare)->claims().contains("cnf"));
}

void DcqlRulesTest::anOfferIsNeverLeftWithoutASignature()
{
    json query = AskingShop::profile("p", R"([{"path":["email"]}])");
    query["require_cryptographic_holder_binding"] = false;
    const RequestReview review = m_shop->review(m_shop->ask({query}, nullptr, {"p"}));
    QCOMPARE(review.request.state, RequestState::Refused);
    const auto failed = std::ranges::find_if_not(review.request.checks, &KeptCheck::ok);
    QCOMPARE(failed->name, QStringLiteral("transaction-data"));
}

void DcqlRulesTest::noClaimsDiscloseNothing()
{
    const RequestId id = m_shop->ask({AskingShop::profile("p")});
    const RequestReview review = m_shop->review(id);
    QCOMPARE(review.action, MainAction::Approve);
    QCOMPARE(review.options.size(), 1);
    QVERIFY(review.options[0].fields.isEmpty());
    QVERIFY(review.options[0].ask.isZero());
    QCOMPARE(m_shop->received(id), R"({"p":{}})");
}

void DcqlRulesTest::claimsAreAllOrNotTheCredential()
{
    const RequestId both =
        m_shop->ask({AskingShop::profile("p", R"([{"path":["email"]},{"path":["birthdate"]}])")});
    QCOMPARE(m_shop->received(both), R"({"p":{"birthdate":"1988-05-03","email":"maren@example.org"}})");
    QVERIFY(m_shop->getsNothing(
        m_shop->ask({AskingShop::profile("p", R"([{"path":["email"]},{"path":["iban"]}])")})));
}

void DcqlRulesTest::theFirstClaimSetThatFits()
{
    const char *claims =
        R"([{"id":"i","path":["iban"]},{"id":"b","path":["birthdate"]},{"id":"e","path":["email"]}])";
    const RequestId id = m_shop->ask({AskingShop::profile("p", claims, R"([["i","e"],["b"],["e"]])")});
    QCOMPARE(m_shop->review(id).options.size(), 2);
    QCOMPARE(m_shop->received(id), R"({"p":{"birthdate":"1988-05-03"}})");
}

void DcqlRulesTest::noClaimSetNoCredential()
{
    const char *claims = R"([{"id":"i","path":["iban"]},{"id":"e","path":["email"]}])";
    QVERIFY(m_shop->getsNothing(m_shop->ask({AskingShop::profile("p", claims, R"([["i","e"],["i"]])")})));
}

void DcqlRulesTest::whatIsNotSelectedIsNotDisclosed()
{
    const char *claims = R"([{"id":"b","path":["birthdate"]},{"id":"e","path":["email"]}])";
    const json token = m_shop->token(m_shop->ask({AskingShop::profile("p", claims, R"([["e"]])")}));
    const QByteArray text = QByteArray::fromStdString(token.at("p").at(0).get<std::string>());
    QCOMPARE(SdJwt::parse(text)->disclosures().size(), 1);
    for (const QByteArray &disclosure : SdJwt::parse(text)->disclosures())
        QVERIFY(!QByteArray::fromBase64(disclosure, QByteArray::Base64UrlEncoding).contains("1988"));
}

void DcqlRulesTest::withoutSetsAllCredentials()
{
    const json first = AskingShop::profile("a", R"([{"path":["email"]}])");
    const json second = AskingShop::profile("b", R"([{"path":["birthdate"]}])");
    QCOMPARE(m_shop->received(m_shop->ask({first, second})),
             R"({"a":{"email":"maren@example.org"},"b":{"birthdate":"1988-05-03"}})");
    QVERIFY(m_shop->getsNothing(m_shop->ask({first, AskingShop::card("c")})));
}

void DcqlRulesTest::everyRequiredSetByOneWholeOption()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["birthdate"]}])"), AskingShop::card("c")};
    QCOMPARE(m_shop->received(m_shop->ask(asked, R"([{"options":[["a","c"],["b"],["a"]]}])")),
             R"({"b":{"birthdate":"1988-05-03"}})");
    QCOMPARE(m_shop->received(
                 m_shop->ask(asked, R"([{"options":[["c"],["a"]]},{"options":[["b"]],"required":true}])")),
             R"({"a":{"email":"maren@example.org"},"b":{"birthdate":"1988-05-03"}})");
}

void DcqlRulesTest::anOptionalSetMayBeLeftOut()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["birthdate"]}])")};
    const char *sets = R"([{"options":[["a"]]},{"options":[["b"]],"required":false}])";
    const RequestId id = m_shop->ask(asked, sets);
    const RequestReview review = m_shop->review(id);
    QCOMPARE(review.options.size(), 2);
    QCOMPARE(m_shop->received(id),
             R"({"a":{"email":"maren@example.org"}})"); // and is, unless the person adds it
    Choice both;
    both.option = review.options[1].key;
    QCOMPARE(m_shop->received(m_shop->ask(asked, sets), both),
             R"({"a":{"email":"maren@example.org"},"b":{"birthdate":"1988-05-03"}})");
    // All of it optional: leaving all out is no answer.
    QCOMPARE(
        m_shop->review(m_shop->ask(asked, R"([{"options":[["a"],["b"]],"required":false}])")).options.size(),
        2);
}

void DcqlRulesTest::whatIsInNoSetIsNotReturned()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["birthdate"]}])")};
    QCOMPARE(m_shop->received(m_shop->ask(asked, R"([{"options":[["b"]]}])")),
             R"({"b":{"birthdate":"1988-05-03"}})");
}

void DcqlRulesTest::anUnmetRequiredSetReturnsNothing()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["iban"]}])"), AskingShop::card("c")};
    QVERIFY(m_shop->getsNothing(m_shop->ask(asked, R"([{"options":[["a"]]},{"options":[["c"],["b"]]}])")));
    QVERIFY(
        m_shop->isOpen(m_shop->ask(asked, R"([{"options":[["a"]]},{"options":[["c"]],"required":false}])")));
}

void DcqlRulesTest::aQueryOfTwoSetsIsAnsweredOnce()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["birthdate"]}])")};
    const json token =
        m_shop->token(m_shop->ask(asked, R"([{"options":[["a"]]},{"options":[["a","b","b"]]}])"));
    QCOMPARE(int(token.size()), 2);
    QCOMPARE(int(token.at("a").size()), 1);
    QCOMPARE(int(token.at("b").size()), 1);
}

void DcqlRulesTest::nobodyVouchesForOnesOwnWord()
{
    json query = AskingShop::profile("p", R"([{"path":["email"]}])");
    query["trusted_authorities"] =
        json::parse(R"([{"type":"aki","values":["s9tIpPmhxdiuNkHMEWNpYim8S8Y"]}])");
    const RequestId id = m_shop->ask({query});
    QVERIFY(m_shop->getsNothing(id));
    QCOMPARE(m_shop->review(id).fields.size(), 1); // it is shown all the same what they want
}

void DcqlRulesTest::pathsSelect_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("received"); ///< empty: nothing
    const auto row = [](const char *path, const char *received) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(received);
    };
    row(R"(["address","postal_code"])", R"({"address":{"postal_code":"22043"}})");
    row(R"(["address"])", R"({"address":{"locality":"Hamburg","postal_code":"22043"}})");
    // One nationality is one nationality: where it stands in the whole list is not told.
    row(R"(["nationalities",1])", R"({"nationalities":["IT"]})");
    row(R"(["nationalities",null])", R"({"nationalities":["AT","IT","DE"]})");
    row(R"(["nationalities"])", R"({"nationalities":["AT","IT","DE"]})");
    row(R"(["degrees",null,"type"])", R"({"degrees":[{"type":"Bachelor"},{"type":"Master"}]})");
    row(R"(["degrees",null,"place"])",
        R"({"degrees":[{"place":"Graz"}]})"); // a missing key drops its element
    row(R"(["degrees",1,"type"])", R"({"degrees":[{"type":"Master"}]})");
    row(R"(["loyalty.card"])", R"({"loyalty.card":77})"); // a dot is no separator
    row(R"(["address.postal_code"])", "");
    row(R"(["address",null])", "");       // all elements of what is no array
    row(R"(["address",0])", "");          // an index into it
    row(R"(["nationalities","AT"])", ""); // a name in what is no object
    row(R"(["email","x"])", "");
    row(R"(["nationalities",3])", ""); // nothing selected
    row(R"(["address","country"])", "");
}

void DcqlRulesTest::pathsSelect()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, received);
    const RequestId id = m_shop->ask({AskingShop::profile("p", "[{\"path\":" + path + "}]")});
    if (received.isEmpty()) {
        QVERIFY(m_shop->getsNothing(id));
        return;
    }
    QCOMPARE(m_shop->received(id), "{\"p\":" + received + '}');
}

void DcqlRulesTest::valuesAreExact()
{
    const auto gets = [this](const char *claim) {
        return !m_shop->getsNothing(m_shop->ask({AskingShop::profile("p", claim)}));
    };
    QVERIFY(gets(R"([{"path":["children"],"values":[1,2]}])"));
    QVERIFY(!gets(R"([{"path":["children"],"values":["2"]}])"));
    QVERIFY(!gets(R"([{"path":["children"],"values":[true]}])"));
    QVERIFY(gets(R"([{"path":["address","postal_code"],"values":["22043"]}])"));
    QVERIFY(!gets(R"([{"path":["address","postal_code"],"values":[22043]}])"));
    QVERIFY(!gets(R"([{"path":["address","postal_code"],"values":["22043 "]}])"));
    QVERIFY(!gets(R"([{"path":["address","postal_code"],"values":["2204"]}])"));
    // Of a list only what they name: a yes to one says nothing of the others.
    QCOMPARE(m_shop->received(m_shop->ask(
                 {AskingShop::profile("p", R"([{"path":["nationalities",null],"values":["DE","FR"]}])")})),
             R"({"p":{"nationalities":["DE"]}})");
}

/// Section "DCQL Value Matching": the same bytes, and not before the person has said so.
void DcqlRulesTest::anotherValueLooksLikeANo()
{
    const auto declined = [this](const char *claim) {
        const RequestId id = m_shop->ask({AskingShop::profile("p", claim)});
        if (!m_shop->isOpen(id))
            qFatal("it was answered before anybody was asked");
        return m_shop->body(Decisions(m_shop->context()).decline(id));
    };
    const QByteArray refusal = declined(R"([{"path":["email"]}])");
    QCOMPARE(declined(R"([{"path":["email"],"values":["other@example.org"]}])"), refusal);
    QCOMPARE(declined(R"([{"path":["iban"]}])"), refusal);
}

/// Section 8.4: an answer that does not carry the offer's signature is none.
void DcqlRulesTest::everyOfferIsCarried()
{
    const json::array_t asked{AskingShop::profile("a", R"([{"path":["email"]}])"),
                              AskingShop::profile("b", R"([{"path":["birthdate"]}])")};
    const char *sets = R"([{"options":[["a"],["b"]]}])";
    QCOMPARE(m_shop->review(m_shop->ask(asked, sets, {"a", "b"})).options.size(), 2);
    const RequestId onlyB = m_shop->ask(asked, sets, {"b"});
    QCOMPARE(m_shop->review(onlyB).options.size(), 1);
    const json token = m_shop->token(onlyB);
    QCOMPARE(AskingShop::readIn(token), json({{"b", {{"birthdate", "1988-05-03"}}}}));
}

QTEST_GUILESS_MAIN(DcqlRulesTest)
#include "DcqlRulesTest.moc"
