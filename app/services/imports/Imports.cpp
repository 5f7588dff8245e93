// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/Imports.h"

#include "breaches/BreachStore.h"
#include "breaches/IncidentList.h"
#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "context/Writing.h"
#include "importlog/ImportStore.h"
#include "imports/Formats.h"
#include "imports/ImportErrors.h"
#include "imports/ImportPlanner.h"
#include "imports/ImportTaker.h"
#include "profile/ProfileStore.h"
#include "vault/RoomyCache.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace fieldfare {

namespace {

constexpr int kBetweenReports = 256;
constexpr int kCacheMegabytes = 40;

Result<QByteArray> fileHashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file) || !file.seek(0))
        return failure(errors::importUnreadable, {file.errorString()});
    return hash.result();
}

Result<const ImportFormat *> formatFor(QFile &file, const QString &id)
{
    if (id.isEmpty())
        return recogniseFormat(file, QFileInfo(file.fileName()).fileName());
    const ImportFormat *format = importFormat(id);
    if (!format)
        return failure(errors::importUnknownFormat, {id});
    return format;
}

} // namespace

Result<ImportPlan> Imports::preview(const QString &filePath, ActivityControl &control,
                                    const QString &format) const
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::importUnreadable, {file.errorString()});
    const Result<const ImportFormat *> found = formatFor(file, format);
    if (!found)
        return failure(found.error());
    ImportPlan plan;
    plan.format = (*found)->id();
    plan.formatName = (*found)->displayName();
    plan.filePath = filePath;
    plan.fileBytes = file.size();
    const Result<QByteArray> hash = fileHashOf(file);
    if (!hash)
        return failure(hash.error());
    plan.sha256 = *hash;
    QList<ImportedItem> items;
    const Result<ReadSummary> read = (*found)->read(
        file, [&items](ImportedItem &&item) { items.append(std::move(item)); }, control);
    if (!read)
        return failure(read.error());
    plan.passwordsDropped = int(read->passwordsDropped);
    const RoomyCache cache(m_context.connection, kCacheMegabytes);
    const Result<> planned = ImportPlanner(m_context).plan(items, plan);
    if (!planned)
        return failure(planned.error());
    return plan;
}

Result<TakenIn> Imports::takeIn(const ImportPlan &plan, const QList<PlannedValue> &values,
                                ActivityControl &control) const
{
    const RoomyCache cache(m_context.connection, kCacheMegabytes);
    Result<Transaction> transaction = m_context.begin();
    if (!transaction)
        return failure(transaction.error());
    ImportRecord record;
    record.id = ImportId::random();
    record.format = plan.format;
    record.fileName = QFileInfo(plan.filePath).fileName();
    record.sha256 = plan.sha256;
    record.takenAt = transaction->now();
    record.passwordsDropped = plan.passwordsDropped;
    Result<> done = ImportStore::add(*transaction, record);
    if (!done)
        return failure(done.error());
    ImportTaker taker(m_context, *transaction, record);
    qint64 count = 0;
    for (const PlannedHolding &holding : plan.holdings) {
        if (control.isCancelled())
            return failure(errors::cancelled);
        done = taker.take(holding);
        if (!done)
            return failure(done.error());
        if (++count % kBetweenReports == 0)
            control.report(count, plan.holdings.size());
    }
    for (const PlannedValue &value : values) {
        done = taker.take(value);
        if (!done)
            return failure(done.error());
    }
    done = transaction->commit();
    if (!done)
        return failure(done.error());
    for (const RecordKind kind : {RecordKind::Companies, RecordKind::Values, RecordKind::Imports})
        m_context.changed(kind);
    return taker.result();
}

Result<TakenBreaches> Imports::takeInBreaches(const QByteArray &json, const QString &fileName) const
{
    const Result<QList<Incident>> incidents = readBreachesDocument(json, m_context.facts.breachClasses());
    if (!incidents)
        return failure(incidents.error());
    ImportRecord record;
    record.id = ImportId::random();
    record.format = kBreachList;
    record.fileName = fileName;
    record.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    const Result<> done = inTransaction(
        m_context, {RecordKind::Breaches, RecordKind::Imports}, [&](Transaction &transaction) -> Result<> {
            record.takenAt = transaction.now();
            Result<> added = ImportStore::add(transaction, record);
            for (qsizetype i = 0; added && i < incidents->size(); ++i)
                added = BreachStore::add(transaction, record.id, incidents->at(i));
            return added;
        });
    if (!done)
        return failure(done.error());
    return TakenBreaches{record.id, int(incidents->size())};
}

Result<QList<ImportRecord>> Imports::list() const
{
    return ImportStore(m_context.connection).all();
}

Result<> Imports::undo(const ImportId &id) const
{
    const RoomyCache cache(m_context.connection, kCacheMegabytes);
    const Result<QList<ImportItem>> items = ImportStore(m_context.connection).items(id);
    if (!items)
        return failure(items.error());
    Result<Transaction> transaction = m_context.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<> done;
    for (const ImportItem &item : *items) {
        if (!item.evidence.isNull())
            done = HoldingStore::removeEvidence(*transaction, item.evidence);
        if (done && !item.value.isNull())
            done = ProfileStore::removeIfUnused(*transaction, item.value);
        if (!done)
            return done;
    }
    for (const ImportItem &item : *items) {
        if (!item.company.isNull())
            done = CompanyStore::removeIfUnused(*transaction, item.company);
        if (!done)
            return done;
    }
    done = BreachStore::removeOf(*transaction, id);
    if (done)
        done = ImportStore::markUndone(*transaction, id);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    for (const RecordKind kind :
         {RecordKind::Companies, RecordKind::Values, RecordKind::Breaches, RecordKind::Imports})
        m_context.changed(kind);
    return {};
}

} // namespace fieldfare
