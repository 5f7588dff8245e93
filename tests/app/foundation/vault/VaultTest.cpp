// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DamagedFile.h"
#include "FixedClock.h"
#include "vault/Backup.h"
#include "vault/Connection.h"
#include "vault/IntegrityCheck.h"
#include "vault/Schema.h"
#include "vault/Transaction.h"
#include "vault/VaultErrors.h"
#include "vault/WalletFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

namespace {

SecureBytes passphrase(const char *text = "drossel")
{
    return SecureBytes::fromPassphrase(QString::fromUtf8(text));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Opens as the program does; the error's code, or nothing.
std::optional<ErrorCode> openingError(const QString &path, const SecureBytes &words, const Clock &clock)
{
    const Result<> looks = checkLooksLikeWallet(path);
    if (!looks)
        return looks.error().code;
    const Result<VaultKey> key = VaultKey::forFile(path, words);
    if (!key)
        return key.error().code;
    const Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, *key, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error().code;
    const Result<> schema = upgradeSchema(**connection, *key, clock);
    if (!schema)
        return schema.error().code;
    return std::nullopt;
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Märens Börse.fieldfare"));
        const Result<VaultKey> key = VaultKey::forNewFile(passphrase());
        QVERIFY(key.has_value());
        Result<std::unique_ptr<Connection>> connection =
            Connection::open(m_path, *key, Connection::Mode::Create);
        QVERIFY(connection.has_value());
        QVERIFY(createSchema(**connection, m_clock).has_value());
        QVERIFY((*connection)
                    ->execute("INSERT INTO setting VALUES ('name', 'Rosenhofstrasse', 1, x'00')")
                    .has_value());
        QVERIFY((*connection)->makePlainFile().has_value());
    }

    void opensWithThePassphraseAndIsOnePlainFile()
    {
        QCOMPARE(openingError(m_path, passphrase(), m_clock), std::nullopt);
        const QByteArray bytes = contents(m_path);
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("Rosenhofstrasse"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
    }

    void normalisesThePassphrase()
    {
        const SecureBytes composed = SecureBytes::fromPassphrase(QStringLiteral("Stra\u00DFe \u00E4"));
        const SecureBytes decomposed = SecureBytes::fromPassphrase(QStringLiteral("Stra\u00DFe a\u0308"));
        QCOMPARE(composed.view().toByteArray(), decomposed.view().toByteArray());
    }

    void refusesAndLeavesAlone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong passphrase") << "passphrase"
                                          << "vault.wrong-passphrase";
        QTest::newRow("damaged first page") << "first page"
                                            << "vault.wrong-passphrase";
        QTest::newRow("cut off in a page") << "in a page"
                                           << "vault.cut-off";
        QTest::newRow("cut off between pages") << "between pages"
                                               << "vault.cut-off";
        QTest::newRow("empty") << "empty"
                               << "vault.not-a-wallet";
        QTest::newRow("short") << "short"
                               << "vault.not-a-wallet";
        QTest::newRow("plain SQLite") << "sqlite"
                                      << "vault.other-program";
        QTest::newRow("PDF") << "pdf"
                             << "vault.other-program";
        QTest::newRow("export") << "json"
                                << "vault.other-program";
        QTest::newRow("other SQLCipher file") << "other cipher"
                                              << "vault.not-a-wallet";
        QTest::newRow("newer schema") << "newer"
                                      << "vault.newer-schema";
    }
    void refusesAndLeavesAlone()
    {
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QByteArray bytes = contents(m_path);
        SecureBytes words = passphrase();
        if (kind == u"passphrase")
            words = passphrase("drossen");
        else if (kind == u"first page")
            bytes[100] = char(bytes[100] ^ 1);
        else if (kind == u"in a page")
            bytes.chop(1000);
        else if (kind == u"between pages")
            bytes.chop(4096);
        else if (kind == u"empty")
            bytes.clear();
        else if (kind == u"short")
            bytes = bytes.left(20);
        else if (kind == u"sqlite")
            bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
        else if (kind == u"pdf")
            bytes = "%PDF-1.7\n" + QByteArray(8183, ' ');
        else if (kind == u"json")
            bytes = "{\"encrypted\": false, \"items\": []" + QByteArray(8000, ' ');
        else
            change(kind);
        if (kind != u"other cipher" && kind != u"newer")
            write(m_path, bytes);
        const QByteArray before = contents(m_path);
        const std::optional<ErrorCode> error = openingError(m_path, words, m_clock);
        QVERIFY(error.has_value());
        QCOMPARE(QString::fromUtf8(error->name.data(), qsizetype(error->name.size())), code);
        QVERIFY2(contents(m_path) == before, "the refused file was changed");
    }

    void refusesAMissingAndAnExistingFile()
    {
        QCOMPARE(openingError(m_folder->filePath(QStringLiteral("none")), passphrase(), m_clock),
                 errors::fileMissing);
        const QByteArray before = contents(m_path);
        const Result<VaultKey> key = VaultKey::forNewFile(passphrase());
        const Result<std::unique_ptr<Connection>> again =
            Connection::open(m_path, *key, Connection::Mode::Create);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, errors::fileExists);
        QCOMPARE(contents(m_path), before);
    }

    void rollsBackWhatIsNotCommitted()
    {
        const std::unique_ptr<Connection> connection = opened();
        {
            Result<Transaction> transaction = Transaction::begin(*connection, m_clock);
            QVERIFY(transaction.has_value());
            QVERIFY(connection->execute("DELETE FROM setting").has_value());
        }
        QCOMPARE(*connection->number("SELECT count(*) FROM setting"), 1);
    }

    void changesRiseThoughTheClockGoesBack()
    {
        const std::unique_ptr<Connection> connection = opened();
        std::int64_t last = 0;
        for (const int days : {0, -3, -30}) {
            m_clock.advance(days);
            Result<Transaction> transaction = Transaction::begin(*connection, m_clock);
            QVERIFY(transaction.has_value());
            for (int i = 0; i < 3; ++i) {
                const std::int64_t next = transaction->nextChange().microseconds;
                QVERIFY(next > last);
                last = next;
            }
            QVERIFY(transaction->commit().has_value());
        }
        m_clock.advance(33);
    }

    void aFullDiskLosesNothing()
    {
        const std::unique_ptr<Connection> connection = opened();
        const std::int64_t pages = *connection->number("PRAGMA page_count");
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(qint64(pages));
        QVERIFY(connection->execute(limit.constData()).has_value());
        const Result<> filled =
            connection->execute("INSERT INTO attachment SELECT randomblob(16), '', x'', randomblob(200000)");
        QVERIFY(!filled.has_value());
        QCOMPARE(filled.error().code, errors::diskFull);
        QCOMPARE(*connection->number("SELECT count(*) FROM attachment"), 0);
        QCOMPARE(*connection->number("SELECT count(*) FROM setting"), 1);
    }

    void aFlippedByteIsNoticed()
    {
        {
            const std::unique_ptr<Connection> connection = opened();
            QVERIFY(connection
                        ->execute("INSERT INTO attachment SELECT randomblob(16), '', x'', randomblob(20000)")
                        .has_value());
            QVERIFY(connection->makePlainFile().has_value());
        }
        QByteArray bytes = contents(m_path);
        bytes[bytes.size() - 2000] = char(bytes[bytes.size() - 2000] ^ 4);
        write(m_path, bytes);
        const std::unique_ptr<Connection> connection = opened();
        // A page that only continues a long value is not noticed by reading it: SQLCipher gives zeros. So it
        // is looked for.
        Statement check = connection->prepare("PRAGMA cipher_integrity_check");
        QVERIFY(check.step());
        QVERIFY(check.text(0).contains(QStringLiteral("HMAC verification failed")));
    }

    /// In any page: the file is refused, or the check finds it. Never is it called cut off.
    void aFlippedByteInAnyPageIsFound()
    {
        const QByteArray bytes = contents(m_path);
        const VaultKey key = VaultKey::forFile(m_path, passphrase()).value();
        constexpr int kPage = 4096;
        for (int place = kPage + 1000; place < bytes.size(); place += kPage) {
            write(m_path, bytes);
            samples::flipByte(m_path, place);
            const Result<std::unique_ptr<Connection>> connection =
                Connection::open(m_path, key, Connection::Mode::ReadWrite);
            if (!connection) {
                QCOMPARE(connection.error().code, errors::fileDamaged);
                continue;
            }
            const Result<QStringList> faults = integrityFaults(**connection);
            QVERIFY(faults.has_value());
            QVERIFY2(!faults->isEmpty(), qPrintable(QString::number(place)));
        }
        write(m_path, bytes);
        QCOMPARE(integrityFaults(*opened()).value(), QStringList());
    }

    void aDamagedWalletIsNotBackedUp()
    {
        samples::flipByte(m_path, -2000);
        const VaultKey key = VaultKey::forFile(m_path, passphrase()).value();
        const QString copy = m_folder->filePath(QStringLiteral("copy.fieldfare"));
        const Result<> made = backUpWallet(m_path, key, copy);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, errors::fileDamaged);
        QCOMPARE(made.error().details, QStringList{m_path});
        QVERIFY(!QFile::exists(copy));
    }

private:
    std::unique_ptr<Connection> opened()
    {
        const Result<VaultKey> key = VaultKey::forFile(m_path, passphrase());
        Result<std::unique_ptr<Connection>> connection =
            Connection::open(m_path, *key, Connection::Mode::ReadWrite);
        if (!connection)
            qFatal("cannot open the test's wallet");
        return std::move(*connection);
    }
    void change(const QString &kind)
    {
        const std::unique_ptr<Connection> connection = opened();
        QVERIFY(
            connection->execute(kind == u"newer" ? "PRAGMA user_version = 99" : "PRAGMA application_id = 7")
                .has_value());
        QVERIFY(connection->makePlainFile().has_value());
    }

    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(VaultTest)
#include "VaultTest.moc"
