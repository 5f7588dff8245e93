// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jwk.h"
#include "base/Base64.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

json freshJwk(KeyKind kind)
{
    return jwkOf(PrivateKey::generate(kind)->publicKey());
}

QByteArray faultOf(const json &jwk)
{
    const Result<Jwk> read = Jwk::fromJson(jwk);
    return read ? QByteArray()
                : QByteArray(read.error().code.name.data(), qsizetype(read.error().code.name.size()));
}

} // namespace

class JwkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519, KeyKind::Rsa}) {
            const Result<PrivateKey> key = PrivateKey::generate(kind);
            QVERIFY(key);
            json jwk = jwkOf(key->publicKey());
            jwk["kid"] = "one";
            jwk["use"] = "sig";
            jwk["alg"] = nameOf(usualAlgorithm(kind)).toStdString();
            jwk["unknown"] = {{"member", 1}};
            const Result<Jwk> read = Jwk::fromJson(jwk);
            QVERIFY(read);
            QVERIFY(read->key == key->publicKey());
            QCOMPARE(read->keyId, QStringLiteral("one"));
            QVERIFY(read->allowsVerifying(usualAlgorithm(kind)));
            QVERIFY(*keyOfDidJwk(didJwkOf(key->publicKey())) == key->publicKey());
            QVERIFY(*keyOfDidJwk(didJwkKeyId(key->publicKey())) == key->publicKey());
        }
    }

    /// RFC 7638 section 3.1.
    void makesTheThumbprintOfTheRfc()
    {
        const json jwk{{"kty", "RSA"},
                       {"n", "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR"
                             "1L6tSoc_BJECPebWKRXjBZCiFV4n3"
                             "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
                             "FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu"
                             "6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-"
                             "G_xBniIqbw0Ls1jF44-csFCur-kEgU8awa"
                             "pJzKnqDKgw"},
                       {"e", "AQAB"},
                       {"alg", "RS256"},
                       {"kid", "2011-04-29"}};
        const Result<Jwk> read = Jwk::fromJson(jwk);
        QVERIFY(read);
        QCOMPARE(jwkThumbprint(read->key), QStringLiteral("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    }

    /// RFC 8037 appendix A.3.
    void makesTheThumbprintOfAnEdwardsKey()
    {
        const Result<Jwk> read = Jwk::fromJson(
            {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}});
        QVERIFY(read);
        QCOMPARE(jwkThumbprint(read->key), QStringLiteral("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
    }

    void refusesPrivateAndSharedKeys()
    {
        json jwk = freshJwk(KeyKind::P256);
        jwk["d"] = jwk["x"];
        QCOMPARE(faultOf(jwk), "jwk.private");
        for (const char *member : {"p", "q", "dp", "dq", "qi", "oth", "k"}) {
            json rsa = freshJwk(KeyKind::P384);
            rsa[member] = "AQAB";
            QCOMPARE(faultOf(rsa), "jwk.private");
        }
        QCOMPARE(faultOf({{"kty", "oct"}, {"k", "AAAA"}}), "jwk.private");
    }

    void refusesWhatIsNotCanonical()
    {
        const json good = freshJwk(KeyKind::P256);
        const QByteArray x = *fromBase64Url(QByteArray::fromStdString(good["x"]));
        for (const char *member : {"kty", "crv", "x", "y"}) {
            json jwk = good;
            jwk.erase(member);
            QVERIFY2(!faultOf(jwk).isEmpty(), member);
            jwk[member] = 1;
            QCOMPARE(faultOf(jwk), "jwk.malformed");
        }
        for (const QByteArray &value : {toBase64Url('\0' + x), toBase64Url(x.chopped(1)),
                                        toBase64Url(x) + '=', QByteArray(), QByteArray("****")}) {
            json jwk = good;
            jwk["x"] = value.toStdString();
            QCOMPARE(faultOf(jwk), "jwk.malformed");
        }
        json rsa = freshJwk(KeyKind::Rsa);
        rsa["e"] = "AAEAAQ";
        QCOMPARE(faultOf(rsa), "jwk.malformed");
        json edwards = freshJwk(KeyKind::Ed25519);
        edwards["y"] = edwards["x"];
        QCOMPARE(faultOf(edwards), "jwk.malformed");
        QCOMPARE(faultOf(json::array()), "jwk.malformed");
        QCOMPARE(faultOf("text"), "jwk.malformed");
    }

    void refusesAPointOffTheCurve()
    {
        json jwk = freshJwk(KeyKind::P256);
        std::swap(jwk["x"], jwk["y"]);
        QCOMPARE(faultOf(jwk), "crypto.key-unreadable");
    }

    void refusesOtherKinds()
    {
        json jwk = freshJwk(KeyKind::P256);
        for (const char *curve : {"secp256k1", "P-521", "X25519", "Ed25519", "p-256", ""}) {
            jwk["crv"] = curve;
            QCOMPARE(faultOf(jwk), "jwk.unsupported");
        }
        QCOMPARE(faultOf({{"kty", "OKP"}, {"crv", "Ed448"}, {"x", "AA"}}), "jwk.unsupported");
        QCOMPARE(faultOf({{"kty", "ec"}}), "jwk.unsupported");
    }

    void holdsAlgUseAndOperationsAgainstTheKey()
    {
        json jwk = freshJwk(KeyKind::P256);
        for (const char *algorithm : {"ES384", "RS256", "HS256", "none", "ES521", "RSA-OAEP"}) {
            jwk["alg"] = algorithm;
            QCOMPARE(faultOf(jwk), "jwk.unfit");
        }
        jwk["alg"] = "ECDH-ES";
        QVERIFY(Jwk::fromJson(jwk));
        QCOMPARE(Jwk::fromJson(jwk)->allowsVerifying(SignatureAlgorithm::ES256).error().code,
                 errors::jwkUnfit);
        jwk["alg"] = "ES256";
        jwk["use"] = "enc";
        QCOMPARE(Jwk::fromJson(jwk)->allowsVerifying(SignatureAlgorithm::ES256).error().code,
                 errors::jwkUnfit);
        jwk["use"] = "sig";
        jwk["key_ops"] = {"sign"};
        QCOMPARE(Jwk::fromJson(jwk)->allowsVerifying(SignatureAlgorithm::ES256).error().code,
                 errors::jwkUnfit);
        jwk["key_ops"] = {"sign", "verify"};
        QVERIFY(Jwk::fromJson(jwk)->allowsVerifying(SignatureAlgorithm::ES256));
        jwk["key_ops"] = {"verify", "verify"};
        QCOMPARE(faultOf(jwk), "jwk.malformed");
        json edwards = freshJwk(KeyKind::Ed25519);
        edwards["alg"] = "EdDSA";
        QVERIFY(Jwk::fromJson(edwards)->allowsVerifying(SignatureAlgorithm::Ed25519));
        json rsa = freshJwk(KeyKind::Rsa);
        rsa["alg"] = "PS256";
        QCOMPARE(Jwk::fromJson(rsa)->allowsVerifying(SignatureAlgorithm::RS256).error().code,
                 errors::jwkUnfit);
    }

    void readsSetsAndLeavesUnknownKindsOut()
    {
        json one = freshJwk(KeyKind::P256);
        one["kid"] = "one";
        json two = freshJwk(KeyKind::Ed25519);
        two["kid"] = "two";
        const json foreign{{"kty", "OKP"}, {"crv", "X25519"}, {"x", "AA"}, {"kid", "three"}};
        const Result<QList<Jwk>> set = jwkSetFromJson({{"keys", {one, foreign, two}}});
        QVERIFY(set);
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->at(1).keyId, QStringLiteral("two"));
        two["kid"] = "one";
        QCOMPARE(jwkSetFromJson({{"keys", {one, two}}}).error().code, errors::jwkAmbiguous);
        QCOMPARE(jwkSetFromJson({{"keys", {one, {{"kty", "oct"}, {"k", "AA"}}}}}).error().code,
                 errors::jwkPrivate);
        QVERIFY(!jwkSetFromJson({{"keys", one}}));
        QVERIFY(!jwkSetFromJson(json::array({one})));
        QVERIFY(!jwkSetFromJson({{"keys", json::array_t(33, foreign)}}));
    }

    void refusesOtherIdentifiers()
    {
        const QString did = didJwkOf(PrivateKey::generate(KeyKind::P256)->publicKey());
        QVERIFY(keyOfDidJwk(did));
        for (const QString &text :
             {did.mid(1), did + QStringLiteral("#1"), did + QStringLiteral("="), did.chopped(1),
              QStringLiteral("did:jwk:"), QStringLiteral("did:web:shop.example"),
              QStringLiteral("did:jwk:#0"), QString(), QStringLiteral("did:jwk:") + QString(5000, u'A')})
            QVERIFY2(!keyOfDidJwk(text), qPrintable(text));
        json secret = freshJwk(KeyKind::P256);
        secret["d"] = secret["x"];
        QCOMPARE(keyOfDidJwk(QStringLiteral("did:jwk:") + QString::fromLatin1(toBase64Url(secret.dump())))
                     .error()
                     .code,
                 errors::jwkPrivate);
    }
};

QTEST_GUILESS_MAIN(JwkTest)
#include "JwkTest.moc"
