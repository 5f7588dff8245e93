// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptStore.h"

#include <QCryptographicHash>

#include <array>

namespace fieldfare {

namespace {

const std::array kEventNames{QStringLiteral("given"), QStringLiteral("refused"), QStringLiteral("countered"),
                             QStringLiteral("withdrawn"), QStringLiteral("granted")};

const QByteArray kSelectReceipts =
    "SELECT r.id, r.request_id, r.decision_id, r.event, r.jws, r.sha256, r.at FROM receipt r "
    "LEFT JOIN decision d ON d.id = r.decision_id WHERE d.taken_back_at IS NULL ";

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<QList<Receipt>> readReceipts(Statement &select)
{
    QList<Receipt> list;
    while (select.step()) {
        list.append({select.id<ReceiptId>(0), select.id<RequestId>(1), select.id<DecisionId>(2),
                     ReceiptEvent(select.number(3)), select.blob(4), select.blob(5), select.instant(6)});
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

} // namespace

QString receiptEventName(ReceiptEvent event)
{
    return kEventNames[std::size_t(event)];
}

std::optional<ReceiptEvent> receiptEventFromName(const QString &name)
{
    for (std::size_t i = 0; i < kEventNames.size(); ++i) {
        if (kEventNames[i] == name)
            return ReceiptEvent(i);
    }
    return std::nullopt;
}

Result<QList<Receipt>> ReceiptStore::all() const
{
    Statement select =
        m_connection.prepare((kSelectReceipts + "ORDER BY r.at DESC, r.rowid DESC").constData());
    return readReceipts(select);
}

Result<std::optional<Receipt>> ReceiptStore::receipt(const ReceiptId &id) const
{
    Statement select = m_connection.prepare((kSelectReceipts + "AND r.id = ?1").constData());
    select.bind(1, id);
    const Result<QList<Receipt>> list = readReceipts(select);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<Receipt>(list->first());
}

Result<ReceiptId> ReceiptStore::named(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    const Result<QList<Receipt>> receipts = all();
    if (!receipts)
        return failure(receipts.error());
    QList<ReceiptId> found;
    for (const Receipt &each : *receipts) {
        if (each.id.toText() == text || (text.size() >= shortest && each.id.toText().startsWith(text)))
            found.append(each.id);
    }
    if (found.size() != 1)
        return failure(errors::receiptUnknown, {text});
    return found.first();
}

Result<QList<Receipt>> ReceiptStore::ofRequest(const RequestId &request) const
{
    Statement select =
        m_connection.prepare((kSelectReceipts + "AND r.request_id = ?1 ORDER BY r.at, r.rowid").constData());
    select.bind(1, request);
    return readReceipts(select);
}

Result<QByteArray> ReceiptStore::newestOfThread(const RequestId &request) const
{
    Statement select = m_connection.prepare(
        (kSelectReceipts +
         "AND r.request_id IN (SELECT id FROM request WHERE thread_id = "
         "(SELECT thread_id FROM request WHERE id = ?1)) ORDER BY r.at DESC, r.rowid DESC LIMIT 1")
            .constData());
    select.bind(1, request);
    const Result<QList<Receipt>> list = readReceipts(select);
    if (!list)
        return failure(list.error());
    return list->isEmpty() ? QByteArray() : list->first().sha256;
}

Result<> ReceiptStore::checkLog() const
{
    const Result<QList<LogFault>> faults = logFaults();
    if (!faults)
        return failure(faults.error());
    return faults->isEmpty() ? Result<>()
                             : failure(errors::receiptLogBroken, {QString::number(faults->first().place)});
}

Result<QList<LogFault>> ReceiptStore::logFaults() const
{
    Statement select =
        m_connection.prepare("SELECT l.copy_id, l.seq, l.sha256, l.previous, r.jws FROM receipt_log l "
                             "LEFT JOIN receipt r ON r.sha256 = l.sha256 ORDER BY l.copy_id, l.seq");
    QList<LogFault> faults;
    QByteArray copy;
    QByteArray previous; // by what came before
    QByteArray written;  // by what the row before says of itself, so that one fault is one
    std::int64_t place = 0;
    while (select.step()) {
        if (select.blob(0) != copy) {
            copy = select.blob(0);
            previous.clear();
            written.clear();
            place = 0;
        }
        const QByteArray named = select.blob(3);
        const bool follows = select.integer(1) == ++place && (named == previous || named == written);
        if (!follows || select.isNull(4) || hashOf(select.blob(4)) != select.blob(2))
            faults.append({.place = place, .sha256 = select.blob(2)});
        place = select.integer(1);
        previous = hashOf(previous + select.blob(2));
        written = hashOf(named + select.blob(2));
    }
    if (!select.ok())
        return failure(select.error());
    Statement unlogged =
        m_connection.prepare("SELECT id FROM receipt WHERE sha256 NOT IN (SELECT sha256 FROM receipt_log)");
    while (unlogged.step())
        faults.append({++place, {}, unlogged.id<ReceiptId>(0)});
    if (!unlogged.ok())
        return failure(unlogged.error());
    return faults;
}

Result<QList<Receipt>> ReceiptStore::everWritten() const
{
    Statement select = m_connection.prepare(
        "SELECT id, request_id, decision_id, event, jws, sha256, at FROM receipt ORDER BY rowid");
    return readReceipts(select);
}

Result<> ReceiptStore::add(Transaction &transaction, const Receipt &receipt)
{
    Statement insert =
        transaction.prepare("INSERT INTO receipt (id, request_id, decision_id, event, jws, sha256, at, "
                            "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, receipt.id).bind(2, receipt.request).bind(3, receipt.decision).bind(4, int(receipt.event));
    insert.bind(5, receipt.jws).bind(6, receipt.sha256).bind(7, receipt.at);
    const Result<> done = insert.bind(8, transaction.copyId()).run();
    if (!done)
        return done;
    std::int64_t place = 1;
    QByteArray previous;
    {
        Statement last = transaction.prepare(
            "SELECT seq, sha256, previous FROM receipt_log WHERE copy_id = ?1 ORDER BY seq DESC LIMIT 1");
        last.bind(1, transaction.copyId());
        if (last.step()) {
            place = last.integer(0) + 1;
            previous = hashOf(last.blob(2) + last.blob(1));
        }
        if (!last.ok())
            return failure(last.error());
    }
    Statement log = transaction.prepare(
        "INSERT INTO receipt_log (copy_id, seq, sha256, previous) VALUES (?1, ?2, ?3, ?4)");
    return log.bind(1, transaction.copyId()).bind(2, place).bind(3, receipt.sha256).bind(4, previous).run();
}

} // namespace fieldfare
