// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptRows.h"

#include "companies/CompanyStore.h"
#include "jose/Jws.h"
#include "requests/RequestStore.h"

#include <QSet>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

Result<ConsentRecord> ownRecord(const Receipt &receipt)
{
    const Result<Jws> jws = Jws::parse(receipt.jws);
    if (!jws)
        return failure(jws.error());
    const Result<nlohmann::json> claims = jws->claims();
    return claims ? ConsentRecord::fromJson(*claims) : Result<ConsentRecord>(failure(claims.error()));
}

Result<QList<ReceiptRow>> ReceiptRows::rows(const QList<Receipt> &receipts)
{
    const Result<QHash<CompanyId, CompanyId>> standIns = CompanyStore(m_context.connection).standIns();
    if (!standIns)
        return failure(standIns.error());
    m_standIns = *standIns;
    // Many at once are read in one go; a few one by one.
    constexpr qsizetype many = 50;
    if (receipts.size() > many) {
        const Result<QList<Request>> requests = RequestStore(m_context.connection).all();
        if (!requests)
            return failure(requests.error());
        for (const Request &request : *requests)
            m_requests.insert(request.id, request);
    }
    for (const Receipt &receipt : receipts)
        m_byHash.insert(receipt.sha256, receipt.id);
    QList<ReceiptRow> rows;
    QSet<RequestId> seen;
    for (const Receipt &receipt : receipts) {
        const Result<ReceiptRow> each = row(receipt, !seen.contains(receipt.request));
        if (!each)
            return failure(each.error());
        seen.insert(receipt.request);
        rows.append(*each);
    }
    return rows;
}

Result<Request> ReceiptRows::requestOf(const RequestId &id)
{
    if (!m_requests.contains(id)) {
        const Result<std::optional<Request>> request = RequestStore(m_context.connection).request(id);
        if (!request)
            return failure(request.error());
        m_requests.insert(id, request->value_or(Request()));
    }
    return m_requests.value(id);
}

Result<QPair<QString, QString>> ReceiptRows::nameOf(const Request &request)
{
    const CompanyId id = m_standIns.value(request.company, request.company);
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    const Result<std::optional<Company>> company = CompanyStore(m_context.connection).company(id);
    if (!company)
        return failure(company.error());
    const std::pair<QString, QString> name = *company
                                                 ? std::pair((*company)->name, (*company)->domains.value(0))
                                                 : std::pair(request.calledName, request.domain);
    m_names.insert(id, name);
    return name;
}

Result<ReceiptRow> ReceiptRows::row(const Receipt &receipt, bool newestOfRequest)
{
    const Result<ConsentRecord> record = ownRecord(receipt);
    if (!record)
        return failure(record.error());
    const Result<Request> found = requestOf(receipt.request);
    if (!found)
        return failure(found.error());
    const Request &request = *found;
    const Result<QPair<QString, QString>> name = nameOf(request);
    if (!name)
        return failure(name.error());
    ReceiptRow row;
    row.id = receipt.id;
    row.request = receipt.request;
    row.company = m_standIns.value(request.company, request.company);
    row.name = name->first.isEmpty() ? record->controller.name : name->first;
    row.domain = name->second;
    row.event = receipt.event;
    row.at = receipt.at;
    const auto shared = std::ranges::count_if(record->fields, &RecordedField::shared);
    row.fields = int(shared > 0 ? shared : record->fields.size());
    row.paid = record->paid;
    row.promised = record->promised;
    row.counter = record->counter;
    row.reason = record->reason;
    row.sent = record->sent;
    row.previous = m_byHash.value(record->previous);
    const bool given = receipt.event == ReceiptEvent::Given || receipt.event == ReceiptEvent::Granted;
    row.runsUntil = given ? record->runsUntil() : QDate();
    const bool runs = !row.runsUntil.isValid() || row.runsUntil >= m_context.clock.today();
    row.live = given && newestOfRequest && runs && request.state == RequestState::Approved;
    return row;
}

} // namespace fieldfare
