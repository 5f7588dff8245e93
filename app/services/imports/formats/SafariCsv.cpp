// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/SafariCsv.h"

namespace fieldfare {

SafariCsv::SafariCsv()
    : CsvFormat(QStringLiteral("safari-csv"), QStringLiteral("Safari CSV"),
                {{CsvColumn::Title, {QStringLiteral("title"), QStringLiteral("titel")}, true},
                 {CsvColumn::Url, {QStringLiteral("url")}, true},
                 {CsvColumn::UserName, {QStringLiteral("username"), QStringLiteral("benutzername")}, true},
                 {CsvColumn::OneTimeSeed, {QStringLiteral("otpauth")}, true},
                 {CsvColumn::Password, {QStringLiteral("password"), QStringLiteral("passwort")}},
                 {CsvColumn::Notes, {QStringLiteral("notes"), QStringLiteral("notizen")}}},
                // 1Password has these beside.
                {QStringLiteral("favorite"), QStringLiteral("archived"), QStringLiteral("tags"),
                 QStringLiteral("group")})
{
}

} // namespace fieldfare
