// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Connection.h"

#include "vault/VaultErrors.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace fieldfare {

namespace {

constexpr int kBusyMilliseconds = 5'000;

bool isEveryPageWhole(Connection &connection)
{
    Statement check = connection.prepare("PRAGMA cipher_integrity_check");
    return !check.step() && check.ok();
}

} // namespace

void Connection::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Connection::Finalizer::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Connection::Connection(QString path, sqlite3 *handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

Connection::~Connection()
{
    m_idle.clear();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const VaultKey &key, Mode mode)
{
    const bool exists = QFile::exists(path);
    if (mode == Mode::Create && exists)
        return failure(errors::fileExists, {path});
    if (mode == Mode::ReadWrite && !exists)
        return failure(errors::fileMissing, {path});
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(path, handle));
    if (code != SQLITE_OK)
        return failure(connection->errorFor(code));
    const Result<> configured = connection->configure(key);
    if (!configured) {
        // The key is right (else the first page would be noise). When each page that is there is whole, the
        // file has fewer of them than the first one says.
        const bool cutOff = configured.error().code == errors::fileDamaged && isEveryPageWhole(*connection);
        connection.reset();
        if (mode == Mode::Create)
            QFile::remove(path);
        if (cutOff)
            return failure(errors::fileCutOff, {path, QString::number(QFileInfo(path).size())});
        return failure(configured.error());
    }
    return connection;
}

Result<> Connection::configure(const VaultKey &key)
{
    sqlite3_busy_timeout(m_handle.get(), kBusyMilliseconds);
    const SecureBytes raw = key.toRawKey();
    const int code = sqlite3_key_v2(m_handle.get(), "main", raw.data(), int(raw.size()));
    if (code != SQLITE_OK)
        return failure(errorFor(code));
    // A plain SQLite in SQLCipher's place would ignore the key and write everything in the open.
    Statement version = prepare("PRAGMA cipher_version");
    if (!version.step() || version.text(0).isEmpty())
        return failure(errors::noCipher);
    version.reset();
    const Result<> settings =
        execute("PRAGMA cipher_log_level = NONE; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; "
                "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;");
    if (!settings)
        return settings;
    // The first page is read only now: a wrong key shows here.
    const Result<std::int64_t> tables = number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    return {};
}

Result<> Connection::keepJournal()
{
    return execute("PRAGMA journal_mode = WAL;");
}

Statement Connection::prepare(const char *sql)
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && idle->second)
        return Statement(*this, idle->second.release(), true);
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return Statement(*this, errorFor(code));
    return Statement(*this, handle, true);
}

void Connection::giveBack(sqlite3_stmt *handle, bool cached)
{
    StatementHandle owned(handle);
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (!cached)
        return;
    StatementHandle &place = m_idle[sqlite3_sql(handle)];
    if (!place)
        place = std::move(owned);
}

Result<> Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(errorFor(code));
    return {};
}

Result<std::int64_t> Connection::number(const char *sql)
{
    Statement statement = prepare(sql);
    if (!statement.step())
        return failure(statement.ok() ? Error{errors::databaseFault, {QString::fromUtf8(sql)}}
                                      : statement.error());
    return statement.integer(0);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

Result<> Connection::makePlainFile()
{
    m_idle.clear();
    const Result<> emptied = execute("PRAGMA wal_checkpoint(TRUNCATE);");
    if (!emptied)
        return emptied;
    return execute("PRAGMA journal_mode = DELETE;");
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

Error Connection::errorFor(int code) const
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return {errors::wrongPassphrase, {m_path}};
    case SQLITE_CORRUPT:
        return {errors::fileDamaged, {m_path}};
    case SQLITE_FULL:
        return {errors::diskFull, {m_path}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {errors::placeReadOnly, {m_path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {errors::fileBusy, {m_path}};
    case SQLITE_CANTOPEN:
        return {errors::fileUnreadable, {m_path, QString::fromUtf8(sqlite3_errmsg(m_handle.get()))}};
    default:
        return {errors::databaseFault,
                {QString::fromUtf8(sqlite3_errmsg(m_handle.get())), QString::number(code)}};
    }
}

} // namespace fieldfare
