// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who asks by the further client identifier prefixes: x509_hash and redirect_uri (OpenID4VP 1.0, section
// 5.9.3). x509_san_dns is in RequestObjectTest.

#include "SampleRequest.h"

#include "base/Base64.h"
#include "openid4vp/FormText.h"
#include "openid4vp/X509Hash.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

QString outcomes(const RequestReading &reading)
{
    QStringList failed;
    for (const RequestCheck &check : reading.checks.list()) {
        if (check.outcome == CheckOutcome::Failed)
            failed.append(
                checkKey(check.name) + u' ' +
                QString::fromLatin1(check.fault->code.name.data(), qsizetype(check.fault->code.name.size())));
    }
    return failed.isEmpty() && reading.isGood() ? QStringLiteral("good") : failed.join(QStringLiteral(", "));
}

QString hashOf(const Certificate &certificate)
{
    return QString::fromLatin1(toBase64Url(certificate.sha256()));
}

/// A company that is named by the hash of its certificate.
SampleCompany hashedCompany(const CertificateWish &wish)
{
    SampleCompany company;
    company.identity = issuedBy(company.authority, wish);
    company.header["x5c"] = x5cOf({company.identity.certificate});
    company.claims["client_id"] = "x509_hash:" + hashOf(company.identity.certificate).toStdString();
    return company;
}

RequestReading readHashed(const SampleCompany &company)
{
    RequestContext context = company.context();
    context.clientId = QString::fromStdString(company.claims["client_id"]);
    return readRequest(company.signedRequest(), context);
}

CertificateWish namedWish(const QString &organisation, const QStringList &domains = {})
{
    CertificateWish wish = shopWish(domains);
    wish.organisation = organisation;
    return wish;
}

/// The parameters of an unsigned request, in a link's form.
class UnsignedRequest
{
public:
    UnsignedRequest()
    {
        const json &claims = company.claims;
        for (const char *member : {"response_type", "response_mode", "response_uri", "nonce", "state"})
            fields.append({QString::fromLatin1(member), QString::fromStdString(claims[member])});
        for (const char *member : {"dcql_query", "client_metadata", "transaction_data"})
            fields.append({QString::fromLatin1(member), QString::fromStdString(claims[member].dump())});
        set("client_id", "redirect_uri:https://shop.example/answer?session=1%2F2");
    }
    void set(const char *name, const QString &value)
    {
        remove(name);
        fields.append({QString::fromLatin1(name), value});
    }
    void set(const char *name, const char *value) { set(name, QString::fromUtf8(value)); }
    void remove(const char *name)
    {
        fields.removeIf([name](const FormField &field) { return field.name == QLatin1String(name); });
    }
    RequestReading read() const { return readUnsignedRequest(toFormText(fields), company.context()); }

    SampleCompany company;
    QList<FormField> fields;
};

} // namespace

class RequesterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provesByTheHashOfTheCertificate()
    {
        SampleCompany company = hashedCompany(shopWish({QStringLiteral("shop.example")}));
        const RequestReading reading = readHashed(company);
        QCOMPARE(outcomes(reading), QStringLiteral("good"));
        QCOMPARE(reading.requester.proof, Requester::Proof::Certificate);
        QCOMPARE(reading.requester.name, QStringLiteral("shop.example"));
        QCOMPARE(reading.requester.chain.size(), 2);
        QVERIFY(reading.checks.passed(CheckName::ResponseHost));
        QVERIFY(reading.mayAnswerError());
        // The answer may go anywhere: who signed it says so.
        company.claims["response_uri"] = "https://answers.example/1";
        const RequestReading elsewhere = readHashed(company);
        QCOMPARE(outcomes(elsewhere), QStringLiteral("good"));
        QVERIFY(elsewhere.checks.isWaived(CheckName::ResponseHost));
        QVERIFY(elsewhere.mayAnswerError());
    }

    void showsWhomTheCertificateNames()
    {
        const QString organisation = QStringLiteral("Shop Ltd");
        const auto nameIn = [](const CertificateWish &wish) {
            return readHashed(hashedCompany(wish)).requester.name;
        };
        QCOMPARE(nameIn(namedWish(organisation)), organisation);
        QCOMPARE(nameIn(namedWish(organisation, {QStringLiteral("*.shop.example")})), organisation);
        QCOMPARE(
            nameIn(namedWish(organisation, {QStringLiteral("*.a.example"), QStringLiteral("b.example")})),
            QStringLiteral("b.example"));
        QCOMPARE(outcomes(readHashed(hashedCompany(namedWish(QString())))),
                 QStringLiteral("name client.nameless"));
    }

    void refusesWhatTheHashDoesNotProve()
    {
        const CertificateWish wish = shopWish({QStringLiteral("shop.example")});
        SampleCompany other = hashedCompany(wish);
        const Issued second = issuedBy(other.authority, wish);
        other.claims["client_id"] = "x509_hash:" + hashOf(second.certificate).toStdString();
        QCOMPARE(outcomes(readHashed(other)), QStringLiteral("name client.hash"));
        QCOMPARE(readHashed(other).requester.proof, Requester::Proof::None);
        QVERIFY(!readHashed(other).mayAnswerError());
        // In another spelling it is another value.
        SampleCompany padded = hashedCompany(wish);
        padded.claims["client_id"] = padded.claims["client_id"].get<std::string>() + "=";
        QCOMPARE(outcomes(readHashed(padded)), QStringLiteral("name client.hash"));
        SampleCompany forged = hashedCompany(wish);
        forged.identity = Issued{second.certificate, *PrivateKey::generate(KeyKind::P256)};
        QCOMPARE(outcomes(readHashed(forged)), QStringLiteral("signature crypto.signature-wrong"));
        SampleCompany foreign = hashedCompany(wish);
        foreign.authority = selfSigned(authorityWish(QStringLiteral("Somebody else")));
        QCOMPARE(outcomes(readHashed(foreign)), QStringLiteral("chain certificate.untrusted"));
        SampleCompany bare = hashedCompany(wish);
        bare.header.erase("x5c");
        QCOMPARE(outcomes(readHashed(bare)), QStringLiteral("chain certificate.chain-empty"));
    }

    /// The certificates of all kinds of keys, with the signatures that are taken.
    void takesEveryKindOfKey()
    {
        for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519, KeyKind::Rsa}) {
            CertificateWish wish = shopWish({QStringLiteral("shop.example")});
            wish.key = kind;
            const SampleCompany company = hashedCompany(wish);
            for (const SignatureAlgorithm algorithm :
                 {SignatureAlgorithm::ES256, SignatureAlgorithm::ES384, SignatureAlgorithm::PS256,
                  SignatureAlgorithm::RS256, SignatureAlgorithm::EdDSA, SignatureAlgorithm::Ed25519}) {
                if (!fits(algorithm, kind))
                    continue;
                const Result<QByteArray> text =
                    Jws::sign(company.header, QByteArray::fromStdString(company.claims.dump()),
                              company.identity.key, algorithm);
                RequestContext context = company.context();
                context.clientId = QString::fromStdString(company.claims["client_id"]);
                QCOMPARE(outcomes(readRequest(*text, context)), QStringLiteral("good"));
            }
        }
    }

    void readsWhatNobodySigned()
    {
        const UnsignedRequest request;
        const RequestReading reading = request.read();
        QCOMPARE(outcomes(reading), QStringLiteral("good"));
        QCOMPARE(reading.requester.proof, Requester::Proof::None);
        QVERIFY(reading.requester.chain.isEmpty());
        QCOMPARE(reading.request.client.prefix, QStringLiteral("redirect_uri"));
        QCOMPARE(reading.request.responseUri.toString(QUrl::FullyEncoded),
                 QStringLiteral("https://shop.example/answer?session=1%2F2"));
        QCOMPARE(reading.request.query.credentials.size(), 1);
        QCOMPARE(reading.request.transactionData.size(), 1);
        QCOMPARE(reading.request.transactionData[0].received,
                 QByteArray::fromStdString(request.company.claims["transaction_data"][0]));
        QCOMPARE(reading.request.text, toFormText(request.fields));
        // Nothing is called proven that is not: what a signature would say is not demanded.
        for (const CheckName name :
             {CheckName::Algorithm, CheckName::Type, CheckName::ClientId, CheckName::SameClientId,
              CheckName::Chain, CheckName::Name, CheckName::Signature, CheckName::Audience,
              CheckName::WalletNonce, CheckName::ResponseHost})
            QVERIFY2(reading.checks.isWaived(name), qPrintable(checkKey(name)));
    }

    /// Whatever is wrong, an unproven asker is told nothing.
    void tellsNothingToWhoIsNotProven()
    {
        UnsignedRequest request;
        QVERIFY(!request.read().mayAnswerError());
        request.set("nonce", "a b");
        QVERIFY(!request.read().mayAnswerError());
    }

    void refusesFaultsOfUnsignedOnes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *value, const char *outcome) {
            QTest::addRow("%s=%s", name, value)
                << QByteArray(name) << QString::fromLatin1(value) << QString::fromLatin1(outcome);
        };
        row("client_id", "redirect_uri:https://shop.example/answer", "response-host client.address");
        row("client_id", "redirect_uri:https://SHOP.example/answer?session=1%2F2",
            "response-host client.address");
        row("client_id", "x509_san_dns:shop.example", "client-id client.unsigned");
        row("client_id", "x509_hash:abc", "client-id client.unsigned");
        row("client_id", "https://shop.example/answer?session=1%2F2", "client-id client.prefix");
        row("client_id", "shop", "client-id client.prefix");
        row("client_id", "", "client-id client.missing");
        row("response_uri", "http://shop.example/answer", "response-address request.malformed-member");
        row("redirect_uri", "https://shop.example/", "response-address request.redirect-uri");
        row("response_type", "code", "response-type request.unsupported-value");
        row("response_mode", "fragment", "response-mode request.unsupported-value");
        row("response_mode", "direct_post.jwt", "encryption request.encryption-key");
        row("nonce", "a b", "nonce request.malformed-member");
        row("state", "a b", "state request.malformed-member");
        row("scope", "profile", "query request.query-twice");
        row("client_metadata", "{", "formats request.malformed-member");
        row("client_metadata", R"({"vp_formats_supported":{"mso_mdoc":{}}})", "formats request.formats");
        row("transaction_data", "[\"e30\"]", "transaction-data offer.missing-member");
        row("transaction_data", "x", "transaction-data offer.bad-member");
        // What an unsigned request does not have is ignored, like all that is not known.
        row("exp", "1", "good");
        row("aud", "https://other.example", "good");
        row("wallet_nonce", "x", "good");
        row("unknown", "x", "good");
    }
    void refusesFaultsOfUnsignedOnes()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        QFETCH(QString, outcome);
        UnsignedRequest request;
        request.set(name.constData(), value);
        QCOMPARE(outcomes(request.read()), outcome);
    }

    void refusesWhatIsNoForm()
    {
        const SampleCompany company;
        for (const QByteArray &text :
             {QByteArray("a=%zz"), QByteArray("nonce=1&nonce=2"), QByteArray(300 * 1024, 'a')}) {
            const RequestReading reading = readUnsignedRequest(text, company.context());
            QCOMPARE(reading.checks.firstFailed()->name, CheckName::Readable);
            QVERIFY(!reading.isGood());
        }
    }

    /// Signed by whomever, such a name is proven by nothing (section 5.9.3).
    void refusesASignedOneThatMustNotBe()
    {
        SampleCompany company;
        const std::string uri = company.claims["response_uri"];
        company.claims["client_id"] = "redirect_uri:" + uri;
        const RequestReading reading = readHashed(company);
        QCOMPARE(outcomes(reading), QStringLiteral("client-id client.signed"));
        QVERIFY(!reading.mayAnswerError());
    }

    void anOfferOfAnUnsignedOneEnds()
    {
        UnsignedRequest request;
        request.company.transactionData["offer"]["expires_at"] = 1'797'999'999;
        request.company.setTransactionData(request.company.transactionData);
        request.set("transaction_data",
                    QString::fromStdString(request.company.claims["transaction_data"].dump()));
        QCOMPARE(outcomes(request.read()), QStringLiteral("time request.expired"));
    }
};

QTEST_GUILESS_MAIN(RequesterTest)
#include "RequesterTest.moc"
