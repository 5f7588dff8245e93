// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Handover.h"

#include "openid4vp/RequestLink.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace fieldfare {

namespace {

constexpr std::array kWords{"nothing", "link", "file"}; ///< in the order of Handover::Kind
constexpr qsizetype kMostHeader = 32;
constexpr qsizetype kMostText = RequestLink::kMostLinkBytes + 4; ///< one letter more

bool isLink(const QString &text)
{
    return text.startsWith(QLatin1String("openid4vp:"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("fieldfare:"), Qt::CaseInsensitive);
}

/// Cut between letters.
QByteArray cut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype size = std::min(bytes.size(), kMostText);
    while (size < bytes.size() && size > 0 && (bytes[size] & 0xC0) == 0x80)
        --size;
    return bytes.left(size);
}

/// "link 123": the kind, and how many bytes follow.
std::optional<std::pair<Handover::Kind, qsizetype>> readHeader(QByteArrayView line)
{
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        const QByteArray word = QByteArray(kWords.at(i)) + ' ';
        if (!line.startsWith(word))
            continue;
        bool isNumber = false;
        const qlonglong size = line.sliced(word.size()).toByteArray().toLongLong(&isNumber);
        if (isNumber && size >= 0 && size <= kMostText)
            return std::pair(Handover::Kind(i), qsizetype(size));
    }
    return std::nullopt;
}

} // namespace

Handover Handover::fromArgument(const QString &argument)
{
    const QString text = argument.trimmed();
    if (isLink(text))
        return {Kind::Link, QString::fromUtf8(cut(text))};
    if (text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
        return fromUrl(QUrl(text));
    return argument.isEmpty() ? Handover() : file(argument);
}

Handover Handover::fromUrl(const QUrl &url)
{
    if (url.isLocalFile())
        return file(url.toLocalFile());
    const QString text = url.toString(QUrl::FullyEncoded);
    return isLink(text) ? Handover{Kind::Link, QString::fromUtf8(cut(text))} : Handover();
}

Handover Handover::file(const QString &path)
{
    return path.isEmpty() ? Handover() : Handover{Kind::File, QFileInfo(path).absoluteFilePath()};
}

QByteArray handover::message(const Handover &handed)
{
    const QByteArray text = cut(handed.text);
    return QByteArray(kWords.at(std::size_t(handed.kind))) + ' ' + QByteArray::number(text.size()) + '\n' +
           text;
}

handover::Reading handover::read(QByteArrayView bytes, Handover &handed)
{
    const qsizetype end = bytes.first(std::min(bytes.size(), kMostHeader)).indexOf('\n');
    if (end < 0)
        return bytes.size() < kMostHeader ? Reading::Incomplete : Reading::Wrong;
    const auto header = readHeader(bytes.first(end));
    if (!header)
        return Reading::Wrong;
    const QByteArrayView rest = bytes.sliced(end + 1);
    if (rest.size() < header->second)
        return Reading::Incomplete;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(rest.first(header->second));
    const bool isAsSaid = header->first != Handover::Kind::Link || isLink(text);
    const bool isEmpty = header->first == Handover::Kind::Nothing;
    if (rest.size() > header->second || decoder.hasError() || text.contains(QChar::Null) || !isAsSaid ||
        text.isEmpty() != isEmpty)
        return Reading::Wrong;
    handed = {header->first, text};
    return Reading::Done;
}

} // namespace fieldfare
