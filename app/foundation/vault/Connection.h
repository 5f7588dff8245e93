// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/Statement.h"
#include "vault/VaultKey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace fieldfare {

/// One connection to an encrypted wallet file, for one thread. SQLCipher 4 with its defaults;
/// temporary data stays in memory, so that nothing is on the disk in plain text.
class Connection
{
public:
    enum class Mode { Create, ReadWrite };

    /// Create refuses a file that exists, and removes what it made when it fails. ReadWrite leaves a file
    /// that it cannot open as it was. The errors are those of VaultErrors.h.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const VaultKey &key, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    /// `sql` must be a literal or otherwise outlive nothing: it is the cache's key by content.
    Statement prepare(const char *sql);
    /// Runs statements that have no parameters and whose rows nobody wants.
    Result<> execute(const char *sql);
    /// One number, e.g. of a PRAGMA.
    Result<std::int64_t> number(const char *sql);
    /// Rows changed by the statement that ran last.
    std::int64_t changes() const;
    /// A number that differs after another connection or program has changed the file.
    Result<std::int64_t> dataVersion() { return number("PRAGMA data_version"); }
    /// Write-ahead log from now on. The first thing that writes: only once it is sure that the file is a
    /// wallet of ours.
    Result<> keepJournal();
    /// Writes everything into the one file and leaves no journal beside it. Fails with fileBusy while another
    /// program has the wallet open, which is harmless.
    Result<> makePlainFile();
    /// Makes statements that are running end with an interruption; callable from any thread.
    void interrupt();

    Error errorFor(int code) const;
    sqlite3 *handle() { return m_handle.get(); }

private:
    friend class Statement;
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalizer
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalizer>;

    Connection(QString path, sqlite3 *handle);
    Result<> configure(const VaultKey &key);
    void giveBack(sqlite3_stmt *handle, bool cached);

    QString m_path;
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::unordered_map<std::string, StatementHandle> m_idle;
};

} // namespace fieldfare
