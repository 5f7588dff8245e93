// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportWords.h"

#include "importlog/ImportRecord.h"
#include "imports/Formats.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::ImportWords)
};

constexpr qint64 kTooEarlyMs = 400;

} // namespace

QString importFormatName(const QString &format)
{
    if (format == kBreachList)
        return Words::tr("Breach list");
    const ImportFormat *known = importFormat(format);
    return known ? known->displayName() : format;
}

QString importIcon(const QString &format)
{
    if (format == kBreachList)
        return QStringLiteral("breach");
    const bool browser = format.startsWith(QLatin1String("chrom")) ||
                         format.startsWith(QLatin1String("firefox")) ||
                         format.startsWith(QLatin1String("safari"));
    return browser ? QStringLiteral("globe") : QStringLiteral("key");
}

QString fileLine(const QString &path, qint64 bytes, const QLocale &locale)
{
    const QString size =
        locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    return QStringLiteral("%1 · %2").arg(QFileInfo(path).fileName(), size);
}

QString timeLeftWords(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (elapsedMs < kTooEarlyMs || done <= 0 || total <= done)
        return {};
    const qint64 seconds = (elapsedMs * (total - done) / done + 999) / 1000;
    if (seconds < 60)
        return Words::tr("About %1 s left").arg(seconds);
    return Words::tr("About %1 min left").arg((seconds + 59) / 60);
}

} // namespace fieldfare
