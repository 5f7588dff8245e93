// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/FileReading.h"

#include "breaches/BreachMatch.h"
#include "breaches/IncidentList.h"
#include "holders/Holders.h"
#include "imports/ImportErrors.h"
#include "inbox/RequestFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qint64 kHead = 4096;
constexpr qint64 kMostMegabytes = 200;

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::importUnreadable, {file.errorString()});
    if (file.size() > kMostMegabytes * 1'000'000)
        return failure(errors::importTooLarge, {QString::number(kMostMegabytes)});
    return file.readAll();
}

} // namespace

Result<FileReading> readFile(const WalletContext &context, const QString &path, ActivityControl &control)
{
    FileReading reading;
    if (isForInbox(path)) {
        reading.isRequest = true;
        return reading;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::importUnreadable, {file.errorString()});
    if (looksLikeBreachesDocument(file.read(kHead))) {
        const Result<QByteArray> json = wholeFile(path);
        if (!json)
            return failure(json.error());
        const Result<QList<Incident>> incidents = readBreachesDocument(*json, context.facts.breachClasses());
        if (!incidents)
            return failure(incidents.error());
        reading.breaches = {path, json->size(), int(incidents->size())};
        return reading;
    }
    file.close();
    Result<ImportPlan> plan = Imports(context).preview(path, control);
    if (!plan)
        return failure(plan.error());
    reading.plan = std::move(*plan);
    return reading;
}

Result<TakenBreachFile> takeInBreaches(const WalletContext &context, const QString &path)
{
    const Result<QByteArray> json = wholeFile(path);
    if (!json)
        return failure(json.error());
    const Result<TakenBreaches> taken = Imports(context).takeInBreaches(*json, QFileInfo(path).fileName());
    if (!taken)
        return failure(taken.error());
    const Result<QList<HolderRow>> rows = Holders(context).list();
    if (!rows)
        return failure(rows.error());
    const Result<QList<Incident>> incidents = readBreachesDocument(*json, context.facts.breachClasses());
    if (!incidents)
        return failure(incidents.error());
    // Breaches of the former list that are not in this one go on counting, but are not among these.
    const BreachIndex listed(*incidents);
    const auto isYours = [&listed](const HolderRow &row) {
        return row.breach.isValid() && listed.newestAt(row.domain).isValid();
    };
    return TakenBreachFile{taken->id, taken->breaches, int(std::ranges::count_if(*rows, isYours))};
}

} // namespace fieldfare
