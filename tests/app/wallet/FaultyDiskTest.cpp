// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultyDisk.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "imports/Imports.h"
#include "mydata/MyData.h"
#include "rights/Letters.h"
#include "vault/Backup.h"
#include "vault/IntegrityCheck.h"
#include "vault/KeyChange.h"
#include "vault/TableDump.h"
#include "vault/VaultErrors.h"
#include "words/ErrorWords.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using samples::FaultyDisk;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every row of every table, and how many there are of each.
struct Rows
{
    QStringList all;
    QMap<QString, int> counts;
    friend bool operator==(const Rows &, const Rows &) = default;
};

Rows rowsOf(Connection &connection)
{
    Rows rows;
    for (const QString &table : tableNames(connection).value_or(QStringList())) {
        rows.counts[table] = 0;
        const Result<> visited =
            visitTable(connection, table, [&](const QStringList &, const QVariantList &values) {
                QStringList texts{table};
                for (const QVariant &value : values)
                    texts.append(QString::fromLatin1(value.toByteArray().toHex()));
                rows.all.append(texts.join(u' '));
                ++rows.counts[table];
            });
        if (!visited)
            rows.all.append(QStringLiteral("unreadable"));
    }
    return rows;
}

QString describe(const Error &error)
{
    return QString::fromStdString(std::string(error.code.name)) + u' ' + error.details.join(u' ');
}

} // namespace

/// Whatever the disk refuses, and whenever: the person is told, and the file has all that it had before, or
/// all of what was done.
class FaultyDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyWriteInTurn_data();
    void everyWriteInTurn();
    void makingAWallet_data() { faults(); }
    void makingAWallet();
    void openingAWallet_data() { faults(); }
    void openingAWallet();
    void changingThePassphrase_data() { faults(); }
    void changingThePassphrase();
    void backingUp_data() { faults(); }
    void backingUp();
    void readOnlyFolder();

private:
    using Deed = std::function<Result<>(Wallet &)>;
    static void faults();
    Result<std::unique_ptr<Wallet>> open() { return Wallet::open(m_path, m_key->clone(), m_facts, m_clock); }
    void putBack();
    /// How the file is for whoever opens it next; the disk works again.
    Rows lookAnew(const VaultKey &key);
    void checkWords(const Error &error, FaultyDisk::Fault fault);

    samples::FixedClock m_clock{samples::sampleDay()};
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("w.fieldfare"));
    QString m_export;
    QByteArray m_bytes;
    std::optional<VaultKey> m_key;
    std::optional<VaultKey> m_newKey;
    std::shared_ptr<const Facts> m_facts;
    std::unique_ptr<FaultyDisk> m_disk;
    Rows m_before;
};

Q_DECLARE_METATYPE(std::function<Result<>(Wallet &)>)

void FaultyDiskTest::initTestCase()
{
    samples::makeSampleWallet(m_path, m_clock, 30).reset();
    m_export = samples::writeSampleExport(m_folder.path(), 36);
    m_bytes = contents(m_path);
    m_facts = Facts::load().value();
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samples::samplePassphrase());
    m_key = VaultKey::forFile(m_path, passphrase).value();
    m_newKey = VaultKey::forNewFile(passphrase).value();
}

void FaultyDiskTest::init()
{
    m_disk = std::make_unique<FaultyDisk>();
    putBack();
    m_before = lookAnew(*m_key);
    QVERIFY(m_before.all.size() > 100);
}

void FaultyDiskTest::cleanup()
{
    m_disk.reset();
}

void FaultyDiskTest::putBack()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
        if (m_folder.filePath(name) != m_export)
            QFile::remove(m_folder.filePath(name));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_bytes), m_bytes.size());
}

Rows FaultyDiskTest::lookAnew(const VaultKey &key)
{
    m_disk->mend();
    const Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_path, key, Connection::Mode::ReadWrite);
    if (!connection)
        return {{describe(connection.error())}, {}};
    const Result<QStringList> damage = integrityFaults(**connection);
    if (!damage || !damage->isEmpty())
        return {{damage ? damage->join(u'\n') : describe(damage.error())}, {}};
    return rowsOf(**connection);
}

void FaultyDiskTest::checkWords(const Error &error, FaultyDisk::Fault fault)
{
    QVERIFY2(hasWords(error.code), qPrintable(describe(error)));
    if (fault == FaultyDisk::Fault::Full)
        QVERIFY2(error.code == errors::diskFull || error.code == errors::databaseFault ||
                     error.code == errors::fileUnreadable,
                 qPrintable(describe(error)));
}

void FaultyDiskTest::faults()
{
    QTest::addColumn<FaultyDisk::Fault>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one error") << FaultyDisk::Fault::IoError << false;
    QTest::newRow("dead from then on") << FaultyDisk::Fault::IoError << true;
    QTest::newRow("full from then on") << FaultyDisk::Fault::Full << true;
}

void FaultyDiskTest::everyWriteInTurn_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<FaultyDisk::Fault>("fault");
    QTest::addColumn<bool>("lasting");
    const auto add = [](const char *name, const Deed &deed) {
        using Fault = FaultyDisk::Fault;
        QTest::addRow("%s, one error", name) << deed << Fault::IoError << false;
        QTest::addRow("%s, dead from then on", name) << deed << Fault::IoError << true;
        QTest::addRow("%s, full from then on", name) << deed << Fault::Full << true;
    };
    add("a value", [](Wallet &wallet) -> Result<> {
        const Result<ValueId> added =
            MyData(wallet.context())
                .addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@voss.example"), {});
        return added ? Result<>() : failure(added.error());
    });
    add("an import", [this](Wallet &wallet) -> Result<> {
        ActivityControl control;
        const Imports imports(wallet.context());
        const Result<ImportPlan> plan = imports.preview(m_export, control);
        if (!plan)
            return failure(plan.error());
        const Result<TakenIn> taken = imports.takeIn(*plan, plan->values, control);
        return taken ? Result<>() : failure(taken.error());
    });
    add("undoing an import", [](Wallet &wallet) -> Result<> {
        const Imports imports(wallet.context());
        const Result<QList<ImportRecord>> list = imports.list();
        return list ? imports.undo(list->first().id) : failure(list.error());
    });
    add("a letter", [](Wallet &wallet) -> Result<> {
        const Result<QList<HolderRow>> rows = Holders(wallet.context()).list();
        if (!rows)
            return failure(rows.error());
        const Result<LetterId> letter =
            Letters(wallet.context()).draft(rows->at(6).id, {LetterRight::Access, QStringLiteral("en"), {}});
        return letter ? Result<>() : failure(letter.error());
    });
}

void FaultyDiskTest::everyWriteInTurn()
{
    QFETCH(Deed, deed);
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(bool, lasting);
    int refused = 0;
    std::optional<QMap<QString, int>> after;
    for (int n = 0;; ++n) {
        putBack();
        Result<> done;
        {
            m_disk->mend();
            const Result<std::unique_ptr<Wallet>> wallet = open();
            QVERIFY(wallet.has_value());
            m_disk->failAt(n, fault, lasting); // the first round fails nowhere
            done = deed(**wallet);
        }
        const bool wasMet = m_disk->hasFailed();
        const Rows rows = lookAnew(*m_key);
        if (n == 0) {
            QVERIFY(done.has_value());
            QVERIFY(rows.counts != m_before.counts);
            after = rows.counts;
            continue;
        }
        if (!done) {
            ++refused;
            checkWords(done.error(), fault);
        }
        // Of a disk that dies at the very end of writing nobody knows whether it has the last of it.
        const bool isBefore = rows == m_before;
        const bool isAfter = rows.counts == *after;
        QVERIFY2(
            done ? isAfter : isBefore || (lasting && isAfter),
            qPrintable(QStringLiteral("write %1: %2, %3")
                           .arg(n)
                           .arg(done ? QStringLiteral("done") : describe(done.error()), rows.all.value(0))));
        if (!wasMet)
            break;
    }
    QVERIFY2(refused > 1, qPrintable(QString::number(refused)));
}

void FaultyDiskTest::makingAWallet()
{
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(bool, lasting);
    for (int n = 1;; ++n) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(suffix));
        m_disk->failAt(n, fault, lasting);
        Result<std::unique_ptr<Wallet>> made = Wallet::create(m_path, m_key->clone(), {}, m_facts, m_clock);
        if (made) {
            made->reset();
            QVERIFY(lookAnew(*m_key).all.size() > 10);
            QVERIFY(n > 10);
            return;
        }
        checkWords(made.error(), fault);
        QVERIFY(m_disk->hasFailed());
        QVERIFY2(QDir(m_folder.path()).entryList({QStringLiteral("w.fieldfare*")}).isEmpty(),
                 qPrintable(QString::number(n)));
    }
}

void FaultyDiskTest::openingAWallet()
{
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(bool, lasting);
    int refused = 0;
    for (int n = 1;; ++n) {
        putBack();
        m_disk->failAt(n, fault, lasting);
        {
            const Result<std::unique_ptr<Wallet>> wallet = open();
            if (!wallet) {
                ++refused;
                checkWords(wallet.error(), fault);
            }
        }
        const bool wasMet = m_disk->hasFailed();
        QVERIFY2(lookAnew(*m_key) == m_before, qPrintable(QString::number(n)));
        if (!wasMet)
            break;
    }
    QVERIFY(refused > 0);
}

void FaultyDiskTest::changingThePassphrase()
{
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(bool, lasting);
    // Hundreds of writes of one kind, each with the whole file before it: all of them take minutes.
    const int step = qEnvironmentVariableIsSet("FIELDFARE_EVERY_WRITE") ? 1 : 7;
    for (int n = 1;; n += step) {
        putBack();
        m_disk->failAt(n, fault, lasting);
        const Result<> changed = changeKey(m_path, *m_key, *m_newKey);
        const bool wasMet = m_disk->hasFailed();
        if (!changed)
            checkWords(changed.error(), fault);
        const Rows rows = lookAnew(changed ? *m_newKey : *m_key);
        QVERIFY2(rows == m_before, qPrintable(QStringLiteral("write %1: %2").arg(n).arg(rows.all.value(0))));
        QVERIFY2(!QFile::exists(m_path + QStringLiteral(".rekeyed")), qPrintable(QString::number(n)));
        if (!wasMet) {
            QVERIFY(changed.has_value());
            QVERIFY(n > 10);
            return;
        }
    }
}

void FaultyDiskTest::backingUp()
{
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(bool, lasting);
    const QString copy = m_folder.filePath(QStringLiteral("copy.fieldfare"));
    for (int n = 1;; ++n) {
        putBack();
        m_disk->failAt(n, fault, lasting);
        const Result<> made = backUpWallet(m_path, *m_key, copy);
        const bool wasMet = m_disk->hasFailed();
        if (!made)
            checkWords(made.error(), fault);
        QCOMPARE(QFile::exists(copy), made.has_value());
        QVERIFY2(lookAnew(*m_key) == m_before, qPrintable(QString::number(n)));
        QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
        if (!wasMet) {
            QVERIFY(made.has_value());
            QCOMPARE(contents(copy), contents(m_path));
            return;
        }
    }
}

void FaultyDiskTest::readOnlyFolder()
{
    m_disk->makeReadOnly();
    {
        const Result<std::unique_ptr<Wallet>> wallet = open();
        QVERIFY(!wallet.has_value());
        QVERIFY2(wallet.error().code == errors::placeReadOnly, qPrintable(describe(wallet.error())));
    }
    {
        const Result<> changed = changeKey(m_path, *m_key, *m_newKey);
        QVERIFY(!changed.has_value());
        QVERIFY2(changed.error().code == errors::placeReadOnly ||
                     changed.error().code == errors::fileUnreadable,
                 qPrintable(describe(changed.error())));
    }
    QCOMPARE(contents(m_path), m_bytes);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("w.fieldfare*")}).size(), 1);
}

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "FaultyDiskTest.moc"
