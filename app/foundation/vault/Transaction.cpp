// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Transaction.h"

#include <algorithm>
#include <utility>

namespace fieldfare {

Transaction::Transaction(Connection &connection, CopyId copyId, Instant now, Instant lastChange)
    : m_connection(&connection)
    , m_copyId(copyId)
    , m_now(now)
    , m_lastChange(lastChange)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_copyId(other.m_copyId)
    , m_now(other.m_now)
    , m_lastChange(other.m_lastChange)
{
}

Result<Transaction> Transaction::begin(Connection &connection, const Clock &clock)
{
    const Result<> begun = connection.execute("BEGIN IMMEDIATE");
    if (!begun)
        return failure(begun.error());
    Statement copy = connection.prepare("SELECT copy_id, last_change FROM copy");
    CopyId copyId;
    Instant lastChange;
    if (copy.step()) {
        copyId = copy.id<CopyId>(0);
        lastChange = copy.instant(1);
    }
    if (!copy.ok()) {
        const Error error = copy.error();
        copy.reset();
        (void)connection.execute("ROLLBACK");
        return failure(error);
    }
    return Transaction(connection, copyId, clock.now(), lastChange);
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    Statement update = m_connection->prepare("UPDATE copy SET last_change = ?1, writes = writes + 1");
    update.bind(1, m_lastChange);
    const Result<> updated = update.run();
    if (!updated)
        return updated;
    const Result<> committed = m_connection->execute("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

Instant Transaction::nextChange()
{
    m_lastChange = std::max(m_now, Instant{m_lastChange.microseconds + 1});
    return m_lastChange;
}

} // namespace fieldfare
