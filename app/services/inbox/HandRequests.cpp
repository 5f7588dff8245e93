// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/HandRequests.h"

#include "context/Writing.h"
#include "inbox/AskingCompany.h"
#include "inbox/HandRecord.h"
#include "requests/RequestStore.h"

#include <QCryptographicHash>

namespace fieldfare {

Result<RequestId> recordByHand(const WalletContext &context, QByteArrayView json)
{
    const Result<HandRecord> record = HandRecord::fromJson(json);
    if (!record)
        return failure(record.error());
    Request request;
    request.id = RequestId::random();
    request.source = RequestSource::ByHand;
    request.calledName = record->name;
    request.domain = record->domain;
    request.raw = json.toByteArray();
    request.sha256 = QCryptographicHash::hash(request.raw, QCryptographicHash::Sha256);
    request.arrivedAt = context.clock.now();
    QList<StoredOffer> offers;
    if (record->offer) {
        request.expiresAt = record->offer->expiresAt;
        request.supersedes = record->offer->supersedes;
        offers.append({{}, request.id, {}, record->offer->id, record->offerJson});
    }
    const Result<> done = inTransaction(
        context, {RecordKind::Requests, RecordKind::Companies}, [&](Transaction &transaction) -> Result<> {
            const Result<CompanyId> company =
                askingCompany(transaction, context, record->domain, record->name);
            if (!company)
                return failure(company.error());
            request.company = *company;
            const Result<RequestId> added = RequestStore::add(transaction, request, offers);
            return added ? Result<>() : Result<>(failure(added.error()));
        });
    if (!done)
        return failure(done.error());
    return request.id;
}

} // namespace fieldfare
