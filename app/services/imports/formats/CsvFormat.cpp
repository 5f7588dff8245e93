// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/CsvFormat.h"

#include "imports/ClaimWords.h"
#include "imports/FileLooks.h"
#include "imports/ImportErrors.h"
#include "imports/TextSource.h"
#include "imports/formats/CsvReader.h"

#include <QBuffer>

#include <algorithm>

namespace fieldfare {

namespace {

bool isSecret(CsvColumn column)
{
    return column == CsvColumn::Password || column == CsvColumn::OneTimeSeed || column == CsvColumn::Notes ||
           column == CsvColumn::CustomFields;
}

QStringList firstRecord(const FileHead &head, char delimiter)
{
    QBuffer buffer;
    buffer.setData(head.text);
    buffer.open(QIODevice::ReadOnly);
    ActivityControl control;
    TextSource source(buffer, control);
    CsvReader reader(source, delimiter);
    QStringList names;
    const Result<bool> got = reader.next();
    for (std::size_t i = 0; got && *got && i < reader.columns(); ++i)
        names.append(reader.text(i).trimmed().toLower());
    return names;
}

} // namespace

CsvFormat::CsvFormat(QString id, QString displayName, QList<CsvColumnNames> columns, QStringList foreign)
    : m_id(std::move(id))
    , m_displayName(std::move(displayName))
    , m_columns(std::move(columns))
    , m_foreign(std::move(foreign))
{
}

std::optional<QList<std::optional<CsvColumn>>> CsvFormat::matchColumns(const QStringList &names) const
{
    const auto isForeign = [this](const QString &name) { return m_foreign.contains(name); };
    if (std::ranges::any_of(names, isForeign))
        return std::nullopt;
    QList<std::optional<CsvColumn>> found;
    for (const QString &name : names) {
        const auto match = std::ranges::find_if(
            m_columns, [&name](const CsvColumnNames &column) { return column.names.contains(name); });
        const bool isNew = match != m_columns.end() && !found.contains(std::optional(match->column));
        found.append(isNew ? std::optional(match->column) : std::nullopt);
    }
    const bool complete = std::ranges::all_of(m_columns, [&found](const CsvColumnNames &column) {
        return !column.required || found.contains(std::optional(column.column));
    });
    return complete ? std::optional(found) : std::nullopt;
}

std::optional<CsvFormat::Header> CsvFormat::findHeader(const FileHead &head) const
{
    for (const char delimiter : {',', ';', '\t'}) {
        if (const auto columns = matchColumns(firstRecord(head, delimiter)))
            return Header{delimiter, *columns};
    }
    return std::nullopt;
}

bool CsvFormat::recognises(const FileHead &head) const
{
    return findHeader(head).has_value();
}

void CsvFormat::complete(ImportedItem &, const CsvRecord &) const {}

ImportedItem CsvFormat::itemOf(const CsvRecord &record) const
{
    ImportedItem item;
    item.title = record.value(CsvColumn::Title).trimmed();
    const QString url = record.value(CsvColumn::Url).trimmed();
    if (!url.isEmpty())
        item.uris.append(url);
    setUserName(item, record.value(CsvColumn::UserName));
    complete(item, record);
    return item;
}

Result<ReadSummary> CsvFormat::read(QIODevice &device, const ItemSink &sink, ActivityControl &control) const
{
    const Result<FileHead> head = readHead(device, {});
    if (!head)
        return failure(head.error());
    const std::optional<Header> header = findHeader(*head);
    if (!header) {
        const FileLooks looks = looksOf(head->text);
        return failure(errors::importUnknownFormat, {looks.what, looks.advice});
    }
    std::vector<bool> kept;
    for (const std::optional<CsvColumn> &column : header->columns)
        kept.push_back(column && !isSecret(*column));

    TextSource source(device, control);
    CsvReader reader(source, header->delimiter);
    Result<bool> more = reader.next();
    reader.keepOnly(kept);
    ReadSummary summary;
    while (more && *more && (more = reader.next()) && *more) {
        if (reader.endedBare() && reader.columns() < kept.size())
            return failure(errors::importCutOff, {QString::number(reader.line())});
        CsvRecord record;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const std::optional<CsvColumn> column = header->columns[qsizetype(i)];
            if (kept[i])
                record.insert(*column, reader.text(i));
            else if (column && reader.hasText(i))
                ++(*column == CsvColumn::Password ? summary.passwordsDropped : summary.otherSecretsDropped);
        }
        ++summary.items;
        sink(itemOf(record));
    }
    if (!more)
        return failure(more.error());
    return summary;
}

} // namespace fieldfare
