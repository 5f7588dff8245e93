// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wycheproof's and RFC 7520's signatures. What they call valid with an algorithm that is not taken here
// (HMAC, SHA-512, P-521) must be refused; everything else must come out as they say.

#include "Vectors.h"
#include "base/Base64.h"
#include "jose/Jws.h"

#include <QDirIterator>
#include <QtTest>

#include <map>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

/// Faulty in Wycheproof's copy. All of them use what is not taken here, so that all are refused.
const std::map<int, const char *> kFaulty{{346, "valid PS384 under a key for PS256"},
                                          {347, "valid ES512 under a key for \"ES521\", which is none"},
                                          {350, "valid PS384 under a key for PS256"},
                                          {351, "valid ES512 under a key for \"ES521\", which is none"},
                                          {367, "no padding in it, though it says so"},
                                          {370, "no padding in it, though it says so"},
                                          {372, "a letter outside base64url, yet \"valid\""},
                                          {373, "a letter outside base64url, yet \"valid\""}};

/// Keys of a generator whose factors can be found (ROCA, CVE-2017-15361). Nothing here looks for that
/// pattern.
constexpr int kRocaOfKeys = 7;

QByteArray bytesOf(const json &text)
{
    return QByteArray::fromStdString(text.get<std::string>());
}

bool isTaken(const QByteArray &compact)
{
    return Jws::parse(compact).has_value();
}

bool isAccepted(const QByteArray &compact, const json &jwk)
{
    const Result<Jws> jws = Jws::parse(compact);
    const Result<Jwk> key = Jwk::fromJson(jwk);
    return jws && key && jws->verify(*key);
}

/// By the key of the set that the header names.
bool isAcceptedBySet(const QByteArray &compact, const json &set)
{
    const Result<Jws> jws = Jws::parse(compact);
    const Result<QList<Jwk>> keys = jwkSetFromJson(set);
    if (!jws || !keys)
        return false;
    return std::ranges::any_of(
        *keys, [&jws](const Jwk &key) { return key.keyId == jws->keyId() && jws->verify(key); });
}

const json &publicPart(const json &group)
{
    return group.contains("public") ? group.at("public") : group.at("private");
}

} // namespace

class JoseVectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wycheproofSignatures()
    {
        const json vectors = vectorJson(QStringLiteral("wycheproof/json_web_signature_test.json"));
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        int accepted = 0;
        int refused = 0;
        int notTaken = 0;
        for (const json &group : vectors.at("testGroups")) {
            for (const json &test : group.at("tests")) {
                const QByteArray compact = bytesOf(test.at("jws"));
                const int id = test.at("tcId").get<int>();
                const bool isValid = test.at("result") == "valid";
                const bool isOurs = isTaken(compact) && !kFaulty.contains(id);
                notTaken += isValid && !isOurs;
                const bool isGood = isAccepted(compact, publicPart(group));
                QVERIFY2(isGood == (isValid && isOurs), std::to_string(id).c_str());
                ++(isGood ? accepted : refused);
            }
        }
        QCOMPARE(accepted + refused, vectors.at("numberOfTests").get<int>());
        QCOMPARE(accepted, 16);
        qInfo("%d accepted, %d refused, of which %d are valid by what is not taken here", accepted, refused,
              notTaken);
    }

    void wycheproofKeys()
    {
        const json vectors = vectorJson(QStringLiteral("wycheproof/json_web_key_test.json"));
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        int count = 0;
        for (const json &group : vectors.at("testGroups")) {
            for (const json &test : group.at("tests")) {
                const QByteArray compact = bytesOf(test.at("jws"));
                const int id = test.at("tcId").get<int>();
                const bool isExpected =
                    (test.at("result") == "valid" && isTaken(compact)) || id == kRocaOfKeys;
                QVERIFY2(isAcceptedBySet(compact, publicPart(group)) == isExpected,
                         std::to_string(id).c_str());
                ++count;
            }
        }
        QCOMPARE(count, vectors.at("numberOfTests").get<int>());
    }

    void wycheproofRawSignatures()
    {
        const json vectors = vectorJson(QStringLiteral("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json"));
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        int count = 0;
        for (const json &group : vectors.at("testGroups")) {
            const QByteArray point = QByteArray::fromHex(bytesOf(group.at("publicKey").at("uncompressed")));
            const Result<PublicKey> key =
                PublicKey::fromNumbers({KeyKind::P256, point.mid(1, 32), point.mid(33), {}, {}});
            QVERIFY(key);
            for (const json &test : group.at("tests")) {
                const Result<> verdict =
                    key->verify(SignatureAlgorithm::ES256, QByteArray::fromHex(bytesOf(test.at("msg"))),
                                QByteArray::fromHex(bytesOf(test.at("sig"))));
                QVERIFY2(verdict.has_value() == (test.at("result") == "valid"), test.dump().c_str());
                ++count;
            }
        }
        QCOMPARE(count, vectors.at("numberOfTests").get<int>());
    }

    void cookbook()
    {
        QDirIterator files(vectorsFolder() + QStringLiteral("/jose-cookbook/jws"),
                           {QStringLiteral("*.json")});
        if (!files.hasNext())
            QSKIP("skipped: no vectors");
        QStringList paths{QStringLiteral("jose-cookbook/curve25519/jws.json")};
        while (files.hasNext()) {
            files.next();
            paths.append(QStringLiteral("jose-cookbook/jws/") + files.fileName());
        }
        QStringList accepted;
        for (const QString &path : paths) {
            const json vector = vectorJson(path);
            if (!vector.at("output").contains("compact"))
                continue; // JSON forms are not taken
            json key = vector.at("input").at("key");
            for (const char *member : {"d", "p", "q", "dp", "dq", "qi"})
                key.erase(member);
            if (isAccepted(bytesOf(vector.at("output").at("compact")), key))
                accepted.append(jsonText(vector.at("input"), "alg"));
        }
        // The others are HMAC, PS384 and ES512, or have their payload elsewhere.
        QCOMPARE(accepted, QStringList({QStringLiteral("EdDSA"), QStringLiteral("RS256")}));
    }
};

QTEST_GUILESS_MAIN(JoseVectorsTest)
#include "JoseVectorsTest.moc"
