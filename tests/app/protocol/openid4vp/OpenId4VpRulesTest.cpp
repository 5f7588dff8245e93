// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of OpenID4VP 1.0 that wallets get wrong, each with the test that breaks it: a list to look up,
// and the tests of those that have none elsewhere ("here").

#include "SampleRequest.h"

#include "openid4vp/DcqlMatch.h"
#include "openid4vp/RequestLink.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <functional>

using namespace fieldfare;
using namespace fieldfare::samples;
using nlohmann::json;

namespace {

struct Rule
{
    const char *section;
    const char *says;
    const char *test; ///< file and function
};

constexpr Rule kRules[] = {
    {"5", "`typ` is oauth-authz-req+jwt, else it is not processed", "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "`iss` is ignored", "RequestObjectTest::readsAGoodOne"},
    {"5", "only parameters inside the request object count", "here::nothingOutsideTheRequestObjectCounts"},
    {"5", "the outer client_id equals the inner one, prefix included",
     "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "unrecognized parameters are ignored", "RequestObjectTest::readsAGoodOne"},
    {"5", "transaction_data of an unknown type refuses the request",
     "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "response_type is vp_token; response_mode and nonce are required",
     "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "nonce and state have letters of A-Za-z0-9-._~ only", "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "exactly one of dcql_query and scope", "RequestObjectTest::eachFaultIsOneCheck"},
    {"5", "redirect_uri beside direct_post is an invalid_request", "here::faultsHaveTheSpecificationsCodes"},
    {"5.8", "aud of a static request is https://self-issued.me/v2", "RequestObjectTest::eachFaultIsOneCheck"},
    {"5.9", "the prefix ends at the first colon", "RequestObjectTest::prefixIsWhatStandsBeforeTheFirstColon"},
    {"5.9", "an unsupported prefix, and origin: among them, is an invalid_request",
     "here::faultsHaveTheSpecificationsCodes"},
    {"5.9.3", "x509_san_dns: chain, dNSName, signature, host", "RequestObjectTest::eachFaultIsOneCheck"},
    {"5.9.3", "x509_hash: hash of the leaf, chain, signature",
     "RequesterTest::refusesWhatTheHashDoesNotProve"},
    {"5.9.3", "x509_hash: no rule for the host, so the certificate is shown",
     "RequesterTest::showsWhomTheCertificateNames"},
    {"5.9.3", "redirect_uri: unsigned only", "RequesterTest::refusesASignedOneThatMustNotBe"},
    {"5.9.3", "redirect_uri: the rest equals response_uri", "RequesterTest::refusesFaultsOfUnsignedOnes"},
    {"5.9.3", "keys in client_metadata never verify the request",
     "RequestObjectTest::keysInTheMetadataNeverVerify"},
    {"5.10", "request_uri_method is exactly get or post", "RequestLinkTest::readsTheMethodToTheLetter"},
    {"5.10", "POST sends wallet_metadata and wallet_nonce as a form",
     "RequestLinkTest::fetchesByPostWithTheLeast"},
    {"5.10", "the wallet_nonce must come back", "AskingWaysTest::whatWasSentAlongMustComeBack"},
    {"5.10", "any HTTP error ends it", "RequestLinkTest::everyOtherStatusEndsIt"},
    {"5.10", "no HTTP redirect is followed", "NetworkTest::followsNoRedirect"},
    {"5.10", "no header tells who the wallet is", "NetworkTest::sendsTheSmallestRequest"},
    {"6", "unknown properties of a query are ignored", "DcqlQueryTest::ignoresUnknownProperties"},
    {"6", "ids, meta and vct_values are as they must be", "DcqlQueryTest::refuses"},
    {"6", "multiple is false and holder binding true by default",
     "DcqlQueryTest::hasTheSpecificationsDefaults"},
    {"6.4", "no claims: nothing is disclosed", "DcqlMatchTest::disclosesNothingWhereNoClaimIsAsked"},
    {"6.4", "claims alone are all or nothing", "DcqlMatchTest::claimsAreAllOrNothing"},
    {"6.4", "claim_sets: the first that can be met", "DcqlMatchTest::claimSetsComeInOrder"},
    {"6.4", "claims that were not selected are never disclosed",
     "PresentationTest::hasExactlyTheApprovedClaims"},
    {"6.4", "without credential_sets all credentials are required",
     "DcqlMatchTest::withoutSetsEveryCredentialIsRequired"},
    {"6.4", "every required set by one complete option", "DcqlMatchTest::setsAreAnsweredByOneCompleteOption"},
    {"7", "claims path pointers", "DcqlMatchTest::followsPaths"},
    {"7", "a dot is no separator", "here::aDotIsNoSeparator"},
    {"6.4", "values: type and value exactly", "DcqlMatchTest::comparesValues"},
    {"14", "a value that does not match cannot be told from a refusal",
     "ResponseTest::declinesWithoutTelling"},
    {"6", "purpose is no part of 1.0: unknown, and ignored", "here::purposesInAQueryAreIgnored"},
    {"8.4", "one wrong entry of transaction_data is invalid_transaction_data",
     "RequestObjectTest::answersErrorsOnlyToWhoIsProven"},
    {"8.4", "credential_ids that match nothing refuse", "RequestObjectTest::eachFaultIsOneCheck"},
    {"8.4", "several credential_ids: one of them carries the answer",
     "PresentationTest::everyOfferGoesIntoOneAnswer"},
    {"8.4", "without holder binding it is refused", "RequestObjectTest::eachFaultIsOneCheck"},
    {"B.3.3", "the received string is hashed, not decoded", "RequestObjectTest::readsAGoodOne"},
    {"B.3.6", "kb+jwt by ES256: iat, aud with prefix, nonce, sd_hash",
     "PresentationTest::isBoundToThisRequest"},
    {"B.3", "the header is dc+sd-jwt, and the registered claims stand open",
     "SdJwtTest::refusesToHideWhatMustStandOpen"},
    {"8.1", "vp_token is an object of lists", "ResponseTest::approvesByForm"},
    {"8.2", "direct_post: a form, vp_token as JSON, state beside it", "ResponseTest::approvesByForm"},
    {"8.3", "direct_post.jwt: response alone, vp_token and state inside",
     "ResponseEncryptionTest::encryptsWhatAnApprovalSays"},
    {"8.3", "the key: use absent or enc, alg there, kid copied",
     "ResponseEncryptionTest::takesTheFirstKeyThatIsMeantForIt"},
    {"8.3", "the cipher: of those named, A128GCM where none is",
     "ResponseEncryptionTest::takesTheFirstCipherThatItKnows"},
    {"8.3", "ECDH-ES: AlgorithmID is the cipher's name, the encrypted key empty",
     "JweVectorsTest::responseOfTheSpecification"},
    {"8.2", "redirect_uri in the company's answer is opened", "ResponseTest::readsWhatTheCompanySays"},
    {"8.5", "errors are a form, in .jwt mode too",
     "AskingWaysTest::aDeclineIsTheSameBytesWhereAnswersAreEncrypted"},
    {"8.5", "access_denied for a no and for no such data", "ResponseTest::declinesWithoutTelling"},
    {"8.5", "the codes for what is wrong", "here::faultsHaveTheSpecificationsCodes"},
    {"8.5", "errors go only to a validated response_uri", "AskingWaysTest::aFaultIsToldToNobodyUnproven"},
};

QString sourceOf(const QString &test)
{
    const QString name = test == u"here" ? QStringLiteral("OpenId4VpRulesTest") : test;
    QDirIterator files(QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/app"), {name + QStringLiteral(".cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.hasNext() ? files.next() : QString());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray errorOf(const std::function<void(SampleCompany &)> &change)
{
    SampleCompany company;
    change(company);
    return company.read().protocolError();
}

} // namespace

class OpenId4VpRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasATest()
    {
        for (const Rule &rule : kRules) {
            const QStringList place = QString::fromLatin1(rule.test).split(QStringLiteral("::"));
            const QString source = sourceOf(place[0]);
            QVERIFY2(source.contains(QStringLiteral("::%1()\n{").arg(place[1])) ||
                         source.contains(QStringLiteral("    void %1()\n    {").arg(place[1])),
                     rule.test);
        }
    }

    /// Parameters beside `request` are not even read: they cannot widen what was signed.
    void nothingOutsideTheRequestObjectCounts()
    {
        const SampleCompany company;
        const Result<RequestLink> link = RequestLink::fromLink(
            QStringLiteral("openid4vp://?client_id=x509_san_dns%3Ashop.example&nonce=other&state=other&"
                           "response_uri=https%3A%2F%2Fother.example&request=") +
            QString::fromLatin1(company.signedRequest()));
        QVERIFY(link);
        QCOMPARE(link->kind, RequestLink::Kind::SignedText);
        QVERIFY(link->parameters.isEmpty());
        RequestContext context = company.context();
        context.clientId = link->clientId;
        const RequestReading reading = readRequest(link->signedText, context);
        QVERIFY(reading.isGood());
        QCOMPARE(reading.request.nonce, QStringLiteral("n-0S6_WzA2Mj~."));
        QCOMPARE(reading.request.responseUri.host(), QStringLiteral("shop.example"));
    }

    void faultsHaveTheSpecificationsCodes()
    {
        const auto set = [](const char *member, const json &value) {
            return errorOf([&](SampleCompany &company) { company.claims[member] = value; });
        };
        const QByteArray invalid = "invalid_request";
        QCOMPARE(set("redirect_uri", "https://shop.example/"), invalid);
        QCOMPARE(set("response_mode", "fragment"), invalid);
        QCOMPARE(set("response_mode", "direct_post.jwt"), invalid); // no key to encrypt to
        QCOMPARE(set("nonce", "a b"), invalid);
        QCOMPARE(set("scope", "profile"), invalid);
        QCOMPARE(set("aud", "https://other.example"), invalid);
        for (const char *clientId : {"origin:https://shop.example", "unheard_of:shop", "shop"})
            QCOMPARE(set("client_id", clientId), invalid);
        QCOMPARE(set("client_metadata", json::parse(R"({"vp_formats_supported":{"mso_mdoc":{}}})")),
                 QByteArray("vp_formats_not_supported"));
        QCOMPARE(set("transaction_data", {"e30"}), QByteArray("invalid_transaction_data"));
        QCOMPARE(set("state", "s"), QByteArray()); // nothing is wrong
    }

    /// ["address.country"] is one member with a dot in its name.
    void aDotIsNoSeparator()
    {
        const json profile = json::parse(R"({"address":{"country":"DE"}})");
        const Result<DcqlQuery> query = DcqlQuery::fromJson(json::parse(
            R"({"credentials":[{"id":"p","format":"dc+sd-jwt","meta":{"vct_values":["urn:fieldfare:profile:1"]},
                "claims":[{"path":["address.country"]}]}]})"));
        QVERIFY(query);
        QVERIFY(
            !matchQuery(*query, {QStringLiteral("urn:fieldfare:profile:1"), profile, {}}).isSatisfiable());
    }

    void purposesInAQueryAreIgnored()
    {
        SampleCompany company;
        company.claims["dcql_query"]["credential_sets"] =
            json::parse(R"([{"options":[["profile"]],"purpose":"anything"}])");
        QVERIFY(company.read().isGood());
    }
};

QTEST_GUILESS_MAIN(OpenId4VpRulesTest)
#include "OpenId4VpRulesTest.moc"
