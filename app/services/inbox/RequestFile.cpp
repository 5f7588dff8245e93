// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/RequestFile.h"

#include "base/Json.h"
#include "imports/Formats.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

constexpr std::array kTypes{"oauth-authz-req+jwt", "fieldfare-grant+jwt"};
constexpr qsizetype kMostHeader = qsizetype(96) * 1024;
constexpr qsizetype kHead = 4096;
constexpr qsizetype kPictureHead = 16;

/// What the header of a signed text calls it. Only a look: whoever takes it in reads it strictly.
QString typeOf(const QByteArray &compact)
{
    const QByteArray header = compact.left(compact.indexOf('.')).left(kMostHeader);
    const Result<nlohmann::json> object =
        parseJson(QByteArray::fromBase64(header, QByteArray::Base64UrlEncoding));
    if (!object || !object->is_object())
        return {};
    QString type = jsonText(*object, "typ").toLower();
    if (type.startsWith(QLatin1String("application/")))
        type.remove(0, 12);
    return type;
}

bool isOurType(const QString &type)
{
    return std::ranges::any_of(kTypes, [&type](const char *each) { return type == QLatin1String(each); });
}

/// An export may have a link in a note: it stays an export.
bool isImport(const QByteArray &content)
{
    const QByteArray start = content.left(kHead).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return true;
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::ReadOnly) && recogniseFormat(buffer, {}).has_value();
}

} // namespace

Result<RequestLink> linkInCodes(const QStringList &codes)
{
    Result<RequestLink> link = failure(errors::pictureNotOurs);
    bool isFound = false;
    for (const QString &code : codes) {
        Result<RequestLink> read = RequestLink::fromLink(code);
        if (!read && read.error().code == errors::linkNone) {
            // A signed text; but no link in the middle of something else, which a code never is.
            read = RequestLink::fromFile(code.toUtf8());
            if (!read || read->kind != RequestLink::Kind::SignedText || !read->clientId.isEmpty())
                continue;
        }
        if (isFound)
            return failure(errors::pictureSeveral);
        isFound = true;
        link = std::move(read);
    }
    return link;
}

Result<RequestLink> linkInPicture(const QImage &picture)
{
    const Result<QStringList> codes = readQrCodes(picture);
    return codes ? linkInCodes(*codes) : Result<RequestLink>(failure(codes.error()));
}

Result<RequestLink> linkInContent(QByteArrayView content)
{
    if (!isPicture(content))
        return RequestLink::fromFile(content);
    const Result<QImage> picture = readPicture(content);
    return picture ? linkInPicture(*picture) : Result<RequestLink>(failure(picture.error()));
}

bool isForInbox(const QByteArray &content)
{
    if (isPicture(content))
        return true;
    const Result<RequestLink> link = RequestLink::fromFile(content);
    if (link && link->kind == RequestLink::Kind::SignedText && link->clientId.isEmpty())
        return isOurType(typeOf(link->signedText));
    if (!link && (link.error().code == errors::linkNone || link.error().code == errors::linkTooLarge))
        return false;
    return !isImport(content);
}

bool isForInbox(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (suffix == QLatin1String("fieldfare-request"))
        return true;
    // Neither a device nor a pipe, which would be waited for.
    QFile opened(path);
    if (!file.isFile() || !opened.open(QIODevice::ReadOnly))
        return false;
    if (isPicture(opened.peek(kPictureHead)))
        return true;
    if (file.size() > RequestLink::kMostFileBytes)
        return false;
    const QByteArray content = opened.read(RequestLink::kMostFileBytes);
    // Any program's signed text may be called so; a receipt of ours is.
    const bool isOthers = suffix == QLatin1String("jwt") && !typeOf(content.trimmed()).isEmpty();
    return isForInbox(content) || (suffix == QLatin1String("jwt") && !isOthers);
}

} // namespace fieldfare
