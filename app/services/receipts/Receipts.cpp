// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/Receipts.h"

#include "inbox/Trust.h"
#include "receipts/ReceiptRows.h"
#include "receipts/ReceiptStore.h"
#include "requests/RequestStore.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kShortName = 4;

Result<Receipt> receiptOf(const WalletContext &context, const ReceiptId &id)
{
    const Result<std::optional<Receipt>> receipt = ReceiptStore(context.connection).receipt(id);
    if (!receipt)
        return failure(receipt.error());
    if (!*receipt)
        return failure(errors::receiptUnknown, {id.toText()});
    return **receipt;
}

Result<ReceiptParts> partsOf(const WalletContext &context, const Receipt &receipt)
{
    const Result<std::optional<Request>> request = RequestStore(context.connection).request(receipt.request);
    if (!request)
        return failure(request.error());
    ReceiptParts parts{receipt.jws, {}};
    if (*request && (*request)->source == RequestSource::Signed)
        parts.request = (*request)->raw;
    return parts;
}

Result<PdfDocument> documentOf(const WalletContext &context, const Receipt &receipt)
{
    const Result<ReceiptParts> parts = partsOf(context, receipt);
    if (!parts)
        return failure(parts.error());
    const Result<ConsentRecord> record = ownRecord(receipt);
    if (!record)
        return failure(record.error());
    return receiptDocument(*record, *parts, context.facts.purposes());
}

Result<QByteArray> fileOf(const WalletContext &context, const Receipt &receipt, ReceiptFormat format)
{
    if (format == ReceiptFormat::Jws)
        return receipt.jws + '\n';
    if (format == ReceiptFormat::Pdf) {
        const Result<PdfDocument> document = documentOf(context, receipt);
        return document ? document->toPdf() : Result<QByteArray>(failure(document.error()));
    }
    const Result<ReceiptParts> parts = partsOf(context, receipt);
    return parts ? Result<QByteArray>(receiptJsonFile(*parts)) : Result<QByteArray>(failure(parts.error()));
}

QString nameWith(const ReceiptId &id, qsizetype letters, ReceiptFormat format)
{
    return QStringLiteral("receipt-%1.%2").arg(id.toText().left(letters), receiptFormatName(format));
}

bool hasOtherContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.exists())
        return false;
    return !file.open(QIODevice::ReadOnly) || file.size() != bytes.size() || file.readAll() != bytes;
}

/// The names of what is written in one go: short, and longer where that is taken.
class Naming
{
public:
    Naming(QDir folder, ReceiptFormat format)
        : m_folder(std::move(folder))
        , m_format(format)
    {
    }

    QString pathFor(const ReceiptId &id, const QByteArray &bytes)
    {
        const QString whole = id.toText();
        for (const qsizetype letters : {kShortName, 2 * kShortName}) {
            const QString name = nameWith(id, letters, m_format);
            const QString path = m_folder.filePath(name);
            if (m_taken.contains(name) || hasOtherContent(path, bytes))
                continue;
            m_taken.insert(name);
            return path;
        }
        return m_folder.filePath(nameWith(id, whole.size(), m_format));
    }

private:
    QDir m_folder;
    ReceiptFormat m_format;
    QSet<QString> m_taken;
};

/// The receipts of the request's thread, newest first.
Result<QList<Receipt>> threadOf(const WalletContext &context, const RequestId &id)
{
    const RequestStore requests(context.connection);
    const Result<std::optional<Request>> request = requests.request(id);
    if (!request)
        return failure(request.error());
    QList<Receipt> all;
    if (!*request)
        return all;
    const Result<QList<Request>> rounds = requests.ofThread((*request)->thread);
    if (!rounds)
        return failure(rounds.error());
    for (const Request &round : *rounds) {
        const Result<QList<Receipt>> receipts = ReceiptStore(context.connection).ofRequest(round.id);
        if (!receipts)
            return failure(receipts.error());
        all.append(*receipts);
    }
    std::ranges::stable_sort(all, {}, &Receipt::at);
    std::ranges::reverse(all);
    return all;
}

} // namespace

Result<QList<ReceiptRow>> Receipts::list() const
{
    const Result<QList<Receipt>> receipts = ReceiptStore(m_context.connection).all();
    if (!receipts)
        return failure(receipts.error());
    return ReceiptRows(m_context).rows(*receipts);
}

Result<ReceiptDetail> Receipts::detail(const ReceiptId &id) const
{
    const Result<Receipt> receipt = receiptOf(m_context, id);
    if (!receipt)
        return failure(receipt.error());
    const Result<ConsentRecord> record = ownRecord(*receipt);
    if (!record)
        return failure(record.error());
    const Result<QList<Receipt>> thread = threadOf(m_context, receipt->request);
    if (!thread)
        return failure(thread.error());
    // The others are needed to say whether it still runs, and what came before it.
    const Result<QList<ReceiptRow>> rows = ReceiptRows(m_context).rows(*thread);
    if (!rows)
        return failure(rows.error());
    const Result<ReceiptParts> parts = partsOf(m_context, *receipt);
    if (!parts)
        return failure(parts.error());
    const Result<TrustAnchors> anchors = trustAnchors(m_context);
    if (!anchors)
        return failure(anchors.error());
    ReceiptDetail detail;
    for (const ReceiptRow &row : *rows) {
        if (row.id == id)
            detail.row = row;
        detail.canWithdraw = detail.canWithdraw || (row.live && row.request == receipt->request);
    }
    detail.record = *record;
    for (const Receipt &each : *thread)
        detail.thread.append({each.id, each.event, each.at});
    detail.verdict = ReceiptCheck({m_context.facts.purposes(), *anchors}).check(*parts);
    detail.verdict.format = ReceiptFormat::Pdf; // what is shown beside it is the page that they make
    return detail;
}

Result<ReceiptPageImage> Receipts::page(const ReceiptId &id, int number, double scale) const
{
    const Result<Receipt> receipt = receiptOf(m_context, id);
    if (!receipt)
        return failure(receipt.error());
    const Result<PdfDocument> document = documentOf(m_context, *receipt);
    if (!document)
        return failure(document.error());
    const int shown = std::clamp(number, 0, document->pageCount() - 1);
    return ReceiptPageImage{document->pageImage(shown, scale), document->pageCount()};
}

Result<QByteArray> Receipts::file(const ReceiptId &id, ReceiptFormat format) const
{
    const Result<Receipt> receipt = receiptOf(m_context, id);
    return receipt ? fileOf(m_context, *receipt, format) : Result<QByteArray>(failure(receipt.error()));
}

QString Receipts::fileName(const ReceiptId &id, ReceiptFormat format)
{
    return nameWith(id, kShortName, format);
}

Result<ReceiptExport> Receipts::exportTo(const QString &folder, ReceiptFormat format,
                                         const QList<ReceiptId> &ids, ActivityControl &control) const
{
    const Result<QList<Receipt>> all = ReceiptStore(m_context.connection).all();
    if (!all)
        return failure(all.error());
    const QSet<ReceiptId> wanted(ids.cbegin(), ids.cend());
    QList<Receipt> chosen;
    std::ranges::copy_if(*all, std::back_inserter(chosen), [&wanted](const Receipt &receipt) {
        return wanted.isEmpty() || wanted.contains(receipt.id);
    });
    Naming naming(QDir(folder), format);
    ReceiptExport result;
    for (const Receipt &receipt : std::as_const(chosen)) {
        control.report(result.files.size(), chosen.size());
        if (control.isCancelled()) {
            result.cancelled = true;
            return result;
        }
        const Result<QByteArray> bytes = fileOf(m_context, receipt, format);
        if (!bytes)
            return failure(bytes.error());
        const QString path = naming.pathFor(receipt.id, *bytes);
        const Result<> written = writeFileAtomically(path, *bytes);
        if (!written)
            return failure(written.error());
        result.files.append(path);
    }
    control.report(result.files.size(), chosen.size());
    return result;
}

Result<ReceiptVerdict> Receipts::verify(const QByteArray &bytes) const
{
    const Result<TrustAnchors> anchors = trustAnchors(m_context);
    if (!anchors)
        return failure(anchors.error());
    return ReceiptCheck({m_context.facts.purposes(), *anchors, &m_context}).check(bytes);
}

} // namespace fieldfare
