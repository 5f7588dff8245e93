// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/WalletCheck.h"

#include "jose/Jws.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"
#include "vault/IntegrityCheck.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace fieldfare {

namespace {

/// Looks at one part of the wallet after the other and notes what is wrong.
class WalletChecker
{
public:
    explicit WalletChecker(const WalletContext &context)
        : m_context(context)
    {
    }

    Result<QList<Error>> run();

private:
    Result<bool> pagesAreWhole();
    Result<> readAll();
    Result<> lookAtLinks();
    void lookAtReceipt(const Receipt &receipt);
    void lookAtPrevious(const Receipt &receipt, const ConsentRecord &record);
    Result<> lookAtLog();
    Result<> lookAtRequests();
    void lookAtGrants();

    void note(ErrorCode code, const QString &detail) { m_faults.append(Error{code, {detail}}); }

    const WalletContext &m_context;
    QList<Error> m_faults;
    QList<Receipt> m_receipts; ///< as they were written down
    QList<StoredGrant> m_grants;
    QHash<RequestId, Request> m_requests;
    QSet<ReceiptId> m_standing;                        ///< not of a decision that was taken back
    QHash<ThreadId, QList<const Receipt *>> m_threads; ///< as they were written down
    QSet<RequestId> m_forgedGrants;
    QSet<QByteArray> m_changed; ///< the hashes of the receipts that are not whole
};

Result<QList<Error>> WalletChecker::run()
{
    const Result<bool> whole = pagesAreWhole();
    if (!whole)
        return failure(whole.error());
    if (!*whole)
        return m_faults;
    Result<> done = lookAtLinks();
    if (done)
        done = readAll();
    if (!done)
        return failure(done.error());
    lookAtGrants();
    for (const Receipt &receipt : std::as_const(m_receipts))
        lookAtReceipt(receipt);
    done = lookAtLog();
    if (done)
        done = lookAtRequests();
    if (!done)
        return failure(done.error());
    return m_faults;
}

Result<bool> WalletChecker::pagesAreWhole()
{
    const Result<QStringList> pages = pageFaults(m_context.connection);
    if (!pages)
        return failure(pages.error());
    if (!pages->isEmpty())
        note(errors::checkPages, pages->first());
    return pages->isEmpty();
}

Result<> WalletChecker::lookAtLinks()
{
    const Result<QStringList> tables = linkFaults(m_context.connection);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : *tables)
        note(errors::checkLinks, table);
    return {};
}

Result<> WalletChecker::readAll()
{
    const ReceiptStore receipts(m_context.connection);
    const Result<QList<Receipt>> written = receipts.everWritten();
    const Result<QList<Receipt>> standing = receipts.all();
    const Result<QList<StoredGrant>> grants = RewardStore(m_context.connection).allGrants();
    const Result<QList<Request>> requests = RequestStore(m_context.connection).all();
    if (!written || !standing)
        return failure(written ? standing.error() : written.error());
    if (!grants || !requests)
        return failure(grants ? requests.error() : grants.error());
    m_receipts = *written;
    m_grants = *grants;
    for (const Receipt &receipt : *standing)
        m_standing.insert(receipt.id);
    for (const Request &request : *requests)
        m_requests.insert(request.id, request);
    for (const Receipt &receipt : std::as_const(m_receipts))
        m_threads[m_requests.value(receipt.request).thread].append(&receipt);
    return {};
}

void WalletChecker::lookAtReceipt(const Receipt &receipt)
{
    const QString id = receipt.id.toText();
    const auto request = m_requests.constFind(receipt.request);
    if (QCryptographicHash::hash(receipt.jws, QCryptographicHash::Sha256) != receipt.sha256) {
        m_changed.insert(receipt.sha256);
        return note(errors::checkReceiptChanged, id);
    }
    const Result<ConsentRecord> record = readReceipt(receipt.jws);
    if (!record || record->id != receipt.id || record->event != receipt.event)
        return note(errors::checkReceiptForged, id);
    if (request == m_requests.constEnd() || record->requestSha256 != request->sha256)
        return note(errors::checkReceiptRequest, id);
    lookAtPrevious(receipt, *record);
    const bool isHere = record->grant.isEmpty() || m_forgedGrants.contains(receipt.request) ||
                        std::ranges::any_of(m_grants, [&](const StoredGrant &grant) {
                            return grant.jws == record->grant && grant.request == receipt.request;
                        });
    if (!isHere)
        note(errors::checkGrantMissing, id);
}

/// The one that it names is in its thread. One that names none was the first, or those before it were taken
/// back before it was written.
void WalletChecker::lookAtPrevious(const Receipt &receipt, const ConsentRecord &record)
{
    bool later = false;
    bool fits = record.previous.isEmpty();
    const QList<const Receipt *> thread = m_threads.value(m_requests.value(receipt.request).thread);
    for (const Receipt *each : thread) {
        if (each == &receipt)
            later = true;
        else if (!record.previous.isEmpty())
            fits = fits || each->sha256 == record.previous;
        else if (!later && m_standing.contains(each->id))
            fits = false;
    }
    if (!fits)
        note(errors::checkReceiptPrevious, receipt.id.toText());
}

Result<> WalletChecker::lookAtLog()
{
    const Result<QList<LogFault>> faults = ReceiptStore(m_context.connection).logFaults();
    if (!faults)
        return failure(faults.error());
    QSet<QByteArray> here;
    for (const Receipt &receipt : std::as_const(m_receipts))
        here.insert(receipt.sha256);
    for (const LogFault &fault : *faults) {
        const QString place = QString::number(fault.place);
        if (fault.unlogged)
            note(errors::checkReceiptUnlogged, fault.unlogged->toText());
        else if (!here.contains(fault.sha256))
            note(errors::checkReceiptMissing, place);
        else if (!m_changed.contains(fault.sha256)) // else it was named already
            note(errors::checkLog, place);
    }
    return {};
}

Result<> WalletChecker::lookAtRequests()
{
    const Result<QList<RequestId>> changed = RequestStore(m_context.connection).changed();
    if (!changed)
        return failure(changed.error());
    for (const RequestId &id : *changed)
        note(errors::checkRequestChanged, id.toText());
    return {};
}

/// By the key in its own certificate: whom that belongs to was proven when it came, by anchors that the
/// person may not trust any more.
void WalletChecker::lookAtGrants()
{
    for (const StoredGrant &grant : std::as_const(m_grants)) {
        if (!grant.valid)
            continue;
        const Result<Jws> jws = Jws::parse(grant.jws);
        const bool hasChain = jws && !jws->certificates().isEmpty();
        const Result<PublicKey> key = hasChain ? jws->certificates().first().publicKey()
                                               : Result<PublicKey>(failure(errors::checkGrantForged));
        if (key && jws->verify(*key))
            continue;
        m_forgedGrants.insert(grant.request);
        note(errors::checkGrantForged, grant.request.toText());
    }
}

} // namespace

Result<QList<Error>> checkWallet(const WalletContext &context)
{
    return WalletChecker(context).run();
}

} // namespace fieldfare
