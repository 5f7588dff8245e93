// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportWriter.h"
#include "SampleWallet.h"
#include "holders/Holders.h"
#include "imports/Imports.h"
#include "mydata/MyData.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

constexpr int kLogins = 80;

/// Every holding as (domain, field, value): what two exports of the same accounts must agree about.
QSet<QString> holdings(Connection &connection)
{
    Statement select =
        connection.prepare("SELECT d.domain, h.path, v.content FROM holding h "
                           "JOIN value v ON v.id = h.value_id JOIN domain d ON d.company_id = h.company_id "
                           "WHERE d.place = 0");
    QSet<QString> set;
    while (select.step())
        set.insert(select.text(0) + u' ' + select.text(1) + u' ' + select.text(2));
    return set;
}

std::int64_t rows(Connection &connection, const char *sql)
{
    return connection.number(sql).value_or(-1);
}

} // namespace

class ImportsIntoWalletTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wallet = makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    }
    void cleanup() { m_wallet.reset(); }

    void aListOfBreachesIsAnImportThatCanBeUndone()
    {
        const Imports imports(m_wallet->context());
        const auto list = [](const char *name, const char *title, const char *date) {
            return QStringLiteral(
                       R"([{"Name":"%1","Title":"%2","Domain":"nordhalm.example","BreachDate":"%3",)"
                       R"("DataClasses":["Email addresses"],"IsVerified":true}])")
                .arg(QLatin1String(name), QLatin1String(title), QLatin1String(date))
                .toUtf8();
        };
        const auto titles = [this] {
            QStringList found;
            const std::shared_ptr<const BreachIndex> index = *Holders(m_wallet->context()).breaches();
            for (const Incident *incident : index->at({QStringLiteral("nordhalm.example")}))
                found.append(incident->title);
            return found;
        };
        const QByteArray older = list("Nordhalm", "Nordhalm", "2026-10-01");
        const TakenBreaches first = *imports.takeInBreaches(older, QStringLiteral("older.json"));
        m_clock.advance(1);
        const TakenBreaches second = *imports.takeInBreaches(
            list("Nordhalm", "Nordhalm Energie", "2026-10-01"), QStringLiteral("newer.json"));
        QCOMPARE(second.breaches, 1);
        QCOMPARE(titles(), QStringList{QStringLiteral("Nordhalm Energie")});
        const QList<ImportRecord> records = *imports.list();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].fileName, QStringLiteral("newer.json"));
        QCOMPARE(records[0].format, QString(kBreachList));
        QCOMPARE(records[0].breaches, 1);
        QCOMPARE(records[1].sha256, QCryptographicHash::hash(older, QCryptographicHash::Sha256));
        QVERIFY(imports.undo(second.id).has_value());
        QCOMPARE(titles(), QStringList{QStringLiteral("Nordhalm")});
        QVERIFY(imports.undo(first.id).has_value());
        QCOMPARE(titles(), QStringList());
        const QList<ImportRecord> undone = *imports.list();
        QVERIFY(undone[0].undoneAt && undone[1].undoneAt);
        QVERIFY(!imports.takeInBreaches("{}", QStringLiteral("no.json")).has_value());
        QCOMPARE(imports.list()->size(), 2);
        m_clock.advance(-1);
    }

    void everyFormatGivesTheSameCompanies_data()
    {
        QTest::addColumn<int>("format");
        for (const SampleFormat format : kSampleFormats)
            QTest::newRow(qPrintable(formatId(format))) << int(format);
    }
    void everyFormatGivesTheSameCompanies()
    {
        QFETCH(int, format);
        const SampleVault vault = makeVault(kLogins, 3);
        const ImportPlan plan = planOf(SampleFormat(format), vault);
        QCOMPARE(plan.format, formatId(SampleFormat(format)));
        take(plan);
        QSet<QString> expected;
        for (const SampleLogin &login : vault.logins) {
            if (login.trashed)
                continue;
            for (const QString &domain : login.domains)
                expected.insert(domain + QStringLiteral(" [\"%1\"] ").arg(login.field) + login.content);
        }
        QSet<QString> held;
        Statement select = connection().prepare("SELECT h.company_id, h.path, v.content FROM holding h "
                                                "JOIN value v ON v.id = h.value_id");
        while (select.step()) {
            Statement domains = connection().prepare("SELECT domain FROM domain WHERE company_id = ?1");
            domains.bind(1, select.blob(0));
            while (domains.step())
                held.insert(domains.text(0) + u' ' + select.text(1) + u' ' + select.text(2));
        }
        QVERIFY(expected.size() > 30);
        const QSet<QString> missing = expected - held;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u'\n')));
    }

    void twiceAddsNothing()
    {
        const SampleVault vault = makeVault(kLogins, 3);
        take(planOf(SampleFormat::BitwardenJson, vault));
        const QSet<QString> before = holdings(connection());
        const std::int64_t companies = rows(connection(), "SELECT count(*) FROM company");
        const ImportPlan again = planOf(SampleFormat::BitwardenJson, vault);
        QCOMPARE(again.newHoldings, 0);
        QCOMPARE(again.knownHoldings, before.size() > 0 ? int(again.holdings.size()) : -1);
        const TakenIn taken = take(again);
        QCOMPARE(taken.holdings, 0);
        QCOMPARE(taken.companies, 0);
        QCOMPARE(holdings(connection()), before);
        QCOMPARE(rows(connection(), "SELECT count(*) FROM company"), companies);
    }

    void undoLeavesNothingBehind()
    {
        const TakenIn taken = take(planOf(SampleFormat::BitwardenJson, makeVault(kLogins, 3)));
        QVERIFY(taken.holdings > 30);
        QVERIFY(Imports(context()).undo(taken.id).has_value());
        for (const char *sql :
             {"SELECT count(*) FROM holding", "SELECT count(*) FROM evidence", "SELECT count(*) FROM company",
              "SELECT count(*) FROM domain", "SELECT count(*) FROM contact", "SELECT count(*) FROM value"})
            QVERIFY2(rows(connection(), sql) == 0, sql);
        QVERIFY(Imports(context()).list()->first().undoneAt.has_value());
    }

    void undoKeepsWhatAnotherImportProves()
    {
        const SampleVault vault = makeVault(kLogins, 3);
        const TakenIn first = take(planOf(SampleFormat::BitwardenJson, vault));
        const QSet<QString> both = holdings(connection());
        const TakenIn second = take(planOf(SampleFormat::ChromeCsv, vault));
        QVERIFY(Imports(context()).undo(first.id).has_value());
        QVERIFY(!holdings(connection()).isEmpty());
        QVERIFY(both.contains(holdings(connection())));
        QVERIFY(Imports(context()).undo(second.id).has_value());
        QCOMPARE(rows(connection(), "SELECT count(*) FROM holding"), 0);
        QCOMPARE(rows(connection(), "SELECT count(*) FROM company"), 0);
        QCOMPARE(rows(connection(), "SELECT count(*) FROM value"), 0);
    }

    void undoKeepsThePersonsOwnValue()
    {
        const SampleVault vault = makeVault(kLogins, 3);
        const ImportPlan plan = planOf(SampleFormat::BitwardenJson, vault);
        const PlannedHolding &holding = plan.holdings.first();
        QVERIFY(MyData(context()).addValue(holding.path, holding.content, {}).has_value());
        const TakenIn taken = take(plan);
        QVERIFY(Imports(context()).undo(taken.id).has_value());
        QCOMPARE(rows(connection(), "SELECT count(*) FROM value"), 1);
    }

    void cancellingTakesNothing()
    {
        const ImportPlan plan = planOf(SampleFormat::BitwardenJson, makeVault(kLogins, 3));
        ActivityControl control;
        control.cancel();
        const Result<TakenIn> taken = Imports(context()).takeIn(plan, plan.values, control);
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().code, errors::cancelled);
        QCOMPARE(rows(connection(), "SELECT count(*) FROM holding"), 0);
        QCOMPARE(rows(connection(), "SELECT count(*) FROM import"), 0);
    }

    void datesComeFromTheItemsWhereTheExportHasThem()
    {
        const SampleVault vault = makeVault(kLogins, 3);
        take(planOf(SampleFormat::SafariCsv, vault));
        QCOMPARE(
            rows(connection(), "SELECT count(*) FROM evidence WHERE precision <> 3 OR since <> '2026-11-24'"),
            0);
        take(planOf(SampleFormat::BitwardenJson, vault));
        QVERIFY(rows(connection(),
                     "SELECT count(*) FROM evidence WHERE precision = 0 AND since < '2026-01-01'") > 20);
    }

    void saysWhyAnItemIsSkipped()
    {
        const ImportPlan plan = planOf(SampleFormat::BitwardenJson, makeVault(kLogins, 3));
        QSet<PreviewReason> reasons;
        for (const PreviewRow &row : plan.rows) {
            if (row.state == PreviewState::Skipped)
                reasons.insert(row.reason);
        }
        for (const PreviewReason reason :
             {PreviewReason::IpAddress, PreviewReason::OwnNetwork, PreviewReason::AppWithoutDomain,
              PreviewReason::Trashed, PreviewReason::NotALogin})
            QVERIFY2(reasons.contains(reason), qPrintable(QString::number(int(reason))));
        QCOMPARE(plan.skippedItems,
                 int(std::ranges::count(plan.rows, PreviewState::Skipped, &PreviewRow::state)));
        QVERIFY(plan.passwordsDropped > 0);
    }

    /// Passwords, seeds, notes, hidden fields, card numbers: in no cell of the wallet, in no file on the
    /// disk.
    void noSecretIsKept()
    {
        for (const SampleFormat format : kSampleFormats)
            take(planOf(format, makeVault(kLogins, 3)));
        const QList<QByteArray> secrets{kSecretMark, kCardNumber, kCardCode};
        Statement tables = connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
        int cells = 0;
        while (tables.step()) {
            const QByteArray sql = "SELECT * FROM \"" + tables.text(0).toUtf8() + '"';
            Statement all = connection().prepare(sql.constData());
            while (all.step()) {
                for (int column = 0; column < all.columns(); ++column) {
                    ++cells;
                    const QByteArray cell = all.blob(column);
                    for (const QByteArray &secret : secrets)
                        QVERIFY2(!cell.contains(secret), (tables.text(0).toUtf8() + ": " + cell).constData());
                }
            }
        }
        QVERIFY(cells > 1000);
        for (const QString &name :
             QDir(m_folder->path()).entryList({QStringLiteral("w.fieldfare*")}, QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : secrets.first(2))
                QVERIFY2(!bytes.contains(secret), qPrintable(name));
            QVERIFY2(!bytes.contains("linkedin"), qPrintable(name));
        }
    }

private:
    const WalletContext &context() const { return m_wallet->context(); }
    Connection &connection() const { return context().connection; }

    ImportPlan planOf(SampleFormat format, const SampleVault &vault)
    {
        const QString path = m_folder->filePath(fileName(format));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the export");
        writeExport(format, vault, file);
        file.close();
        ActivityControl control;
        const Result<ImportPlan> plan = Imports(context()).preview(path, control);
        if (!plan)
            qFatal("no preview: %s", std::string(plan.error().code.name).c_str());
        QFile::remove(path);
        return *plan;
    }
    TakenIn take(const ImportPlan &plan)
    {
        ActivityControl control;
        const Result<TakenIn> taken = Imports(context()).takeIn(plan, plan.values, control);
        if (!taken)
            qFatal("not taken in: %s", std::string(taken.error().code.name).c_str());
        return *taken;
    }

    FixedClock m_clock{sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Wallet> m_wallet;
};

QTEST_GUILESS_MAIN(ImportsIntoWalletTest)
#include "ImportsIntoWalletTest.moc"
