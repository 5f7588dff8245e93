// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"

#include "jose/SdJwt.h"
#include "openid4vp/DcqlMatch.h"
#include "openid4vp/Presentation.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

const json kProfile = json::parse(R"({
  "given_name": "Arthur", "email": "arthur@example.org", "age": 42,
  "address": { "street_address": "42 Market Street", "locality": "Milliways", "postal_code": "12345" },
  "nationalities": ["British", "Betelgeusian", "Vogon"],
  "degrees": [ { "type": "Bachelor", "university": "Betelgeuse" }, { "type": "Master" } ] })");

QList<ClaimPath> paths(std::initializer_list<const char *> texts)
{
    QList<ClaimPath> list;
    for (const char *text : texts)
        list.append(*ClaimPath::fromJson(json::parse(text)));
    return list;
}

PresentationWish wishFor(const QList<ClaimPath> &approved, const QStringList &hashes = {})
{
    return {kProfile, approved,   QStringLiteral("x509_san_dns:shop.example"), QStringLiteral("n-1"),
            hashes,   requestTime};
}

PrivateKey freshKey()
{
    return std::move(*PrivateKey::generate(KeyKind::P256));
}

QByteArray present(const QList<ClaimPath> &approved, const PrivateKey &key, const QStringList &hashes = {})
{
    const Result<QByteArray> text = makePresentation(wishFor(approved, hashes), key);
    if (!text)
        qFatal("no presentation: %s", qPrintable(text.error().details.join(u' ')));
    return *text;
}

json part(const QByteArray &jwt, int index)
{
    return json::parse(
        QByteArray::fromBase64(jwt.split('.').value(index), QByteArray::Base64UrlEncoding).toStdString());
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What a verifier has in its hands in the end, without what the credential says of itself.
json received(const QByteArray &text)
{
    const Result<SdJwt> credential = SdJwt::parse(text);
    if (!credential)
        qFatal("the presentation cannot be read");
    json claims = credential->claims();
    for (const char *own : {"iss", "vct", "iat", "cnf"})
        claims.erase(own);
    return claims;
}

} // namespace

class PresentationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasExactlyTheApprovedClaims_data()
    {
        QTest::addColumn<QList<ClaimPath>>("approved");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QList<ClaimPath>() << QStringLiteral("{}");
        QTest::newRow("one") << paths({R"(["email"])"})
                             << QStringLiteral(R"({"email":"arthur@example.org"})");
        QTest::newRow("inside") << paths({R"(["address","postal_code"])"})
                                << QStringLiteral(R"({"address":{"postal_code":"12345"}})");
        QTest::newRow("in a list") << paths({R"(["nationalities",1])", R"(["nationalities",2])"})
                                   << QStringLiteral(R"({"nationalities":["Betelgeusian","Vogon"]})");
        QTest::newRow("deep") << paths({R"(["degrees",1,"type"])", R"(["age"])"})
                              << QStringLiteral(R"({"degrees":[{"type":"Master"}],"age":42})");
    }
    void hasExactlyTheApprovedClaims()
    {
        QFETCH(QList<ClaimPath>, approved);
        QFETCH(QString, expected);
        const PrivateKey key = freshKey();
        const QByteArray text = present(approved, key);
        QCOMPARE(received(text), json::parse(expected.toStdString()));
        // Every approved value is a disclosure of its own, and there is no digest of anything else.
        const QByteArrayList parts = text.split('~');
        QCOMPARE(parts.size(), approved.size() + 2);
        QCOMPARE(SdJwt::parse(text)->disclosures().size(), approved.size());
        const QByteArray payload = QByteArray::fromStdString(part(parts.first(), 1).dump());
        for (const char *other : {"Milliways", "British", "Bachelor", "given_name", "Arthur"})
            QVERIFY2(!payload.contains(other), other);
        qsizetype digests = payload.count("\"...\"");
        for (const json &value : {part(parts.first(), 1)}) {
            std::function<void(const json &)> count = [&](const json &node) {
                if (node.is_object() && node.contains("_sd"))
                    digests += qsizetype(node["_sd"].size());
                if (node.is_structured()) {
                    for (const json &child : node)
                        count(child);
                }
            };
            count(value);
        }
        QCOMPARE(digests, approved.size());
    }

    /// SD-JWT VC as our verifiers expect it (protocol.md, section 5).
    void isIssuedByItsOwnKey()
    {
        const PrivateKey key = freshKey();
        const QByteArray jwt = present(paths({R"(["email"])"}), key).split('~').first();
        const json header = part(jwt, 0);
        const json payload = part(jwt, 1);
        const std::string did = didJwkOf(key.publicKey()).toStdString();
        QCOMPARE(header["typ"], json("dc+sd-jwt"));
        QCOMPARE(header["alg"], json("ES256"));
        QCOMPARE(header["kid"], json(did + "#0"));
        QCOMPARE(payload["iss"], json(did));
        QVERIFY(did.starts_with("did:jwk:"));
        QCOMPARE(payload["vct"], json("urn:fieldfare:profile:1"));
        QCOMPARE(payload["cnf"]["jwk"], jwkOf(key.publicKey()));
        QCOMPARE(payload["iat"], json(1'798'000'000));
        QVERIFY(Jws::parse(jwt)->verify(key.publicKey()).has_value());
    }

    /// Appendix B.3.6 and RFC 9901, section 4.3.
    void isBoundToThisRequest()
    {
        const PrivateKey key = freshKey();
        const QByteArray text =
            present(paths({R"(["email"])"}), key, {QStringLiteral("h1"), QStringLiteral("h2")});
        const qsizetype tilde = text.lastIndexOf('~');
        const QByteArray binding = text.mid(tilde + 1);
        const json payload = part(binding, 1);
        QCOMPARE(part(binding, 0)["typ"], json("kb+jwt"));
        QCOMPARE(part(binding, 0)["alg"], json("ES256"));
        QCOMPARE(payload["aud"], json("x509_san_dns:shop.example")); // one string, prefix included
        QCOMPARE(payload["nonce"], json("n-1"));
        QCOMPARE(payload["iat"], json(1'798'000'000));
        QCOMPARE(payload["sd_hash"], json(hashOf(text.left(tilde + 1)).toStdString()));
        QCOMPARE(payload["transaction_data_hashes"], json({"h1", "h2"}));
        QCOMPARE(payload["transaction_data_hashes_alg"], json("sha-256"));
        QVERIFY(Jws::parse(binding)->verify(key.publicKey()).has_value());
        const json plain = part(present({}, key).split('~').last(), 1);
        QVERIFY(!plain.contains("transaction_data_hashes"));
        QVERIFY(!plain.contains("transaction_data_hashes_alg"));
    }

    void refusesWhatCannotBeShared()
    {
        const PrivateKey key = freshKey();
        for (const char *path :
             {R"(["iban"])", R"(["nationalities",3])", R"(["nationalities",null])", R"(["email",0])"})
            QVERIFY2(!makePresentation(wishFor(paths({path})), key), path);
        const json clash{{"cnf", "x"}, {"iss", "y"}};
        for (const char *path : {R"(["cnf"])", R"(["iss"])"}) {
            const QList<ClaimPath> approved = paths({path});
            QVERIFY2(!makePresentation(
                         {clash, approved, QStringLiteral("a"), QStringLiteral("n"), {}, requestTime}, key),
                     path);
        }
    }

    /// Two answers to two companies have nothing in common but the claims that both were given.
    void twoAnswersShareNothing()
    {
        const QList<ClaimPath> approved = paths({R"(["email"])"});
        const QByteArray first = present(approved, freshKey());
        const QByteArray second = present(approved, freshKey());
        const auto pieces = [](const QByteArray &text) {
            QSet<QByteArray> found;
            const QByteArrayList parts = text.split('~');
            for (const QByteArray &jwt : {parts.first(), parts.last()}) {
                found.insert(jwt.split('.').value(2));
                const json payload = part(jwt, 1);
                for (const char *member : {"iss", "_sd", "cnf", "sd_hash"}) {
                    if (payload.contains(member))
                        found.insert(QByteArray::fromStdString(payload[member].dump()));
                }
            }
            found.insert(parts.value(1));
            return found;
        };
        QVERIFY(pieces(first).size() >= 6);
        QVERIFY(!pieces(first).intersects(pieces(second)));
        QCOMPARE(received(first), received(second));
    }

    void everyOfferGoesIntoOneAnswer()
    {
        const auto entry = [](const QStringList &ids, const char *received) {
            TransactionData data;
            data.credentialIds = ids;
            data.received = received;
            return data;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QList<TransactionData> data{entry({a, b}, "one"), entry({b}, "two")};
        const Result<QHash<QString, QStringList>> both = hashesByCredential(data, {b, a});
        QCOMPARE(both->value(a), QStringList{hashOf("one")});
        QCOMPARE(both->value(b), QStringList{hashOf("two")});
        const Result<QHash<QString, QStringList>> one = hashesByCredential(data, {b});
        QCOMPARE(one->value(b), (QStringList{hashOf("one"), hashOf("two")}));
        QVERIFY(!hashesByCredential(data, {a}));
    }

    /// From the request to the answer: what the query asks is what is disclosed, under the offer's hash.
    void answersARequest()
    {
        const SampleCompany company;
        const RequestReading reading = company.read();
        const DcqlMatch match =
            matchQuery(reading.request.query, {QString::fromUtf16(profileVct), kProfile, {}});
        QVERIFY(match.isSatisfiable());
        const QString id = match.sets.first().options.first().first();
        const Result<QHash<QString, QStringList>> hashes =
            hashesByCredential(reading.request.transactionData, {id});
        const PrivateKey key = freshKey();
        const Result<QByteArray> text = makePresentation({kProfile, match.find(id)->options.first().disclosed,
                                                          reading.request.client.full, reading.request.nonce,
                                                          hashes->value(id), requestTime},
                                                         key);
        QVERIFY(text.has_value());
        QCOMPARE(received(*text), json({{"email", "arthur@example.org"}}));
        QCOMPARE(presentationHash(*text), hashOf(*text));
        const Result<json> binding = SdJwt::parse(*text)->verifyKeyBinding(
            {QStringLiteral("x509_san_dns:shop.example"), QStringLiteral("n-0S6_WzA2Mj~."), requestTime});
        QVERIFY(binding.has_value());
        const QByteArray received = QByteArray::fromStdString(company.claims["transaction_data"][0]);
        QCOMPARE((*binding)["transaction_data_hashes"], json({hashOf(received).toStdString()}));
    }
};

QTEST_GUILESS_MAIN(PresentationTest)
#include "PresentationTest.moc"
