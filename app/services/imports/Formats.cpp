// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/Formats.h"

#include "imports/FileLooks.h"
#include "imports/ImportErrors.h"
#include "imports/TextSource.h"
#include "imports/formats/BitwardenCsv.h"
#include "imports/formats/BitwardenJson.h"
#include "imports/formats/ChromeCsv.h"
#include "imports/formats/FirefoxCsv.h"
#include "imports/formats/JsonStream.h"
#include "imports/formats/KeePassXcCsv.h"
#include "imports/formats/SafariCsv.h"

#include <QBuffer>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

/// A hostile nesting is named as such, before "JSON of another program" would be said of it.
bool isTooDeep(const FileHead &head)
{
    QBuffer buffer;
    buffer.setData(head.text);
    buffer.open(QIODevice::ReadOnly);
    ActivityControl control;
    TextSource source(buffer, control);
    JsonVisitor ignoreAll;
    const Result<> visited = visitJson(source, ignoreAll);
    return !visited && visited.error().code == errors::importTooDeep;
}

} // namespace

std::span<const ImportFormat *const> importFormats()
{
    static const BitwardenJson bitwardenJson;
    static const BitwardenCsv bitwardenCsv;
    static const KeePassXcCsv keePassXcCsv;
    static const FirefoxCsv firefoxCsv;
    static const SafariCsv safariCsv;
    static const ChromeCsv chromeCsv;
    static const std::array<const ImportFormat *, 6> formats{&bitwardenJson, &bitwardenCsv, &keePassXcCsv,
                                                             &firefoxCsv,    &safariCsv,    &chromeCsv};
    return formats;
}

const ImportFormat *importFormat(const QString &id)
{
    const std::span<const ImportFormat *const> formats = importFormats();
    const auto found =
        std::ranges::find_if(formats, [&id](const ImportFormat *format) { return format->id() == id; });
    return found == formats.end() ? nullptr : *found;
}

Result<const ImportFormat *> recogniseFormat(QIODevice &device, const QString &fileName)
{
    if (!device.isSequential() && device.size() > kMostImportMegabytes * 1024 * 1024)
        return failure(errors::importTooLarge, {QString::number(kMostImportMegabytes)});
    const Result<FileHead> head = readHead(device, fileName);
    if (!head)
        return failure(head.error());
    for (const ImportFormat *format : importFormats()) {
        if (format->recognises(*head))
            return format;
    }
    const QByteArray start = head->text.left(64).trimmed();
    if ((start.startsWith('{') || start.startsWith('[')) && isTooDeep(*head))
        return failure(errors::importTooDeep, {QString::number(kMostJsonLevels)});
    const FileLooks looks = looksOf(head->text);
    return failure(errors::importUnknownFormat, {looks.what, looks.advice});
}

} // namespace fieldfare
