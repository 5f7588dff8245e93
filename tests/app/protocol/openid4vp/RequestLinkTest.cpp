// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestLink.h"
#include "openid4vp/RequestFetch.h"

#include <QtTest>

using namespace fieldfare;

namespace {

using Kind = RequestLink::Kind;

QString codeOf(const Result<RequestLink> &link)
{
    return link ? QStringLiteral("none")
                : QString::fromUtf8(link.error().code.name.data(), qsizetype(link.error().code.name.size()));
}

const char *const kReference = "openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2F"
                               "shop.example%2Fr%2F1%3Fa%3D%252F";

} // namespace

class RequestLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAReference()
    {
        const Result<RequestLink> link = RequestLink::fromLink(QString::fromLatin1(kReference));
        QVERIFY2(link.has_value(), qPrintable(codeOf(link)));
        QCOMPARE(link->kind, Kind::Reference);
        QCOMPARE(link->clientId, QStringLiteral("x509_san_dns:shop.example"));
        QCOMPARE(link->address.toString(QUrl::FullyEncoded),
                 QStringLiteral("https://shop.example/r/1?a=%2F"));
        QCOMPARE(link->method, RequestLink::Method::Get);
        QCOMPARE(link->host().ace, QStringLiteral("shop.example"));
    }

    void takesEveryShapeOfLink_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *start : {"openid4vp://?", "openid4vp:?", "openid4vp://authorize?", "openid4vp:///?",
                                  "OpenID4VP://?", "fieldfare://?", "fieldfare://request?"})
            QTest::newRow(start) << QString::fromLatin1(start) +
                                        QStringLiteral(
                                            "client_id=a%3Ab&request_uri=https://shop.example/r#x");
    }
    void takesEveryShapeOfLink()
    {
        QFETCH(QString, text);
        const Result<RequestLink> link = RequestLink::fromLink(u' ' + text + u'\n');
        QVERIFY2(link.has_value(), qPrintable(codeOf(link)));
        QCOMPARE(link->address, QUrl(QStringLiteral("https://shop.example/r")));
    }

    void readsTheMethodToTheLetter()
    {
        const auto method = [](const char *value) {
            return RequestLink::fromLink(QString::fromLatin1(kReference) +
                                         QStringLiteral("&request_uri_method=") + QString::fromLatin1(value));
        };
        QCOMPARE(method("get")->method, RequestLink::Method::Get);
        QCOMPARE(method("post")->method, RequestLink::Method::Post);
        for (const char *wrong : {"GET", "Post", "put", "", "get%20"})
            QCOMPARE(codeOf(method(wrong)), QStringLiteral("link.method"));
    }

    void readsARequestByValue()
    {
        const Result<RequestLink> link =
            RequestLink::fromLink(QStringLiteral("openid4vp://?client_id=a&request=eyJ.eyJ.sig"));
        QVERIFY(link.has_value());
        QCOMPARE(link->kind, Kind::SignedText);
        QCOMPARE(link->signedText, QByteArray("eyJ.eyJ.sig"));
        QCOMPARE(link->clientId, QStringLiteral("a"));
        QCOMPARE(link->host(), HostDisplay());
    }

    void readsParametersByValue()
    {
        const Result<RequestLink> link = RequestLink::fromLink(QStringLiteral(
            "openid4vp://?response_type=vp_token&client_id=redirect_uri%3Ahttps%3A%2F%2Fa.example"
            "&nonce=n&dcql_query=%7B%22a%22%3A%22b+c%22%7D"));
        QVERIFY(link.has_value());
        QCOMPARE(link->kind, Kind::Parameters);
        QCOMPARE(link->parameters.size(), 4);
        QCOMPARE(link->parameters[3],
                 (FormField{QStringLiteral("dcql_query"), QStringLiteral(R"({"a":"b c"})")}));
    }

    void readsAGrant()
    {
        const Result<RequestLink> link = RequestLink::fromLink(
            QStringLiteral("fieldfare://grant?grant_uri=https%3A%2F%2Fshop.example%2Fg"));
        QVERIFY(link.has_value());
        QCOMPARE(link->kind, Kind::GrantReference);
        QCOMPARE(link->address, QUrl(QStringLiteral("https://shop.example/g")));
        QCOMPARE(codeOf(RequestLink::fromLink(QStringLiteral("fieldfare://grant?x=1"))),
                 QStringLiteral("link.parameter-missing"));
        // Grants are ours alone.
        QCOMPARE(
            codeOf(RequestLink::fromLink(QStringLiteral("openid4vp://grant?grant_uri=https://a.example"))),
            QStringLiteral("link.parameter-missing"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *text, const char *code) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
        };
        row("", "link.none");
        row("https://shop.example/?client_id=a&request_uri=https://b.example", "link.none");
        row("openid4vpx://?client_id=a", "link.none");
        row("openid4vp://", "link.parameter-missing");
        row("openid4vp://?request_uri=https://b.example", "link.parameter-missing");
        row("openid4vp://?client_id=&request_uri=https://b.example", "link.parameter-missing");
        row("openid4vp://?client_id=a&request=ey&request_uri=https://b.example", "link.request-twice");
        row("openid4vp://?client_id=a&request=ey&request_uri_method=post", "link.parameter-missing");
        row("openid4vp://?client_id=a&client_id=b&request_uri=https://b.example", "link.parameter-twice");
        row("openid4vp://?client_id=a&request_uri=https://b.example&request_uri=https://c.example",
            "link.parameter-twice");
        row("openid4vp://?client_id=a&request_uri=%zz", "link.malformed");
        row("openid4vp://?client_id=a&request_uri=%+1", "link.malformed");
        row("openid4vp://?client_id=%ff&request_uri=https://b.example", "link.malformed");
        row("openid4vp://?client_id=a&request_uri=%4", "link.malformed");
        for (const char *address :
             {"file:///etc/passwd", "ftp://b.example/", "javascript:alert(1)", "b.example", "https://",
              "https:///x", "https://me:pw@b.example/", "https://me@b.example", "data:text/plain,x", "",
              "https://b.example/%20 x"}) {
            const QByteArray text =
                "openid4vp://?client_id=a&request_uri=" + QByteArray(address).toPercentEncoding();
            QTest::newRow(text.constData()) << QString::fromLatin1(text) << QStringLiteral("link.address");
        }
        QTest::newRow("long") << QStringLiteral("openid4vp://?client_id=a&request=") + QString(300'000, u'e')
                              << QStringLiteral("link.too-large");
        QTest::newRow("long address")
            << QStringLiteral("openid4vp://?client_id=a&request_uri=https://b.example/") + QString(5000, u'e')
            << QStringLiteral("link.address");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QTEST(codeOf(RequestLink::fromLink(text)), "code");
    }

    void readsFiles()
    {
        const Result<RequestLink> jws = RequestLink::fromFile("\n eyJhbGciOiJFUzI1NiJ9.e30.c2ln \r\n");
        QVERIFY(jws.has_value());
        QCOMPARE(jws->kind, Kind::SignedText);
        QCOMPARE(jws->signedText, QByteArray("eyJhbGciOiJFUzI1NiJ9.e30.c2ln"));
        QVERIFY(jws->clientId.isEmpty());
        const QByteArray text =
            "\xEF\xBB\xBFHello Arthur,\nhere is <" + QByteArray(kReference) + ">.\n" + kReference;
        const Result<RequestLink> link = RequestLink::fromFile(text);
        QVERIFY2(link.has_value(), qPrintable(codeOf(link)));
        QCOMPARE(link->kind, Kind::Reference);
        QCOMPARE(codeOf(RequestLink::fromFile(text + "\nfieldfare://?client_id=b")),
                 QStringLiteral("link.several"));
        for (const QByteArray &other :
             {QByteArray(), QByteArray("hello"), QByteArray("notopenid4vp://?client_id=a"),
              QByteArray("\xff\xfe o"), QByteArray("eyJ.only"), QByteArray("%PDF-1.7")})
            QCOMPARE(codeOf(RequestLink::fromFile(other)), QStringLiteral("link.none"));
        QCOMPARE(codeOf(RequestLink::fromFile(QByteArray(1024 * 1024 + 1, 'e'))),
                 QStringLiteral("link.too-large"));
    }

    /// What the person sees before the click: both forms, and whether the name could pass for another.
    void showsTheHost()
    {
        const auto host = [](const char *address) {
            return RequestLink::fromLink(QStringLiteral("openid4vp://?client_id=a&request_uri=") +
                                         QString::fromUtf8(address))
                ->host();
        };
        QCOMPARE(host("https://Shop.Example:8443/"),
                 (HostDisplay{QStringLiteral("shop.example"), QStringLiteral("shop.example"), false}));
        QCOMPARE(host("https://bücher.example/"), (HostDisplay{QStringLiteral("xn--bcher-kva.example"),
                                                               QStringLiteral("bücher.example"), false}));
        QVERIFY(host("https://раураl.example/").isLookAlike);
        QVERIFY(host("https://раураl.example/").ace.startsWith(QStringLiteral("xn--")));
        // A host with letters that turn the writing round is no host at all.
        QCOMPARE(codeOf(RequestLink::fromLink(
                     QStringLiteral("openid4vp://?client_id=a&request_uri=https://shop\u202eexample.com/"))),
                 QStringLiteral("link.address"));
    }

    void fetchesByGetWithoutAWord()
    {
        const RequestLink link = *RequestLink::fromLink(QString::fromLatin1(kReference));
        const Result<RequestFetch> fetch = RequestFetch::forLink(link);
        QCOMPARE(fetch->http.method, HttpRequest::Method::Get);
        QCOMPARE(fetch->http.url, link.address);
        QCOMPARE(fetch->http.accept, QByteArray("application/oauth-authz-req+jwt"));
        QVERIFY(fetch->http.body.isEmpty() && fetch->walletNonce.isEmpty());
    }

    /// Section 5.10: metadata as JSON in one field, and a fresh nonce.
    void fetchesByPostWithTheLeast()
    {
        const RequestLink link = *RequestLink::fromLink(QString::fromLatin1(kReference) +
                                                        QStringLiteral("&request_uri_method=post"));
        const Result<RequestFetch> fetch = RequestFetch::forLink(link);
        QCOMPARE(fetch->http.method, HttpRequest::Method::Post);
        QCOMPARE(fetch->http.contentType, QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(fetch->http.accept, QByteArray("application/oauth-authz-req+jwt"));
        const QList<FormField> fields = *fromFormText(fetch->http.body);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields[0].name, QStringLiteral("wallet_metadata"));
        QCOMPARE(fields[0].value,
                 QStringLiteral(R"({"vp_formats_supported":{"dc+sd-jwt":{"kb-jwt_alg_values":["ES256"],)"
                                R"("sd-jwt_alg_values":["ES256"]}}})"));
        QCOMPARE(fields[1], (FormField{QStringLiteral("wallet_nonce"), fetch->walletNonce}));
        QCOMPARE(fetch->walletNonce.size(), 22);
        QVERIFY(RequestFetch::forLink(link)->walletNonce != fetch->walletNonce);
    }

    void everyOtherStatusEndsIt()
    {
        const QString host = QStringLiteral("shop.example");
        QCOMPARE(*RequestFetch::signedTextIn({200, "text/html", " eyJ.x.y\n"}, host), QByteArray("eyJ.x.y"));
        for (const int status : {0, 201, 204, 400, 404, 500})
            QCOMPARE(RequestFetch::signedTextIn({status, {}, "eyJ.x.y"}, host).error().code,
                     errors::fetchStatus);
        QCOMPARE(RequestFetch::signedTextIn({200, {}, " \n"}, host).error().code, errors::fetchEmpty);
    }

    void formTextGoesThereAndBack()
    {
        const QList<FormField> fields{{QStringLiteral("a b"), QStringLiteral("1+2=3&4%~*ä€😀")},
                                      {QStringLiteral("empty"), QString()}};
        QCOMPARE(toFormText(fields),
                 QByteArray("a+b=1%2B2%3D3%264%25%7E%2A%C3%A4%E2%82%AC%F0%9F%98%80&empty="));
        QCOMPARE(fromFormText(toFormText(fields)), fields);
    }
};

QTEST_GUILESS_MAIN(RequestLinkTest)
#include "RequestLinkTest.moc"
