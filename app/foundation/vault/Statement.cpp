// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Statement.h"

#include "vault/Connection.h"

#include <utility>

#include <sqlcipher/sqlite3.h>

namespace fieldfare {

Statement::Statement(Connection &connection, sqlite3_stmt *handle, bool cached)
    : m_connection(&connection)
    , m_handle(handle)
    , m_cached(cached)
{
}

Statement::Statement(Connection &connection, Error error)
    : m_connection(&connection)
    , m_failed(true)
    , m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_cached(other.m_cached)
    , m_failed(other.m_failed)
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_handle)
        m_connection->giveBack(m_handle, m_cached);
}

void Statement::keep(int code)
{
    if (code == SQLITE_OK || m_failed)
        return;
    m_failed = true;
    m_error = m_connection->errorFor(code);
}

Statement &Statement::bind(int index, const QString &text)
{
    if (m_handle) {
        const QByteArray utf8 = text.toUtf8();
        keep(sqlite3_bind_text64(m_handle, index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                 SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    if (m_handle)
        keep(sqlite3_bind_blob64(m_handle, index, blob.constData(), sqlite3_uint64(blob.size()),
                                 SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int index, std::int64_t number)
{
    if (m_handle)
        keep(sqlite3_bind_int64(m_handle, index, number));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    if (m_handle)
        keep(sqlite3_bind_null(m_handle, index));
    return *this;
}

bool Statement::step()
{
    if (!m_handle || m_failed)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        keep(code);
    return false;
}

Result<> Statement::run()
{
    while (step()) {
    }
    if (m_failed)
        return failure(m_error);
    reset();
    return {};
}

void Statement::reset()
{
    if (m_handle)
        sqlite3_reset(m_handle);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::text(int column) const
{
    const char *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const char *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, qsizetype(sqlite3_column_bytes(m_handle, column))};
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

int Statement::type(int column) const
{
    return sqlite3_column_type(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace fieldfare
