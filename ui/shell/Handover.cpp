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
constexpr qsizetype kMostToken = 256;
constexpr qsizetype kMostHeader = 32 + kMostToken;
constexpr qsizetype kMostText = RequestLink::kMostLinkBytes + 4; ///< one letter more

bool isLink(const QString &text)
{
    return text.startsWith(QLatin1String("openid4vp:"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("fieldfare:"), Qt::CaseInsensitive);
}

/// It goes into the environment as it is.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kMostToken &&
           std::ranges::all_of(text, [](char each) { return each > ' ' && each < 0x7f; });
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

struct Header
{
    Handover::Kind kind = Handover::Kind::Nothing;
    qsizetype size = 0;
    QByteArray activation;
};

/// "link 123 token": the kind, how many bytes follow, and the token where there is one.
std::optional<Header> readHeader(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    const auto word =
        std::ranges::find_if(kWords, [&parts](const char *each) { return parts.first() == each; });
    if (word == kWords.end() || parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong size = parts[1].toLongLong(&isNumber);
    const QByteArray token = parts.value(2);
    if (!isNumber || size < 0 || size > kMostText || (parts.size() == 3 && !isToken(token)))
        return std::nullopt;
    return Header{Handover::Kind(word - kWords.begin()), qsizetype(size), token};
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
    const QByteArray token = isToken(handed.activation) ? ' ' + handed.activation : QByteArray();
    return QByteArray(kWords.at(std::size_t(handed.kind))) + ' ' + QByteArray::number(text.size()) + token +
           '\n' + text;
}

handover::Reading handover::read(QByteArrayView bytes, Handover &handed)
{
    const qsizetype end = bytes.first(std::min(bytes.size(), kMostHeader)).indexOf('\n');
    if (end < 0)
        return bytes.size() < kMostHeader ? Reading::Incomplete : Reading::Wrong;
    const std::optional<Header> header = readHeader(bytes.first(end));
    if (!header)
        return Reading::Wrong;
    const QByteArrayView rest = bytes.sliced(end + 1);
    if (rest.size() < header->size)
        return Reading::Incomplete;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(rest.first(header->size));
    const bool isAsSaid = header->kind != Handover::Kind::Link || isLink(text);
    const bool isEmpty = header->kind == Handover::Kind::Nothing;
    if (rest.size() > header->size || decoder.hasError() || text.contains(QChar::Null) || !isAsSaid ||
        text.isEmpty() != isEmpty)
        return Reading::Wrong;
    handed = {header->kind, text, header->activation};
    return Reading::Done;
}

} // namespace fieldfare
