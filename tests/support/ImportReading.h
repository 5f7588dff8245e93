// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "imports/Attribution.h"
#include "imports/Formats.h"
#include "imports/ImportErrors.h"

#include <QBuffer>
#include <QList>

namespace fieldfare::samples {

struct Reading
{
    QString format;
    QList<ImportedItem> items;
    ReadSummary summary;
    std::optional<Error> error;
};

/// Recognises and reads a device, as the program does.
inline Reading readDevice(QIODevice &device)
{
    Reading reading;
    const Result<const ImportFormat *> format = recogniseFormat(device, QStringLiteral("export"));
    if (!format) {
        reading.error = format.error();
        return reading;
    }
    reading.format = (*format)->id();
    ActivityControl control;
    const auto keep = [&reading](ImportedItem &&item) { reading.items.append(std::move(item)); };
    const Result<ReadSummary> summary = (*format)->read(device, keep, control);
    if (summary)
        reading.summary = *summary;
    else
        reading.error = summary.error();
    return reading;
}

inline Reading readBytes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer);
}

/// One line per value that a company holds, sorted: "domain field content", and every line once.
inline QStringList holdingLines(const QList<ImportedItem> &items)
{
    QSet<QString> lines;
    const QList<Attribution> attributions = attributeToCompanies(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (attributions[i].skipped)
            continue;
        for (const QString &domain : attributions[i].domains) {
            for (const ImportedField &field : items[i].fields)
                lines.insert(QStringLiteral("%1 %2 %3").arg(domain, field.path.toTyped(), field.content));
        }
    }
    QStringList sorted = lines.values();
    sorted.sort();
    return sorted;
}

} // namespace fieldfare::samples
