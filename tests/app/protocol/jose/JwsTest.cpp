// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jws.h"
#include "TestCa.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

const QByteArray kPayload = R"({"a":1})";

QByteArray nameOf(const Error &error)
{
    return {error.code.name.data(), qsizetype(error.code.name.size())};
}

/// The fault of a JWS with that header text, signed as it stands by a key that fits.
QByteArray faultOf(const QByteArray &header)
{
    static const PrivateKey key = *PrivateKey::generate(KeyKind::P256);
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(kPayload);
    const QByteArray signature = toBase64Url(*key.sign(SignatureAlgorithm::ES256, input));
    const Result<Jws> jws = Jws::parse(input + '.' + signature);
    if (!jws)
        return nameOf(jws.error());
    const Result<> verdict = jws->verify(key.publicKey());
    return verdict ? QByteArray() : nameOf(verdict.error());
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAndVerifies()
    {
        for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519, KeyKind::Rsa}) {
            const Result<PrivateKey> key = PrivateKey::generate(kind);
            const Result<QByteArray> text = Jws::sign({{"typ", "x+jwt"}, {"kid", "k"}}, kPayload, *key);
            QVERIFY(text);
            const Result<Jws> jws = Jws::parse(*text);
            QVERIFY(jws);
            QCOMPARE(jws->compact(), *text);
            QCOMPARE(jws->payload(), kPayload);
            QCOMPARE(*jws->claims(), json::parse(kPayload.toStdString()));
            QCOMPARE(jws->keyId(), QStringLiteral("k"));
            QCOMPARE(jws->algorithm(), usualAlgorithm(kind));
            QVERIFY(jws->verify(key->publicKey()));
            QVERIFY(jws->verify(*Jwk::fromJson(jwkOf(key->publicKey()))));
            QVERIFY(!jws->verify(PrivateKey::generate(kind)->publicKey()));
        }
    }

    void coversHeaderAndPayload()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        const QByteArrayList parts = Jws::sign({{"typ", "x"}}, kPayload, *key)->split('.');
        const QByteArrayList others = Jws::sign({{"typ", "y"}}, R"({"a":2})", *key)->split('.');
        for (int i = 0; i < 3; ++i) {
            QByteArrayList mixed = parts;
            mixed[i] = others[i];
            const Result<Jws> jws = Jws::parse(mixed.join('.'));
            QVERIFY(jws);
            QCOMPARE(jws->verify(key->publicKey()).error().code, errors::signatureWrong);
        }
    }

    /// RFC 7515 appendix A.3.
    void verifiesTheExampleOfTheRfc()
    {
        const Result<Jws> jws =
            Jws::parse("eyJhbGciOiJFUzI1NiJ9."
                       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
                       "Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-"
                       "F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        QVERIFY(jws);
        const Result<Jwk> key = Jwk::fromJson({{"kty", "EC"},
                                               {"crv", "P-256"},
                                               {"x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"},
                                               {"y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}});
        QVERIFY(key);
        QVERIFY(jws->verify(*key));
        QCOMPARE(jws->claims()->at("iss"), "joe");
    }

    /// RFC 7515 appendix A.2.
    void verifiesTheRsaExampleOfTheRfc()
    {
        const Result<Jws> jws =
            Jws::parse("eyJhbGciOiJSUzI1NiJ9."
                       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
                       "Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-"
                       "0Qc_lF5YKt_O8W2Fp5jujG"
                       "bds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                       "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN"
                       "9383LcOLn6_dO--xi12jzDwusC-"
                       "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWy"
                       "wlVmtVrBp0igcN_IoypGlUPQGe77Rw");
        QVERIFY(jws);
        const Result<Jwk> key =
            Jwk::fromJson({{"kty", "RSA"},
                           {"n", "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
                                 "4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZ"
                                 "S-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
                                 "bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2"
                                 "R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-"
                                 "DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcD"
                                 "TW9gb54h4FRWyuXpoQ"},
                           {"e", "AQAB"}});
        QVERIFY(key);
        QVERIFY(jws->verify(*key));
    }

    void refusesUnsignedTexts()
    {
        QCOMPARE(faultOf(R"({"alg":"ES256"})"), QByteArray());
        for (const char *algorithm : {"none", "NONE", "HS256", "HS512", "ES256K", "es256", "RS1", "dir", ""})
            QCOMPARE(faultOf(QByteArray(R"({"alg":"@"})").replace("@", algorithm)), "jws.algorithm");
        QCOMPARE(faultOf("{}"), "jws.algorithm");
        QCOMPARE(faultOf(R"({"alg":1})"), "jws.algorithm");
        QCOMPARE(faultOf(R"({"alg":["ES256"]})"), "jws.algorithm");
        // RFC 7515 appendix A.5 with an empty signature.
        QVERIFY(!Jws::parse("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ."));
    }

    void refusesAnAlgorithmOfAnotherKey()
    {
        for (const char *algorithm : {"ES384", "PS256", "RS256", "EdDSA"})
            QCOMPARE(faultOf(QByteArray(R"({"alg":"@"})").replace("@", algorithm)), "crypto.algorithm-unfit");
    }

    void refusesWhatItDoesNotUnderstand()
    {
        for (const char *member :
             {R"("crit":["exp"])", R"("crit":[])", R"("b64":false)", R"("b64":true)", R"("zip":"DEF")"})
            QCOMPARE(faultOf(QByteArray(R"({"alg":"ES256",)") + member + '}'), "jws.header-refused");
        QCOMPARE(faultOf(R"({"alg":"ES256","alg":"ES256"})"), "json.duplicate");
        QCOMPARE(faultOf(R"({"alg":"ES256","kid":"a","kid":"b"})"), "json.duplicate");
        QCOMPARE(faultOf(R"(["ES256"])"), "jws.malformed");
        QCOMPARE(faultOf(R"({"alg":"ES256"} )"), QByteArray());
        QCOMPARE(faultOf(R"({"alg":"ES256"}x)"), "json.malformed");
        QCOMPARE(faultOf("\xEF\xBB\xBF"
                         R"({"alg":"ES256"})"),
                 "json.malformed");
        QCOMPARE(faultOf(""), "json.malformed");
        QCOMPARE(faultOf(R"({"alg":"ES256","typ":1})"), "jws.malformed");
        QCOMPARE(faultOf(R"({"alg":"ES256","kid":{}})"), "jws.malformed");
        QCOMPARE(faultOf(R"({"alg":"ES256","x":)" + QByteArray(20, '[') + QByteArray(20, ']') + '}'),
                 "json.too-deep");
        QCOMPARE(faultOf("{\"alg\":\"ES256\",\"x\":\"" + QByteArray(100 * 1024, 'x') + "\"}"),
                 "jws.too-large");
    }

    void takesOneFormAndNoOther()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        const QByteArray good = *Jws::sign({{"typ", "x"}}, kPayload, *key);
        QVERIFY(Jws::parse(good));
        const QByteArrayList parts = good.split('.');
        for (const QByteArray &text :
             {QByteArray(), good + '.', '.' + good, good + ".x", good + '=', good + '\n', ' ' + good,
              parts[0], parts[0] + '.' + parts[1], parts[0] + '.' + parts[1] + '.',
              '.' + parts[1] + '.' + parts[2], parts[0] + "=." + parts[1] + '.' + parts[2],
              parts[0] + '.' + parts[1] + "=." + parts[2],
              parts[0] + '.' + parts[1].chopped(1) + "\n9." + parts[2], QByteArray("{\"payload\":\"x\"}"),
              QByteArray("..")})
            QVERIFY2(!Jws::parse(text), text);
        const Result<Jws> large = Jws::parse(QByteArray(Jws::kMostBytes + 1, 'x'));
        QCOMPARE(large.error().code, errors::jwsTooLarge);
    }

    void readsTheCertificatesOfTheHeader()
    {
        const Issued root = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued shop = issuedBy(root, shopWish({QStringLiteral("shop.example")}));
        const json chain = x5cOf({shop.certificate, root.certificate});
        const Result<Jws> jws = Jws::parse(*Jws::sign({{"x5c", chain}}, kPayload, shop.key));
        QVERIFY(jws);
        QCOMPARE(jws->certificates(), QList<Certificate>({shop.certificate, root.certificate}));
        QVERIFY(jws->verify(*jws->certificates().first().publicKey()));

        const QByteArray der = QByteArray::fromStdString(chain[0]);
        for (const json &bad :
             {json("text"), json::array(), json::array({1}), json::array({""}), json::array({"AAAA"}),
              json::array({(der + '\n').toStdString()}), json::array({QByteArray("A" + der).toStdString()}),
              json::array({toBase64Url(shop.certificate.der()).toStdString() + "-_"}), json(9, chain[0])})
            QVERIFY2(!Jws::parse(*Jws::sign({{"x5c", bad}}, kPayload, shop.key)), bad.dump().c_str());
    }

    void readsTheKeyOfTheHeader()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        json jwk = jwkOf(key->publicKey());
        const Result<Jws> jws = Jws::parse(*Jws::sign({{"jwk", jwk}}, kPayload, *key));
        QVERIFY(jws);
        QVERIFY(jws->key());
        QVERIFY(jws->verify(*jws->key()));
        jwk["use"] = "enc";
        QCOMPARE(
            Jws::parse(*Jws::sign({{"jwk", jwk}}, kPayload, *key))->verify(*Jwk::fromJson(jwk)).error().code,
            errors::jwkUnfit);
        jwk["d"] = "AAAA";
        QCOMPARE(Jws::parse(*Jws::sign({{"jwk", jwk}}, kPayload, *key)).error().code, errors::jwkPrivate);
    }

    void comparesTypesAsMediaTypes()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        const QString wanted = QStringLiteral("oauth-authz-req+jwt");
        for (const char *type :
             {"oauth-authz-req+jwt", "OAuth-Authz-Req+JWT", "application/oauth-authz-req+jwt"})
            QVERIFY(Jws::parse(*Jws::sign({{"typ", type}}, kPayload, *key))->requireType(wanted));
        for (const char *type : {"JWT", "", "oauth-authz-req", "text/oauth-authz-req+jwt"})
            QCOMPARE(
                Jws::parse(*Jws::sign({{"typ", type}}, kPayload, *key))->requireType(wanted).error().code,
                errors::jwsWrongType);
        QVERIFY(!Jws::parse(*Jws::sign(json::object(), kPayload, *key))->requireType(wanted));
    }

    void readsOnlyObjectsAsClaims()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        for (const char *payload : {"[]", "1", "", "{\"a\":1,\"a\":2}", "{\"a\":\"\xff\"}", "text"}) {
            const Result<Jws> jws = Jws::parse(*Jws::sign(json::object(), payload, *key));
            QVERIFY(jws);
            QVERIFY2(!jws->claims(), payload);
        }
        QVERIFY(!Jws::sign({{"alg", "none"}}, kPayload, *key));
        QVERIFY(!Jws::sign(json::object(), kPayload, *key, SignatureAlgorithm::ES384));
    }
};

QTEST_GUILESS_MAIN(JwsTest)
#include "JwsTest.moc"
