// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/SdJwt.h"
#include "crypto/Digest.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const Instant kNow = Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
const QString kAudience = QStringLiteral("x509_san_dns:shop.example");
const QString kNonce = QStringLiteral("n-0S6_WzA2Mj");

QByteArray nameOf(const Error &error)
{
    return {error.code.name.data(), qsizetype(error.code.name.size())};
}

template <typename T>
QByteArray faultOf(const Result<T> &result)
{
    return result ? QByteArray() : nameOf(result.error());
}

QByteArray disclosureOf(const json &content)
{
    return toBase64Url(content.dump());
}

std::string digestOfText(const QByteArray &disclosure)
{
    return toBase64Url(digestOf(disclosure)).toStdString();
}

/// The fault of revealing these disclosures in that payload.
QByteArray faultOf(const json &payload, const QByteArrayList &disclosures)
{
    return faultOf(revealClaims(payload, disclosures));
}

/// A person's own word, for one company.
struct Sample
{
    PrivateKey key = *PrivateKey::generate(KeyKind::P256);
    json claims{{"iss", didJwkOf(key.publicKey()).toStdString()},
                {"vct", "urn:fieldfare:profile:1"},
                {"iat", 1795514400},
                {"cnf", {{"jwk", jwkOf(key.publicKey())}}},
                {"email", "anna@example.org"},
                {"address", {{"street_address", "Am Hang 1"}, {"country", "DE"}}},
                {"nationalities", {"DE", "FR", "IT"}}};
    std::vector<ClaimPlace> places{{"email"},
                                   {"address"},
                                   {"address", "country"},
                                   {"nationalities", std::size_t(0)},
                                   {"nationalities", std::size_t(2)}};
    SdJwt credential = *SdJwt::issueCredential(claims, places, key, didJwkKeyId(key.publicKey()));

    SdJwt bound(const json &further = json::object()) const
    {
        return *credential.boundTo({kAudience, kNonce, kNow}, further, key);
    }
    /// A presentation whose key-binding JWT says this, in that type, signed by that key.
    SdJwt boundBy(const json &binding, const char *type, const PrivateKey &signer) const
    {
        return *SdJwt::parse(credential.text() + *Jws::sign({{"typ", type}}, binding.dump(), signer));
    }
    json goodBinding() const { return *bound().keyBinding()->claims(); }
};

KeyBindingExpectation expected()
{
    return {kAudience, kNonce, kNow};
}

QByteArray checkThatFails(const SdJwt &sdJwt, const KeyBindingExpectation &wanted = expected())
{
    const Result<json> verdict = sdJwt.verifyKeyBinding(wanted);
    if (verdict)
        return {};
    return verdict.error().code == errors::sdJwtKeyBinding ? verdict.error().details.value(0).toUtf8()
                                                           : nameOf(verdict.error());
}

} // namespace

class SdJwtTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesAndRevealsClaims()
    {
        const Sample sample;
        const Result<SdJwt> read = SdJwt::parse(sample.credential.text());
        QVERIFY(read);
        QVERIFY(read->claims() == sample.claims);
        QCOMPARE(read->disclosures().size(), 5);
        QVERIFY(read->verify(sample.key.publicKey()));
        QVERIFY(read->requireCredential());
        QVERIFY(read->holderKey()->key == sample.key.publicKey());
        QCOMPARE(read->jws().type(), QStringLiteral("dc+sd-jwt"));
        QCOMPARE(read->jws().keyId(), didJwkKeyId(sample.key.publicKey()));
        QVERIFY(!read->keyBinding());
        const json payload = *read->jws().claims();
        for (const char *value : {"anna", "Hang", "country", "FR"})
            QCOMPARE(payload.dump().find(value) != std::string::npos, std::string(value) == "FR");
        QCOMPARE(payload.at("_sd").size(), std::size_t(2));
        QVERIFY(std::is_sorted(payload.at("_sd").begin(), payload.at("_sd").end()));
    }

    /// The one disclosure is inside the other, so that hiding the address hides that it has a country.
    void putsInnerDigestsIntoOuterDisclosures()
    {
        const Sample sample;
        const std::vector<DisclosurePlace> &places = sample.credential.places();
        const auto at = [&places](const ClaimPlace &place) {
            return std::ranges::find(places, place, &DisclosurePlace::place);
        };
        QVERIFY(at({"address", "country"}) != places.end());
        QVERIFY(at({"address", "country"})->parent == std::size_t(at({"address"}) - places.begin()));
        QVERIFY(!at({"email"})->parent);
        QVERIFY(at({"nationalities", std::size_t(2)}) != places.end());
    }

    void makesEverySaltAnew()
    {
        const Sample sample;
        const SdJwt other =
            *SdJwt::issueCredential(sample.claims, sample.places, sample.key, QStringLiteral("k"));
        for (const QByteArray &disclosure : sample.credential.disclosures()) {
            QVERIFY(!other.disclosures().contains(disclosure));
            const json content = json::parse(fromBase64Url(disclosure)->toStdString());
            QCOMPARE(fromBase64Url(QByteArray::fromStdString(content[0]))->size(), 16);
        }
    }

    void hasNoDigestWhereNothingIsHidden()
    {
        const Sample sample;
        const SdJwt open = *SdJwt::issueCredential(sample.claims, {}, sample.key, QStringLiteral("k"));
        QVERIFY(*open.jws().claims() == sample.claims);
        QCOMPARE(open.text(), open.jws().compact() + '~');
    }

    void letsTheHolderChoose()
    {
        const Sample sample;
        const Result<SdJwt> email = sample.credential.onlyWith({{"email"}, {"iss"}});
        QVERIFY(email);
        QCOMPARE(email->disclosures().size(), 1);
        QVERIFY(email->claims().contains("email"));
        QVERIFY(!email->claims().contains("address"));
        QVERIFY(email->claims().at("nationalities") == json({"FR"}));
        // A claim inside another brings the other along, but not the other way round.
        QCOMPARE(sample.credential.onlyWith({{"address", "country"}})->disclosures().size(), 2);
        const Result<SdJwt> address = sample.credential.onlyWith({{"address"}});
        QVERIFY(address->claims().at("address") == json({{"street_address", "Am Hang 1"}}));
        const Result<SdJwt> third = sample.credential.onlyWith({{"nationalities", std::size_t(2)}});
        QVERIFY(third->claims().at("nationalities") == json({"FR", "IT"}));
        QVERIFY(third->verify(sample.key.publicKey()));
        QCOMPARE(sample.credential.onlyWith({})->disclosures().size(), 0);
    }

    void refusesToHideWhatMustStandOpen()
    {
        const Sample sample;
        for (const char *name : {"iss", "vct", "cnf"})
            QCOMPARE(faultOf(SdJwt::issueCredential(sample.claims, {{name}}, sample.key, {})),
                     "sdjwt.not-disclosable");
        QCOMPARE(faultOf(SdJwt::issueCredential(sample.claims, {{"cnf", "jwk"}}, sample.key, {})),
                 "sdjwt.not-disclosable");
        for (const ClaimPlace &place :
             {ClaimPlace{"phone"}, ClaimPlace{}, ClaimPlace{"email", "x"},
              ClaimPlace{"nationalities", std::size_t(3)}, ClaimPlace{std::size_t(0)}})
            QCOMPARE(faultOf(SdJwt::issueCredential(sample.claims, {place}, sample.key, {})),
                     "sdjwt.no-such-claim");
        for (const char *name : {"_sd", "...", "_sd_alg"}) {
            json claims = sample.claims;
            claims["address"][name] = "x";
            QCOMPARE(faultOf(SdJwt::issueCredential(claims, {}, sample.key, {})), "sdjwt.reserved-name");
        }
        // What somebody else hid all the same.
        const HiddenClaims hidden = *hideClaims(sample.claims, {{"vct"}});
        const QByteArray text = *Jws::sign({{"typ", "dc+sd-jwt"}}, hidden.payload, sample.key) + '~' +
                                hidden.disclosures.first() + '~';
        QCOMPARE(faultOf(SdJwt::parse(text)->requireCredential()), "sdjwt.not-disclosable");
    }

    void wantsACredentialsTypeAndVct()
    {
        const Sample sample;
        const auto withType = [&sample](const char *type, const json &claims) {
            return SdJwt::parse(*Jws::sign({{"typ", type}}, claims.dump(), sample.key) + '~')
                ->requireCredential();
        };
        QVERIFY(withType("dc+sd-jwt", sample.claims));
        QCOMPARE(faultOf(withType("vc+sd-jwt", sample.claims)), "jws.wrong-type");
        json claims = sample.claims;
        claims.erase("vct");
        QCOMPARE(faultOf(withType("dc+sd-jwt", claims)), "sdjwt.malformed");
    }

    // --- RFC 9901 section 7.1, one row each

    void refusesDisclosuresThatDoNotBelong()
    {
        const QByteArray own = disclosureOf({"salt", "email", "a@b"});
        const QByteArray foreign = disclosureOf({"salt", "phone", "1"});
        const json payload{{"_sd", {digestOfText(own)}}};
        QCOMPARE(faultOf(payload, {own}), QByteArray());
        QCOMPARE(faultOf(payload, {}), QByteArray());
        QCOMPARE(faultOf(payload, {own, foreign}), "sdjwt.unreferenced");
        QCOMPARE(faultOf(payload, {own, own}), "sdjwt.digest-twice");
        // The digest of the inner one is only in the outer one, which is not there.
        const QByteArray inner = disclosureOf({"salt", "country", "DE"});
        const QByteArray outer = disclosureOf({"salt", "address", {{"_sd", {digestOfText(inner)}}}});
        const json nested{{"_sd", {digestOfText(outer)}}};
        QCOMPARE(faultOf(nested, {inner, outer}), QByteArray());
        QCOMPARE(faultOf(nested, {inner}), "sdjwt.unreferenced");
    }

    void refusesADigestThatStandsTwice()
    {
        const QByteArray own = disclosureOf({"salt", "email", "a@b"});
        const std::string digest = digestOfText(own);
        QCOMPARE(faultOf({{"_sd", {digest, digest}}}, {}), "sdjwt.digest-twice");
        QCOMPARE(faultOf({{"_sd", {digest}}, {"a", {{"_sd", {digest}}}}}, {own}), "sdjwt.digest-twice");
        QCOMPARE(faultOf({{"_sd", {digest}}, {"a", {{{"...", digest}}}}}, {}), "sdjwt.digest-twice");
        // Once in the payload and once in what is disclosed.
        const QByteArray outer = disclosureOf({"salt", "address", {{"_sd", {digest}}}});
        QCOMPARE(faultOf({{"_sd", {digest, digestOfText(outer)}}}, {own, outer}), "sdjwt.digest-twice");
    }

    void refusesReservedAndTakenNames()
    {
        for (const char *name : {"_sd", "...", "_sd_alg"}) {
            const QByteArray own = disclosureOf({"salt", name, "x"});
            QCOMPARE(faultOf({{"_sd", {digestOfText(own)}}}, {own}), "sdjwt.reserved-name");
        }
        QCOMPARE(faultOf({{"...", "x"}}, {}), "sdjwt.reserved-name");
        QCOMPARE(faultOf({{"a", {{"_sd_alg", "sha-256"}}}}, {}), "sdjwt.reserved-name");
        const QByteArray own = disclosureOf({"salt", "email", "a@b"});
        QCOMPARE(faultOf({{"_sd", {digestOfText(own)}}, {"email", "c@d"}}, {own}), "sdjwt.name-taken");
        const QByteArray other = disclosureOf({"pepper", "email", "e@f"});
        QCOMPARE(faultOf({{"_sd", {digestOfText(own), digestOfText(other)}}}, {own, other}),
                 "sdjwt.name-taken");
    }

    void refusesMalformedDigestsAndDisclosures()
    {
        const QByteArray member = disclosureOf({"salt", "email", "a@b"});
        const QByteArray element = disclosureOf({"salt", "DE"});
        QCOMPARE(faultOf({{"a", {{{"...", digestOfText(element)}}}}}, {element}), QByteArray());
        QCOMPARE(faultOf({{"_sd", digestOfText(member)}}, {member}), "sdjwt.malformed");
        QCOMPARE(faultOf({{"_sd", {1}}}, {}), "sdjwt.malformed");
        QCOMPARE(faultOf({{"_sd", {digestOfText(element)}}}, {element}), "sdjwt.malformed");
        QCOMPARE(faultOf({{"a", {{{"...", digestOfText(member)}}}}}, {member}), "sdjwt.malformed");
        QCOMPARE(faultOf({{"a", {{{"...", digestOfText(element)}, {"b", 1}}}}}, {element}),
                 "sdjwt.malformed");
        QCOMPARE(faultOf({{"a", {{{"...", 1}}}}}, {}), "sdjwt.malformed");
        for (const json &content :
             {json{"salt"}, json{1, "email", "x"}, json{"salt", 1, "x"}, json{"salt", "email", "x", "y"},
              json::object(), json("x"), json::array()}) {
            const QByteArray bad = disclosureOf(content);
            QCOMPARE(faultOf({{"_sd", {digestOfText(bad)}}}, {bad}), "sdjwt.malformed");
        }
        for (const QByteArray &bad : {member + '=', QByteArray("****"), toBase64Url("[\"salt\"")})
            QVERIFY2(!revealClaims({{"_sd", {digestOfText(bad)}}}, {bad}), bad);
        const QByteArray twice = toBase64Url(R"(["salt", "a", {"b": 1, "b": 2}])");
        QCOMPARE(faultOf({{"_sd", {digestOfText(twice)}}}, {twice}), "json.duplicate");
    }

    void takesOnlySha256()
    {
        QCOMPARE(faultOf({{"_sd_alg", "sha-256"}}, {}), QByteArray());
        for (const json &algorithm :
             {json("sha-1"), json("md5"), json("SHA-256"), json("sha-512"), json(1), json("")})
            QCOMPARE(faultOf({{"_sd_alg", algorithm}}, {}), "sdjwt.hash");
    }

    void endsAtADepth()
    {
        QByteArrayList disclosures{disclosureOf({"salt", "a", 1})};
        for (int i = 0; i < 100; ++i)
            disclosures.append(disclosureOf({"salt", "a", {{"_sd", {digestOfText(disclosures.last())}}}}));
        QCOMPARE(faultOf({{"_sd", {digestOfText(disclosures.last())}}}, disclosures), "sdjwt.too-large");
    }

    void takesOneFormAndNoOther()
    {
        const Sample sample;
        const QByteArray jwt = sample.credential.jws().compact();
        const QByteArray good = sample.credential.text();
        QVERIFY(SdJwt::parse(good));
        for (const QByteArray &text : {QByteArray(), jwt, '~' + good, good + '~', good + "x", good + '\n',
                                       good.chopped(1), jwt + "~~", QByteArray("~")})
            QVERIFY2(!SdJwt::parse(text), text);
        QCOMPARE(faultOf(SdJwt::parse(jwt + QByteArray(1003, '~'))), "sdjwt.too-large");
        QCOMPARE(faultOf(SdJwt::parse(QByteArray(SdJwt::kMostBytes + 1, 'x'))), "sdjwt.too-large");
    }

    // --- Key binding

    void bindsToWhoGetsIt()
    {
        const Sample sample;
        const SdJwt bound = sample.bound({{"transaction_data_hashes", {"x"}}});
        const Result<SdJwt> read = SdJwt::parse(bound.text());
        QVERIFY(read);
        const Result<json> claims = read->verifyKeyBinding(expected());
        QVERIFY(claims);
        QCOMPARE(claims->at("transaction_data_hashes").at(0), "x");
        QCOMPARE(claims->at("iat"), kNow.microseconds / 1'000'000);
        QCOMPARE(QString::fromStdString(claims->at("sd_hash")),
                 QString::fromLatin1(toBase64Url(digestOf(sample.credential.text()))));
        QCOMPARE(read->keyBinding()->type(), QStringLiteral("kb+jwt"));
        QCOMPARE(read->keyBinding()->header().size(), std::size_t(2)); // nothing that tells more: alg and typ
        QVERIFY(!sample.credential.boundTo({kAudience, kNonce, kNow}, {{"aud", "x"}}, sample.key));
        QVERIFY(!sample.credential.boundTo({kAudience, kNonce, kNow}, json::object(),
                                           *PrivateKey::generate(KeyKind::P256)));
    }

    void noticesEachBrokenBinding()
    {
        const Sample sample;
        QCOMPARE(checkThatFails(sample.bound()), QByteArray());
        QCOMPARE(checkThatFails(sample.credential), "kb+jwt");
        for (const char *name : {"sd_hash", "aud", "nonce", "iat"}) {
            json binding = sample.goodBinding();
            binding[name] = "x";
            QCOMPARE(checkThatFails(sample.boundBy(binding, "kb+jwt", sample.key)), name);
            binding.erase(name);
            QCOMPARE(checkThatFails(sample.boundBy(binding, "kb+jwt", sample.key)), name);
        }
        json list = sample.goodBinding();
        list["aud"] = json::array({kAudience.toStdString()});
        QCOMPARE(checkThatFails(sample.boundBy(list, "kb+jwt", sample.key)), "aud");
        QCOMPARE(checkThatFails(sample.boundBy(sample.goodBinding(), "JWT", sample.key)), "jws.wrong-type");
        const Result<PrivateKey> other = PrivateKey::generate(KeyKind::P256);
        QCOMPARE(checkThatFails(sample.boundBy(sample.goodBinding(), "kb+jwt", *other)),
                 "crypto.signature-wrong");
        // The same binding over fewer disclosures.
        const SdJwt fewer = *sample.credential.onlyWith({{"email"}});
        QCOMPARE(checkThatFails(*SdJwt::parse(fewer.text() + sample.bound().keyBinding()->compact())),
                 "sd_hash");
    }

    void noticesTheWrongVerifierAndTheWrongTime()
    {
        const Sample sample;
        const SdJwt bound = sample.bound();
        KeyBindingExpectation wanted = expected();
        wanted.audience = QStringLiteral("shop.example");
        QCOMPARE(checkThatFails(bound, wanted), "aud");
        wanted = expected();
        wanted.nonce = QStringLiteral("other");
        QCOMPARE(checkThatFails(bound, wanted), "nonce");
        // Whoever expects nothing must not be content with a binding that says nothing.
        json silent = sample.goodBinding();
        silent.erase("nonce");
        wanted.nonce.clear();
        QCOMPARE(checkThatFails(sample.boundBy(silent, "kb+jwt", sample.key), wanted), "nonce");
        silent.erase("aud");
        wanted.audience.clear();
        QCOMPARE(checkThatFails(sample.boundBy(silent, "kb+jwt", sample.key), wanted), "aud");
        wanted = expected();
        wanted.now.microseconds += std::int64_t(601) * 1'000'000;
        QCOMPARE(checkThatFails(bound, wanted), "iat");
        wanted = expected();
        wanted.now.microseconds -= std::int64_t(61) * 1'000'000;
        QCOMPARE(checkThatFails(bound, wanted), "iat");
        json binding = sample.goodBinding();
        for (const json &time : {json(-1), json(1e18), json(std::uint64_t(1) << 63), json(nullptr)}) {
            binding["iat"] = time;
            QCOMPARE(checkThatFails(sample.boundBy(binding, "kb+jwt", sample.key)), "iat");
        }
    }
};

QTEST_GUILESS_MAIN(SdJwtTest)
#include "SdJwtTest.moc"
