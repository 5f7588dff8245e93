// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Encrypted texts by others: Wycheproof's, RFC 7520's, and the response of OpenID4VP 1.0. What they call
// valid with an algorithm that is not taken here must be refused; everything else must come out as they say.

#include "ScalarKey.h"
#include "Vectors.h"
#include "crypto/KeyAgreement.h"
#include "jose/Jwe.h"

#include <QDirIterator>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

QByteArray bytesOf(const json &text)
{
    return QByteArray::fromStdString(text.get<std::string>());
}

/// A private key of a curve that is taken.
Result<PrivateKey> privateKeyOf(const json &jwk)
{
    const QString curve = jwk.is_object() ? jsonText(jwk, "crv") : QString();
    if (curve != u"P-256" && curve != u"P-384")
        return failure(errors::keyUnsupported, {curve});
    return keyOfScalar(curve == u"P-256" ? KeyKind::P256 : KeyKind::P384,
                       *fromBase64Url(bytesOf(jwk.at("d"))));
}

/// What an encrypted text holds, if it is of a kind that is taken and the key is its own.
Result<QByteArray> opened(const QByteArray &compact, const json &jwk)
{
    const Result<Jwe> jwe = Jwe::parse(compact);
    if (!jwe)
        return failure(jwe.error());
    const Result<PrivateKey> key = privateKeyOf(jwk);
    return key ? jwe->decrypt(*key) : Result<QByteArray>(failure(key.error()));
}

} // namespace

class JweVectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 139 of them, of which two are ECDH-ES with A128GCM or A256GCM and nothing else. 63 more are valid by
    /// AES key wrap, RSA, ECDH-ES with key wrap, AES-192 or CBC, none of which is taken.
    void wycheproof()
    {
        const json vectors = vectorJson(QStringLiteral("wycheproof/json_web_encryption_test.json"));
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        QList<int> accepted;
        int refused = 0;
        int notTaken = 0;
        for (const json &group : vectors.at("testGroups")) {
            for (const json &test : group.at("tests")) {
                const int id = test.at("tcId").get<int>();
                const bool isValid = test.at("result") == "valid";
                const Result<QByteArray> plain = opened(bytesOf(test.at("jwe")), group.at("private"));
                if (plain) {
                    QVERIFY2(isValid, std::to_string(id).c_str());
                    QCOMPARE(*plain, QByteArray::fromHex(bytesOf(test.at("pt"))));
                    accepted.append(id);
                } else {
                    const std::string_view code = plain.error().code.name;
                    // Valid, and refused for anything but what it is encrypted with: a fault of ours.
                    QVERIFY2(!isValid || code == "jwe.algorithm" || code == "jwe.malformed",
                             std::string(code).c_str());
                    ++(isValid ? notTaken : refused);
                }
            }
        }
        QCOMPARE(accepted, QList<int>({76, 78}));
        QCOMPARE(int(accepted.size()) + refused + notTaken, vectors.at("numberOfTests").get<int>());
        qInfo("%d opened, %d refused, %d valid by what is not taken here", int(accepted.size()), refused,
              notTaken);
    }

    /// Each of them has RSA, a key wrap, CBC, a password, or X25519 in it; 5.5 has our agreement, with CBC.
    void cookbook()
    {
        QDirIterator files(vectorsFolder() + QStringLiteral("/jose-cookbook/jwe"),
                           {QStringLiteral("*.json")});
        if (!files.hasNext())
            QSKIP("skipped: no vectors");
        QStringList paths{QStringLiteral("jose-cookbook/curve25519/ecdh-es.json")};
        while (files.hasNext()) {
            files.next();
            paths.append(QStringLiteral("jose-cookbook/jwe/") + files.fileName());
        }
        int refused = 0;
        int notCompact = 0;
        for (const QString &path : std::as_const(paths)) {
            const json vector = vectorJson(path);
            if (!vector.at("output").contains("compact")) {
                ++notCompact;
                continue;
            }
            const Result<Jwe> jwe = Jwe::parse(bytesOf(vector.at("output").at("compact")));
            QVERIFY2(!jwe, qPrintable(path));
            const std::string_view code = jwe.error().code.name;
            const bool isKnown = code == "jwe.algorithm" || code == "jwe.malformed" ||
                                 code == "jwe.header-refused" || code == "jwk.unsupported";
            QVERIFY2(isKnown, std::string(code).c_str());
            ++refused;
        }
        QCOMPARE(refused, 10);
        QCOMPARE(notCompact, 4);
    }

    /// 353 keys as JWK: refused are points off the curve, other curves, and what is no key.
    void wycheproofAgreement()
    {
        const json vectors = vectorJson(QStringLiteral("wycheproof/ecdh_secp256r1_webcrypto_test.json"));
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        int agreed = 0;
        for (const json &group : vectors.at("testGroups")) {
            for (const json &test : group.at("tests")) {
                const Result<PrivateKey> own = privateKeyOf(test.at("private"));
                QVERIFY(own);
                const Result<Jwk> other = Jwk::fromJson(test.at("public"));
                const Result<SecureBytes> secret =
                    other ? agreedSecret(*own, other->key) : Result<SecureBytes>(failure(other.error()));
                QVERIFY2(secret.has_value() == (test.at("result") == "valid"), test.dump().c_str());
                if (!secret)
                    continue;
                QCOMPARE(secret->view().toByteArray(), QByteArray::fromHex(bytesOf(test.at("shared"))));
                ++agreed;
            }
        }
        QCOMPARE(agreed, 330);
    }

    void responseOfTheSpecification()
    {
        const json vector = vectorJson(QStringLiteral("openid4vp-1_0/response_encryption_example.json"));
        if (vector.is_null())
            QSKIP("skipped: no vectors");
        const Result<Jwe> jwe = Jwe::parse(bytesOf(vector.at("jwe")));
        QVERIFY(jwe);
        QCOMPARE(jwe->header(), vector.at("header"));
        const Result<QByteArray> plain = opened(bytesOf(vector.at("jwe")), vector.at("private_jwk"));
        QVERIFY(plain);
        QCOMPARE(*parseJson(*plain), vector.at("payload"));
    }
};

QTEST_GUILESS_MAIN(JweVectorsTest)
#include "JweVectorsTest.moc"
