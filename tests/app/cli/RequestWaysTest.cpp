// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "QrPicture.h"
#include "SampleRequest.h"
#include "SampleWallet.h"
#include "inbox/Inbox.h"
#include "inbox/Trust.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "requests/DecisionStore.h"
#include "rights/Letters.h"
#include "rights/WithdrawalLetter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using nlohmann::json;

/// `request show` lists the ways to answer, `request approve --option` takes one; `request add` reads
/// pictures.
class RequestWaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void waysAreListedCheapestFirst();
    void aWayIsTakenByItsNumber_data();
    void aWayIsTakenByItsNumber();
    void whatIsNoWayIsRefused();
    void picturesAreRead();
    void whoNamedNoAddressIsToldByALetter();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &words, const QByteArray &input = {}) const;
    json show() const
    {
        return json::parse(run({QStringLiteral("request"), QStringLiteral("show"), m_request}).out);
    }
    std::unique_ptr<Wallet> open() const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_path = m_folder.filePath(QStringLiteral("w.fieldfare"));
    QString m_copy = m_folder.filePath(QStringLiteral("whole.fieldfare"));
    QString m_passphrase = m_folder.filePath(QStringLiteral("passphrase.txt"));
    QString m_request;
};

RequestWaysTest::Run RequestWaysTest::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setProgram(qEnvironmentVariable("FIELDFARE_PROGRAMS") + QStringLiteral("/fieldfare-cli"));
    process.setArguments(QStringList{QStringLiteral("--wallet"), m_path, QStringLiteral("--passphrase-file"),
                                     m_passphrase, QStringLiteral("--json")} +
                         words);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("fieldfare-cli does not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<Wallet> RequestWaysTest::open() const
{
    VaultKey key =
        VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase())).value();
    return std::move(Wallet::open(m_path, std::move(key), *Facts::load(), m_clock).value());
}

void RequestWaysTest::initTestCase()
{
    QFile passphrase(m_passphrase);
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write(samples::samplePassphrase().toUtf8());
    passphrase.close();
    const QDateTime now = m_clock.now().toDateTime();
    samples::CertificateWish root = samples::authorityWish(QStringLiteral("Throw-away authority"));
    samples::CertificateWish leaf = samples::shopWish({QStringLiteral("localhost")});
    for (samples::CertificateWish *wish : {&root, &leaf}) {
        wish->notBefore = now.addDays(-1);
        wish->notAfter = now.addDays(30);
    }
    samples::SampleCompany company;
    company.authority = samples::selfSigned(root);
    company.identity = samples::issuedBy(company.authority, leaf);
    company.header["x5c"] = x5cOf({company.identity.certificate});
    company.claims["client_id"] = "x509_san_dns:localhost";
    company.claims["response_uri"] = "https://localhost:9/answer"; // nobody is there
    company.claims["iat"] = now.toSecsSinceEpoch() - 10;
    company.claims["exp"] = now.toSecsSinceEpoch() + 86'400;
    company.claims.erase("transaction_data");
    json &query = company.claims["dcql_query"]["credentials"][0];
    query["claims"] = json::parse(R"([{"id":"e","path":["email"]},{"id":"b","path":["birthdate"]},
        {"id":"n","path":["nationalities",1]}])");
    query["claim_sets"] = json::parse(R"([["e","b"],["b"],["n"]])");

    const std::unique_ptr<Wallet> wallet = samples::makeEmptyWallet(m_path, m_clock);
    const WalletContext &context = wallet->context();
    QVERIFY(addTrust(context, company.authority.certificate.toPem()));
    QVERIFY(wallet->setSetting(QStringLiteral("network.local"), QStringLiteral("on")));
    const MyData data(context);
    const auto have = [&](const char *name, const char *content, int cents) {
        const FieldPath path({QString::fromLatin1(name)});
        return data.addValue(path, QString::fromUtf8(content), {}).has_value() &&
               data.setAsk(path, Money(cents, context.currency)).has_value();
    };
    QVERIFY(have("email", "maren@example.org", 10));
    QVERIFY(have("birthdate", "1988-05-03", 50));
    QVERIFY(have("nationalities", R"(["AT","IT"])", 5));
    const Result<Arrival> arrival =
        Inbox(context, trustAnchors(context).value())
            .take({company.signedRequest(), QStringLiteral("x509_san_dns:localhost"), {}, {}});
    QVERIFY(arrival && arrival->state == RequestState::Open);
    m_request = arrival->id.toText();
}

void RequestWaysTest::waysAreListedCheapestFirst()
{
    const json options = show().at("options");
    QCOMPARE(int(options.size()), 3);
    const json expected = json::parse(R"([
        {"number":1,"fields":["nationalities"],"paths":[["nationalities",1]],"ask":"1.00"},
        {"number":2,"fields":["birthdate"],"paths":[["birthdate"]],"ask":"10.00"},
        {"number":3,"fields":["email","birthdate"],"paths":[["email"],["birthdate"]],"ask":"12.00"}])");
    for (std::size_t i = 0; i < expected.size(); ++i) {
        for (const auto &[name, value] : expected[i].items())
            QCOMPARE(QByteArray::fromStdString(options[i].at(name).dump()),
                     QByteArray::fromStdString(value.dump()));
        QCOMPARE(options[i].at("chosen").get<bool>(), i == 2); // their first
    }
}

void RequestWaysTest::aWayIsTakenByItsNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("1") << QStringLiteral("1") << QByteArray(R"({"nationalities":["IT"]})");
    QTest::newRow("2") << QStringLiteral("2") << QByteArray(R"({"birthdate":"1988-05-03"})");
}

void RequestWaysTest::aWayIsTakenByItsNumber()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, received);
    QFile::remove(m_copy);
    QVERIFY(QFile::copy(m_path, m_copy));
    const Run approved = run({QStringLiteral("request"), QStringLiteral("approve"), m_request,
                              QStringLiteral("--option"), number});
    QVERIFY2(approved.code == 0, approved.err.constData());
    QCOMPARE(json::parse(approved.out).at("state"), json("approved"));
    {
        const std::unique_ptr<Wallet> wallet = open();
        const DecisionStore decisions(wallet->context().connection);
        const Decision decision = decisions.ofRequest(*RequestId::fromText(m_request))->last();
        const SdJwt sent = *SdJwt::parse(decisions.presentations(decision.id)->first());
        json claims = sent.claims();
        for (const char *own : {"iss", "vct", "iat", "cnf"})
            claims.erase(own);
        QCOMPARE(QByteArray::fromStdString(claims.dump()), received);
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
    QVERIFY(QFile::copy(m_copy, m_path));
}

void RequestWaysTest::whatIsNoWayIsRefused()
{
    const auto approve = [this](const QStringList &words) {
        return run(QStringList{QStringLiteral("request"), QStringLiteral("approve"), m_request} + words);
    };
    const Run beyond = approve({QStringLiteral("--option"), QStringLiteral("4")});
    QCOMPARE(beyond.code, 1);
    QVERIFY(beyond.err.contains("There is no way to answer with the number 4; there are 3."));
    QCOMPARE(approve({QStringLiteral("--option"), QStringLiteral("0")}).code, 1);
    QCOMPARE(approve({QStringLiteral("--option"), QStringLiteral("first")}).code, 2);
    // The number and the fields must agree where both are said.
    QCOMPARE(approve({QStringLiteral("--option"), QStringLiteral("2"), QStringLiteral("--only"),
                      QStringLiteral("email")})
                 .code,
             1);
    QCOMPARE(show().at("state"), json("open"));
}

void RequestWaysTest::picturesAreRead()
{
    const auto add = [this](const QByteArray &picture) {
        QFile file(m_folder.filePath(QStringLiteral("code.png")));
        if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size())
            qFatal("cannot write");
        file.close();
        return run({QStringLiteral("request"), QStringLiteral("add"), file.fileName()});
    };
    const QByteArray link = samples::encodedPicture(samples::qrPicture(QStringLiteral(
        "openid4vp://?client_id=x509_san_dns%3Alocalhost&request_uri=https%3A%2F%2Flocalhost%3A9%2Fr")));
    const Run fetched = add(link);
    QCOMPARE(fetched.code, 1); // nobody is there, but there it went
    QVERIFY2(fetched.err.contains("localhost"), fetched.err.constData());
    const Run piped = run({QStringLiteral("request"), QStringLiteral("add"), QStringLiteral("-")}, link);
    QCOMPARE(piped.err, fetched.err);
    QImage empty(100, 100, QImage::Format_RGB32);
    empty.fill(Qt::white);
    QVERIFY(add(samples::encodedPicture(empty)).err.contains("There is no QR code in the picture"));
    QVERIFY(add(link.left(50)).err.contains("The picture cannot be read."));
    QVERIFY(add(samples::encodedPicture(samples::qrPicture(QStringLiteral("https://example.org/"))))
                .err.contains("for something else"));
}

void RequestWaysTest::whoNamedNoAddressIsToldByALetter()
{
    const auto request = [this](const char *command, const QStringList &more = {}) {
        return run(QStringList{QStringLiteral("request"), QLatin1String(command), m_request} + more);
    };
    QCOMPARE(request("approve").code, 0);
    const Run withdrawn = request("withdraw", {QStringLiteral("--letter")});
    QVERIFY2(withdrawn.code == 0, withdrawn.err.constData());
    const json document = json::parse(withdrawn.out);
    QCOMPARE(document.at("state"), json("withdrawn"));
    const QString number = QString::fromStdString(document.at("letter").get<std::string>());
    const json letter = json::parse(run({QStringLiteral("letter"), QStringLiteral("show"), number}).out);
    QCOMPARE(letter.at("right"), json("erasure"));
    QCOMPARE(letter.at("state"), json("draft"));
    // Wanted once more while that one lies there unsent, it is the same.
    const std::unique_ptr<Wallet> wallet = open();
    const RequestId id = RequestId::fromText(m_request).value();
    const Result<LetterId> again = draftWithdrawal(wallet->context(), id);
    QVERIFY(again);
    QCOMPARE(Letters(wallet->context()).detail(*again)->row.number, number);
}

QTEST_MAIN(RequestWaysTest)
#include "RequestWaysTest.moc"
