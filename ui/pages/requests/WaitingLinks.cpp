// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/WaitingLinks.h"

#include <QUrl>

#include <algorithm>

namespace fieldfare {

namespace {

QString linksSetting()
{
    return QStringLiteral("requests.links");
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The link as a text that can be read again.
QString linkText(const RequestLink &link)
{
    const QString address = encoded(link.address.toString(QUrl::FullyEncoded));
    if (link.kind == RequestLink::Kind::GrantReference)
        return QStringLiteral("fieldfare://grant?grant_uri=%1").arg(address);
    const QString method =
        link.method == RequestLink::Method::Post ? QStringLiteral("&request_uri_method=post") : QString();
    return QStringLiteral("openid4vp://?client_id=%1&request_uri=%2%3")
        .arg(encoded(link.clientId), address, method);
}

} // namespace

WaitingLinks::WaitingLinks(Wallet &wallet)
    : m_wallet(wallet)
{
    const Result<QString> kept = wallet.setting(linksSetting(), {});
    const QStringList lines = kept ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        const Result<RequestLink> link = RequestLink::fromLink(line.mid(space + 1));
        if (space > 0 && link)
            m_links.append({nextId(), linkText(*link), *link,
                            Instant{line.left(space).toLongLong()}.toDateTime().toLocalTime()});
    }
}

const WaitingLink *WaitingLinks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_links, id, &WaitingLink::id);
    return found == m_links.end() ? nullptr : &*found;
}

QString WaitingLinks::add(const RequestLink &link, Instant now)
{
    const QString text = linkText(link);
    const auto same = std::ranges::find(m_links, text, &WaitingLink::text);
    if (same != m_links.end())
        return same->id;
    m_links.prepend({nextId(), text, link, now.toDateTime().toLocalTime()});
    return m_links.first().id;
}

bool WaitingLinks::remove(const QString &id)
{
    return m_links.removeIf([&id](const WaitingLink &each) { return each.id == id; }) > 0;
}

Result<> WaitingLinks::keep() const
{
    QStringList lines;
    for (const WaitingLink &waiting : m_links)
        lines.append(QString::number(Instant::fromDateTime(waiting.arrivedAt).microseconds) + u' ' +
                     waiting.text);
    return m_wallet.setSetting(linksSetting(), lines.join(u'\n'));
}

} // namespace fieldfare
