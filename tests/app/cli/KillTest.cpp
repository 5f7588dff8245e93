// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"
#include "SampleWallet.h"
#include "inbox/Inbox.h"
#include "inbox/Trust.h"
#include "vault/IntegrityCheck.h"
#include "vault/Schema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

namespace {

constexpr int kPatience = 120'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

} // namespace

/// Ends fieldfare-cli at random moments while it writes, as a power cut does. FIELDFARE_KILLS: how often each
/// (500 before a release); FIELDFARE_KILL_SEED: where the moments begin.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void importing();
    void changingThePassphrase();
    void deciding();
    void migrating();

private:
    /// What a run left behind.
    struct Run
    {
        QByteArray said;
        bool killed = false;
    };
    /// How long a run takes until `mark` appears beside the wallet, and from there to its end.
    struct Pace
    {
        qint64 toMark = 0;
        qint64 fromMark = 0;
    };

    std::unique_ptr<QProcess> start(const QStringList &words);
    Pace paceOf(const QStringList &words, const QString &mark);
    Run runAndKill(const QStringList &words, const QString &mark, const Pace &pace);
    QByteArray runWhole(const QStringList &words);
    void putBack();
    /// Takes a request in, to be decided; its id.
    QString takeRequest();
    Result<std::unique_ptr<Connection>> open(const VaultKey &key);
    /// Rows of each table that an import writes.
    QList<std::int64_t> counts(Connection &connection);

    QRandomGenerator m_random{quint32(qEnvironmentVariableIntValue("FIELDFARE_KILL_SEED"))};
    int m_kills =
        qEnvironmentVariableIsSet("FIELDFARE_KILLS") ? qEnvironmentVariableIntValue("FIELDFARE_KILLS") : 6;
    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    QString m_path = m_folder.filePath(QStringLiteral("w.fieldfare"));
    QString m_passphrase = m_folder.filePath(QStringLiteral("old.txt"));
    QString m_newPassphrase = m_folder.filePath(QStringLiteral("new.txt"));
    QString m_export;
    QByteArray m_bytes;
    std::optional<VaultKey> m_key;
};

void KillTest::initTestCase()
{
    samples::makeSampleWallet(m_path, m_clock, 30).reset();
    m_export = samples::writeSampleExport(m_folder.path(), 300);
    m_bytes = contents(m_path);
    put(m_passphrase, samples::samplePassphrase().toUtf8());
    put(m_newPassphrase, "quite another one");
    m_key = VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase())).value();
}

void KillTest::putBack()
{
    for (const char *suffix : {"-wal", "-shm", "-journal", ".rekeyed", ".rekeyed-wal", ".rekeyed-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
    const QDir folder(m_folder.path());
    for (const QString &copy : folder.entryList({QStringLiteral("*.before-*")}, QDir::Files))
        QFile::remove(folder.filePath(copy));
    put(m_path, m_bytes);
}

Result<std::unique_ptr<Connection>> KillTest::open(const VaultKey &key)
{
    return Connection::open(m_path, key, Connection::Mode::ReadWrite);
}

QList<std::int64_t> KillTest::counts(Connection &connection)
{
    QList<std::int64_t> result;
    for (const char *sql :
         {"SELECT count(*) FROM import", "SELECT count(*) FROM import_item", "SELECT count(*) FROM company",
          "SELECT count(*) FROM domain", "SELECT count(*) FROM holding", "SELECT count(*) FROM evidence",
          "SELECT count(*) FROM value", "SELECT count(*) FROM letter"})
        result.append(connection.number(sql).value_or(-1));
    return result;
}

std::unique_ptr<QProcess> KillTest::start(const QStringList &words)
{
    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    process->setProgram(qEnvironmentVariable("FIELDFARE_PROGRAMS") + QStringLiteral("/fieldfare-cli"));
    process->setArguments(QStringList{QStringLiteral("--wallet"), m_path, QStringLiteral("--passphrase-file"),
                                      m_passphrase, QStringLiteral("--json")} +
                          words);
    process->start(QIODevice::ReadOnly);
    if (!process->waitForStarted(kPatience))
        qFatal("cannot start fieldfare-cli");
    return process;
}

QByteArray KillTest::runWhole(const QStringList &words)
{
    const std::unique_ptr<QProcess> process = start(words);
    process->waitForFinished(kPatience);
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        qFatal("%s", process->readAllStandardError().constData());
    return process->readAllStandardOutput();
}

KillTest::Pace KillTest::paceOf(const QStringList &words, const QString &mark)
{
    putBack();
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QProcess> process = start(words);
    while (!QFile::exists(mark) && !process->waitForFinished(1)) {
    }
    Pace pace;
    pace.toMark = timer.restart();
    process->waitForFinished(kPatience);
    pace.fromMark = timer.elapsed();
    return pace;
}

KillTest::Run KillTest::runAndKill(const QStringList &words, const QString &mark, const Pace &pace)
{
    putBack();
    const std::unique_ptr<QProcess> process = start(words);
    // Most kills shall fall into the writing, some anywhere.
    bool ended = false;
    if (m_random.bounded(5) > 0) {
        while (!ended && !QFile::exists(mark))
            ended = process->waitForFinished(1);
    } else {
        ended = process->waitForFinished(int(m_random.bounded(pace.toMark + 1)));
    }
    if (!ended)
        ended = process->waitForFinished(int(m_random.bounded(pace.fromMark + 2)));
    if (!ended)
        process->kill();
    process->waitForFinished(kPatience);
    return {process->readAllStandardOutput(), process->exitStatus() == QProcess::CrashExit};
}

void KillTest::importing()
{
    const QStringList words{QStringLiteral("import"), m_export};
    putBack();
    const QList<std::int64_t> before = counts(**open(*m_key));
    const Pace pace = paceOf(words, m_path + QStringLiteral("-wal"));
    const QList<std::int64_t> after = counts(**open(*m_key));
    QVERIFY(before != after);
    int killed = 0;
    int done = 0;
    for (int i = 0; i < m_kills; ++i) {
        const Run run = runAndKill(words, m_path + QStringLiteral("-wal"), pace);
        killed += run.killed;
        QList<std::int64_t> found;
        {
            const Result<std::unique_ptr<Connection>> connection = open(*m_key);
            QVERIFY2(connection.has_value(), qPrintable(QString::number(i)));
            const Result<QStringList> faults = integrityFaults(**connection);
            QVERIFY(faults.has_value());
            QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
            found = counts(**connection);
        }
        done += found == after;
        QVERIFY2(found == before || found == after, qPrintable(QString::number(i)));
        if (run.said.contains("\"holdings\"") && run.said.contains("\"id\""))
            QCOMPARE(found, after);
        // The person tries once more, on the file as the kill left it.
        if (found == before && i % 4 == 0) {
            runWhole(words);
            QCOMPARE(counts(**open(*m_key)), after);
        }
    }
    qInfo("%d runs, %d killed, in %d of all the import was there, in the others nothing of it", m_kills,
          killed, done);
    QVERIFY(killed > m_kills / 4);
}

void KillTest::changingThePassphrase()
{
    const QStringList words{QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"),
                            m_newPassphrase};
    const QString mark = m_path + QStringLiteral(".rekeyed");
    putBack();
    const QList<std::int64_t> rows = counts(**open(*m_key));
    const Pace pace = paceOf(words, mark);
    const SecureBytes passphrase = SecureBytes::fromPassphrase(QStringLiteral("quite another one"));
    int killed = 0;
    int renewed = 0;
    for (int i = 0; i < m_kills; ++i) {
        const Run run = runAndKill(words, mark, pace);
        killed += run.killed;
        const bool isOld = contents(m_path).startsWith(m_bytes.left(VaultKey::kSaltBytes));
        renewed += !isOld;
        if (run.said.contains("\"wallet\""))
            QVERIFY2(!isOld, qPrintable(QString::number(i)));
        {
            const VaultKey key = isOld ? m_key->clone() : VaultKey::forFile(m_path, passphrase).value();
            const Result<std::unique_ptr<Connection>> connection = open(key);
            QVERIFY2(connection.has_value(), qPrintable(QString::number(i)));
            const Result<QStringList> faults = integrityFaults(**connection);
            QVERIFY(faults && faults->isEmpty());
            QCOMPARE(counts(**connection), rows);
        }
        if (isOld && i % 4 == 0) {
            runWhole(words);
            QVERIFY(!contents(m_path).startsWith(m_bytes.left(VaultKey::kSaltBytes)));
            QVERIFY(!QFile::exists(mark));
        }
    }
    qInfo("%d runs, %d killed, %d opened with the new passphrase, the others with the old one", m_kills,
          killed, renewed);
    QVERIFY(killed > m_kills / 4);
}

QString KillTest::takeRequest()
{
    const SystemClock clock;
    const QDateTime now = clock.now().toDateTime();
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
    company.offer["withdrawal_uri"] = "https://localhost:9/withdraw";
    company.transactionData["offer"] = company.offer;
    company.setTransactionData(company.transactionData);

    const std::unique_ptr<Wallet> wallet =
        std::move(Wallet::open(m_path, m_key->clone(), *Facts::load(), clock).value());
    const WalletContext &context = wallet->context();
    if (!addTrust(context, company.authority.certificate.toPem()) ||
        !wallet->setSetting(QStringLiteral("network.local"), QStringLiteral("on")))
        qFatal("no trust in the sample company");
    const Result<Arrival> arrival =
        Inbox(context, trustAnchors(context).value())
            .take({company.signedRequest(), QStringLiteral("x509_san_dns:localhost"), {}, {}});
    if (!arrival || arrival->state != RequestState::Open)
        qFatal("the sample request is not open");
    return arrival->id.toText();
}

void KillTest::deciding()
{
    putBack();
    const QString id = takeRequest();
    const QByteArray plain = std::exchange(m_bytes, contents(m_path));
    const QStringList words{QStringLiteral("request"), QStringLiteral("approve"), id};
    const auto traces = [](Connection &connection) {
        QList<std::int64_t> result;
        for (const char *sql :
             {"SELECT count(*) FROM decision", "SELECT count(*) FROM outbox", "SELECT count(*) FROM receipt",
              "SELECT count(*) FROM receipt_log", "SELECT count(*) FROM presentation"})
            result.append(connection.number(sql).value_or(-1));
        return result;
    };
    const QList<std::int64_t> nothing{0, 0, 0, 0, 0};
    const QList<std::int64_t> once{1, 1, 1, 1, 1};
    const Pace pace = paceOf(words, m_path + QStringLiteral("-wal"));
    QCOMPARE(traces(**open(*m_key)), once);
    int killed = 0;
    int decided = 0;
    for (int i = 0; i < m_kills; ++i) {
        const Run run = runAndKill(words, m_path + QStringLiteral("-wal"), pace);
        killed += run.killed;
        QList<std::int64_t> found;
        {
            const Result<std::unique_ptr<Connection>> connection = open(*m_key);
            QVERIFY2(connection.has_value(), qPrintable(QString::number(i)));
            const Result<QStringList> faults = integrityFaults(**connection);
            QVERIFY(faults && faults->isEmpty());
            found = traces(**connection);
        }
        decided += found == once;
        QVERIFY2(found == nothing || found == once, qPrintable(QString::number(i)));
        if (run.said.contains("\"receipt\""))
            QCOMPARE(found, once); // what was shown as done is done
        // Once more: decided twice it never is.
        if (i % 4 == 0) {
            const std::unique_ptr<QProcess> again = start(words);
            QVERIFY(again->waitForFinished(kPatience));
            QCOMPARE(again->exitCode(), found == once ? 1 : 0);
            QCOMPARE(traces(**open(*m_key)), once);
        }
    }
    qInfo("%d runs, %d killed, in %d the decision was there, whole", m_kills, killed, decided);
    QVERIFY(killed > m_kills / 4);
    m_bytes = plain;
}

void KillTest::migrating()
{
    const QByteArray plain = std::exchange(
        m_bytes,
        contents(QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/fixtures/wallets/version-1.fieldfare")));
    putBack();
    const VaultKey key =
        VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samples::samplePassphrase())).value();
    // A list of breaches becomes an import: all but the first two counts stay.
    const QList<std::int64_t> rows = counts(**open(key)).mid(2);
    const QStringList words{QStringLiteral("company"), QStringLiteral("list")};
    const Pace pace = paceOf(words, m_path + QStringLiteral("-journal"));
    int killed = 0;
    int migrated = 0;
    for (int i = 0; i < m_kills; ++i) {
        killed += runAndKill(words, m_path + QStringLiteral("-journal"), pace).killed;
        {
            const Result<std::unique_ptr<Connection>> connection = open(key);
            QVERIFY2(connection.has_value(), qPrintable(QString::number(i)));
            const Result<QStringList> faults = integrityFaults(**connection);
            QVERIFY(faults && faults->isEmpty());
            const std::int64_t version = (*connection)->number("PRAGMA user_version").value_or(-1);
            QVERIFY2(version == 1 || version == currentSchemaVersion(), qPrintable(QString::number(i)));
            QCOMPARE(counts(**connection).mid(2), rows);
            migrated += version != 1;
        }
        // Whatever bears a copy's name is a whole copy of the file as it was.
        const QDir folder(m_folder.path());
        for (const QString &copy : folder.entryList({QStringLiteral("*.before-*")}, QDir::Files))
            QVERIFY(copy.endsWith(QStringLiteral(".part")) || contents(folder.filePath(copy)) == m_bytes);
        if (i % 4 == 0)
            runWhole(words);
    }
    qInfo("%d runs, %d killed, %d of the files were of the present version, the others of the first", m_kills,
          killed, migrated);
    QVERIFY(killed > m_kills / 4);
    m_bytes = plain;
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
