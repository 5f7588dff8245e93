// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/FileReading.h"

#include "breaches/BreachMatch.h"
#include "breaches/IncidentList.h"
#include "holders/Holders.h"
#include "imports/ImportErrors.h"

#include <QFile>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qint64 kHead = 4096;
constexpr qint64 kMostMegabytes = 200;

/// Incidents are kept by the list that they are from, so that a newer one takes the place of the older.
QString listName()
{
    return QStringLiteral("Have I Been Pwned");
}

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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::importUnreadable, {file.errorString()});
    if (looksLikeBreachesDocument(file.read(kHead))) {
        const Result<QByteArray> json = wholeFile(path);
        if (!json)
            return failure(json.error());
        const Result<QList<Incident>> incidents =
            readBreachesDocument(*json, listName(), context.facts.breachClasses());
        if (!incidents)
            return failure(incidents.error());
        reading.breaches = {path, json->size(), int(incidents->size()), 0};
        return reading;
    }
    file.close();
    Result<ImportPlan> plan = Imports(context).preview(path, control);
    if (!plan)
        return failure(plan.error());
    reading.plan = std::move(*plan);
    return reading;
}

Result<BreachFile> takeInBreaches(const WalletContext &context, BreachFile file)
{
    const Result<QByteArray> json = wholeFile(file.path);
    if (!json)
        return failure(json.error());
    const Holders holders(context);
    const Result<int> count = holders.importBreaches(*json, listName());
    if (!count)
        return failure(count.error());
    file.breaches = *count;
    const Result<QList<HolderRow>> rows = holders.list();
    if (!rows)
        return failure(rows.error());
    const Result<QList<Incident>> incidents =
        readBreachesDocument(*json, listName(), context.facts.breachClasses());
    if (!incidents)
        return failure(incidents.error());
    // Breaches of the former list that are not in this one go on counting, but are not among these.
    const BreachIndex listed(*incidents);
    file.yours = int(std::ranges::count_if(*rows, [&listed](const HolderRow &row) {
        return row.breach.isValid() && listed.newestAt(row.domain).isValid();
    }));
    return file;
}

} // namespace fieldfare
