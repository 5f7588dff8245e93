// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking in a Bitwarden JSON of 100,000 logins, against inserting the same rows with one prepared statement a
// table.

#include "ExportWriter.h"
#include "Figures.h"
#include "SampleWallet.h"
#include "imports/Imports.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

constexpr int kLogins = 100'000;

/// Copies the rows of every table that an import fills into the same tables of an empty wallet.
double insertingTheSame(Connection &from, Connection &to)
{
    struct Table
    {
        const char *select;
        const char *insert;
        QList<QList<QByteArray>> rows;
    };
    QList<Table> tables{
        {"SELECT * FROM company", "INSERT INTO company VALUES (?1, ?2, ?3, NULL, ?5, ?6)", {}},
        {"SELECT * FROM domain", "INSERT INTO domain VALUES (?1, ?2, ?3, ?4, ?5)", {}},
        {"SELECT * FROM value", "INSERT INTO value VALUES (?1, ?2, ?3, ?4, NULL, ?6, ?7)", {}},
        {"SELECT * FROM holding", "INSERT INTO holding VALUES (?1, ?2, ?3, ?4)", {}},
        {"SELECT * FROM evidence",
         "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL, ?9, ?10)",
         {}},
        {"SELECT * FROM import_item", "INSERT INTO import_item VALUES (?1, ?2, ?3, ?4, ?5)", {}},
    };
    QHash<QString, QString> types;
    for (Table &table : tables) {
        Statement select = from.prepare(table.select);
        while (select.step()) {
            QList<QByteArray> row;
            for (int column = 0; column < select.columns(); ++column)
                row.append(char('0' + select.type(column)) + select.blob(column));
            table.rows.append(row);
        }
    }
    return bench::medianMilliseconds(1, [&] {
        (void)to.execute("BEGIN");
        (void)to.execute("INSERT INTO import SELECT randomblob(16), '', '', x'', 0, 0, NULL, 0, x'' WHERE 0");
        (void)to.execute("PRAGMA defer_foreign_keys = ON");
        for (const Table &table : tables) {
            Statement insert = to.prepare(table.insert);
            for (const QList<QByteArray> &row : table.rows) {
                for (int column = 0; column < row.size(); ++column) {
                    const QByteArray cell = row[column].mid(1);
                    const int type = row[column][0] - '0';
                    if (type == Statement::kInteger)
                        insert.bind(column + 1, cell.toLongLong());
                    else if (type == Statement::kText)
                        insert.bind(column + 1, QString::fromUtf8(cell));
                    else if (type == Statement::kBlob)
                        insert.bind(column + 1, cell);
                    else
                        insert.bindNull(column + 1);
                }
                (void)insert.run();
            }
        }
        (void)to.execute("COMMIT");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay());
    const QString path = writeSampleExport(folder.path(), kLogins);
    const std::unique_ptr<Wallet> wallet =
        makeEmptyWallet(folder.filePath(QStringLiteral("a.fieldfare")), clock);
    const std::unique_ptr<Wallet> other =
        makeEmptyWallet(folder.filePath(QStringLiteral("b.fieldfare")), clock);
    const double before = bench::peakMegabytes();
    ActivityControl control;
    const Imports imports(wallet->context());
    Result<ImportPlan> plan = failure(errors::cancelled);
    const double preview = bench::medianMilliseconds(1, [&] { plan = imports.preview(path, control); });
    const double taken = bench::medianMilliseconds(1, [&] { (void)imports.takeIn(*plan, {}, control); });
    const double peak = bench::peakMegabytes();
    const double file = double(plan->fileBytes) / 1e6;
    const double yardstick = insertingTheSame(wallet->context().connection, other->context().connection);
    bench::print("preview of 100,000 logins", preview, "ms", "inserting the same rows", yardstick);
    bench::print("import of 100,000 logins", preview + taken, "ms", "inserting the same rows", yardstick);
    bench::print("peak memory of that import", peak - before, "MB", "the file", file);
    return 0;
}
