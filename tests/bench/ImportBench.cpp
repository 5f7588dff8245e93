// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking in a Bitwarden JSON of 100,000 logins, against inserting the same rows with one prepared statement a
// table.

#include "Figures.h"
#include "Must.h"
#include "SampleWallet.h"
#include "imports/Imports.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

struct Figures
{
    double preview = 0;
    double whole = 0;
    double same = 0;
    double peak = 0; ///< megabytes
    double file = 0;
};

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
    return bench::milliseconds([&] {
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
                        insert.bind(column + 1, std::int64_t(cell.toLongLong()));
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

Figures measure(int logins)
{
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay());
    const QString path = writeSampleExport(folder.path(), logins);
    const std::unique_ptr<Wallet> wallet =
        makeEmptyWallet(folder.filePath(QStringLiteral("a.fieldfare")), clock);
    const std::unique_ptr<Wallet> other =
        makeEmptyWallet(folder.filePath(QStringLiteral("b.fieldfare")), clock);
    bench::resetPeak();
    const double before = bench::residentMegabytes();
    ActivityControl control;
    const Imports imports(wallet->context());
    Figures figures;
    {
        ImportPlan plan;
        figures.preview = bench::milliseconds([&] { plan = must(imports.preview(path, control)); });
        figures.whole =
            figures.preview + bench::milliseconds([&] { (void)must(imports.takeIn(plan, {}, control)); });
        figures.file = double(plan.fileBytes) / 1e6;
    }
    figures.peak = bench::peakMegabytes() - before;
    figures.same = insertingTheSame(wallet->context().connection, other->context().connection);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = bench::isQuick(argc, argv);
    const QCoreApplication application(argc, argv);
    const Figures few = measure(quick ? 20 : 10'000);
    const Figures many = measure(quick ? 200 : 100'000);
    const char *yardstick = "inserting the same rows";
    bench::print("preview of 100,000 logins", many.preview, "ms", yardstick, many.same);
    bench::print("import of 100,000 logins", many.whole, "ms", yardstick, many.same);
    bench::print("peak memory of that import over the file", many.peak - many.file, "MB", "the file",
                 many.file);
    bench::print("growth tenfold: import", many.whole, "ms", "a tenth of the logins", few.whole);
    return 0;
}
