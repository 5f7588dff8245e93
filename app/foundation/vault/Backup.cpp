// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Backup.h"

#include "vault/Connection.h"
#include "vault/IntegrityCheck.h"
#include "vault/VaultErrors.h"

#include <QFile>
#include <QFileInfo>

namespace fieldfare {

namespace {

/// Everything that was committed is in the one file and stays there while the connection's transaction lives:
/// writers wait, and nothing is left in the journal.
Result<> holdStill(Connection &connection, const QString &path)
{
    constexpr int kTries = 5;
    for (int i = 0; i < kTries; ++i) {
        Result<> done = connection.execute("PRAGMA wal_checkpoint(TRUNCATE);");
        if (done)
            done = connection.execute("BEGIN IMMEDIATE;");
        if (!done)
            return done;
        if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
            return {};
        (void)connection.execute("ROLLBACK;"); // somebody wrote in between
    }
    return failure(errors::fileBusy, {path});
}

Result<> verify(const QString &path, const VaultKey &key)
{
    Result<std::unique_ptr<Connection>> copy = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!copy)
        return failure(copy.error());
    const Result<QStringList> faults = integrityFaults(**copy);
    if (!faults)
        return failure(faults.error());
    if (!faults->isEmpty())
        return failure(errors::fileDamaged, {path});
    return (*copy)->makePlainFile();
}

Result<> copyFile(const QString &path, const QString &target)
{
    QFile source(path);
    if (source.copy(target))
        return {};
    return failure(QFileInfo(QFileInfo(target).path()).isWritable() ? errors::diskFull
                                                                    : errors::placeReadOnly,
                   {target});
}

} // namespace

Result<> backUpWallet(const QString &path, const VaultKey &key, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(errors::fileExists, {target});
    Result<std::unique_ptr<Connection>> source = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!source)
        return failure(source.error());
    Result<> done = holdStill(**source, path);
    if (!done)
        return done;
    // Under another name until it is proven, so that a half copy never looks like a backup.
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    done = copyFile(path, part);
    (void)(*source)->execute("ROLLBACK;");
    if (done)
        done = verify(part, key);
    // The copy is as the wallet is, and the wallet is what the person knows.
    if (!done && done.error().code == errors::fileDamaged)
        done = failure(errors::fileDamaged, {path});
    if (done && !QFile::rename(part, target))
        done = failure(errors::placeReadOnly, {target});
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace fieldfare
