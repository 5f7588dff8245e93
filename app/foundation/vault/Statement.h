// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

struct sqlite3_stmt;

namespace fieldfare {

class Connection;

/// One prepared statement, lent by its Connection: reset and given back when it goes. A failure of any call
/// is kept until it is asked for, so that a store reads as: bind, step in a loop, check `ok()`.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Parameters count from 1.
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bind(int index, std::int64_t number);
    Statement &bind(int index, int number) { return bind(index, std::int64_t(number)); }
    Statement &bind(int index, bool flag) { return bind(index, std::int64_t(flag)); }
    Statement &bind(int index, Instant instant) { return bind(index, instant.microseconds); }
    Statement &bindNull(int index);
    template <typename Tag>
    Statement &bind(int index, const Id<Tag> &id)
    {
        return id.isNull() ? bindNull(index) : bind(index, id.toBytes());
    }
    Statement &bind(int index, const char *) = delete;

    /// True while there is a row; false at the end and on failure.
    bool step();
    /// For statements without rows: steps to the end, then may be bound and run again.
    Result<> run();
    /// Back to the start for new parameters.
    void reset();

    bool ok() const { return !m_failed; }
    Error error() const { return m_error; }

    int columns() const;
    /// What a cell holds, as SQLite numbers it.
    static constexpr int kInteger = 1;
    static constexpr int kText = 3;
    static constexpr int kBlob = 4;
    int type(int column) const;
    /// Columns of the current row count from 0.
    QString text(int column) const;
    /// The bytes stay valid until the next step.
    QByteArrayView bytes(int column) const;
    QByteArray blob(int column) const { return bytes(column).toByteArray(); }
    std::int64_t integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool isNull(int column) const;
    Instant instant(int column) const { return {integer(column)}; }
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType::fromBytes(blob(column));
    }

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *handle, bool cached);
    Statement(Connection &connection, Error error);
    void keep(int code);

    Connection *m_connection;
    sqlite3_stmt *m_handle = nullptr;
    bool m_cached = false;
    bool m_failed = false;
    Error m_error{};
};

} // namespace fieldfare
