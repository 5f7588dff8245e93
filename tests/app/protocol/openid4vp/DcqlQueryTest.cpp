// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Vectors.h"

#include "openid4vp/DcqlQuery.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const char *const kQuery = R"({
  "credentials": [
    { "id": "profile", "format": "dc+sd-jwt", "meta": { "vct_values": ["urn:fieldfare:profile:1"] },
      "multiple": false, "require_cryptographic_holder_binding": true,
      "trusted_authorities": [ { "type": "aki", "values": ["s9tIpPmhxdiuNkHMEWNpYim8S8Y"] } ],
      "claims": [ { "id": "a", "path": ["email"], "values": ["a@b.example", 5, true] },
                  { "id": "b", "path": ["degrees", null, "type"] },
                  { "id": "c", "path": ["nationalities", 0] } ],
      "claim_sets": [ ["a", "b"], ["c"] ] },
    { "id": "other", "format": "mso_mdoc", "meta": { "doctype_value": "org.iso.18013.5.1.mDL" } } ],
  "credential_sets": [ { "options": [ ["profile"], ["other"] ] },
                       { "required": false, "options": [ ["other", "profile"] ] } ] })";

/// The query with the member at the pointer set to a value, or removed where it is discarded.
QByteArray changed(const char *pointer, const json &value)
{
    json query = json::parse(kQuery);
    const json::json_pointer at{std::string(pointer)};
    if (value.is_discarded())
        query[at.parent_pointer()].erase(at.back());
    else
        query[at] = value;
    return QByteArray::fromStdString(query.dump());
}

const json kRemoved = json(json::value_t::discarded);

} // namespace

class DcqlQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart()
    {
        const Result<DcqlQuery> query = DcqlQuery::fromJson(QByteArrayView(kQuery));
        QVERIFY(query.has_value());
        QCOMPARE(query->credentials.size(), 2);
        const CredentialQuery &profile = query->credentials[0];
        QCOMPARE(profile.id, QStringLiteral("profile"));
        QCOMPARE(profile.format, QStringLiteral("dc+sd-jwt"));
        QCOMPARE(profile.vctValues, QStringList{QStringLiteral("urn:fieldfare:profile:1")});
        QVERIFY(!profile.multiple);
        QVERIFY(profile.holderBinding);
        QCOMPARE(profile.trustedAuthorities[0].type, QStringLiteral("aki"));
        QCOMPARE(profile.claims.size(), 3);
        QCOMPARE(profile.claims[0].values.size(), 3);
        QVERIFY(profile.claims[0].values[1] == ClaimValue(std::int64_t(5)));
        QVERIFY(profile.claims[0].values[2] == ClaimValue(true));
        QCOMPARE(profile.claims[1].path.toJsonText(), QStringLiteral("[\"degrees\",null,\"type\"]"));
        QCOMPARE(profile.claims[2].path.toJsonText(), QStringLiteral("[\"nationalities\",0]"));
        QCOMPARE(profile.claimSets, (QList<QList<int>>{{0, 1}, {2}}));
        QCOMPARE(query->sets[0].options, (QList<QList<int>>{{0}, {1}}));
        QVERIFY(query->sets[0].required);
        QCOMPARE(query->sets[1].options, (QList<QList<int>>{{1, 0}}));
        QVERIFY(!query->sets[1].required);
    }

    void hasTheSpecificationsDefaults()
    {
        const Result<DcqlQuery> query = DcqlQuery::fromJson(QByteArrayView(
            R"({"credentials":[{"id":"p","format":"dc+sd-jwt","meta":{"vct_values":["v"]}}]})"));
        QVERIFY(query.has_value());
        QVERIFY(query->credentials[0].holderBinding);
        QVERIFY(!query->credentials[0].multiple);
        QVERIFY(query->credentials[0].claims.isEmpty());
        QVERIFY(query->sets.isEmpty());
    }

    /// Section 6: unknown properties are ignored, and `purpose`, which 1.0 no longer has, is one of them.
    void ignoresUnknownProperties()
    {
        for (const char *pointer : {"/purpose", "/credentials/0/purpose", "/credentials/0/meta/x",
                                    "/credentials/0/claims/0/intent_to_retain", "/credential_sets/0/purpose",
                                    "/credentials/0/trusted_authorities/0/x"})
            QVERIFY2(DcqlQuery::fromJson(QByteArrayView(changed(pointer, json{{"x", 1}}))).has_value(),
                     pointer);
    }

    /// One fault each, and which one it is found to be.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *pointer, const json &value, const char *code, const char *place) {
            QTest::addRow("%s=%s", pointer, value.is_discarded() ? "(absent)" : value.dump().c_str())
                << changed(pointer, value) << QString::fromLatin1(code) << QString::fromLatin1(place);
        };
        const char *missing = "dcql.missing-member";
        const char *bad = "dcql.bad-member";
        row("/credentials", kRemoved, missing, "credentials");
        row("/credentials", json::array(), bad, "credentials");
        row("/credentials", 5, bad, "credentials");
        row("/credentials/0", "text", bad, "credentials[0]");
        row("/credentials/0/id", kRemoved, missing, "credentials[0].id");
        for (const json &id : {json(""), json("a b"), json("ä"), json("a.b"), json("a~"), json(5)})
            row("/credentials/0/id", id, bad, "credentials[0].id");
        row("/credentials/1/id", "profile", "dcql.duplicate-id", "credentials[1].id");
        row("/credentials/0/format", kRemoved, missing, "credentials[0].format");
        row("/credentials/0/format", 1, bad, "credentials[0].format");
        row("/credentials/0/meta", kRemoved, missing, "credentials[0].meta");
        row("/credentials/1/meta", kRemoved, missing, "credentials[1].meta");
        row("/credentials/0/meta", json::array(), bad, "credentials[0].meta");
        row("/credentials/0/meta", json::object(), missing, "credentials[0].meta.vct_values");
        row("/credentials/0/meta/vct_values", json::array(), bad, "credentials[0].meta.vct_values");
        row("/credentials/0/meta/vct_values", json::array({5}), bad, "credentials[0].meta.vct_values[0]");
        row("/credentials/0/multiple", "false", bad, "credentials[0].multiple");
        row("/credentials/0/require_cryptographic_holder_binding", 1, bad,
            "credentials[0].require_cryptographic_holder_binding");
        row("/credentials/0/trusted_authorities", json::array(), bad, "credentials[0].trusted_authorities");
        row("/credentials/0/trusted_authorities/0/type", kRemoved, missing,
            "credentials[0].trusted_authorities[0].type");
        row("/credentials/0/trusted_authorities/0/values", json::array(), bad,
            "credentials[0].trusted_authorities[0].values");
        row("/credentials/0/claims", json::array(), bad, "credentials[0].claims");
        row("/credentials/0/claims", kRemoved, missing, "credentials[0].claims"); // claim_sets needs claims
        row("/credentials/0/claims/1/id", kRemoved, missing, "credentials[0].claims[1].id");
        row("/credentials/0/claims/1/id", "a", "dcql.duplicate-id", "credentials[0].claims[1].id");
        row("/credentials/0/claims/0/path", kRemoved, missing, "credentials[0].claims[0].path");
        for (const json &path :
             {json::array(), json("email"), json::array({-1}), json::array({1.0}), json::array({true}),
              json::array({1'000'000}), json::array({18446744073709551615ULL}), json::array({json::array()}),
              json(std::vector<std::string>(17, "a"))})
            row("/credentials/0/claims/0/path", path, bad, "credentials[0].claims[0].path");
        row("/credentials/0/claims/0/values", json::array(), bad, "credentials[0].claims[0].values");
        for (const json &value : {json(nullptr), json(1.5), json::object(), json(18446744073709551615ULL)})
            row("/credentials/0/claims/0/values/0", value, bad, "credentials[0].claims[0].values[0]");
        row("/credentials/0/claim_sets", json::array(), bad, "credentials[0].claim_sets");
        row("/credentials/0/claim_sets/0", json::array(), bad, "credentials[0].claim_sets[0]");
        row("/credentials/0/claim_sets/1/0", "d", "dcql.unknown-id", "credentials[0].claim_sets[1][0]");
        row("/credential_sets", json::array(), bad, "credential_sets");
        row("/credential_sets/0/options", kRemoved, missing, "credential_sets[0].options");
        row("/credential_sets/0/options", json::array(), bad, "credential_sets[0].options");
        row("/credential_sets/0/options/1", json::array(), bad, "credential_sets[0].options[1]");
        row("/credential_sets/0/options/1/0", "nobody", "dcql.unknown-id",
            "credential_sets[0].options[1][0]");
        row("/credential_sets/0/required", nullptr, bad, "credential_sets[0].required");
        json many = json::array();
        for (int i = 0; i < 33; ++i)
            many.push_back({{"id", std::to_string(i)}, {"format", "x"}, {"meta", json::object()}});
        row("/credentials", many, "dcql.too-large", "credentials");
        row("/credentials/0/meta/vct_values/0", std::string(2001, 'v'), "dcql.too-large",
            "credentials[0].meta.vct_values[0]");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const Result<DcqlQuery> query = DcqlQuery::fromJson(QByteArrayView(bytes));
        QVERIFY(!query);
        QCOMPARE(QString::fromUtf8(query.error().code.name.data(), qsizetype(query.error().code.name.size())),
                 code);
        QCOMPARE(query.error().details, QStringList{place});
    }

    void refusesWhatIsNoQuery()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("[]"), QByteArray("null"), QByteArray("{}"),
              QByteArray("{\"credentials\":"), QByteArray(R"({"credentials":[],"credentials":[]})"),
              QByteArray(70'000, ' '), QByteArray("[").repeated(40'000)})
            QVERIFY2(!DcqlQuery::fromJson(QByteArrayView(bytes)), bytes.left(60).constData());
    }

    /// Every query of the specification's and of another wallet's examples.
    void readsPublicQueries()
    {
        const QString vectors = samples::vectorsFolder();
        if (!QDir(vectors).exists())
            QSKIP("skipped: no vectors");
        QDirIterator files(vectors, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(u"/openid4vp-1_0/") && !path.contains(u"/eudi-kt/"))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const json document = json::parse(file.readAll().toStdString(), nullptr, false);
            const bool bare = document.is_object() && document.contains("credentials");
            if (!bare && !(document.is_object() && document.contains("dcql_query")))
                continue;
            // Formats that no wallet of ours has are valid queries all the same.
            const Result<DcqlQuery> query = DcqlQuery::fromJson(bare ? document : document["dcql_query"]);
            QVERIFY2(query.has_value(),
                     qPrintable(path + (query ? QString() : query.error().details.join(u' '))));
            ++read;
        }
        QVERIFY2(read >= 20, qPrintable(QString::number(read)));
    }
};

QTEST_GUILESS_MAIN(DcqlQueryTest)
#include "DcqlQueryTest.moc"
