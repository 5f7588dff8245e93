// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/KeyChange.h"

#include "vault/IntegrityCheck.h"
#include "vault/VaultErrors.h"

#include <QFile>

#include <filesystem>
#include <memory>

namespace fieldfare {

namespace {

void removeWallet(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Opens it anew, so that what is looked at is what lies on the disk.
Result<> lookThrough(const QString &path, const VaultKey &key)
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

/// All rows into a file that has another key; pages cannot be copied as they are.
Result<> exportInto(Connection &from, const VaultKey &key, const QString &path)
{
    {
        // Makes the file with its key and salt; an empty one is what the export wants.
        const Result<std::unique_ptr<Connection>> made =
            Connection::open(path, key, Connection::Mode::Create);
        if (!made)
            return failure(made.error());
    }
    const SecureBytes raw = key.toRawKey();
    Statement attach = from.prepare("ATTACH DATABASE ?1 AS rekeyed KEY ?2");
    // The key is a bound parameter, never part of a statement's text.
    Result<> done = attach.bind(1, path).bind(2, QString::fromLatin1(raw.view())).run();
    if (!done)
        return done;
    for (const char *pragma : {"application_id", "user_version"}) {
        const Result<std::int64_t> number =
            from.number(QByteArray("PRAGMA main.").append(pragma).constData());
        if (!number)
            return failure(number.error());
        const QByteArray set = QByteArray("PRAGMA rekeyed.")
                                   .append(pragma)
                                   .append(" = ")
                                   .append(QByteArray::number(qint64(*number)));
        done = from.execute(set.constData());
        if (!done)
            return done;
    }
    done = from.execute("SELECT sqlcipher_export('rekeyed')");
    return done ? from.execute("DETACH DATABASE rekeyed") : done;
}

Result<> writeRekeyed(const QString &path, const VaultKey &oldKey, const VaultKey &newKey,
                      const QString &besides)
{
    const Result<std::unique_ptr<Connection>> from =
        Connection::open(path, oldKey, Connection::Mode::ReadWrite);
    if (!from)
        return failure(from.error());
    // Fails while somebody else has the wallet open, whose changes would be lost otherwise.
    Result<> done = (*from)->makePlainFile();
    if (done)
        done = (*from)->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
    return done ? exportInto(**from, newKey, besides) : done;
}

} // namespace

Result<> changeKey(const QString &path, const VaultKey &oldKey, const VaultKey &newKey)
{
    const QString besides = path + QStringLiteral(".rekeyed");
    removeWallet(besides);
    Result<> done = writeRekeyed(path, oldKey, newKey, besides);
    if (done)
        done = lookThrough(besides, newKey);
    if (done) {
        std::error_code fault;
        std::filesystem::rename(std::filesystem::path(besides.toStdU16String()),
                                std::filesystem::path(path.toStdU16String()), fault);
        if (fault)
            done = failure(errors::fileUnreadable, {path, QString::fromStdString(fault.message())});
    }
    if (!done)
        removeWallet(besides);
    return done;
}

} // namespace fieldfare
