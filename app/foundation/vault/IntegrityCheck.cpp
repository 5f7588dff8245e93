// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/IntegrityCheck.h"

#include "vault/VaultErrors.h"

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
    if (statement.ok())
        return {};
    if (statement.error().code != errors::fileDamaged)
        return failure(statement.error());
    faults.append(QString::fromLatin1(pragma));
    return {};
}

Result<QStringList> lookOnce(Connection &connection, std::initializer_list<const char *> pragmas)
{
    // SQLCipher's check reads the file itself and not the journal. With the journal written back and a reader
    // that stands still, nobody writes into the file meanwhile: others only add to the journal.
    (void)connection.execute("PRAGMA wal_checkpoint(PASSIVE);");
    const Result<> begun = connection.execute("BEGIN; SELECT count(*) FROM sqlite_schema;");
    QStringList faults;
    Result<> looked = begun;
    for (const char *pragma : pragmas) {
        // Rows of pages that are known to be noise tell nothing more.
        if (looked && faults.isEmpty())
            looked = collect(connection, pragma, faults);
    }
    (void)connection.execute("ROLLBACK;");
    if (!looked)
        return failure(looked.error());
    return faults;
}

/// Another program may have been writing the journal back all the same; damage is still there a second time.
Result<QStringList> lookTwice(Connection &connection, std::initializer_list<const char *> pragmas)
{
    Result<QStringList> faults = lookOnce(connection, pragmas);
    if (faults && !faults->isEmpty())
        faults = lookOnce(connection, pragmas);
    return faults;
}

} // namespace

Result<QStringList> integrityFaults(Connection &connection)
{
    return lookTwice(connection,
                     {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"});
}

Result<QStringList> pageFaults(Connection &connection)
{
    return lookTwice(connection, {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"});
}

Result<QStringList> linkFaults(Connection &connection)
{
    Result<QStringList> tables = lookOnce(connection, {"PRAGMA foreign_key_check"});
    if (tables)
        tables->removeDuplicates();
    return tables;
}

} // namespace fieldfare
