// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Schema.h"

#include "vault/Backup.h"
#include "vault/SchemaSteps.h"
#include "vault/Transaction.h"
#include "vault/VaultErrors.h"

#include <QFileInfo>

namespace fieldfare {

namespace {

const QString kCopyTime = QStringLiteral("yyyyMMdd-HHmmss");

Result<> applySteps(Connection &connection, int from)
{
    for (int version = from; version < int(schemaSteps().size()); ++version) {
        const Result<> applied = connection.execute(schemaSteps()[std::size_t(version)]);
        if (!applied)
            return applied;
    }
    const QByteArray pragma = "PRAGMA user_version = " + QByteArray::number(currentSchemaVersion());
    return connection.execute(pragma.constData());
}

} // namespace

int currentSchemaVersion()
{
    return int(schemaSteps().size());
}

Result<> createSchema(Connection &connection, const Clock &clock)
{
    Result<> done = connection.execute("BEGIN IMMEDIATE");
    if (!done)
        return done;
    done = applySteps(connection, 0);
    if (!done)
        return done;
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(qint64(kApplicationId));
    done = connection.execute(mark.constData());
    if (!done)
        return done;
    Statement copy =
        connection.prepare("INSERT INTO copy (copy_id, made_at, last_change) VALUES (?1, ?2, 0)");
    done = copy.bind(1, CopyId::random()).bind(2, clock.now()).run();
    if (!done)
        return done;
    return connection.execute("COMMIT");
}

Result<> upgradeSchema(Connection &connection, const VaultKey &key, const Clock &clock)
{
    const Result<std::int64_t> mark = connection.number("PRAGMA application_id");
    if (!mark)
        return failure(mark.error());
    if (*mark != kApplicationId)
        return failure(errors::notAWallet, {connection.path()});
    const Result<std::int64_t> version = connection.number("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version > currentSchemaVersion())
        return failure(errors::newerSchema, {connection.path(), QString::number(*version),
                                             QString::number(currentSchemaVersion())});
    if (*version == currentSchemaVersion())
        return {};
    const QString named =
        QStringLiteral("%1.before-%2").arg(connection.path(), clock.now().toDateTime().toString(kCopyTime));
    // One that was ended and begins again within the second keeps both copies.
    QString copy = named;
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = QStringLiteral("%1-%2").arg(named).arg(i);
    const Result<> kept = backUpWallet(connection.path(), key, copy);
    if (!kept)
        return kept;
    Result<> done = connection.execute("BEGIN IMMEDIATE");
    if (done)
        done = applySteps(connection, int(*version));
    if (done)
        done = connection.execute("COMMIT");
    if (!done)
        (void)connection.execute("ROLLBACK");
    return done;
}

} // namespace fieldfare
