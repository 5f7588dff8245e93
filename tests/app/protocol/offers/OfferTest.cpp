// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Offer.h"
#include "base/Json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

// The slashes are escaped because moc takes two of them for a comment even here.
const char *const kWhole = R"({
  "id": "spring-2027-0001", "expires_at": 1798675200,
  "controller": {"name": "Kornblum", "country": "DE", "privacy_policy_uri": "https:\/\/kornblum.example/p",
                 "contact": "privacy@kornblum.example"},
  "purposes": [{"id": "dpv:DirectMarketing", "description": "monthly newsletter"}],
  "legal_basis": "dpv:Consent", "retention": "P2Y", "recipients": [{"name": "Mailer", "country": "US"}],
  "compensation": [
    {"kind": "money", "amount": "1.20", "currency": "EUR", "delivered": "with-grant"},
    {"kind": "discount_amount", "amount": "5", "currency": "EUR", "min_spend": "50.00", "valid_until": 1798675200},
    {"kind": "discount_percent", "percent": "12.5", "max_amount": "20.00", "currency": "EUR"},
    {"kind": "points", "points": 200, "amount": "0.01", "currency": "EUR"},
    {"kind": "free_period", "duration": "P3M", "description": "streaming"},
    {"kind": "goods", "description": "a mug", "amount": "8.00", "currency": "USD", "delivered": "later"}],
  "field_compensation": [{"path": ["address", "postal_code"],
                          "compensation": {"kind": "money", "amount": "2.00", "currency": "EUR"}}],
  "withdrawal_uri": "https:\/\/kornblum.example/w", "supersedes": "spring-2027-0000",
  "collective": {"id": "c", "closes_at": 1798675200,
                 "tiers": [{"members": 500, "compensation": [{"kind": "goods", "description": "a cup"}]}]},
  "ext": {"note": [1, 2]}})";

json least()
{
    return {{"id", "o"}, {"controller", {{"name", "K"}}}, {"purposes", {{{"id", "dpv:Marketing"}}}}};
}

json withItem(const json &item)
{
    json offer = least();
    offer["compensation"] = json::array({item});
    return offer;
}

void addRow(const char *name, const json &offer, ErrorCode code, const char *place)
{
    QTest::newRow(name) << QByteArray::fromStdString(offer.dump())
                        << QString::fromUtf8(code.name.data(), qsizetype(code.name.size()))
                        << QString::fromUtf8(place);
}

json changed(const char *member, const json &value)
{
    json offer = least();
    offer[member] = value;
    return offer;
}

} // namespace

class OfferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember()
    {
        const Result<Offer> offer = Offer::fromJson(QByteArrayView(kWhole));
        QVERIFY(offer.has_value());
        const Currency euro = Currency::of("EUR");
        QCOMPARE(offer->id, QStringLiteral("spring-2027-0001"));
        QCOMPARE(offer->expiresAt->microseconds, 1798675200000000);
        QCOMPARE(offer->controller.contact, QStringLiteral("privacy@kornblum.example"));
        QCOMPARE(offer->purposes.first().description, QStringLiteral("monthly newsletter"));
        QCOMPARE(offer->retention.duration.years, 2);
        QCOMPARE(offer->recipients.first().country, QStringLiteral("US"));
        QCOMPARE(offer->compensation.size(), 6);
        QCOMPARE(*offer->compensation[0].amount, Money(120, euro));
        QVERIFY(offer->compensation[0].withGrant);
        QCOMPARE(*offer->compensation[1].minSpend, Money(5000, euro));
        QVERIFY(!offer->compensation[1].withGrant);
        QCOMPARE(offer->compensation[1].validUntil->microseconds, 1798675200000000);
        QCOMPARE(offer->compensation[2].percent, Fraction(25, 2));
        QCOMPARE(*offer->compensation[2].maxAmount, Money(2000, euro));
        QCOMPARE(offer->compensation[3].points, 200);
        QCOMPARE(offer->compensation[4].duration.months, 3);
        QCOMPARE(offer->compensation[5].amount->currency(), Currency::of("USD"));
        QCOMPARE(offer->fieldCompensation.first().path.toTyped(), QStringLiteral("address/postal_code"));
        QCOMPARE(offer->supersedes, QStringLiteral("spring-2027-0000"));
        QCOMPARE(offer->collective->tiers.first().members, 500);
        QCOMPARE(offer->collective->tiers.first().compensation.first().description, QStringLiteral("a cup"));
        QCOMPARE(offer->furtherTerms, QStringLiteral(R"({"note":[1,2]})"));
    }

    void readsTheLeast()
    {
        const Result<Offer> offer = Offer::fromJson(least());
        QVERIFY(offer.has_value());
        QCOMPARE(offer->retention.kind, Retention::Kind::NotSaid);
        QVERIFY(offer->compensation.isEmpty() && !offer->expiresAt && !offer->collective);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const json money = {{"kind", "money"}, {"amount", "1.00"}, {"currency", "EUR"}};
        const auto moneyWith = [&money](const char *member, const json &value) {
            json item = money;
            item[member] = value;
            return withItem(item);
        };
        addRow("no object", json::array(), errors::offerBadMember, "");
        addRow("no id", {{"controller", {{"name", "K"}}}, {"purposes", {{{"id", "p"}}}}},
               errors::offerMissingMember, "id");
        addRow("no controller", {{"id", "o"}, {"purposes", {{{"id", "p"}}}}}, errors::offerMissingMember,
               "controller");
        addRow("controller without a name", changed("controller", {{"country", "DE"}}),
               errors::offerMissingMember, "controller.name");
        addRow("empty purposes", changed("purposes", json::array()), errors::offerBadMember, "purposes");
        addRow("unknown member", changed("colour", "red"), errors::offerUnknownMember, "colour");
        addRow("unknown member further in", changed("controller", {{"name", "K"}, {"vat", "1"}}),
               errors::offerUnknownMember, "controller.vat");
        addRow("id of another type", changed("id", 7), errors::offerBadMember, "id");
        addRow("long id", changed("id", std::string(201, 'x')), errors::offerTooLarge, "id");
        addRow("control character", changed("id", "a\u0001b"), errors::offerBadMember, "id");
        addRow("time as text", changed("expires_at", "tomorrow"), errors::offerBadMember, "expires_at");
        addRow("negative time", changed("expires_at", -1), errors::offerBadMember, "expires_at");
        addRow("time beyond 64 bits", changed("expires_at", 18446744073709551615ULL), errors::offerBadMember,
               "expires_at");
        addRow("retention in hours", changed("retention", "PT5H"), errors::offerBadMember, "retention");
        addRow("too many recipients", changed("recipients", json(std::vector<json>(201, {{"name", "R"}}))),
               errors::offerTooLarge, "recipients");
        addRow("ext as text", changed("ext", "x"), errors::offerBadMember, "ext");
        addRow("large ext", changed("ext", {{"x", std::string(20000, 'x')}}), errors::offerTooLarge, "ext");
        addRow("kind unknown", withItem({{"kind", "love"}}), errors::offerBadMember, "compensation[0].kind");
        addRow("kind missing", withItem({{"amount", "1"}}), errors::offerMissingMember,
               "compensation[0].kind");
        addRow("amount as number", moneyWith("amount", 1.5), errors::offerBadMember,
               "compensation[0].amount");
        addRow("negative amount", moneyWith("amount", "-1.00"), errors::offerBadMember,
               "compensation[0].amount");
        addRow("amount too fine", moneyWith("amount", "1.001"), errors::offerBadMember,
               "compensation[0].amount");
        addRow("amount without a currency", withItem({{"kind", "money"}, {"amount", "1.00"}}),
               errors::offerMissingMember, "compensation[0].currency");
        addRow("currency in small letters", moneyWith("currency", "eur"), errors::offerBadMember,
               "compensation[0].currency");
        addRow("delivered sometime", moneyWith("delivered", "soon"), errors::offerBadMember,
               "compensation[0].delivered");
        addRow("percent on money", moneyWith("percent", "5"), errors::offerUnknownMember,
               "compensation[0].percent");
        addRow("percent over a hundred", withItem({{"kind", "discount_percent"}, {"percent", "100.01"}}),
               errors::offerBadMember, "compensation[0].percent");
        addRow("no percent at all", withItem({{"kind", "discount_percent"}, {"percent", "0"}}),
               errors::offerBadMember, "compensation[0].percent");
        addRow("no points at all", withItem({{"kind", "points"}, {"points", 0}}), errors::offerBadMember,
               "compensation[0].points");
        addRow("points as text", withItem({{"kind", "points"}, {"points", "5"}}), errors::offerBadMember,
               "compensation[0].points");
        addRow("period without a duration", withItem({{"kind", "free_period"}}), errors::offerMissingMember,
               "compensation[0].duration");
        addRow("goods without words", withItem({{"kind", "goods"}}), errors::offerMissingMember,
               "compensation[0].description");
        addRow("path as text", changed("field_compensation", {{{"path", "email"}, {"compensation", money}}}),
               errors::offerBadMember, "field_compensation[0].path");
        addRow("path with a number",
               changed("field_compensation", {{{"path", {"a", 1}}, {"compensation", money}}}),
               errors::offerBadMember, "field_compensation[0].path");
        addRow("too many items", changed("compensation", json(std::vector<json>(65, money))),
               errors::offerTooLarge, "compensation");
        addRow("tier without members",
               changed("collective", {{"id", "c"}, {"tiers", {{{"compensation", {money}}}}}}),
               errors::offerMissingMember, "collective.tiers[0].members");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const Result<Offer> offer = Offer::fromJson(QByteArrayView(bytes));
        QVERIFY(!offer.has_value());
        QCOMPARE(QString::fromUtf8(offer.error().code.name.data(), qsizetype(offer.error().code.name.size())),
                 code);
        QCOMPARE(offer.error().details, QStringList{place});
    }

    void refusesBadBytes()
    {
        QCOMPARE(Offer::fromJson(QByteArrayView("")).error().code, errors::jsonMalformed);
        QCOMPARE(Offer::fromJson(QByteArrayView(R"({"id":"a","id":"b"})")).error().code,
                 errors::jsonDuplicate);
        const QByteArray deep = QByteArray("{\"ext\":") + QByteArray(1000, '[');
        QCOMPARE(Offer::fromJson(QByteArrayView(deep)).error().code, errors::jsonTooDeep);
        const QByteArray large(70000, ' ');
        QCOMPARE(Offer::fromJson(QByteArrayView(large)).error().code, errors::jsonTooLarge);
    }
};

QTEST_GUILESS_MAIN(OfferTest)
#include "OfferTest.moc"
