// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/IntegrityCheck.h"

namespace fieldfare {

namespace {

Result<> collect(Connection &connection, const char *pragma, QStringList &faults)
{
    Statement statement = connection.prepare(pragma);
    while (statement.step()) {
        const QString line = statement.text(0);
        if (line != QLatin1String("ok"))
            faults.append(line);
    }
    return statement.ok() ? Result<>() : Result<>(failure(statement.error()));
}

} // namespace

Result<QStringList> integrityFaults(Connection &connection)
{
    QStringList faults;
    for (const char *pragma :
         {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        const Result<> looked = collect(connection, pragma, faults);
        if (!looked)
            return failure(looked.error());
    }
    return faults;
}

} // namespace fieldfare
