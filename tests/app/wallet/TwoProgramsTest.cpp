// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleWallet.h"
#include "mydata/MyData.h"
#include "vault/IntegrityCheck.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

namespace {

constexpr int kPatience = 120'000;

std::int64_t values(const Wallet &wallet)
{
    return wallet.context().connection.number("SELECT count(*) FROM value").value_or(-1);
}

bool add(const Wallet &wallet, const QString &content)
{
    return MyData(wallet.context()).addValue(FieldPath({QStringLiteral("email")}), content, {}).has_value();
}

} // namespace

/// Window and command line on one file at the same time.
class TwoProgramsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.fieldfare"));
        m_one = samples::makeEmptyWallet(m_path, m_clock);
        m_other = openOther();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
    }

    void eachSeesWhatTheOtherWrote()
    {
        QSignalSpy changed(m_one.get(), &Wallet::changed);
        QVERIFY(!m_one->lookForOthersChanges());
        QVERIFY(add(*m_other, QStringLiteral("a@one.example")));
        QVERIFY(m_one->lookForOthersChanges());
        QCOMPARE(changed.count(), 8); // every kind of record: nobody knows which
        QCOMPARE(values(*m_one), 1);
        QVERIFY(!m_one->lookForOthersChanges());
        QVERIFY(add(*m_one, QStringLiteral("b@two.example")));
        QVERIFY(!m_one->lookForOthersChanges());
        QVERIFY(m_other->lookForOthersChanges());
        QCOMPARE(values(*m_other), 2);
    }

    void aReaderKeepsItsPictureWhileTheOtherWrites()
    {
        Connection &reading = m_one->context().connection;
        QVERIFY(reading.execute("BEGIN; SELECT count(*) FROM value;").has_value());
        QVERIFY(add(*m_other, QStringLiteral("a@one.example")));
        QCOMPARE(values(*m_one), 0);
        QVERIFY(reading.execute("COMMIT").has_value());
        QCOMPARE(values(*m_one), 1);
    }

    void theOneThatEndsLastLeavesOnePlainFile()
    {
        QVERIFY(add(*m_one, QStringLiteral("a@one.example")));
        m_one.reset();
        QVERIFY(add(*m_other, QStringLiteral("b@two.example")));
        m_other.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("w.fieldfare")});
        m_other = openOther();
        QCOMPARE(values(*m_other), 2);
    }

    void commandLineAndWindowWriteAtTheSameTime()
    {
        const QString passphrase = m_folder->filePath(QStringLiteral("passphrase"));
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(samples::samplePassphrase().toUtf8());
        file.close();
        QProcess commandLine;
        commandLine.start(qEnvironmentVariable("FIELDFARE_PROGRAMS") + QStringLiteral("/fieldfare-cli"),
                          {QStringLiteral("--wallet"), m_path, QStringLiteral("--passphrase-file"),
                           passphrase, QStringLiteral("import"),
                           samples::writeSampleExport(m_folder->path(), 100)});
        QVERIFY(commandLine.waitForStarted(kPatience));
        int written = 0;
        do {
            QVERIFY(add(*m_one, QStringLiteral("mail%1@one.example").arg(written)));
            ++written;
        } while (!commandLine.waitForFinished(5) && commandLine.state() == QProcess::Running);
        QVERIFY2(commandLine.exitCode() == 0, commandLine.readAllStandardError().constData());
        QVERIFY(m_one->lookForOthersChanges());
        Connection &connection = m_one->context().connection;
        QCOMPARE(
            connection.number("SELECT count(*) FROM value WHERE content LIKE 'mail%@one.example'").value(),
            written);
        QCOMPARE(connection.number("SELECT count(*) FROM import").value(), 1);
        QVERIFY(connection.number("SELECT count(*) FROM holding").value() > 50);
        const Result<QStringList> faults = integrityFaults(connection);
        QVERIFY(faults && faults->isEmpty());
    }

private:
    std::unique_ptr<Wallet> openOther()
    {
        const SecureBytes passphrase = SecureBytes::fromPassphrase(samples::samplePassphrase());
        return Wallet::open(m_path, VaultKey::forFile(m_path, passphrase).value(), Facts::load().value(),
                            m_clock)
            .value();
    }

    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Wallet> m_one;
    std::unique_ptr<Wallet> m_other;
};

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "TwoProgramsTest.moc"
