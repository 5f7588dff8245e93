// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/ChromeCsv.h"

namespace fieldfare {

ChromeCsv::ChromeCsv()
    : CsvFormat(QStringLiteral("chrome-csv"), QStringLiteral("Chrome, Edge or Brave CSV"),
                {{CsvColumn::Title, {QStringLiteral("name")}, true},
                 {CsvColumn::Url, {QStringLiteral("url")}, true},
                 {CsvColumn::UserName, {QStringLiteral("username")}, true},
                 {CsvColumn::Password, {QStringLiteral("password")}, true},
                 {CsvColumn::Notes, {QStringLiteral("note"), QStringLiteral("notes")}}},
                // LastPass, KeePass and others have these beside.
                {QStringLiteral("grouping"), QStringLiteral("extra"), QStringLiteral("group"),
                 QStringLiteral("fav"), QStringLiteral("vault"), QStringLiteral("totp")})
{
}

} // namespace fieldfare
