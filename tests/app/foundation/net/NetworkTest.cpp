// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackServer.h"
#include "net/NetworkHttpClient.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

const QByteArray kHello = LoopbackServer::reply(200, "hello", "Content-Type: Text/Plain; charset=utf-8\r\n");

/// A client that finds every name at these addresses, and counts how often it looks.
struct Client
{
    explicit Client(const QStringList &addresses, bool ownNetwork = true)
    {
        rules.ownNetwork = ownNetwork;
        rules.lookup = [this, addresses](const QString &host, QObject *,
                                         const std::function<void(const QList<QHostAddress> &)> &found) {
            asked.append(host);
            QList<QHostAddress> list;
            for (const QString &address : addresses)
                list.append(QHostAddress(address));
            found(list);
        };
    }

    Result<HttpAnswer> send(const HttpRequest &request)
    {
        NetworkHttpClient client(rules);
        std::optional<Result<HttpAnswer>> result;
        const std::unique_ptr<HttpCall> call =
            client.send(request, [&result](const Result<HttpAnswer> &answer) { result = answer; });
        if (result)
            qFatal("called back before send returned");
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("no answer");
        return *result;
    }
    Result<HttpAnswer> get(const QString &url) { return send(HttpRequest::get(QUrl(url), "text/plain")); }

    NetworkRules rules;
    QStringList asked;
};

/// TLS knows no other clock than the real one.
Issued nowValid(CertificateWish wish, const Issued *authority = nullptr)
{
    wish.notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    wish.notAfter = QDateTime::currentDateTimeUtc().addDays(2);
    return authority ? issuedBy(*authority, wish) : selfSigned(wish);
}

QString urlOf(const char *scheme, const char *host, const LoopbackServer &server, const char *rest = "/")
{
    return QStringLiteral("%1://%2:%3%4")
        .arg(QLatin1String(scheme), QLatin1String(host))
        .arg(server.port())
        .arg(QLatin1String(rest));
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return "(absent)";
}

ErrorCode codeOf(const Result<HttpAnswer> &result)
{
    return result ? ErrorCode{"none"} : result.error().code;
}

QByteArray nameOf(ErrorCode code)
{
    return QByteArray(code.name.data(), qsizetype(code.name.size()));
}

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typeWithoutParametersIsKept()
    {
        LoopbackServer server([](const QByteArray &) {
            return LoopbackServer::reply(200, "{}", "Content-Type: Application/JSON\r\n");
        });
        Client client({QStringLiteral("127.0.0.1")});
        const Result<HttpAnswer> answer = client.get(urlOf("http", "shop.example", server, "/"));
        QVERIFY2(answer.has_value(), nameOf(codeOf(answer)).constData());
        QCOMPARE(answer->contentType, QByteArray("application/json"));
    }

    /// Nothing in a request tells who sends it.
    void sendsTheSmallestRequest()
    {
        LoopbackServer server([](const QByteArray &) {
            return LoopbackServer::reply(200, "hello",
                                         "Content-Type: Text/Plain; charset=utf-8\r\nSet-Cookie: who=me\r\n");
        });
        Client client({QStringLiteral("127.0.0.1")});
        for (int i = 0; i < 2; ++i) {
            const Result<HttpAnswer> answer =
                client.get(urlOf("http", "shop.example", server, "/a%2Fb?x=%2F&y=c+d#part"));
            QVERIFY2(answer.has_value(), nameOf(codeOf(answer)).constData());
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body, QByteArray("hello"));
            QCOMPARE(answer->contentType, QByteArray("text/plain"));
        }
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests()) {
            QVERIFY2(request.startsWith("GET /a%2Fb?x=%2F&y=c+d HTTP/1.1\r\n"), request.constData());
            QCOMPARE(headerOf(request, "Host"), "shop.example:" + QByteArray::number(server.port()));
            QCOMPARE(headerOf(request, "Accept"), QByteArray("text/plain"));
            QCOMPARE(headerOf(request, "Accept-Language"), QByteArray("en"));
            QCOMPARE(headerOf(request, "Accept-Encoding"), QByteArray("identity"));
            QCOMPARE(headerOf(request, "User-Agent"), QByteArray("Mozilla/5.0"));
            for (const char *header : {"Cookie", "Referer", "Authorization", "Origin", "From"})
                QCOMPARE(headerOf(request, header), QByteArray("(absent)"));
            QVERIFY(!request.toLower().contains("qt") && !request.toLower().contains("fieldfare"));
        }
    }

    void postsAForm()
    {
        LoopbackServer server([](const QByteArray &) { return kHello; });
        Client client({QStringLiteral("127.0.0.1")});
        const QUrl url(urlOf("http", "shop.example", server));
        QVERIFY(client.send(HttpRequest::postForm(url, "a=b&c=d", "application/json")).has_value());
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("POST / HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\na=b&c=d"));
        QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    }

    /// Other statuses are answers too: companies say no with 400 and a body.
    void givesAnswersOfEveryStatus()
    {
        for (const int status : {201, 400, 401, 403, 404, 429, 500, 503}) {
            LoopbackServer server(
                [status](const QByteArray &) { return LoopbackServer::reply(status, "why"); });
            Client client({QStringLiteral("127.0.0.1")});
            const Result<HttpAnswer> answer = client.get(urlOf("http", "shop.example", server));
            QVERIFY2(answer.has_value(), QByteArray::number(status));
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, QByteArray("why"));
            QCOMPARE(answer->isOk(), status == 201);
        }
    }

    void followsNoRedirect()
    {
        LoopbackServer target([](const QByteArray &) { return kHello; });
        for (const int status : {301, 302, 303, 307, 308}) {
            LoopbackServer server([&](const QByteArray &) {
                return LoopbackServer::reply(
                    status, "", "Location: " + urlOf("http", "other.example", target).toLatin1() + "\r\n");
            });
            Client client({QStringLiteral("127.0.0.1")});
            const Result<HttpAnswer> answer = client.get(urlOf("http", "shop.example", server));
            QCOMPARE(nameOf(codeOf(answer)), QByteArray("net.redirect"));
            QVERIFY(mayHaveArrived(answer.error()));
            QVERIFY(answer.error().details.value(1).contains(u"other.example"));
        }
        QCOMPARE(target.connections(), 0);
    }

    void refusesMoreThanTheLimit()
    {
        const QByteArray tooMuch(2000, 'x');
        for (const QByteArray &reply :
             {LoopbackServer::reply(200, tooMuch), "HTTP/1.1 200 OK\r\n\r\n" + tooMuch}) {
            LoopbackServer server([&reply](const QByteArray &) { return reply; });
            Client client({QStringLiteral("127.0.0.1")});
            client.rules.mostBytes = 1999;
            QCOMPARE(nameOf(codeOf(client.get(urlOf("http", "shop.example", server)))),
                     QByteArray("net.too-large"));
            client.rules.mostBytes = 2000;
            const Result<HttpAnswer> answer = client.get(urlOf("http", "shop.example", server));
            QVERIFY(answer.has_value());
            QCOMPARE(answer->body.size(), 2000);
        }
    }

    void waitsNoLongerThanItMay()
    {
        LoopbackServer server([](const QByteArray &) { return std::nullopt; });
        Client client({QStringLiteral("127.0.0.1")});
        client.rules.longest = std::chrono::milliseconds(300);
        const Result<HttpAnswer> answer = client.get(urlOf("http", "shop.example", server));
        QCOMPARE(nameOf(codeOf(answer)), QByteArray("net.timeout"));
        QVERIFY(mayHaveArrived(answer.error()));
    }

    void refusesItsOwnNetwork_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *host, const QStringList &addresses) {
            QTest::addRow("%s %s", host, qPrintable(addresses.join(u' ')))
                << QString::fromLatin1(host) << addresses;
        };
        for (const char *address : {"127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1",
                                    "fe80::1", "fd00::1", "::ffff:127.0.0.1", "0.0.0.0"})
            row("shop.example", {QString::fromLatin1(address)});
        // One bad address among good ones is enough.
        row("shop.example", {QStringLiteral("1.1.1.1"), QStringLiteral("127.0.0.1")});
        for (const char *literal : {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "127.1", "2130706433",
                                    "0x7f.0.0.1", "0177.0.0.1", "localhost"})
            row(literal, {QStringLiteral("127.0.0.1")});
    }
    void refusesItsOwnNetwork()
    {
        QFETCH(QString, host);
        QFETCH(QStringList, addresses);
        LoopbackServer server([](const QByteArray &) { return kHello; });
        Client client(addresses, false);
        const Result<HttpAnswer> answer =
            client.get(QStringLiteral("https://%1:%2/").arg(host).arg(server.port()));
        QCOMPARE(nameOf(codeOf(answer)), QByteArray("net.own-network"));
        QVERIFY(!mayHaveArrived(answer.error()));
        QCOMPARE(server.connections(), 0);
    }

    void plainHttpOnlyToThisComputerAndOnlyIfAllowed()
    {
        LoopbackServer server([](const QByteArray &) { return kHello; });
        Client allowed({QStringLiteral("127.0.0.1")});
        QVERIFY(allowed.get(urlOf("http", "localhost", server)).has_value());
        Client notAllowed({QStringLiteral("127.0.0.1")}, false);
        QCOMPARE(nameOf(codeOf(notAllowed.get(urlOf("http", "localhost", server)))),
                 QByteArray("net.not-https"));
        Client elsewhere({QStringLiteral("192.168.1.1")});
        QCOMPARE(nameOf(codeOf(elsewhere.get(urlOf("http", "shop.example", server)))),
                 QByteArray("net.not-https"));
        QCOMPARE(server.connections(), 1);
    }

    void refusesOtherAddresses()
    {
        Client client({QStringLiteral("127.0.0.1")});
        for (const char *url : {"ftp://shop.example/", "file:///etc/passwd", "https:///path", "shop.example",
                                "https://me:secret@shop.example/", "javascript:alert(1)", ""})
            QCOMPARE(nameOf(codeOf(client.get(QString::fromLatin1(url)))), QByteArray("net.url"));
        QVERIFY(client.asked.isEmpty());
        Client nowhere((QStringList()));
        QCOMPARE(nameOf(codeOf(nowhere.get(QStringLiteral("https://shop.example/")))),
                 QByteArray("net.host-unknown"));
    }

    /// The name is looked up once; the connection goes to the address that was checked, and TLS proves the
    /// name, not the address.
    void keepsTheNameOverTls()
    {
        const Issued authority = nowValid(authorityWish(QStringLiteral("Throw-away authority")));
        const Issued shop = nowValid(shopWish({QStringLiteral("shop.example")}), &authority);
        LoopbackServer server([](const QByteArray &) { return kHello; }, &shop);
        Client client({QStringLiteral("127.0.0.1")});
        client.rules.furtherAuthorities = {QSslCertificate(authority.certificate.der(), QSsl::Der)};
        const Result<HttpAnswer> answer = client.get(urlOf("https", "shop.example", server));
        QVERIFY2(answer.has_value(), nameOf(codeOf(answer)).constData());
        QCOMPARE(client.asked, QStringList{QStringLiteral("shop.example")});
        QCOMPARE(headerOf(server.requests().value(0), "Host"),
                 "shop.example:" + QByteArray::number(server.port()));
        // The same server under another name, and by its address.
        for (const char *host : {"other.example", "127.0.0.1"}) {
            const Result<HttpAnswer> refused = client.get(urlOf("https", host, server));
            QCOMPARE(nameOf(codeOf(refused)), QByteArray("net.not-secure"));
            QVERIFY(!mayHaveArrived(refused.error()));
        }
        QCOMPARE(server.requests().size(), 1);
    }

    void refusesCertificatesOfNobodyTrusted()
    {
        const Issued authority = nowValid(authorityWish(QStringLiteral("Throw-away authority")));
        const Issued other = nowValid(authorityWish(QStringLiteral("Somebody else")));
        const CertificateWish wish = shopWish({QStringLiteral("shop.example")});
        CertificateWish old = wish;
        old.notBefore = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
        old.notAfter = QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC);
        const Issued strange = nowValid(wish, &other);
        const Issued past = issuedBy(authority, old);
        LoopbackServer stranger([](const QByteArray &) { return kHello; }, &strange);
        LoopbackServer expired([](const QByteArray &) { return kHello; }, &past);
        Client client({QStringLiteral("127.0.0.1")});
        client.rules.furtherAuthorities = {QSslCertificate(authority.certificate.der(), QSsl::Der)};
        for (LoopbackServer *server : {&stranger, &expired}) {
            QCOMPARE(nameOf(codeOf(client.get(urlOf("https", "shop.example", *server)))),
                     QByteArray("net.not-secure"));
            QCOMPARE(server->requests().size(), 0);
        }
    }

    void tellsWhetherItMayHaveArrived()
    {
        LoopbackServer closing([](const QByteArray &) { return QByteArray(); });
        LoopbackServer halfway([](const QByteArray &) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        });
        Client client({QStringLiteral("127.0.0.1")});
        for (LoopbackServer *server : {&closing, &halfway}) {
            const Result<HttpAnswer> cut = client.get(urlOf("http", "shop.example", *server));
            QCOMPARE(nameOf(codeOf(cut)), QByteArray("net.cut-off"));
            QVERIFY(mayHaveArrived(cut.error()));
        }
        quint16 closedPort = 0;
        {
            LoopbackServer gone([](const QByteArray &) { return kHello; });
            closedPort = gone.port();
        }
        const Result<HttpAnswer> refused =
            client.get(QStringLiteral("http://shop.example:%1/").arg(closedPort));
        QCOMPARE(nameOf(codeOf(refused)), QByteArray("net.no-connection"));
        QVERIFY(!mayHaveArrived(refused.error()));
    }

    void triesTheNextAddressWhereNothingListens()
    {
        LoopbackServer server([](const QByteArray &) { return kHello; });
        Client client({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")});
        QVERIFY(client.get(urlOf("http", "shop.example", server)).has_value());
    }

    void lettingGoCancels()
    {
        LoopbackServer server([](const QByteArray &) { return std::nullopt; });
        Client client({QStringLiteral("127.0.0.1")});
        NetworkHttpClient http(client.rules);
        bool called = false;
        std::unique_ptr<HttpCall> call =
            http.send(HttpRequest::get(QUrl(urlOf("http", "shop.example", server)), "*/*"),
                      [&called](const Result<HttpAnswer> &) { called = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        call.reset();
        QTRY_COMPARE(server.disconnections(), 1);
        QVERIFY(!called);
    }

    void mayBeLetGoInItsOwnCallback()
    {
        LoopbackServer server([](const QByteArray &) { return kHello; });
        Client client({QStringLiteral("127.0.0.1")});
        NetworkHttpClient http(client.rules);
        std::unique_ptr<HttpCall> call;
        int calls = 0;
        call = http.send(HttpRequest::get(QUrl(urlOf("http", "shop.example", server)), "*/*"),
                         [&](const Result<HttpAnswer> &) {
                             ++calls;
                             call.reset();
                         });
        QTRY_COMPARE(calls, 1);
        QTRY_COMPARE(server.disconnections(), 1);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "NetworkTest.moc"
