// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestStore.h"

#include "base/Json.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

const QByteArray kSelectRequests =
    "SELECT id, thread_id, party_id, company_id, source, state, called_name, domain, sha256, fetched_from, "
    "nonce, expires_at, supersedes, checks, arrived_at, set_aside_by FROM request ";

QByteArray checksText(const QList<KeptCheck> &checks)
{
    nlohmann::json list = nlohmann::json::array();
    for (const KeptCheck &check : checks)
        list.push_back(
            {{"name", check.name.toStdString()}, {"ok", check.ok}, {"detail", check.detail.toStdString()}});
    return QByteArray::fromStdString(list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

QList<KeptCheck> readChecks(const QByteArray &text)
{
    QList<KeptCheck> checks;
    const Result<nlohmann::json> list = parseJson(text);
    if (!list)
        return checks;
    for (const nlohmann::json &each : *list)
        checks.append({jsonText(each, "name"), each.value("ok", false), jsonText(each, "detail")});
    return checks;
}

Request readRequestHead(const Statement &row)
{
    Request request;
    request.id = row.id<RequestId>(0);
    request.thread = row.id<ThreadId>(1);
    if (!row.isNull(2))
        request.party = row.id<PartyId>(2);
    request.company = row.id<CompanyId>(3);
    request.source = RequestSource(row.number(4));
    request.state = RequestState(row.number(5));
    request.calledName = row.text(6);
    request.domain = row.text(7);
    request.sha256 = row.blob(8);
    request.fetchedFrom = row.text(9);
    request.nonce = row.text(10);
    if (!row.isNull(11))
        request.expiresAt = row.instant(11);
    request.supersedes = row.text(12);
    request.checks = readChecks(row.blob(13));
    request.arrivedAt = row.instant(14);
    request.setAsideBy = row.id<RuleId>(15);
    return request;
}

Result<QList<Request>> readRequests(Statement &select)
{
    QList<Request> list;
    while (select.step())
        list.append(readRequestHead(select));
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<Request>> readFirstRequest(Statement &select)
{
    std::optional<Request> request;
    if (select.step())
        request = readRequestHead(select);
    if (!select.ok())
        return failure(select.error());
    return request;
}

} // namespace

Result<QList<Request>> RequestStore::all() const
{
    Statement select =
        m_connection.prepare((kSelectRequests + "ORDER BY arrived_at DESC, rowid DESC").constData());
    return readRequests(select);
}

Result<QList<Request>> RequestStore::ofCompany(const CompanyId &company) const
{
    Statement select = m_connection.prepare(
        (kSelectRequests + "WHERE company_id = ?1 ORDER BY arrived_at DESC, rowid DESC").constData());
    select.bind(1, company);
    return readRequests(select);
}

Result<QList<Request>> RequestStore::ofThread(const ThreadId &thread) const
{
    Statement select = m_connection.prepare(
        (kSelectRequests + "WHERE thread_id = ?1 ORDER BY arrived_at, rowid").constData());
    select.bind(1, thread);
    return readRequests(select);
}

Result<std::optional<Request>> RequestStore::request(const RequestId &id) const
{
    Statement select = m_connection.prepare((kSelectRequests + "WHERE id = ?1").constData());
    select.bind(1, id);
    Result<std::optional<Request>> request = readFirstRequest(select);
    if (!request || !*request)
        return request;
    Statement raw = m_connection.prepare("SELECT raw FROM request WHERE id = ?1");
    raw.bind(1, id);
    if (raw.step())
        (*request)->raw = raw.blob(0);
    return raw.ok() ? request : failure(raw.error());
}

Result<RequestId> RequestStore::named(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    const Result<QList<Request>> requests = all();
    if (!requests)
        return failure(requests.error());
    std::optional<RequestId> found;
    for (const Request &each : *requests) {
        const QString id = each.id.toText();
        if (id == text)
            return each.id;
        if (text.size() < shortest || !id.startsWith(text))
            continue;
        if (found)
            return failure(errors::requestUnknown, {text});
        found = each.id;
    }
    if (!found)
        return failure(errors::requestUnknown, {text});
    return *found;
}

Result<std::optional<Request>> RequestStore::byNonce(const PartyId &party, const QString &nonce) const
{
    Statement select =
        m_connection.prepare((kSelectRequests + "WHERE party_id = ?1 AND nonce = ?2").constData());
    select.bind(1, party).bind(2, nonce);
    return readFirstRequest(select);
}

Result<QList<StoredOffer>> RequestStore::offers(const RequestId &request) const
{
    Statement select = m_connection.prepare(
        "SELECT id, entry, offer_id, content FROM offer WHERE request_id = ?1 ORDER BY rowid");
    select.bind(1, request);
    QList<StoredOffer> list;
    while (select.step())
        list.append({select.id<OfferRowId>(0), request, select.blob(1), select.text(2), select.blob(3)});
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<Request>> RequestStore::byOffer(const PartyId &party, const QString &offerId) const
{
    Statement select = m_connection.prepare(
        (kSelectRequests + "WHERE party_id = ?1 AND id IN (SELECT request_id FROM offer WHERE offer_id = ?2) "
                           "ORDER BY arrived_at DESC, rowid DESC")
            .constData());
    select.bind(1, party).bind(2, offerId);
    return readFirstRequest(select);
}

Result<QList<RequestId>> RequestStore::changed() const
{
    Statement select = m_connection.prepare("SELECT id, raw, sha256, state FROM request ORDER BY rowid");
    QList<RequestId> list;
    while (select.step()) {
        const bool cutOff = RequestState(select.number(3)) == RequestState::Refused &&
                            select.bytes(1).size() >= kMostKeptOfRefused;
        const QByteArray hash = QCryptographicHash::hash(select.bytes(1), QCryptographicHash::Sha256);
        if (!cutOff && hash != select.bytes(2))
            list.append(select.id<RequestId>(0));
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<RequestId> RequestStore::add(Transaction &transaction, Request request,
                                    const QList<StoredOffer> &offers)
{
    if (request.id.isNull())
        request.id = RequestId::random();
    if (request.thread.isNull()) {
        request.thread = ThreadId::random();
        Statement thread =
            transaction.prepare("INSERT INTO thread (id, party_id, at, copy_id) VALUES (?1, ?2, ?3, ?4)");
        thread.bind(1, request.thread).bind(2, request.party.value_or(PartyId()));
        const Result<> done = thread.bind(3, transaction.now()).bind(4, transaction.copyId()).run();
        if (!done)
            return failure(done.error());
    }
    Statement insert = transaction.prepare(
        "INSERT INTO request (id, thread_id, party_id, company_id, source, state, called_name, domain, raw, "
        "sha256, "
        "fetched_from, nonce, expires_at, supersedes, checks, arrived_at, changed_at, copy_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)");
    insert.bind(1, request.id).bind(2, request.thread).bind(3, request.party.value_or(PartyId()));
    insert.bind(4, request.company).bind(5, int(request.source)).bind(6, int(request.state));
    insert.bind(7, request.calledName).bind(8, request.domain).bind(9, request.raw).bind(10, request.sha256);
    insert.bind(11, request.fetchedFrom).bind(12, request.nonce);
    if (request.expiresAt)
        insert.bind(13, *request.expiresAt);
    else
        insert.bindNull(13);
    insert.bind(14, request.supersedes).bind(15, QString::fromUtf8(checksText(request.checks)));
    insert.bind(16, request.arrivedAt).bind(17, transaction.nextChange()).bind(18, transaction.copyId());
    Result<> done = insert.run();
    for (const StoredOffer &offer : offers) {
        if (!done)
            break;
        Statement row = transaction.prepare("INSERT INTO offer (id, request_id, entry, offer_id, content) "
                                            "VALUES (?1, ?2, ?3, ?4, ?5)");
        row.bind(1, offer.id.isNull() ? OfferRowId::random() : offer.id).bind(2, request.id);
        row.bind(3, QString::fromUtf8(offer.entry)).bind(4, offer.offerId);
        done = row.bind(5, QString::fromUtf8(offer.content)).run();
    }
    if (!done)
        return failure(done.error());
    return request.id;
}

Result<> RequestStore::setState(Transaction &transaction, const RequestId &id, RequestState state)
{
    Statement update =
        transaction.prepare("UPDATE request SET state = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    update.bind(1, id).bind(2, int(state)).bind(3, transaction.nextChange());
    return update.bind(4, transaction.copyId()).run();
}

Result<> RequestStore::setAside(Transaction &transaction, const RequestId &id, const RuleId &rule)
{
    Statement update = transaction.prepare(
        "UPDATE request SET set_aside_by = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    update.bind(1, id).bind(2, rule).bind(3, transaction.nextChange());
    return update.bind(4, transaction.copyId()).run();
}

} // namespace fieldfare
