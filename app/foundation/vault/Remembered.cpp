// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Remembered.h"

namespace fieldfare {

Result<QString> Remembered::stamp(const QString &circumstances) const
{
    const Result<std::int64_t> writes = m_connection.number("SELECT writes FROM copy");
    if (!writes)
        return failure(writes.error());
    return QString::number(*writes) + u' ' + circumstances;
}

Result<std::optional<QString>> Remembered::find(const QString &name, const QString &circumstances) const
{
    const Result<QString> now = stamp(circumstances);
    if (!now)
        return failure(now.error());
    Statement select = m_connection.prepare("SELECT content FROM remembered WHERE name = ?1 AND stamp = ?2");
    select.bind(1, name).bind(2, *now);
    std::optional<QString> found;
    if (select.step())
        found = select.text(0);
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<> Remembered::keep(const QString &name, const QString &stamp, const QString &content) const
{
    Statement insert =
        m_connection.prepare("INSERT INTO remembered (name, stamp, content) VALUES (?1, ?2, ?3) "
                             "ON CONFLICT (name) DO UPDATE SET stamp = ?2, content = ?3");
    return insert.bind(1, name).bind(2, stamp).bind(3, content).run();
}

} // namespace fieldfare
