// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/FirefoxCsv.h"

#include <QDateTime>

namespace fieldfare {

FirefoxCsv::FirefoxCsv()
    : CsvFormat(QStringLiteral("firefox-csv"), QStringLiteral("Firefox CSV"),
                {{CsvColumn::Url, {QStringLiteral("url")}, true},
                 {CsvColumn::UserName, {QStringLiteral("username")}, true},
                 {CsvColumn::Created, {QStringLiteral("timecreated")}, true},
                 {CsvColumn::Password, {QStringLiteral("password")}}},
                {})
{
}

void FirefoxCsv::complete(ImportedItem &item, const CsvRecord &record) const
{
    const qint64 milliseconds = record.value(CsvColumn::Created).toLongLong();
    const QDate created = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date();
    if (milliseconds > 0 && created.year() < 10000)
        item.created = created;
}

} // namespace fieldfare
