// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoServer.h"
#include "net/NetworkHttpClient.h"

#include "FixedClock.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace fieldfare;

namespace {

constexpr int kPatience = 10'000; // ms, of a test that would be red otherwise

const QString kHost = QStringLiteral("shop.example");

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: shop.example\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &headers)
{
    return "POST /answer HTTP/1.1\r\nHost: shop.example\r\n" + headers + "\r\n" + body;
}

} // namespace

/// The server of the demonstration against whoever finds its port.
class ServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void answersAWallet();
    void listensOnThisComputerAlone();
    void refusesWhatNoWalletAsks_data();
    void refusesWhatNoWalletAsks();
    void takesARequestInPieces();
    void hangsUpOnGarbage();
    void hangsUpOnTheSlow();
    void hangsUpOnOneTooMany();
    void stoppingFreesThePort();

private:
    void start(const DemoServerLimits &limits);
    /// What it says to these bytes; empty where it hangs up without a word.
    QByteArray talk(const QByteArray &bytes);
    std::unique_ptr<QSslSocket> connected();

    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<DemoAuthority> m_authority;
    std::unique_ptr<DemoIdentity> m_identity;
    std::unique_ptr<DemoServer> m_server;
    QList<DemoHttpRequest> m_taken;
};

void ServerTest::initTestCase()
{
    m_authority = std::make_unique<DemoAuthority>(
        std::move(*DemoAuthority::make(QStringLiteral("Test"), m_clock.now())));
    m_identity =
        std::make_unique<DemoIdentity>(std::move(*m_authority->issue(QStringLiteral("Shop"), {kHost})));
}

void ServerTest::init()
{
    start({});
}

void ServerTest::start(const DemoServerLimits &limits)
{
    m_taken.clear();
    m_server = std::make_unique<DemoServer>(
        [this](const DemoHttpRequest &request) {
            m_taken.append(request);
            return DemoHttpReply{200, "text/plain", "good"};
        },
        limits);
    QVERIFY(m_server->start(*m_identity));
}

std::unique_ptr<QSslSocket> ServerTest::connected()
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(m_authority->identity().certificate.der(), QSsl::Der));
    socket->setSslConfiguration(tls);
    QSignalSpy encrypted(socket.get(), &QSslSocket::encrypted);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->serverPort(), kHost);
    if (!encrypted.wait(kPatience))
        return nullptr;
    return socket;
}

QByteArray ServerTest::talk(const QByteArray &bytes)
{
    const std::unique_ptr<QSslSocket> socket = connected();
    if (!socket)
        return {};
    QSignalSpy over(socket.get(), &QAbstractSocket::disconnected);
    socket->write(bytes);
    if (socket->state() != QAbstractSocket::UnconnectedState && !over.wait(kPatience))
        return "still connected";
    return socket->readAll();
}

void ServerTest::answersAWallet()
{
    NetworkRules rules;
    rules.ownNetwork = true;
    rules.securePort = m_server->serverPort();
    rules.furtherAuthorities = {QSslCertificate(m_authority->identity().certificate.der(), QSsl::Der)};
    rules.lookup = [](const QString &, QObject *, const auto &found) {
        found({QHostAddress(QHostAddress::LocalHost)});
    };
    const auto send = [](const NetworkRules &given, const HttpRequest &request) {
        NetworkHttpClient client(given);
        std::optional<Result<HttpAnswer>> answer;
        const std::unique_ptr<HttpCall> call =
            client.send(request, [&](const Result<HttpAnswer> &got) { answer = got; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, kPatience);
        return *answer;
    };
    const HttpRequest asked = HttpRequest::postForm(
        QUrl(QStringLiteral("https://shop.example/answer?s=1%2F2")), "a=b", "application/json");
    const Result<HttpAnswer> answer = send(rules, asked);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("good"));
    QCOMPARE(m_taken.size(), 1);
    QVERIFY(m_taken.first().isPost);
    QCOMPARE(m_taken.first().host, QByteArray("shop.example"));
    QCOMPARE(m_taken.first().target.toEncoded(), QByteArray("/answer?s=1%2F2"));
    QCOMPARE(m_taken.first().contentType, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(m_taken.first().body, QByteArray("a=b"));
    // Whoever does not trust its authority does not talk to it.
    NetworkRules without = rules;
    without.furtherAuthorities.clear();
    QCOMPARE(send(without, asked).error().code, errors::netNotSecure);
    QCOMPARE(m_taken.size(), 1);
}

void ServerTest::listensOnThisComputerAlone()
{
    QCOMPARE(m_server->serverAddress(), QHostAddress(QHostAddress::LocalHost));
    QVERIFY(m_server->serverPort() != 0);
}

void ServerTest::refusesWhatNoWalletAsks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray length3 = "Content-Length: 3\r\n";
    row("as it should be", 200, get("/request?session=a"));
    row("a post as it should be", 200, post("a=b", length3));
    row("another method", 405, "DELETE / HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    row("an older version", 505, "GET / HTTP/1.0\r\nHost: shop.example\r\n\r\n");
    row("no version", 400, "GET /\r\nHost: shop.example\r\n\r\n");
    row("an address that is none", 400, "GET http://shop.example/ HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    row("a host in the path", 400, get("//evil.example/"));
    row("no host", 400, "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n");
    row("two hosts", 400, get("/", "Host: other.example\r\n"));
    row("a folded header", 400, get("/", "Accept: a\r\n b\r\n"));
    row("a header without a name", 400, get("/", ": b\r\n"));
    row("a zero byte", 400, get("/", QByteArray("Accept: a\0b\r\n", 13)));
    row("headers without end", 431, get("/", "X-Long: " + QByteArray(20'000, 'a')));
    row("headers too long", 431, get("/", "X-Long: " + QByteArray(20'000, 'a') + "\r\n"));
    row("chunks", 501, post("3\r\na=b\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"));
    row("chunks and a length", 501, post("a=b", length3 + "Transfer-Encoding: chunked\r\n"));
    row("no length", 411, post("a=b", {}));
    row("two lengths", 400, post("a=b", length3 + length3));
    row("a negative length", 400, post("a=b", "Content-Length: -3\r\n"));
    row("a length in words", 400, post("a=b", "Content-Length: three\r\n"));
    row("a length beyond every number", 400, post("a=b", "Content-Length: 99999999999999999999\r\n"));
    row("a body too large", 413, post("a=b", "Content-Length: 262145\r\n"));
    row("more than it said", 400, post("a=bc", length3));
    row("a get with a body", 400, get("/", length3) + "a=b");
    row("a second request behind", 400, get("/") + get("/"));
}

void ServerTest::refusesWhatNoWalletAsks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QByteArray answer = talk(bytes);
    QCOMPARE(answer.left(13), "HTTP/1.1 " + QByteArray::number(status) + ' ');
    QCOMPARE(m_taken.size(), status == 200 ? 1 : 0);
    QVERIFY(answer.contains("Connection: close"));
}

void ServerTest::takesARequestInPieces()
{
    const QByteArray whole = post("a=b&c=d", "Content-Length: 7\r\n");
    DemoHttpReader reader;
    for (qsizetype i = 0; i + 1 < whole.size(); ++i)
        QCOMPARE(reader.take(whole.mid(i, 1)), DemoHttpReader::State::More);
    QCOMPARE(reader.take(whole.right(1)), DemoHttpReader::State::Whole);
    QCOMPARE(reader.request().body, QByteArray("a=b&c=d"));
}

void ServerTest::hangsUpOnGarbage()
{
    QTcpSocket socket; // speaks no TLS
    QSignalSpy over(&socket, &QAbstractSocket::disconnected);
    QSignalSpy closed(m_server.get(), &DemoServer::closed);
    socket.connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    socket.write(QByteArray(600, '\x16') + "GET / HTTP/1.1\r\n\r\n");
    QVERIFY(closed.wait(kPatience));
    QVERIFY(!over.isEmpty() || over.wait(kPatience));
    QVERIFY(m_taken.isEmpty());
    QCOMPARE(m_server->connections(), 0);
}

void ServerTest::hangsUpOnTheSlow()
{
    start({.longest = std::chrono::milliseconds(60)});
    // One that says nothing at all, one that never ends its request.
    QTcpSocket silent;
    QSignalSpy silentOver(&silent, &QAbstractSocket::disconnected);
    silent.connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    QVERIFY(silentOver.wait(kPatience));
    start({.longest = std::chrono::milliseconds(400)});
    QCOMPARE(talk("GET / HTTP/1.1\r\nHost: shop.exam"), QByteArray());
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(m_taken.isEmpty());
}

void ServerTest::hangsUpOnOneTooMany()
{
    start({.connections = 2});
    const std::unique_ptr<QSslSocket> first = connected();
    const std::unique_ptr<QSslSocket> second = connected();
    QVERIFY(first && second);
    QTcpSocket third;
    QSignalSpy over(&third, &QAbstractSocket::disconnected);
    third.connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    QVERIFY(over.wait(kPatience));
    // Once one has left there is room again.
    QSignalSpy closed(m_server.get(), &DemoServer::closed);
    first->disconnectFromHost();
    QVERIFY(closed.wait(kPatience));
    QVERIFY(talk(get("/")).startsWith("HTTP/1.1 200 "));
}

void ServerTest::stoppingFreesThePort()
{
    const quint16 port = m_server->serverPort();
    const std::unique_ptr<QSslSocket> open = connected();
    QVERIFY(open);
    QSignalSpy over(open.get(), &QAbstractSocket::disconnected);
    m_server.reset();
    QVERIFY(over.wait(kPatience));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "ServerTest.moc"
