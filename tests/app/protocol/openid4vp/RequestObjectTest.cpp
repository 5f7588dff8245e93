// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"

#include "base/Base64.h"
#include <QCryptographicHash>

#include <QtTest>

#include <functional>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

QString outcomes(const RequestReading &reading)
{
    QStringList failed;
    for (const RequestCheck &check : reading.checks.list()) {
        if (check.outcome == CheckOutcome::Failed)
            failed.append(checkKey(check.name));
    }
    return failed.isEmpty() ? QStringLiteral("good") : failed.join(u' ');
}

QString codeOf(const RequestReading &reading)
{
    const RequestCheck *failed = reading.checks.firstFailed();
    return failed ? QString::fromUtf8(failed->fault->code.name.data(),
                                      qsizetype(failed->fault->code.name.size()))
                  : QString();
}

using Change = std::function<void(SampleCompany &, RequestContext &)>;

struct Case
{
    const char *name;
    const char *check; ///< the only one that fails; "good" for none
    const char *code;
    Change change;
};

Change claim(const char *member, const json &value)
{
    return [member, value](SampleCompany &company, RequestContext &) {
        if (value.is_discarded())
            company.claims.erase(member);
        else
            company.claims[member] = value;
    };
}

Change entry(const std::function<void(json &)> &change)
{
    return [change](SampleCompany &company, RequestContext &) {
        change(company.transactionData);
        company.setTransactionData(company.transactionData);
    };
}

Change context(const std::function<void(RequestContext &)> &change)
{
    return [change](SampleCompany &, RequestContext &context) { change(context); };
}

const json kAbsent = json(json::value_t::discarded);

QList<Case> partyCases()
{
    return {
        {"nothing changed", "good", "", [](SampleCompany &, RequestContext &) {}},
        {"typ JWT", "type", "jws.wrong-type",
         [](SampleCompany &c, RequestContext &) { c.header["typ"] = "JWT"; }},
        {"no typ", "type", "jws.wrong-type",
         [](SampleCompany &c, RequestContext &) { c.header.erase("typ"); }},
        {"no client_id", "client-id", "client.missing", claim("client_id", kAbsent)},
        {"x5c of nobody trusted", "chain", "certificate.untrusted",
         [](SampleCompany &, RequestContext &context) {
             context.anchors =
                 TrustAnchors({selfSigned(authorityWish(QStringLiteral("Somebody else"))).certificate});
         }},
        {"no x5c", "chain", "certificate.chain-empty",
         [](SampleCompany &c, RequestContext &) { c.header.erase("x5c"); }},
        {"certificate expired", "chain", "certificate.expired",
         [](SampleCompany &c, RequestContext &) {
             CertificateWish wish = shopWish({QStringLiteral("shop.example")});
             wish.notAfter = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
             c.identity = issuedBy(c.authority, wish);
             c.header["x5c"] = x5cOf({c.identity.certificate});
         }},
        {"certificate for another name", "name", "client.name",
         [](SampleCompany &c, RequestContext &) {
             c.identity = issuedBy(c.authority, shopWish({QStringLiteral("other.example")}));
             c.header["x5c"] = x5cOf({c.identity.certificate});
         }},
        {"wildcard certificate", "name", "client.name",
         [](SampleCompany &c, RequestContext &) {
             c.identity = issuedBy(c.authority, shopWish({QStringLiteral("*.example")}));
             c.header["x5c"] = x5cOf({c.identity.certificate});
         }},
        {"signed by another key", "signature", "crypto.signature-wrong",
         [](SampleCompany &c, RequestContext &) {
             const json x5c = c.header["x5c"];
             c.identity = issuedBy(c.authority, shopWish({QStringLiteral("shop.example")}));
             c.header["x5c"] = x5c;
         }},
        {"link names another client", "same-client-id", "request.other-client",
         context([](RequestContext &c) { c.clientId = QStringLiteral("x509_san_dns:other.example"); })},
        {"link lacks the prefix", "same-client-id", "request.other-client",
         context([](RequestContext &c) { c.clientId = QStringLiteral("shop.example"); })},
        {"a file has no link", "good", "", context([](RequestContext &c) { c.clientId.clear(); })},
        {"aud of nobody", "audience", "request.audience", claim("aud", "https://wallet.example")},
        {"no aud", "audience", "request.missing-member", claim("aud", kAbsent)},
        {"aud is the request_uri", "good", "", claim("aud", "https://shop.example/request/1")},
        {"aud is nearly the request_uri", "audience", "request.audience",
         claim("aud", "https://shop.example/request/1/")},
        {"aud as a list", "audience", "request.audience", claim("aud", {"https://self-issued.me/v2"})},
        {"aud of a file may not be an address", "audience", "request.audience",
         [](SampleCompany &c, RequestContext &context) {
             c.claims["aud"] = "";
             context.requestUri.clear();
         }},
        {"wallet_nonce did not come back", "wallet-nonce", "request.wallet-nonce",
         context([](RequestContext &c) { c.walletNonce = QStringLiteral("w"); })},
        {"another wallet_nonce", "wallet-nonce", "request.wallet-nonce",
         [](SampleCompany &c, RequestContext &context) {
             c.claims["wallet_nonce"] = "x";
             context.walletNonce = QStringLiteral("w");
         }},
        {"wallet_nonce came back", "good", "",
         [](SampleCompany &c, RequestContext &context) {
             c.claims["wallet_nonce"] = "w";
             context.walletNonce = QStringLiteral("w");
         }},
        {"answered before", "fresh", "request.replay", context([](RequestContext &c) {
             c.wasAnswered = [](const QString &client, const QString &nonce) {
                 return client == u"x509_san_dns:shop.example" && nonce == u"n-0S6_WzA2Mj~.";
             };
         })},
    };
}

QList<Case> answerCases()
{
    QList<Case> cases{
        {"expired", "time", "request.expired", claim("exp", 1'798'000'000)},
        {"expires next second", "good", "", claim("exp", 1'798'000'001)},
        {"exp as text", "time", "request.malformed-member", claim("exp", "1798000600")},
        {"exp out of this world", "time", "request.malformed-member", claim("exp", 1e300)},
        {"no exp", "good", "", claim("exp", kAbsent)},
        {"nbf tomorrow", "time", "request.from-future", claim("nbf", 1'798'086'400)},
        {"iat tomorrow", "time", "request.from-future", claim("iat", 1'798'086'400)},
        {"iat a minute ahead", "good", "", claim("iat", 1'798'000'060)},
        {"offer expired", "time", "request.expired",
         entry([](json &e) { e["offer"]["expires_at"] = 1'797'999'999; })},
        {"no response_type", "response-type", "request.missing-member", claim("response_type", kAbsent)},
        {"response_type code", "response-type", "request.unsupported-value", claim("response_type", "code")},
        {"no response_mode", "response-mode", "request.missing-member", claim("response_mode", kAbsent)},
        {"response_mode fragment", "response-mode", "request.unsupported-value",
         claim("response_mode", "fragment")},
        {"no response_uri", "response-address", "request.missing-member", claim("response_uri", kAbsent)},
        {"redirect_uri beside it", "response-address", "request.redirect-uri",
         claim("redirect_uri", "https://shop.example/")},
        {"response_uri elsewhere", "response-host", "client.host",
         claim("response_uri", "https://other.example/answer")},
        {"response_uri at a subdomain", "response-host", "client.host",
         claim("response_uri", "https://a.shop.example/answer")},
        {"response_uri in capitals", "good", "", claim("response_uri", "https://SHOP.example/answer")},
        {"response_uri with a port", "good", "", claim("response_uri", "https://shop.example:8443/answer")},
        {"no nonce", "nonce", "request.missing-member", claim("nonce", kAbsent)},
        {"state with a blank", "state", "request.malformed-member", claim("state", "a b")},
        {"empty state", "state", "request.malformed-member", claim("state", "")},
        {"no state", "good", "", claim("state", kAbsent)},
    };
    for (const char *nonce : {"", "a b", "a+b", "a/b", "ä", "a=", "a:b"})
        cases.append({nonce, "nonce", "request.malformed-member", claim("nonce", nonce)});
    for (const char *uri : {"http://shop.example/", "https://me@shop.example/", "https://shop.example/#x",
                            "shop.example", "", "javascript:alert(1)", "http://localhost/"})
        cases.append({uri, "response-address", "request.malformed-member", claim("response_uri", uri)});
    return cases;
}

QList<Case> askCases()
{
    const auto data = [](const json &value) { return claim("transaction_data", value); };
    return {
        {"no dcql_query", "query", "request.missing-member",
         [](SampleCompany &c, RequestContext &) {
             c.claims.erase("dcql_query");
             c.claims.erase("transaction_data");
         }},
        {"scope beside it", "query", "request.query-twice",
         [](SampleCompany &c, RequestContext &) {
             c.claims["scope"] = "profile";
             c.claims.erase("transaction_data");
         }},
        {"scope alone", "query", "request.scope",
         [](SampleCompany &c, RequestContext &) {
             c.claims["scope"] = "profile";
             c.claims.erase("dcql_query");
         }},
        {"broken query", "query", "dcql.missing-member",
         [](SampleCompany &c, RequestContext &) { c.claims["dcql_query"]["credentials"][0].erase("meta"); }},
        {"other formats alone", "formats", "request.formats",
         claim("client_metadata", json::parse(R"({"vp_formats_supported":{"mso_mdoc":{}}})"))},
        {"other algorithms alone", "formats", "request.formats",
         claim("client_metadata",
               json::parse(R"({"vp_formats_supported":{"dc+sd-jwt":{"kb-jwt_alg_values":["RS256"]}}})"))},
        {"any algorithm", "good", "",
         claim("client_metadata", json::parse(R"({"vp_formats_supported":{"dc+sd-jwt":{}}})"))},
        {"no metadata", "good", "", claim("client_metadata", kAbsent)},
        {"no offer", "good", "", data(kAbsent)},
        {"no list", "transaction-data", "offer.bad-member", data("text")},
        {"empty list", "transaction-data", "offer.bad-member", data(json::array())},
        {"no base64url", "transaction-data", "base64.malformed", data({"{}"})},
        {"base64 with padding", "transaction-data", "base64.malformed", data({"e30="})},
        {"no JSON", "transaction-data", "json.malformed", data({"aGVsbG8"})},
        {"unknown type", "transaction-data", "transaction.type", entry([](json &e) {
             e = {{"type", "qes"}, {"credential_ids", {"profile"}}, {"other", 1}};
         })},
        {"no type", "transaction-data", "offer.missing-member", entry([](json &e) { e.erase("type"); })},
        {"no credential_ids", "transaction-data", "offer.missing-member",
         entry([](json &e) { e.erase("credential_ids"); })},
        {"empty credential_ids", "transaction-data", "offer.bad-member",
         entry([](json &e) { e["credential_ids"] = json::array(); })},
        {"credential that is not asked for", "transaction-data", "transaction.credential", entry([](json &e) {
             e["credential_ids"] = {"profile", "card"};
         })},
        {"unknown member", "transaction-data", "offer.unknown-member",
         entry([](json &e) { e["extra"] = 1; })},
        {"unknown member of the offer", "transaction-data", "offer.unknown-member",
         entry([](json &e) { e["offer"]["purpose"] = "x"; })},
        {"no purposes", "transaction-data", "offer.missing-member",
         entry([](json &e) { e["offer"].erase("purposes"); })},
        {"other hashes alone", "transaction-data", "transaction.hash",
         entry([](json &e) { e["transaction_data_hashes_alg"] = {"sha-512"}; })},
        {"no hashes named", "good", "", entry([](json &e) { e.erase("transaction_data_hashes_alg"); })},
        {"no holder binding", "transaction-data", "transaction.unbound",
         [](SampleCompany &c, RequestContext &) {
             c.claims["dcql_query"]["credentials"][0]["require_cryptographic_holder_binding"] = false;
         }},
        {"writing turned round", "transaction-data", "offer.bad-member",
         entry([](json &e) { e["offer"]["controller"]["name"] = "Shop \u202eelpmaxe"; })},
        {"HTML is text like any other", "good", "",
         entry([](json &e) { e["offer"]["controller"]["name"] = "<b onclick=x>Shop</b>"; })},
    };
}

} // namespace

class RequestObjectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAGoodOne()
    {
        const SampleCompany company;
        const QByteArray text = company.signedRequest();
        const RequestReading reading = readRequest(text, company.context());
        QVERIFY2(reading.isGood(), qPrintable(outcomes(reading)));
        QCOMPARE(reading.checks.list().size(), checkCount);
        const RequestObject &request = reading.request;
        QCOMPARE(request.client.prefix, QStringLiteral("x509_san_dns"));
        QCOMPARE(request.client.value, QStringLiteral("shop.example"));
        QCOMPARE(request.nonce, QStringLiteral("n-0S6_WzA2Mj~."));
        QCOMPARE(request.state, QStringLiteral("af0ifjsldkj"));
        QCOMPARE(request.responseUri.toString(QUrl::FullyEncoded),
                 QStringLiteral("https://shop.example/answer?session=1%2F2"));
        QCOMPARE(request.query.credentials.size(), 1);
        QCOMPARE(request.expiresAt->microseconds, std::int64_t(1'798'000'600) * 1'000'000);
        QCOMPARE(request.text, text);
        QCOMPARE(request.transactionData.size(), 1);
        QCOMPARE(request.transactionData[0].offer.id, QStringLiteral("spring-1"));
        QVERIFY(request.transactionData[0].namesHashes);
        // The string as it came is what is hashed, not what stands in it.
        const QByteArray received = QByteArray::fromStdString(company.claims["transaction_data"][0]);
        QCOMPARE(request.transactionData[0].received, received);
        QCOMPARE(request.transactionData[0].hash(),
                 QString::fromLatin1(
                     QCryptographicHash::hash(received, QCryptographicHash::Sha256)
                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        QCOMPARE(reading.requester.proof, Requester::Proof::Domain);
        QCOMPARE(reading.requester.domain.ace, QStringLiteral("shop.example"));
        QCOMPARE(reading.requester.chain.size(), 2);
        QVERIFY(reading.mayAnswerError());
        QVERIFY(reading.protocolError().isEmpty());
    }

    /// Breaking one thing flips exactly that one check.
    void eachFaultIsOneCheck_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> cases = partyCases() + answerCases() + askCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::addRow("%s: %s (%d)", cases[i].check, cases[i].name, i) << i;
    }
    void eachFaultIsOneCheck()
    {
        QFETCH(int, index);
        const Case wanted = (partyCases() + answerCases() + askCases())[index];
        SampleCompany company;
        RequestContext context = company.context();
        wanted.change(company, context);
        const RequestReading reading = readRequest(company.signedRequest(), context);
        QCOMPARE(outcomes(reading), QString::fromLatin1(wanted.check));
        QCOMPARE(codeOf(reading), QString::fromLatin1(wanted.code));
        QCOMPARE(reading.isGood(), qstrcmp(wanted.check, "good") == 0);
    }

    void prefixIsWhatStandsBeforeTheFirstColon()
    {
        QCOMPARE(ClientId::fromText(QStringLiteral("redirect_uri:https://a.example")).value,
                 QStringLiteral("https://a.example"));
        QVERIFY(ClientId::fromText(QStringLiteral("preregistered")).prefix.isEmpty());
        for (const char *clientId :
             {"origin:https://shop.example", "shop.example", "X509_SAN_DNS:shop.example",
              "did:web:shop.example", "https://shop.example", "verifier_attestation:x"}) {
            SampleCompany company;
            company.claims["client_id"] = clientId;
            RequestContext context = company.context();
            context.clientId = QString::fromLatin1(clientId);
            const RequestReading reading = readRequest(company.signedRequest(), context);
            QCOMPARE(outcomes(reading), QStringLiteral("client-id"));
            QCOMPARE(codeOf(reading), QStringLiteral("client.prefix"));
            QVERIFY(!reading.isGood());
            QVERIFY(!reading.mayAnswerError());
            QCOMPARE(reading.requester.proof, Requester::Proof::None);
        }
    }

    void refusesAlgorithmsThatProveNothing()
    {
        const SampleCompany company;
        const QByteArray good = company.signedRequest();
        for (const char *algorithm : {"none", "HS256", "ES512", "es256"}) {
            json header = company.header;
            header["alg"] = algorithm;
            QByteArray text = toBase64Url(QByteArray::fromStdString(header.dump()));
            text += good.mid(good.indexOf('.'));
            const RequestReading reading = readRequest(text, company.context());
            QCOMPARE(outcomes(reading), QStringLiteral("algorithm"));
            QVERIFY(!reading.isGood());
        }
        // A key of another kind than the algorithm says.
        json header = company.header;
        header["alg"] = "RS256";
        const QByteArray text =
            toBase64Url(QByteArray::fromStdString(header.dump())) + good.mid(good.indexOf('.'));
        QCOMPARE(outcomes(readRequest(text, company.context())), QStringLiteral("algorithm"));
    }

    void refusesWhatIsNoRequest()
    {
        const SampleCompany company;
        const QByteArray good = company.signedRequest();
        for (const QByteArray &text : {QByteArray(), QByteArray("hello"), good + "=", good + ".x", ' ' + good,
                                       good.left(good.lastIndexOf('.')), QByteArray(2 * 1024 * 1024, 'e')}) {
            const RequestReading reading = readRequest(text, company.context());
            QCOMPARE(outcomes(reading), QStringLiteral("readable"));
            QCOMPARE(reading.checks.at(CheckName::Signature).outcome, CheckOutcome::NotReached);
            QVERIFY(reading.request.text.size() <= 1024 * 1024);
        }
        // A payload that is no object, or that says a thing twice.
        for (const QByteArray &payload :
             {QByteArray("[]"), QByteArray(R"({"a":1,"a":2})"), QByteArray("{")}) {
            const Result<QByteArray> text = Jws::sign(company.header, payload, company.identity.key);
            QVERIFY(text.has_value());
            QCOMPARE(outcomes(readRequest(*text, company.context())), QStringLiteral("readable"));
        }
    }

    /// One changed byte anywhere is found.
    void everyByteCounts()
    {
        const SampleCompany company;
        const QByteArray good = company.signedRequest();
        const RequestContext context = company.context();
        for (qsizetype i = 0; i < good.size(); i += 97) {
            QByteArray text = good;
            text[i] = text[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!readRequest(text, context).isGood(), QByteArray::number(i));
        }
    }

    void keysInTheMetadataNeverVerify()
    {
        SampleCompany company;
        const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
        json jwk = jwkOf(key->publicKey());
        jwk["kid"] = "k";
        company.claims["client_metadata"]["jwks"]["keys"] = {jwk};
        company.header.erase("x5c");
        company.header["kid"] = "k";
        const Result<QByteArray> text =
            Jws::sign(company.header, QByteArray::fromStdString(company.claims.dump()), *key);
        const RequestReading reading = readRequest(*text, company.context());
        QVERIFY(!reading.isGood());
        QVERIFY(!reading.checks.passed(CheckName::Signature));
    }

    /// An error goes only to an address that was proven to be the asker's.
    void answersErrorsOnlyToWhoIsProven()
    {
        SampleCompany company;
        company.claims["nonce"] = "a b";
        QVERIFY(company.read().mayAnswerError());
        QCOMPARE(company.read().protocolError(), QByteArray("invalid_request"));
        company.claims["response_uri"] = "https://other.example/";
        QVERIFY(!company.read().mayAnswerError());
        SampleCompany offering;
        offering.claims["transaction_data"] = {"e30"};
        QVERIFY(offering.read().mayAnswerError());
        QCOMPARE(offering.read().protocolError(), QByteArray("invalid_transaction_data"));
        SampleCompany scope;
        scope.claims.erase("dcql_query");
        scope.claims["scope"] = "x";
        QCOMPARE(scope.read().protocolError(), QByteArray("invalid_scope"));
    }

    void whatWasCheckedIsReadTheSameAgain()
    {
        const SampleCompany company;
        const QByteArray text = company.signedRequest();
        const RequestObject first = readRequest(text, company.context()).request;
        const RequestObject again = readKnownRequest(text, company.context());
        QCOMPARE(again.text, first.text);
        QCOMPARE(again.client.full, first.client.full);
        QCOMPARE(again.nonce, first.nonce);
        QCOMPARE(again.state, first.state);
        QCOMPARE(again.responseUri, first.responseUri);
        QCOMPARE(again.responseMode, first.responseMode);
        QCOMPARE(again.expiresAt, first.expiresAt);
        QCOMPARE(again.query.credentials.size(), first.query.credentials.size());
        QVERIFY(!first.transactionData.isEmpty());
        QCOMPARE(again.transactionData.size(), first.transactionData.size());
        QCOMPARE(again.transactionData.first().offer, first.transactionData.first().offer);
        QVERIFY(readKnownRequest("no.request", company.context()).query.credentials.isEmpty());
    }

    void plainHttpOnlyForTrialsOnThisComputer()
    {
        SampleCompany company;
        company.identity = issuedBy(company.authority, shopWish({QStringLiteral("localhost")}));
        company.header["x5c"] = x5cOf({company.identity.certificate});
        company.claims["client_id"] = "x509_san_dns:localhost";
        company.claims["response_uri"] = "http://localhost:8080/answer";
        RequestContext context = company.context();
        context.clientId = QStringLiteral("x509_san_dns:localhost");
        QCOMPARE(outcomes(readRequest(company.signedRequest(), context)), QStringLiteral("response-address"));
        context.ownNetwork = true;
        QCOMPARE(outcomes(readRequest(company.signedRequest(), context)), QStringLiteral("good"));
    }
};

QTEST_GUILESS_MAIN(RequestObjectTest)
#include "RequestObjectTest.moc"
