// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Key.h"
#include "base/Base64.h"
#include "crypto/Digest.h"
#include "crypto/Random.h"

#include <QtTest>

#include <openssl/rsa.h>

using namespace fieldfare;

namespace {

const QByteArray kMessage = "what was signed";

/// A key of a kind or size that is not taken, as SPKI.
QByteArray spkiOf(EVP_PKEY *raw)
{
    const KeyHandle key(raw);
    QByteArray der(i2d_PUBKEY(key.get(), nullptr), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(key.get(), &at);
    return der;
}

QByteArray pssWithSalt(const PrivateKey &key, int salt)
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, key.handle());
    EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
    EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, salt);
    std::size_t length = 512;
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                   reinterpret_cast<const unsigned char *>(kMessage.data()), std::size_t(kMessage.size()));
    signature.truncate(qsizetype(length));
    return signature;
}

ErrorCode codeOf(const Result<> &result)
{
    return result ? ErrorCode{} : result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(fieldfare::KeyKind)
Q_DECLARE_METATYPE(fieldfare::SignatureAlgorithm)

class KeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAndVerifies_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("ES256") << KeyKind::P256 << SignatureAlgorithm::ES256 << qsizetype(64);
        QTest::newRow("ES384") << KeyKind::P384 << SignatureAlgorithm::ES384 << qsizetype(96);
        QTest::newRow("PS256") << KeyKind::Rsa << SignatureAlgorithm::PS256 << qsizetype(256);
        QTest::newRow("RS256") << KeyKind::Rsa << SignatureAlgorithm::RS256 << qsizetype(256);
        QTest::newRow("EdDSA") << KeyKind::Ed25519 << SignatureAlgorithm::EdDSA << qsizetype(64);
        QTest::newRow("Ed25519") << KeyKind::Ed25519 << SignatureAlgorithm::Ed25519 << qsizetype(64);
    }

    void signsAndVerifies()
    {
        QFETCH(KeyKind, kind);
        QFETCH(SignatureAlgorithm, algorithm);
        QFETCH(qsizetype, length);
        const Result<PrivateKey> key = PrivateKey::generate(kind);
        QVERIFY(key);
        QCOMPARE(key->publicKey().kind(), kind);
        const Result<QByteArray> signature = key->sign(algorithm, kMessage);
        QVERIFY(signature);
        QCOMPARE(signature->size(), length);
        QVERIFY(key->publicKey().verify(algorithm, kMessage, *signature));

        const PublicKey &publicKey = key->publicKey();
        QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage + '.', *signature)), errors::signatureWrong);
        QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage, signature->chopped(1))),
                 errors::signatureWrong);
        QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage, *signature + '\0')), errors::signatureWrong);
        QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage, {})), errors::signatureWrong);
        for (const qsizetype at : {qsizetype(0), length / 2, length - 1}) {
            QByteArray changed = *signature;
            changed[at] = char(changed[at] ^ 4);
            QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage, changed)), errors::signatureWrong);
        }
        QCOMPARE(codeOf(publicKey.verify(algorithm, kMessage, QByteArray(length, '\0'))),
                 errors::signatureWrong);
        const Result<PrivateKey> other = PrivateKey::generate(kind);
        QVERIFY(other);
        QCOMPARE(codeOf(other->publicKey().verify(algorithm, kMessage, *signature)), errors::signatureWrong);

        const Result<SecureBytes> stored = key->toPkcs8();
        QVERIFY(stored);
        const Result<PrivateKey> again = PrivateKey::fromPkcs8(*stored);
        QVERIFY(again);
        QVERIFY(again->publicKey() == publicKey);
        QVERIFY(publicKey.verify(algorithm, kMessage, *again->sign(algorithm, kMessage)));
        const Result<PublicKey> known = PublicKey::fromSpki(publicKey.toSpki());
        QVERIFY(known);
        QVERIFY(*known == publicKey);
        const Result<PublicKey> built = PublicKey::fromNumbers(publicKey.numbers());
        QVERIFY(built);
        QVERIFY(built->verify(algorithm, kMessage, *signature));
    }

    void refusesAnAlgorithmThatDoesNotFit()
    {
        for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519, KeyKind::Rsa}) {
            const Result<PrivateKey> key = PrivateKey::generate(kind);
            QVERIFY(key);
            for (const char *name : {"ES256", "ES384", "PS256", "RS256", "EdDSA", "Ed25519"}) {
                const SignatureAlgorithm algorithm = *signatureAlgorithmNamed(QString::fromUtf8(name));
                QCOMPARE(key->sign(algorithm, kMessage).has_value(), fits(algorithm, kind));
                if (!fits(algorithm, kind))
                    QCOMPARE(codeOf(key->publicKey().verify(algorithm, kMessage, QByteArray(64, 'x'))),
                             errors::algorithmUnfit);
            }
        }
    }

    void knowsNoOtherAlgorithm()
    {
        for (const char *name : {"none", "None", "HS256", "HS384", "HS512", "es256", "ES512", "ES256K", "RS1",
                                 "RS384", "PS512", "Ed448", ""})
            QVERIFY2(!signatureAlgorithmNamed(QString::fromUtf8(name)), name);
    }

    /// RFC 7518 section 3.5: the salt is as long as the digest, and nothing else.
    void takesOnlyASaltOf32Bytes()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::Rsa);
        QVERIFY(key);
        QVERIFY(key->publicKey().verify(SignatureAlgorithm::PS256, kMessage, pssWithSalt(*key, 32)));
        for (const int salt : {0, 20, 31, 64})
            QCOMPARE(
                codeOf(key->publicKey().verify(SignatureAlgorithm::PS256, kMessage, pssWithSalt(*key, salt))),
                errors::signatureWrong);
    }

    void refusesDerWhereJoseWantsRawNumbers()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        QVERIFY(key);
        const DigestContextHandle context(EVP_MD_CTX_new());
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key->handle());
        std::size_t length = 80;
        QByteArray der(qsizetype(length), '\0');
        QCOMPARE(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length,
                                reinterpret_cast<const unsigned char *>(kMessage.data()),
                                std::size_t(kMessage.size())),
                 1);
        der.truncate(qsizetype(length));
        QCOMPARE(codeOf(key->publicKey().verify(SignatureAlgorithm::ES256, kMessage, der)),
                 errors::signatureWrong);
    }

    void refusesWeakOrForeignKeys()
    {
        const Result<PublicKey> small = PublicKey::fromSpki(spkiOf(EVP_RSA_gen(1024)));
        QVERIFY(!small);
        QCOMPARE(small.error(), (Error{errors::keyWeak, {QStringLiteral("1024")}}));
        for (EVP_PKEY *const key :
             {EVP_EC_gen("P-521"), EVP_EC_gen("secp256k1"), EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"),
              EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448")}) {
            const Result<PublicKey> read = PublicKey::fromSpki(spkiOf(key));
            QVERIFY(!read);
            QCOMPARE(read.error().code, errors::keyUnsupported);
        }
    }

    void refusesPointsThatAreNoKey()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        QVERIFY(key);
        PublicNumbers numbers = key->publicKey().numbers();
        numbers.y[31] = char(numbers.y[31] ^ 1);
        QVERIFY(!PublicKey::fromNumbers(numbers));
        numbers = key->publicKey().numbers();
        numbers.x.fill('\0');
        numbers.y.fill('\0');
        QVERIFY(!PublicKey::fromNumbers(numbers));
        numbers = key->publicKey().numbers();
        numbers.kind = KeyKind::P384;
        QVERIFY(!PublicKey::fromNumbers(numbers));
        numbers = key->publicKey().numbers();
        numbers.x.prepend('\0');
        QVERIFY(!PublicKey::fromNumbers(numbers));
    }

    /// With an exponent of 1, every text is its own signature.
    void refusesRsaExponentsThatProveNothing()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::Rsa);
        QVERIFY(key);
        for (const QByteArray &exponent :
             {QByteArray("\x01", 1), QByteArray("\x04", 1), QByteArray(9, '\x01')}) {
            PublicNumbers numbers = key->publicKey().numbers();
            numbers.exponent = exponent;
            QVERIFY(!PublicKey::fromNumbers(numbers));
        }
    }

    void refusesWhatIsNoKey()
    {
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        QVERIFY(key);
        QVERIFY(!PublicKey::fromSpki(key->publicKey().toSpki() + 'x'));
        QVERIFY(!PublicKey::fromSpki(key->publicKey().toSpki().chopped(1)));
        QVERIFY(!PublicKey::fromSpki({}));
        const Result<SecureBytes> stored = key->toPkcs8();
        QVERIFY(stored);
        QVERIFY(!PrivateKey::fromPkcs8(SecureBytes::copyOf(stored->view().chopped(1))));
        QVERIFY(!PrivateKey::fromPkcs8(SecureBytes::copyOf(stored->view().toByteArray() + 'x')));
        QVERIFY(!PrivateKey::fromPkcs8(SecureBytes()));
    }

    /// RFC 8037 appendix A.4.
    void signsTheExampleOfRfc8037()
    {
        const QByteArray prefix = QByteArray::fromHex("302e020100300506032b657004220420");
        const QByteArray seed = *fromBase64Url("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
        const Result<PrivateKey> key = PrivateKey::fromPkcs8(SecureBytes::copyOf(prefix + seed));
        QVERIFY(key);
        QCOMPARE(toBase64Url(key->publicKey().numbers().x), "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        const QByteArray input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        QCOMPARE(toBase64Url(*key->sign(SignatureAlgorithm::EdDSA, input)),
                 "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }

    void digestsAndDrawsRandomBytes()
    {
        QCOMPARE(digestOf("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(digestOf("abc", DigestAlgorithm::Sha384).size(), 48);
        QVERIFY(digestOf("abc", DigestAlgorithm::Sha512).toHex().startsWith("ddaf35a193617aba"));
        const Result<QByteArray> one = randomBytes(16);
        const Result<QByteArray> two = randomBytes(16);
        QVERIFY(one && two);
        QCOMPARE(one->size(), 16);
        QVERIFY(*one != *two);
    }
};

QTEST_GUILESS_MAIN(KeyTest)
#include "KeyTest.moc"
