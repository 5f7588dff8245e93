// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/DcqlMatch.h"
#include "base/Json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const json kClaims = json::parse(R"({
  "given_name": "Arthur", "email": "arthur@example.org", "age": 42, "newsletter": true, "score": 1.0,
  "a.b": "dotted", "nothing": null, "empty": [],
  "address": { "street_address": "42 Market Street", "locality": "Milliways", "postal_code": "12345" },
  "degrees": [ { "type": "Bachelor", "university": "Betelgeuse" }, { "type": "Master" } ],
  "nationalities": ["British", "Betelgeusian"], "mixed": [ { "a": 1 }, "text" ] })");

json credential(const char *id = "profile")
{
    return {{"id", id}, {"format", "dc+sd-jwt"}, {"meta", {{"vct_values", {"urn:fieldfare:profile:1"}}}}};
}

json claim(const json &path, const json &values = json(json::value_t::discarded), const char *id = nullptr)
{
    json query{{"path", path}};
    if (!values.is_discarded())
        query["values"] = values;
    if (id)
        query["id"] = id;
    return query;
}

DcqlMatch match(const json &query, const QStringList &authorities = {})
{
    const Result<DcqlQuery> read = DcqlQuery::fromJson(query);
    if (!read)
        qFatal("%s", qPrintable(read.error().details.join(u' ')));
    return matchQuery(*read, HeldCredential{QString::fromUtf16(profileVct), kClaims, authorities});
}

CredentialMatch matchOne(const json &credentialQuery, const QStringList &authorities = {})
{
    return match(json{{"credentials", json::array({credentialQuery})}}, authorities).credentials.first();
}

CredentialMatch matchClaims(const json::array_t &claims)
{
    json query = credential();
    query["claims"] = claims;
    return matchOne(query);
}

QString disclosed(const ClaimOption &option)
{
    QStringList paths;
    for (const ClaimPath &path : option.disclosed)
        paths.append(path.toJsonText());
    return paths.join(u' ');
}

} // namespace

class DcqlMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Section 7: what a path selects, and where it ends in an error (shown as absent here).
    void followsPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("selected");
        const auto row = [](const char *path, const char *selected) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(selected);
        };
        row(R"(["email"])", R"(["email"])");
        row(R"(["address","postal_code"])", R"(["address","postal_code"])");
        row(R"(["address"])",
            R"(["address","locality"] ["address","postal_code"] ["address","street_address"])");
        row(R"(["nationalities"])", R"(["nationalities",0] ["nationalities",1])");
        row(R"(["nationalities",null])", R"(["nationalities",0] ["nationalities",1])");
        row(R"(["nationalities",1])", R"(["nationalities",1])");
        row(R"(["degrees",null,"type"])", R"(["degrees",0,"type"] ["degrees",1,"type"])");
        row(R"(["degrees",null,"university"])",
            R"(["degrees",0,"university"])"); // a missing key drops its element
        row(R"(["degrees",1,"type"])", R"(["degrees",1,"type"])");
        row(R"(["a.b"])", R"(["a.b"])"); // a dot is no separator
        row(R"(["a","b"])", "");
        row(R"(["address.postal_code"])", "");
        row(R"(["nothing"])", R"(["nothing"])"); // a claim that is null is there
        row(R"(["empty"])", R"(["empty"])");
        row(R"(["empty",null])", ""); // nothing selected is an error
        row(R"(["nobody"])", "");
        row(R"(["address","country"])", "");
        row(R"(["nationalities",2])", ""); // a missing index drops its array
        row(R"(["email","x"])", "");       // a name on what is no object
        row(R"(["nationalities","x"])", "");
        row(R"(["mixed",null,"a"])", ""); // … ends it, although the other element has it
        row(R"(["email",0])", "");        // an index on what is no array
        row(R"(["address",0])", "");
        row(R"(["address",null])", ""); // null on what is no array
        row(R"(["degrees","type"])", "");
    }
    void followsPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, selected);
        const CredentialMatch found = matchClaims({claim(json::parse(path.toStdString()))});
        QCOMPARE(found.isAvailable(), !selected.isEmpty());
        QCOMPARE(found.options.isEmpty() ? QString() : disclosed(found.options.first()), selected);
        QCOMPARE(found.missing.isEmpty(), !selected.isEmpty());
    }

    /// Type and value both exactly.
    void comparesValues_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("selected");
        const auto row = [](const char *path, const char *values, const char *selected) {
            QTest::addRow("%s in %s", path, values)
                << QString::fromUtf8(path) << QString::fromUtf8(values) << QString::fromUtf8(selected);
        };
        row(R"(["given_name"])", R"(["Arthur"])", R"(["given_name"])");
        row(R"(["given_name"])", R"(["Ford","Arthur"])", R"(["given_name"])");
        row(R"(["given_name"])", R"(["arthur"])", "");
        row(R"(["given_name"])", R"(["Arthur "])", "");
        row(R"(["age"])", "[42]", R"(["age"])");
        row(R"(["age"])", R"(["42"])", "");
        row(R"(["age"])", "[41]", "");
        row(R"(["score"])", "[1]", "");
        row(R"(["newsletter"])", "[true]", R"(["newsletter"])");
        row(R"(["newsletter"])", "[false]", "");
        row(R"(["newsletter"])", "[1]", "");
        row(R"(["newsletter"])", R"(["true"])", "");
        row(R"(["nothing"])", "[0]", "");
        row(R"(["address"])", R"(["42 Market Street"])", "");
        row(R"(["nationalities"])", R"(["British"])", "");
        row(R"(["nationalities",null])", R"(["British"])", R"(["nationalities",0])");
        row(R"(["nationalities",null])", R"(["Vogon"])", "");
        row(R"(["degrees",null,"type"])", R"(["Master"])", R"(["degrees",1,"type"])");
    }
    void comparesValues()
    {
        QFETCH(QString, path);
        QFETCH(QString, values);
        QFETCH(QString, selected);
        const CredentialMatch found =
            matchClaims({claim(json::parse(path.toStdString()), json::parse(values.toStdString()))});
        QCOMPARE(found.options.isEmpty() ? QString() : disclosed(found.options.first()), selected);
        // A value that differs looks like a claim that is not there.
        QCOMPARE(found.availability,
                 selected.isEmpty() ? Availability::ClaimsMissing : Availability::Available);
    }

    void disclosesNothingWhereNoClaimIsAsked()
    {
        const CredentialMatch found = matchOne(credential());
        QVERIFY(found.isAvailable());
        QCOMPARE(found.options.size(), 1);
        QVERIFY(found.options.first().disclosed.isEmpty());
    }

    void claimsAreAllOrNothing()
    {
        const CredentialMatch both = matchClaims({claim({"email"}), claim({"age"})});
        QCOMPARE(both.options.size(), 1);
        QCOMPARE(both.options.first().claimSet, -1);
        QCOMPARE(disclosed(both.options.first()), QStringLiteral(R"(["email"] ["age"])"));
        const CredentialMatch one = matchClaims({claim({"email"}), claim({"iban"})});
        QVERIFY(!one.isAvailable());
        QVERIFY(one.options.isEmpty());
        QCOMPARE(one.missing.size(), 1);
        QCOMPARE(one.missing.first().toJsonText(), QStringLiteral("[\"iban\"]"));
    }

    void aClaimAskedTwiceIsDisclosedOnce()
    {
        const CredentialMatch found =
            matchClaims({claim({"address", "locality"}), claim({"address"}), claim({"address", "locality"})});
        QCOMPARE(disclosed(found.options.first()),
                 QStringLiteral(
                     R"(["address","locality"] ["address","postal_code"] ["address","street_address"])"));
        QCOMPARE(matchClaims({claim({"degrees"})}).options.first().fields().size(), 2);
        QCOMPARE(matchClaims({claim({"nationalities"})}).options.first().fields(),
                 QList<FieldPath>{FieldPath({QStringLiteral("nationalities")})});
    }

    /// Every set that can be satisfied, in the order of the query, with exactly its own claims.
    void claimSetsComeInOrder()
    {
        json query = credential();
        query["claims"] = {claim({"email"}, json(json::value_t::discarded), "e"),
                           claim({"iban"}, json(json::value_t::discarded), "i"),
                           claim({"age"}, json(json::value_t::discarded), "a"),
                           claim({"given_name"}, json(json::value_t::discarded), "g")};
        query["claim_sets"] = json::parse(R"([["e","i"],["e","a"],["g"]])");
        const CredentialMatch found = matchOne(query);
        QCOMPARE(found.options.size(), 2);
        QCOMPARE(found.options[0].claimSet, 1);
        QCOMPARE(disclosed(found.options[0]), QStringLiteral(R"(["email"] ["age"])"));
        QCOMPARE(found.options[1].claimSet, 2);
        QCOMPARE(disclosed(found.options[1]), QStringLiteral(R"(["given_name"])"));
        query["claim_sets"] = json::parse(R"([["e","i"],["i"]])");
        QCOMPARE(matchOne(query).availability, Availability::ClaimsMissing);
    }

    void knowsWhatItDoesNotHave()
    {
        json query = credential();
        query["format"] = "mso_mdoc";
        QCOMPARE(matchOne(query).availability, Availability::OtherFormat);
        query = credential();
        query["meta"]["vct_values"] = {"urn:eudi:pid:1"};
        QCOMPARE(matchOne(query).availability, Availability::OtherType);
        query["meta"]["vct_values"] = {"urn:eudi:pid:1", "urn:fieldfare:profile:1"};
        QCOMPARE(matchOne(query).availability, Availability::Available);
    }

    /// The person's own word has no authority: a query for one gets nothing of it.
    void trustedAuthoritiesMustNameTheCredentials()
    {
        json query = credential();
        query["trusted_authorities"] =
            json::parse(R"([{"type":"etsi_tl","values":["x"]},{"type":"aki","values":["k1","k2"]}])");
        QCOMPARE(matchOne(query).availability, Availability::OtherAuthority);
        QCOMPARE(matchOne(query, {QStringLiteral("k2")}).availability, Availability::Available);
        QCOMPARE(matchOne(query, {QStringLiteral("x")}).availability, Availability::OtherAuthority);
    }

    void withoutSetsEveryCredentialIsRequired()
    {
        json foreign = credential("card");
        foreign["format"] = "mso_mdoc";
        const DcqlMatch both = match({{"credentials", {credential(), foreign}}});
        QVERIFY(!both.isSatisfiable());
        const DcqlMatch one = match({{"credentials", {credential("a"), credential("b")}}});
        QVERIFY(one.isSatisfiable());
        QCOMPARE(one.sets.size(), 1);
        QCOMPARE(one.sets.first().options, (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}}));
        QVERIFY(one.find(QStringLiteral("b")));
        QVERIFY(!one.find(QStringLiteral("c")));
    }

    void setsAreAnsweredByOneCompleteOption()
    {
        json foreign = credential("card");
        foreign["format"] = "mso_mdoc";
        json query{{"credentials", {credential("a"), credential("b"), foreign}}};
        query["credential_sets"] = json::parse(R"([{"options":[["a","card"],["b"],["a"]]}])");
        const DcqlMatch found = match(query);
        QVERIFY(found.isSatisfiable());
        QCOMPARE(found.sets.first().options,
                 (QList<QStringList>{{QStringLiteral("b")}, {QStringLiteral("a")}}));
        query["credential_sets"] =
            json::parse(R"([{"options":[["a"]]},{"required":false,"options":[["card"]]}])");
        QVERIFY(match(query).isSatisfiable());
        QVERIFY(match(query).sets[1].options.isEmpty());
        query["credential_sets"] = json::parse(R"([{"options":[["a"]]},{"options":[["card"]]}])");
        QVERIFY(!match(query).isSatisfiable());
        query["credential_sets"] = json::parse(R"([{"options":[["card"]],"required":true}])");
        QVERIFY(!match(query).isSatisfiable());
    }
};

QTEST_GUILESS_MAIN(DcqlMatchTest)
#include "DcqlMatchTest.moc"
