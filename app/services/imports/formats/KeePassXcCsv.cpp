// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/KeePassXcCsv.h"

namespace fieldfare {

namespace {

/// KeePassXC names its recycle bin in the language that it ran in when the bin was made.
bool isRecycleBin(const QString &group)
{
    static const QStringList names{QStringLiteral("Recycle Bin"), QStringLiteral("Papierkorb"),
                                   QStringLiteral("Corbeille"),   QStringLiteral("Papelera"),
                                   QStringLiteral("Cestino"),     QStringLiteral("Prullenbak"),
                                   QStringLiteral("Kosz"),        QStringLiteral("Papperskorg"),
                                   QStringLiteral("Lixeira"),     QStringLiteral("Корзина")};
    return names.contains(group, Qt::CaseInsensitive);
}

} // namespace

KeePassXcCsv::KeePassXcCsv()
    : CsvFormat(QStringLiteral("keepassxc-csv"), QStringLiteral("KeePassXC CSV"),
                {{CsvColumn::Group, {QStringLiteral("group"), QStringLiteral("gruppe")}, true},
                 {CsvColumn::Title, {QStringLiteral("title"), QStringLiteral("titel")}, true},
                 {CsvColumn::UserName, {QStringLiteral("username"), QStringLiteral("benutzername")}, true},
                 {CsvColumn::Url, {QStringLiteral("url")}, true},
                 {CsvColumn::Created, {QStringLiteral("created"), QStringLiteral("erstellt")}},
                 {CsvColumn::Password, {QStringLiteral("password"), QStringLiteral("passwort")}},
                 {CsvColumn::OneTimeSeed, {QStringLiteral("totp")}},
                 {CsvColumn::Notes, {QStringLiteral("notes"), QStringLiteral("notizen")}}},
                {})
{
}

void KeePassXcCsv::complete(ImportedItem &item, const CsvRecord &record) const
{
    const QStringList groups = record.value(CsvColumn::Group).split(QLatin1Char('/'));
    item.trashed = groups.size() > 1 && isRecycleBin(groups.at(1));
    const QDate created = QDate::fromString(record.value(CsvColumn::Created).left(10), Qt::ISODate);
    if (created.isValid())
        item.created = created;
}

} // namespace fieldfare
