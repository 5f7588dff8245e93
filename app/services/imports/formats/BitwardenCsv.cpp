// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/BitwardenCsv.h"

namespace fieldfare {

BitwardenCsv::BitwardenCsv()
    : CsvFormat(QStringLiteral("bitwarden-csv"), QStringLiteral("Bitwarden CSV"),
                {{CsvColumn::Kind, {QStringLiteral("type")}, true},
                 {CsvColumn::Title, {QStringLiteral("name")}, true},
                 {CsvColumn::Url, {QStringLiteral("login_uri")}, true},
                 {CsvColumn::UserName, {QStringLiteral("login_username")}, true},
                 {CsvColumn::CustomFields, {QStringLiteral("fields")}},
                 {CsvColumn::Archived, {QStringLiteral("archiveddate")}},
                 {CsvColumn::Password, {QStringLiteral("login_password")}},
                 {CsvColumn::OneTimeSeed, {QStringLiteral("login_totp")}},
                 {CsvColumn::Notes, {QStringLiteral("notes")}}},
                {})
{
}

void BitwardenCsv::complete(ImportedItem &item, const CsvRecord &record) const
{
    const QString kind = record.value(CsvColumn::Kind);
    if (kind == QLatin1String("note"))
        item.kind = ItemKind::Note;
    else if (kind != QLatin1String("login"))
        item.kind = ItemKind::Other;
    item.archived = !record.value(CsvColumn::Archived).isEmpty();
    // Several addresses are joined by commas, which an address may have itself: a new one begins where a
    // scheme or a bare host does.
    QStringList uris;
    for (const QString &part : record.value(CsvColumn::Url).split(QLatin1Char(','))) {
        const bool begins = part.contains(QLatin1String("://")) || !part.contains(QLatin1Char('/'));
        if (begins || uris.isEmpty())
            uris.append(part.trimmed());
        else
            uris.last() += QLatin1Char(',') + part;
    }
    uris.removeAll(QString());
    item.uris = uris;
}

} // namespace fieldfare
