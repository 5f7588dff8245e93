// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingStore.h"

namespace fieldfare {

Result<std::optional<QString>> SettingStore::value(const QString &name) const
{
    Statement select = m_connection.prepare("SELECT value FROM setting WHERE name = ?1");
    select.bind(1, name);
    std::optional<QString> found;
    if (select.step())
        found = select.text(0);
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<QString> SettingStore::value(const QString &name, const QString &fallback) const
{
    const Result<std::optional<QString>> found = value(name);
    if (!found)
        return failure(found.error());
    return found->value_or(fallback);
}

Result<QList<std::pair<QString, QString>>> SettingStore::all() const
{
    Statement select = m_connection.prepare("SELECT name, value FROM setting ORDER BY name");
    QList<std::pair<QString, QString>> list;
    while (select.step())
        list.append({select.text(0), select.text(1)});
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<> SettingStore::set(Transaction &transaction, const QString &name, const QString &value)
{
    Statement insert = transaction.prepare("INSERT INTO setting (name, value, changed_at, copy_id) "
                                           "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE "
                                           "SET value = ?2, changed_at = ?3, copy_id = ?4");
    return insert.bind(1, name)
        .bind(2, value)
        .bind(3, transaction.nextChange())
        .bind(4, transaction.copyId())
        .run();
}

} // namespace fieldfare
