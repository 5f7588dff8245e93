// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jwe.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const QByteArray kPlain = R"({"vp_token":{"profile":["x~"]},"state":"s"})";

QByteArray nameOf(const Error &error)
{
    return {error.code.name.data(), qsizetype(error.code.name.size())};
}

QByteArray textOf(const json &header)
{
    return toBase64Url(QByteArray::fromStdString(header.dump()));
}

/// The fault of a JWE with another header or other parts.
QByteArray faultOf(const QByteArrayList &parts)
{
    const Result<Jwe> jwe = Jwe::parse(parts.join('.'));
    return jwe ? QByteArray() : nameOf(jwe.error());
}

} // namespace

class JweTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_parts =
            Jwe::encrypt(kPlain, m_key.publicKey(), QStringLiteral("k1"), Cipher::Aes128Gcm)->split('.');
        m_header = Jwe::parse(m_parts.join('.'))->header();
    }

    void opensWhatWasEncrypted()
    {
        for (const KeyKind kind : {KeyKind::P256, KeyKind::P384}) {
            for (const Cipher cipher : {Cipher::Aes128Gcm, Cipher::Aes256Gcm}) {
                const PrivateKey key = *PrivateKey::generate(kind);
                const Result<QByteArray> text =
                    Jwe::encrypt(kPlain, key.publicKey(), QStringLiteral("k1"), cipher);
                QVERIFY(text);
                const Result<Jwe> jwe = Jwe::parse(*text);
                QVERIFY(jwe);
                QCOMPARE(jwe->keyId(), QStringLiteral("k1"));
                QCOMPARE(jwe->cipher(), cipher);
                QCOMPARE(jwe->header().at("alg"), json("ECDH-ES"));
                QCOMPARE(*jwe->decrypt(key), kPlain);
                QCOMPARE(jwe->decrypt(*PrivateKey::generate(kind)).error().code, errors::cipherWrong);
            }
        }
    }

    /// With the same plain text and recipient nothing is the same twice.
    void usesAFreshKeyEachTime()
    {
        const QByteArrayList again =
            Jwe::encrypt(kPlain, m_key.publicKey(), QStringLiteral("k1"), Cipher::Aes128Gcm)->split('.');
        for (const int part : {0, 2, 3, 4})
            QVERIFY(again[part] != m_parts[part]);
        QVERIFY(again[1].isEmpty());
    }

    void leavesTheNameOfTheKeyOutWhereThereIsNone()
    {
        const QByteArray text = *Jwe::encrypt(kPlain, m_key.publicKey(), {}, Cipher::Aes256Gcm);
        QVERIFY(!Jwe::parse(text)->header().contains("kid"));
        QCOMPARE(*Jwe::parse(text)->decrypt(m_key), kPlain);
    }

    void noticesEveryChange()
    {
        for (const int part : {0, 2, 3, 4}) {
            QByteArrayList changed = m_parts;
            if (part == 0) {
                json header = m_header;
                header["cty"] = "json";
                changed[0] = textOf(header);
            } else {
                QByteArray bytes = *fromBase64Url(changed[part]);
                bytes[0] = char(bytes[0] ^ 1);
                changed[part] = toBase64Url(bytes);
            }
            const Result<Jwe> jwe = Jwe::parse(changed.join('.'));
            QVERIFY(jwe);
            QCOMPARE(jwe->decrypt(m_key).error().code, errors::cipherWrong);
        }
    }

    void opensWithAKeyOfItsCurveOnly()
    {
        const Result<Jwe> jwe = Jwe::parse(m_parts.join('.'));
        QCOMPARE(jwe->decrypt(*PrivateKey::generate(KeyKind::P384)).error().code, errors::algorithmUnfit);
        QCOMPARE(jwe->decrypt(*PrivateKey::generate(KeyKind::Ed25519)).error().code, errors::algorithmUnfit);
        QCOMPARE(
            Jwe::encrypt(kPlain, PrivateKey::generate(KeyKind::Ed25519)->publicKey(), {}, Cipher::Aes128Gcm)
                .error()
                .code,
            errors::algorithmUnfit);
    }

    void refusesParts()
    {
        const auto with = [this](int part, const QByteArray &text) {
            QByteArrayList parts = m_parts;
            parts[part] = text;
            return faultOf(parts);
        };
        const QByteArray malformed = "jwe.malformed";
        QCOMPARE(faultOf(m_parts), QByteArray());
        QCOMPARE(faultOf(m_parts.mid(0, 4)), malformed);
        QCOMPARE(faultOf(m_parts + QByteArrayList{"AA"}), malformed);
        QCOMPARE(with(0, ""), QByteArray("json.malformed"));
        QCOMPARE(with(1, "AAAA"), malformed); // an encrypted key
        QCOMPARE(with(2, m_parts[2].chopped(2)), malformed);
        QCOMPARE(with(2, m_parts[2] + "AAAA"), malformed);
        QCOMPARE(with(4, m_parts[4].chopped(2)), malformed);
        QCOMPARE(with(4, ""), malformed);
        QCOMPARE(with(3, m_parts[3] + "="), malformed);
        QCOMPARE(with(3, m_parts[3] + "+"), malformed);
        // One text for one thing: the last letter has bits that are not used.
        QByteArray loose = m_parts[4];
        loose.back() = char(loose.back() + 1);
        QCOMPARE(with(4, loose), malformed);
        QCOMPARE(faultOf({QByteArray(Jwe::kMostBytes + 1, 'A')}), QByteArray("jwe.too-large"));
        QCOMPARE(nameOf(Jwe::encrypt(QByteArray(Jwe::kMostPlainBytes + 1, 'A'), m_key.publicKey(), {},
                                     Cipher::Aes128Gcm)
                            .error()),
                 QByteArray("jwe.too-large"));
    }

    void refusesHeaders_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *patch, const char *fault) {
            QTest::newRow(patch) << QByteArray(patch) << QByteArray(fault);
        };
        row(R"({"alg":null})", "jwe.algorithm");
        row(R"({"alg":"dir"})", "jwe.algorithm");
        row(R"({"alg":"ECDH-ES+A128KW"})", "jwe.algorithm");
        row(R"({"alg":"RSA1_5"})", "jwe.algorithm");
        row(R"({"alg":"ecdh-es"})", "jwe.algorithm");
        row(R"({"enc":null})", "jwe.algorithm");
        row(R"({"enc":"A192GCM"})", "jwe.algorithm");
        row(R"({"enc":"A128CBC-HS256"})", "jwe.algorithm");
        row(R"({"zip":"DEF"})", "jwe.header-refused");
        row(R"({"crit":["exp"],"exp":1})", "jwe.header-refused");
        row(R"({"kid":7})", "jwe.malformed");
        row(R"({"apu":"A="})", "jwe.malformed");
        row(R"({"apv":1})", "jwe.malformed");
        row(R"({"epk":null})", "jwe.malformed");
        row(R"({"epk":{"y":null}})", "jwk.malformed");
        row(R"({"epk":{"crv":"P-384"}})", "jwk.malformed");
        row(R"({"epk":{"crv":"secp256k1"}})", "jwk.unsupported");
        row(R"({"epk":{"d":"AAAA"}})", "jwk.private");
        // Not a point of the curve.
        row(R"({"epk":{"x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"}})", "crypto.key-unreadable");
    }
    void refusesHeaders()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, fault);
        json header = m_header;
        header.merge_patch(json::parse(patch.toStdString()));
        QByteArrayList parts = m_parts;
        parts[0] = textOf(header);
        QCOMPARE(faultOf(parts), fault);
    }

    void refusesAMemberThatStandsTwice()
    {
        QByteArrayList parts = m_parts;
        QByteArray text = QByteArray::fromStdString(m_header.dump());
        text.replace("{\"alg\"", "{\"enc\":\"A128GCM\",\"alg\"");
        parts[0] = toBase64Url(text);
        QCOMPARE(faultOf(parts), QByteArray("json.duplicate"));
    }

    /// What a sender tells of both parties goes into the key.
    void takesTheNamesOfBothParties()
    {
        json header = m_header;
        header["apu"] = "QWxpY2U";
        header["apv"] = "Qm9i";
        QByteArrayList parts = m_parts;
        parts[0] = textOf(header);
        QCOMPARE(faultOf(parts), QByteArray());
        header["apu"] = toBase64Url(QByteArray(1025, 'a')).toStdString();
        parts[0] = textOf(header);
        QCOMPARE(faultOf(parts), QByteArray("jwe.malformed"));
    }

private:
    const PrivateKey m_key = *PrivateKey::generate(KeyKind::P256);
    QByteArrayList m_parts;
    json m_header;
};

QTEST_GUILESS_MAIN(JweTest)
#include "JweTest.moc"
