// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 9901's, SD-JWT VC's and sd-jwt-js's examples.

#include "Vectors.h"
#include "base/Base64.h"
#include "crypto/Digest.h"
#include "jose/SdJwt.h"

#include <QDirIterator>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

PublicKey publicPartOf(json jwk)
{
    jwk.erase("d");
    return Jwk::fromJson(jwk)->key;
}

QByteArray bytesOf(const json &text)
{
    return QByteArray::fromStdString(text.get<std::string>());
}

/// Every place that a frame of sd-jwt-js names: "_sd" lists members or positions, others lead deeper.
void addPlaces(const json &frame, const json &claims, const ClaimPlace &at, std::vector<ClaimPlace> &places)
{
    for (const auto &[name, inner] : frame.items()) {
        if (name == "_sd") {
            for (const json &child : inner) {
                places.push_back(at);
                if (child.is_string())
                    places.back().push_back(child.get<std::string>());
                else
                    places.back().push_back(child.get<std::size_t>());
            }
        } else if (name.front() != '_' && inner.is_object()) {
            ClaimPlace place = at;
            const std::size_t position = claims.is_array() ? std::stoul(name) : 0;
            if (claims.is_array() && position >= claims.size())
                continue;
            if (claims.is_array())
                place.push_back(position);
            else
                place.push_back(name);
            addPlaces(inner, claims.is_array() ? claims.at(position) : claims.at(name), place, places);
        }
    }
}

/// Every place that a presentation frame wants.
void addWanted(const json &frame, const json &claims, const ClaimPlace &at, std::vector<ClaimPlace> &places)
{
    for (const auto &[name, inner] : frame.items()) {
        ClaimPlace place = at;
        const std::size_t position = claims.is_array() ? std::stoul(name) : 0;
        if (claims.is_array() && position >= claims.size())
            continue;
        if (claims.is_array())
            place.push_back(position);
        else
            place.push_back(name);
        places.push_back(place);
        if (inner.is_object())
            addWanted(inner, claims.is_array() ? claims.at(position) : claims.at(name), place, places);
    }
}

} // namespace

class SdJwtVectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standards_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("RFC 9901") << QStringLiteral("sd-jwt/extracted.json");
        QTest::newRow("SD-JWT VC") << QStringLiteral("sd-jwt-vc/extracted.json");
    }

    void standards()
    {
        QFETCH(QString, file);
        const json vectors = vectorJson(file);
        if (vectors.is_null())
            QSKIP("skipped: no vectors");
        const PublicKey issuer = publicPartOf(vectors.at("issuer_private_jwk"));
        const QString nonce = QString::fromStdString(vectors.at("key_binding_nonce"));
        for (const json &vector : vectors.at("vectors")) {
            const std::string section = vector.at("section").get<std::string>();
            const Result<SdJwt> sdJwt = SdJwt::parse(bytesOf(vector.at("sd_jwt")));
            QVERIFY2(sdJwt, section.c_str());
            QCOMPARE(sdJwt->text(), bytesOf(vector.at("sd_jwt")));
            if (vector.at("issuer_signature") == "valid")
                QVERIFY2(sdJwt->verify(issuer), section.c_str());
            QCOMPARE(sdJwt->disclosures().size(), qsizetype(vector.at("disclosures").size()));
            for (const json &disclosure : vector.at("disclosures")) {
                QVERIFY(sdJwt->disclosures().contains(bytesOf(disclosure.at("encoded"))));
                QCOMPARE(toBase64Url(digestOf(bytesOf(disclosure.at("encoded")))),
                         bytesOf(disclosure.at("digest_sha256")));
            }
            if (sdJwt->jws().type() == u"dc+sd-jwt")
                QVERIFY2(sdJwt->requireCredential(), section.c_str());
            QCOMPARE(sdJwt->keyBinding().has_value(), vector.at("has_kb").get<bool>());
            if (!sdJwt->keyBinding())
                continue;
            const json &binding = vector.at("kb_payload");
            const Instant at{binding.at("iat").get<std::int64_t>() * 1'000'000};
            const QString audience = QString::fromStdString(binding.at("aud"));
            QVERIFY2(sdJwt->verifyKeyBinding({audience, nonce, at}), section.c_str());
        }
        QVERIFY(vectors.at("vectors").size() == vectors.at("count"));
    }

    /// Claims and frames: issued, chosen from, read back.
    void frames()
    {
        QDirIterator files(vectorsFolder() + QStringLiteral("/sd-jwt-js"), {QStringLiteral("*.json")});
        if (!files.hasNext())
            QSKIP("skipped: no vectors");
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        int count = 0;
        QByteArrayList differing;
        while (files.hasNext()) {
            files.next();
            const json vector = vectorJson(QStringLiteral("sd-jwt-js/") + files.fileName());
            const QByteArray name = files.fileName().toUtf8();
            const json &claims = vector.at("claims");
            std::vector<ClaimPlace> places;
            addPlaces(vector.value("disclosureFrame", json::object()), claims, {}, places);
            const Result<SdJwt> issued = SdJwt::issueCredential(claims, places, *key, QStringLiteral("k"));
            QVERIFY2(issued, name);
            QVERIFY2(issued->claims() == claims, name);
            std::vector<ClaimPlace> wanted;
            addWanted(vector.value("presentationFrames", json::object()), claims, {}, wanted);
            const Result<SdJwt> chosen = issued->onlyWith(wanted);
            QVERIFY2(chosen, name);
            if (chosen->claims() != vector.at("presentedClaims"))
                differing.append(name + ": " + QByteArray::fromStdString(chosen->claims().dump()));
            ++count;
        }
        QCOMPARE(count, 17);
        // That one leaves an object out from which everything was; RFC 9901 section 7.1 takes away `_sd`
        // alone.
        QCOMPARE(differing, QByteArrayList({R"(array_none_disclosed.json: {"is_over":{}})"}));
    }
};

QTEST_GUILESS_MAIN(SdJwtVectorsTest)
#include "SdJwtVectorsTest.moc"
