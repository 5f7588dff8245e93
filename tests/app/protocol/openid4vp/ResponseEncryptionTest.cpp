// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers that only the company can read: which key is taken, and what is inside.

#include "SampleRequest.h"

#include "base/Json.h"
#include "openid4vp/FormText.h"
#include "openid4vp/Response.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

json keyFor(const PrivateKey &key, const char *keyId, const json &more = json::object())
{
    json jwk = jwkOf(key.publicKey());
    jwk["kid"] = keyId;
    jwk["alg"] = "ECDH-ES";
    jwk["use"] = "enc";
    jwk.merge_patch(more);
    return jwk;
}

json metadataWith(const json &keys)
{
    return {{"jwks", {{"keys", keys}}}};
}

QByteArray codeOf(const Result<ResponseEncryption> &result)
{
    return result ? QByteArray()
                  : QByteArray(result.error().code.name.data(), qsizetype(result.error().code.name.size()));
}

} // namespace

class ResponseEncryptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Section 8.3: `use` absent or enc, `alg` there; keys for something else are passed over.
    void takesTheFirstKeyThatIsMeantForIt()
    {
        const PrivateKey signing = *PrivateKey::generate(KeyKind::P256);
        const PrivateKey rsa = *PrivateKey::generate(KeyKind::Rsa);
        const json x25519{{"kty", "OKP"}, {"crv", "X25519"}, {"x", "AAAA"}, {"alg", "ECDH-ES"}, {"kid", "x"}};
        const json passedOver{keyFor(signing, "sig", {{"use", "sig"}}),
                              keyFor(signing, "es256", {{"alg", "ES256"}, {"use", nullptr}}),
                              keyFor(signing, "no alg", {{"alg", nullptr}}),
                              keyFor(signing, "wrapped", {{"alg", "ECDH-ES+A128KW"}}),
                              keyFor(signing, "unknown", {{"alg", "HPKE-0"}}),
                              keyFor(signing, "verify", {{"key_ops", json::array({"verify"})}}),
                              keyFor(rsa, "rsa", {{"alg", "RSA-OAEP"}}),
                              x25519};
        json keys = passedOver;
        QCOMPARE(codeOf(ResponseEncryption::fromMetadata(metadataWith(keys))),
                 QByteArray("request.encryption-key"));
        keys.push_back(keyFor(m_key, "first", {{"use", nullptr}}));
        keys.push_back(keyFor(signing, "second"));
        const Result<ResponseEncryption> taken = ResponseEncryption::fromMetadata(metadataWith(keys));
        QVERIFY(taken);
        QVERIFY(taken->key == m_key.publicKey());
        QCOMPARE(taken->keyId, QStringLiteral("first"));
    }

    void takesP384AndKeysWithoutAName()
    {
        const PrivateKey key = *PrivateKey::generate(KeyKind::P384);
        const Result<ResponseEncryption> taken = ResponseEncryption::fromMetadata(metadataWith(
            json::array({keyFor(key, "", {{"kid", nullptr}, {"key_ops", json::array({"deriveBits"})}})})));
        QVERIFY(taken);
        QVERIFY(taken->keyId.isEmpty());
        QVERIFY(taken->key == key.publicKey());
    }

    void refusesASetAtFault()
    {
        const json good = keyFor(m_key, "k");
        const auto code = [](const json &metadata) {
            return codeOf(ResponseEncryption::fromMetadata(metadata));
        };
        QCOMPARE(code(metadataWith(json::array({good}))), QByteArray());
        QCOMPARE(code(json::object()), QByteArray("request.encryption-key"));
        QCOMPARE(code("text"), QByteArray("request.encryption-key"));
        QCOMPARE(code(metadataWith(json::array())), QByteArray("request.encryption-key"));
        QCOMPARE(code({{"jwks", 1}}), QByteArray("jwk.malformed"));
        QCOMPARE(code(metadataWith(json::array({good, good}))), QByteArray("jwk.ambiguous"));
        QCOMPARE(code(metadataWith(json::array({keyFor(m_key, "k", {{"d", "AAAA"}})}))),
                 QByteArray("jwk.private"));
        QCOMPARE(code(metadataWith(json::array({keyFor(m_key, "k", {{"y", good["x"]}})}))),
                 QByteArray("crypto.key-unreadable"));
    }

    void takesTheFirstCipherThatItKnows()
    {
        const auto cipher = [this](const json &values) {
            json metadata = metadataWith(json::array({keyFor(m_key, "k")}));
            if (!values.is_null())
                metadata["encrypted_response_enc_values_supported"] = values;
            return ResponseEncryption::fromMetadata(metadata);
        };
        QCOMPARE(cipher(nullptr)->cipher, Cipher::Aes128Gcm);
        QCOMPARE(cipher(json::array({"A256GCM"}))->cipher, Cipher::Aes256Gcm);
        QCOMPARE(cipher({"A128CBC-HS256", "A256GCM", "A128GCM"})->cipher, Cipher::Aes256Gcm);
        for (const json &none :
             {json::array({"A128CBC-HS256"}), json::array(), json("A128GCM"), json::array({1})})
            QCOMPARE(codeOf(cipher(none)), QByteArray("request.encryption-cipher"));
    }

    /// Section 8.3.1: the payload has vp_token as an object and state inside; the form only `response`.
    void encryptsWhatAnApprovalSays()
    {
        const ResponseEncryption encryption{m_key.publicKey(), QStringLiteral("k1"), Cipher::Aes256Gcm};
        const QList<AnsweredQuery> answers{{QStringLiteral("profile"), {"eyJ~x~y"}}};
        const Result<QByteArray> body = encryptedApprovalBody(answers, QStringLiteral("s1"), encryption);
        QVERIFY(body);
        QVERIFY(!body->contains("vp_token") && !body->contains("state"));
        const QList<FormField> fields = *fromFormText(*body);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0].name, QStringLiteral("response"));
        const Result<Jwe> jwe = Jwe::parse(fields[0].value.toLatin1());
        QVERIFY(jwe);
        QCOMPARE(jwe->keyId(), QStringLiteral("k1"));
        QCOMPARE(jwe->header()["enc"], json("A256GCM"));
        QCOMPARE(*parseJson(*jwe->decrypt(m_key)),
                 json({{"vp_token", {{"profile", json::array({"eyJ~x~y"})}}}, {"state", "s1"}}));
        QVERIFY(*encryptedApprovalBody(answers, QStringLiteral("s1"), encryption) != *body);
        const QByteArray stateless = *encryptedApprovalBody(answers, QString(), encryption);
        const Result<Jwe> without = Jwe::parse(fromFormText(stateless)->at(0).value.toLatin1());
        QVERIFY(!parseJson(*without->decrypt(m_key))->contains("state"));
    }

    /// It is a check of its own, where the request wants it, and no check where it does not.
    void isACheckOfTheRequest()
    {
        SampleCompany company;
        QVERIFY(company.read().checks.isWaived(CheckName::Encryption));
        QVERIFY(!company.read().request.encryption);
        company.claims["response_mode"] = "direct_post.jwt";
        const RequestReading keyless = company.read();
        QCOMPARE(keyless.checks.firstFailed()->name, CheckName::Encryption);
        QVERIFY(!keyless.isGood());
        QVERIFY(keyless.mayAnswerError());
        QCOMPARE(keyless.protocolError(), QByteArray("invalid_request"));
        company.claims["client_metadata"]["jwks"] = {{"keys", json::array({keyFor(m_key, "k")})}};
        const RequestReading reading = company.read();
        QVERIFY(reading.isGood());
        QCOMPARE(reading.request.responseMode, ResponseMode::DirectPostJwt);
        QVERIFY(reading.request.encryption->key == m_key.publicKey());
        company.claims.erase("client_metadata");
        QVERIFY(!company.read().isGood());
    }

private:
    const PrivateKey m_key = *PrivateKey::generate(KeyKind::P256);
};

QTEST_GUILESS_MAIN(ResponseEncryptionTest)
#include "ResponseEncryptionTest.moc"
