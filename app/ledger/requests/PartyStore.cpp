// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/PartyStore.h"

namespace fieldfare {

namespace {

const QByteArray kSelectParties = "SELECT id, prefix, identity, anchor, company_id, first_seen FROM party ";

Party readParty(const Statement &row)
{
    return {row.id<PartyId>(0), row.text(1), row.text(2), row.text(3), row.id<CompanyId>(4), row.instant(5)};
}

Result<std::optional<Party>> readFirstParty(Statement &select)
{
    std::optional<Party> party;
    if (select.step())
        party = readParty(select);
    if (!select.ok())
        return failure(select.error());
    return party;
}

Result<std::optional<PartyKey>> readKey(Statement &select)
{
    std::optional<PartyKey> key;
    if (select.step()) {
        key.emplace(PartyKey{select.id<PartyKeyId>(0), select.id<PartyId>(1),
                             SecureBytes::copyOf(select.bytes(2)), select.blob(3), select.instant(4)});
    }
    if (!select.ok())
        return failure(select.error());
    return key;
}

} // namespace

Result<std::optional<Party>> PartyStore::party(const PartyId &id) const
{
    Statement select = m_connection.prepare((kSelectParties + "WHERE id = ?1").constData());
    select.bind(1, id);
    return readFirstParty(select);
}

Result<std::optional<Party>> PartyStore::find(const QString &prefix, const QString &identity) const
{
    Statement select =
        m_connection.prepare((kSelectParties + "WHERE prefix = ?1 AND identity = ?2").constData());
    select.bind(1, prefix).bind(2, identity);
    return readFirstParty(select);
}

Result<bool> PartyStore::isAsker(const CompanyId &company) const
{
    Statement select = m_connection.prepare("SELECT 1 FROM party WHERE company_id = ?1 LIMIT 1");
    select.bind(1, company);
    const bool found = select.step();
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<std::optional<PartyKey>> PartyStore::key(const PartyKeyId &id) const
{
    Statement select =
        m_connection.prepare("SELECT id, party_id, private_key, jwk, used_from FROM party_key WHERE id = ?1");
    select.bind(1, id);
    return readKey(select);
}

Result<PartyId> PartyStore::ensure(Transaction &transaction, const Party &party)
{
    const Result<std::optional<Party>> known =
        PartyStore(transaction.connection()).find(party.prefix, party.identity);
    if (!known)
        return failure(known.error());
    if (*known)
        return (*known)->id;
    const PartyId id = party.id.isNull() ? PartyId::random() : party.id;
    Statement insert = transaction.prepare(
        "INSERT INTO party (id, prefix, identity, anchor, company_id, first_seen, changed_at, copy_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, id)
        .bind(2, party.prefix)
        .bind(3, party.identity)
        .bind(4, party.anchor)
        .bind(5, party.company);
    insert.bind(6, transaction.now()).bind(7, transaction.nextChange());
    const Result<> done = insert.bind(8, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    return id;
}

Result<> PartyStore::addKey(Transaction &transaction, const PartyKey &key)
{
    Statement insert =
        transaction.prepare("INSERT INTO party_key (id, party_id, private_key, jwk, used_from, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, key.id).bind(2, key.party).bind(3, key.privateKey.view().toByteArray());
    insert.bind(4, QString::fromUtf8(key.jwk)).bind(5, key.usedFrom);
    return insert.bind(6, transaction.copyId()).run();
}

} // namespace fieldfare
