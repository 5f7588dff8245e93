// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "documents/PdfDocument.h"
#include "vault/Schema.h"
#include "vault/TableDump.h"

#include <QDir>
#include <QUuid>

#include <array>

namespace fieldfare::cli {

namespace {

/// Bytes as text that can be told apart and read back: sixteen are an id, others base64.
QString textOf(const QByteArray &bytes)
{
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)
                              : QString::fromLatin1(bytes.toBase64());
}

Json columnToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QString:
        return toJson(value.toString());
    case QMetaType::QByteArray:
        return toJson(textOf(value.toByteArray()));
    default:
        return nullptr;
    }
}

/// Text is always quoted, so that an empty cell is nothing and "" is an empty text.
QString csvCell(const QVariant &value)
{
    if (!value.isValid())
        return QString();
    if (value.typeId() == QMetaType::LongLong)
        return QString::number(value.toLongLong());
    QString text = value.typeId() == QMetaType::QByteArray ? textOf(value.toByteArray()) : value.toString();
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

Result<QString> writeJson(Connection &connection, const QStringList &tables, const QDir &folder)
{
    Json document{{"format", "fieldfare-export"},
                  {"schema_version", currentSchemaVersion()},
                  {"tables", Json::object()}};
    for (const QString &table : tables) {
        Json rows = Json::array();
        const Result<> read =
            visitTable(connection, table, [&](const QStringList &columns, const QVariantList &values) {
                Json row = Json::object();
                for (qsizetype i = 0; i < columns.size(); ++i)
                    row[columns[i].toStdString()] = columnToJson(values[i]);
                rows.push_back(std::move(row));
            });
        if (!read)
            return failure(read.error());
        document["tables"][table.toStdString()] = std::move(rows);
    }
    const QString path = folder.filePath(QStringLiteral("fieldfare.json"));
    const Result<> written = writeFileAtomically(
        path, QByteArray::fromStdString(document.dump(1, ' ', false, Json::error_handler_t::replace)));
    if (!written)
        return failure(written.error());
    return path;
}

Result<QString> writeCsv(Connection &connection, const QString &table, const QDir &folder)
{
    QByteArray bytes;
    const Result<> read =
        visitTable(connection, table, [&](const QStringList &columns, const QVariantList &values) {
            if (bytes.isEmpty())
                bytes = columns.join(u',').toUtf8() + "\r\n";
            QStringList cells;
            for (const QVariant &value : values)
                cells.append(csvCell(value));
            bytes += cells.join(u',').toUtf8() + "\r\n";
        });
    if (!read)
        return failure(read.error());
    const QString path = folder.filePath(table + QStringLiteral(".csv"));
    const Result<> written = writeFileAtomically(path, bytes);
    if (!written)
        return failure(written.error());
    return path;
}

/// What never leaves the encrypted file: keys, and the wallet's own order of its receipts (schema.md).
QStringList staysInside()
{
    return {QStringLiteral("party_key"), QStringLiteral("receipt_log"), QStringLiteral("remembered")};
}

Result<Reply> exportAll(Call &call, Wallet &wallet)
{
    Connection &connection = wallet.context().connection;
    Result<QStringList> tables = tableNames(connection);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : staysInside())
        tables->removeAll(table);
    const Result<QString> folder = folderOf(call.option("to"));
    if (!folder)
        return failure(folder.error());
    QStringList files;
    if (call.option("format") == QLatin1String("json")) {
        const Result<QString> file = writeJson(connection, *tables, QDir(*folder));
        if (!file)
            return failure(file.error());
        files.append(*file);
    } else {
        for (const QString &table : *tables) {
            const Result<QString> file = writeCsv(connection, table, QDir(*folder));
            if (!file)
                return failure(file.error());
            files.append(*file);
        }
    }
    return Reply{{{"files", toJson(files)}},
                 files + QStringList{Words::tr(
                             "These files are not encrypted: whoever has them can read everything")}};
}

constexpr std::array kExportCommands{
    Command{
        "export", "", "--format json|csv --to DIR",
        QT_TRANSLATE_NOOP("fieldfare::Cli", "Everything in the wallet, for other programs; not encrypted"),
        exportAll},
};

} // namespace

std::span<const Command> exportCommands()
{
    return kExportCommands;
}

} // namespace fieldfare::cli
