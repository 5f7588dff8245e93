// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"

#include "offers/CounterOffer.h"
#include "offers/Withdrawal.h"
#include "openid4vp/GrantCheck.h"

#include <QtTest>

#include <functional>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

const char *const kHash = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

struct SampleGrant
{
    SampleCompany company;
    json claims = json::parse(R"({"iss":"x509_san_dns:shop.example","iat":1798000000,"jti":"g-1",
        "offer_id":"spring-1","presentation_hashes":["47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"],
        "rewards":[{"kind":"money","amount":"3.00","currency":"EUR","delivered":"with-grant","id":"r-1",
            "code":"SPRING3","redeem_uri":"https://shop.example/redeem","unknown":1}],"unknown":true})");
    json header{{"typ", "fieldfare-grant+jwt"}, {"x5c", company.header["x5c"]}};
    GrantExpectation expected{QStringLiteral("x509_san_dns:shop.example"),
                              QStringLiteral("spring-1"),
                              {QString::fromLatin1(kHash)}};
    Instant now = requestTime;

    QByteArray text() const
    {
        return *Jws::sign(header, QByteArray::fromStdString(claims.dump()), company.identity.key);
    }
    GrantReading check() const
    {
        return checkGrant(text(), expected, TrustAnchors({company.authority.certificate}), now);
    }
};

QString codeOf(const std::optional<Error> &fault)
{
    return fault ? QString::fromUtf8(fault->code.name.data(), qsizetype(fault->code.name.size()))
                 : QStringLiteral("none");
}

} // namespace

class GrantCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAGoodGrant()
    {
        const SampleGrant sample;
        const GrantReading reading = sample.check();
        QCOMPARE(codeOf(reading.fault), QStringLiteral("none"));
        QCOMPARE(reading.requester.domain.ace, QStringLiteral("shop.example"));
        QCOMPARE(reading.grant->id, QStringLiteral("g-1"));
        QCOMPARE(reading.grant->rewards.size(), 1);
        const GrantedReward &reward = reading.grant->rewards.first();
        QCOMPARE(reward.id, QStringLiteral("r-1"));
        QCOMPARE(reward.code, QStringLiteral("SPRING3"));
        QCOMPARE(reward.redeemUri, QStringLiteral("https://shop.example/redeem"));
        QCOMPARE(reward.compensation.amount, Money(300, Currency::of("EUR")));
        QVERIFY(reward.compensation.withGrant);
        QCOMPARE(readGrant(sample.text())->presentationHashes, QStringList{QString::fromLatin1(kHash)});
    }

    void findsEachFault_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<std::function<void(SampleGrant &)>>("change");
        using Change = std::function<void(SampleGrant &)>;
        const auto row = [](const char *name, const char *code, const Change &change) {
            QTest::newRow(name) << QString::fromLatin1(code) << change;
        };
        row("other type", "jws.wrong-type", [](SampleGrant &g) { g.header["typ"] = "oauth-authz-req+jwt"; });
        row("no certificate", "certificate.chain-empty", [](SampleGrant &g) { g.header.erase("x5c"); });
        row("nobody trusted", "certificate.untrusted", [](SampleGrant &g) {
            g.company.authority = selfSigned(authorityWish(QStringLiteral("Somebody else")));
        });
        row("another's certificate", "client.name", [](SampleGrant &g) {
            g.company.identity = issuedBy(g.company.authority, shopWish({QStringLiteral("other.example")}));
            g.header["x5c"] = x5cOf({g.company.identity.certificate});
        });
        row("another's signature", "crypto.signature-wrong", [](SampleGrant &g) {
            g.company.identity = issuedBy(g.company.authority, shopWish({QStringLiteral("shop.example")}));
        });
        row("another party", "grant.other-party", [](SampleGrant &g) {
            g.company.identity = issuedBy(g.company.authority, shopWish({QStringLiteral("other.example")}));
            g.header["x5c"] = x5cOf({g.company.identity.certificate});
            g.claims["iss"] = "x509_san_dns:other.example";
        });
        row("no prefix", "client.prefix", [](SampleGrant &g) { g.claims["iss"] = "shop.example"; });
        row("another offer", "grant.other-offer", [](SampleGrant &g) { g.claims["offer_id"] = "autumn"; });
        row("another answer", "grant.other-answer",
            [](SampleGrant &g) { g.claims["presentation_hashes"] = {std::string(43, 'A')}; });
        row("from the future", "grant.from-future", [](SampleGrant &g) { g.claims["iat"] = 1'798'086'400; });
        row("no jti", "offer.missing-member", [](SampleGrant &g) { g.claims.erase("jti"); });
        row("no iat", "offer.missing-member", [](SampleGrant &g) { g.claims.erase("iat"); });
        row("short hash", "offer.bad-member",
            [](SampleGrant &g) { g.claims["presentation_hashes"] = {"x"}; });
        row("no hashes", "offer.bad-member",
            [](SampleGrant &g) { g.claims["presentation_hashes"] = json::array(); });
        row("reward without amount", "offer.missing-member",
            [](SampleGrant &g) { g.claims["rewards"][0].erase("amount"); });
        row("no rewards", "none", [](SampleGrant &g) { g.claims.erase("rewards"); });
    }
    void findsEachFault()
    {
        QFETCH(std::function<void(SampleGrant &)>, change);
        SampleGrant sample;
        change(sample);
        const GrantReading reading = sample.check();
        QTEST(codeOf(reading.fault), "code");
        QCOMPARE(reading.isValid(), !reading.fault.has_value());
    }

    void counterOffersGoThereAndBack()
    {
        CounterOffer counter;
        counter.offerId = QStringLiteral("spring-1");
        counter.issuedAt = requestTime;
        counter.expiresAt = {requestTime.microseconds + 86'400'000'000};
        counter.total = Money(450, Currency::of("EUR"));
        counter.paths = {FieldPath({QStringLiteral("email")}),
                         FieldPath({QStringLiteral("address"), QStringLiteral("postal_code")})};
        const PrivateKey key = std::move(*PrivateKey::generate(KeyKind::P256));
        const Result<QByteArray> plain = counter.sign(key);
        QVERIFY(plain.has_value());
        QVERIFY(CounterOffer::fromSigned(*plain) == counter);
        counter.fields = {{counter.paths[0], Money(150, Currency::of("EUR"))}};
        counter.purposes = QStringList{QStringLiteral("dpv:DirectMarketing")};
        counter.recipients = QStringList();
        counter.retention = *Retention::fromText(u"P6M");
        const Result<QByteArray> full = counter.sign(key);
        QVERIFY(CounterOffer::fromSigned(*full) == counter);
        const Jws jws = *Jws::parse(*full);
        QCOMPARE(jws.type(), QStringLiteral("fieldfare-counter+jwt"));
        QCOMPARE(*jws.claims(), json::parse(R"({"offer_id":"spring-1","iat":1798000000,"exp":1798086400,
            "total":{"amount":"4.50","currency":"EUR"},"paths":[["email"],["address","postal_code"]],
            "fields":[{"path":["email"],"minimum":"1.50"}],
            "conditions":{"purposes":["dpv:DirectMarketing"],"recipients":[],"retention":"P6M"}})"));
        QByteArray forged = *full;
        forged[forged.size() - 10] = forged.at(forged.size() - 10) == 'A' ? 'B' : 'A';
        QVERIFY(!CounterOffer::fromSigned(forged));
    }

    void withdrawalsNameOfferAndAnswer()
    {
        const PrivateKey key = std::move(*PrivateKey::generate(KeyKind::P256));
        const Result<QByteArray> text =
            Withdrawal{QStringLiteral("spring-1"), {QString::fromLatin1(kHash)}, requestTime}.sign(key);
        const Jws jws = *Jws::parse(*text);
        QCOMPARE(jws.type(), QStringLiteral("fieldfare-withdrawal+jwt"));
        QCOMPARE(jws.keyId(), didJwkKeyId(key.publicKey()));
        QVERIFY(jws.verify(key.publicKey()).has_value());
        QCOMPARE(*jws.claims(),
                 json({{"offer_id", "spring-1"}, {"presentation_hashes", {kHash}}, {"iat", 1'798'000'000}}));
    }
};

QTEST_GUILESS_MAIN(GrantCheckTest)
#include "GrantCheckTest.moc"
