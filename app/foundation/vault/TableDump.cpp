// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/TableDump.h"

#include <memory>

#include <sqlcipher/sqlite3.h>

namespace fieldfare {

namespace {

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

QVariant valueAt(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(row, column)));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                                 sqlite3_column_bytes(row, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)),
                          sqlite3_column_bytes(row, column));
    default:
        return {};
    }
}

} // namespace

Result<QStringList> tableNames(Connection &connection)
{
    Statement select = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    QStringList names;
    while (select.step())
        names.append(select.text(0));
    if (!select.ok())
        return failure(select.error());
    return names;
}

Result<> visitTable(Connection &connection, const QString &table,
                    const std::function<void(const QStringList &, const QVariantList &)> &visit)
{
    // A table's name cannot be a parameter; it comes from the schema and is quoted.
    QString quoted = table;
    quoted.replace(u'"', QStringLiteral("\"\""));
    const QByteArray sql = QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(quoted).toUtf8();
    sqlite3_stmt *handle = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &handle, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finalizer> statement(handle);
    if (code != SQLITE_OK)
        return failure(connection.errorFor(code));
    QStringList columns;
    for (int i = 0; i < sqlite3_column_count(handle); ++i)
        columns.append(QString::fromUtf8(sqlite3_column_name(handle, i)));
    while ((code = sqlite3_step(handle)) == SQLITE_ROW) {
        QVariantList values;
        for (int i = 0; i < int(columns.size()); ++i)
            values.append(valueAt(handle, i));
        visit(columns, values);
    }
    if (code != SQLITE_DONE)
        return failure(connection.errorFor(code));
    return {};
}

} // namespace fieldfare
