// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReadAs.h"

#include "companies/DomainNames.h"
#include "imports/Attribution.h"
#include "imports/Formats.h"

#include <QBuffer>

namespace fieldfare::fuzzing {

void readAs(const char *formatId, const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<ImportedItem> items;
    ActivityControl control;
    const ImportFormat *format = importFormat(QString::fromLatin1(formatId));
    const Result<ReadSummary> summary = format->read(
        buffer, [&items](ImportedItem &&item) { items.append(std::move(item)); }, control);
    if (summary && summary->items != items.size())
        __builtin_trap();
    const QList<Attribution> attributions = attributeToCompanies(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        // What is not skipped is held by somebody, whose domain is its own registrable domain.
        if (!attributions[i].skipped && (attributions[i].domains.isEmpty() || items[i].fields.isEmpty()))
            __builtin_trap();
        for (const QString &domain : attributions[i].domains) {
            if (registrableDomain(domain) != domain || displayDomain(domain).isEmpty())
                __builtin_trap();
        }
    }
}

} // namespace fieldfare::fuzzing
