// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/TrustStore.h"

namespace fieldfare {

Result<QList<StoredAnchor>> TrustStore::all() const
{
    Statement select = m_connection.prepare(
        "SELECT fingerprint, pem, name, added_at FROM trust_anchor ORDER BY name, fingerprint");
    QList<StoredAnchor> list;
    while (select.step())
        list.append({select.text(0), select.text(1).toUtf8(), select.text(2), select.instant(3)});
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<> TrustStore::add(Transaction &transaction, const StoredAnchor &anchor)
{
    Statement insert = transaction.prepare(
        "INSERT OR IGNORE INTO trust_anchor (fingerprint, pem, name, added_at, changed_at, "
        "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, anchor.fingerprint).bind(2, QString::fromUtf8(anchor.pem)).bind(3, anchor.name);
    insert.bind(4, anchor.addedAt).bind(5, transaction.nextChange());
    return insert.bind(6, transaction.copyId()).run();
}

Result<> TrustStore::remove(Transaction &transaction, const QString &which)
{
    constexpr qsizetype shortest = 4;
    const Result<QList<StoredAnchor>> anchors = TrustStore(transaction.connection()).all();
    if (!anchors)
        return failure(anchors.error());
    QStringList found;
    for (const StoredAnchor &each : *anchors) {
        const bool begins =
            which.size() >= shortest && each.fingerprint.startsWith(which, Qt::CaseInsensitive);
        if (begins || each.name == which)
            found.append(each.fingerprint);
    }
    if (found.size() != 1)
        return failure(errors::anchorUnknown, {which});
    Statement remove = transaction.prepare("DELETE FROM trust_anchor WHERE fingerprint = ?1");
    return remove.bind(1, found.first()).run();
}

} // namespace fieldfare
