// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/DomainNames.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

#include <libpsl.h>

namespace fieldfare {

namespace {

constexpr int kMostHostLength = 253;
constexpr int kMostAddressLength = 8192;

const psl_ctx_t *suffixes()
{
    static const psl_ctx_t *list = [] {
        const psl_ctx_t *builtIn = psl_builtin();
        return builtIn ? builtIn : psl_latest(nullptr);
    }();
    return list;
}

bool isNetworkScheme(const QString &scheme)
{
    static const QSet<QString> schemes = [] {
        QSet<QString> set;
        for (const char *name : {"http", "https", "ftp", "ftps", "sftp", "ssh", "ws", "wss", "imap", "imaps",
                                 "pop3", "smtp", "pop3s", "smtps", "ldap", "ldaps", "rdp", "vnc", "git"})
            set.insert(QString::fromLatin1(name));
        return set;
    }();
    return schemes.contains(scheme);
}

bool isAppScheme(const QString &scheme)
{
    return scheme == QLatin1String("android") || scheme == QLatin1String("androidapp") ||
           scheme == QLatin1String("iosapp");
}

/// As the URL standard has it: a host whose last label is a number is an IPv4 address, however it is spelt.
bool endsInNumber(const QString &host)
{
    const QString last = host.section(QLatin1Char('.'), -1);
    if (last.isEmpty())
        return false;
    const bool digits = std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool hexadecimal = false;
    if (last.startsWith(QLatin1String("0x")))
        last.mid(2).toULongLong(&hexadecimal, 16);
    return digits || hexadecimal || last == QLatin1String("0x");
}

bool isOwnNetworkName(const QString &host)
{
    if (!host.contains(QLatin1Char('.')))
        return true;
    // fritz.box is how a very common router is reached from inside the home.
    static const QStringList endings{
        QStringLiteral(".localhost"), QStringLiteral(".local"),    QStringLiteral(".lan"),
        QStringLiteral(".home.arpa"), QStringLiteral(".internal"), QStringLiteral(".localdomain"),
        QStringLiteral(".home"),      QStringLiteral(".corp"),     QStringLiteral(".fritz.box")};
    return host == QLatin1String("fritz.box") ||
           std::ranges::any_of(endings, [&host](const QString &ending) { return host.endsWith(ending); });
}

/// Lower case and punycode; empty when the text is no host name.
QString toAce(const QString &host)
{
    QString ace = QString::fromLatin1(QUrl::toAce(host)).toLower();
    // Underscores are no letters of a host name, yet they are in use.
    if (ace.isEmpty() && std::ranges::all_of(host, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        ace = host.toLower();
    while (ace.endsWith(QLatin1Char('.')))
        ace.chop(1);
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    };
    const bool valid = !ace.isEmpty() && ace.size() <= kMostHostLength &&
                       std::ranges::all_of(ace, isAllowed) && !ace.startsWith(QLatin1Char('.')) &&
                       !ace.contains(QLatin1String(".."));
    return valid ? ace : QString();
}

/// "about:blank", "mailto:a@b.example": letters before a colon that no port, and no IPv6 address, follows.
bool hasOtherScheme(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9+.\-]*:[^0-9:\[/])"));
    static const QRegularExpression address(QStringLiteral(R"(\A[0-9A-Fa-f:]+\z)"));
    return shape.match(text).hasMatch() && !address.match(text).hasMatch();
}

/// The host as it is written, without user, port and path; in brackets when it is an IPv6 address.
QString writtenHost(const QString &afterScheme)
{
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; };
    const QString authority(afterScheme.constData(),
                            std::find_if(afterScheme.begin(), afterScheme.end(), ends) - afterScheme.begin());
    QString host = authority.mid(authority.lastIndexOf(QLatin1Char('@')) + 1);
    if (host.startsWith(QLatin1Char('[')))
        return host.left(host.indexOf(QLatin1Char(']')) + 1);
    return host.count(QLatin1Char(':')) == 1 ? host.section(QLatin1Char(':'), 0, 0) : host;
}

HostName classifyWrittenHost(const QString &written)
{
    if (written.isEmpty())
        return {};
    if (written.contains(QLatin1Char(':')))
        return {HostKind::IpAddress, {}};
    const QString host = toAce(QUrl::fromPercentEncoding(written.toUtf8()));
    if (host.isEmpty())
        return {};
    if (endsInNumber(host))
        return {HostKind::IpAddress, {}};
    if (isOwnNetworkName(host))
        return {HostKind::OwnNetwork, {}};
    return {HostKind::Domain, host};
}

bool isKnownSuffix(const char *domain, int types)
{
    return psl_is_public_suffix2(suffixes(), domain, types | PSL_TYPE_NO_STAR_RULE) != 0;
}

/// The shortest ending of `host` that is no suffix by the ICANN part of the list.
std::optional<QString> domainByIcannRules(const QByteArray &host)
{
    qsizetype start = 0;
    std::optional<QString> best;
    while (psl_is_public_suffix2(suffixes(), host.constData() + start, PSL_TYPE_ICANN) == 0) {
        best = QString::fromLatin1(host.mid(start));
        const qsizetype dot = host.indexOf('.', start);
        if (dot < 0)
            break;
        start = dot + 1;
    }
    return best;
}

} // namespace

HostName classifyHost(const QString &hostOrUrl)
{
    const QString text = hostOrUrl.trimmed();
    if (text.isEmpty() || text.size() > kMostAddressLength)
        return {};
    const qsizetype schemeEnd = text.indexOf(QLatin1String("://"));
    if (schemeEnd < 0)
        return hasOtherScheme(text) ? HostName{}
                                    : classifyWrittenHost(writtenHost(
                                          text.startsWith(QLatin1String("//")) ? text.mid(2) : text));
    const QString scheme = text.left(schemeEnd).toLower();
    if (isAppScheme(scheme))
        return {HostKind::AppWithoutDomain, {}};
    return isNetworkScheme(scheme) ? classifyWrittenHost(writtenHost(text.mid(schemeEnd + 3))) : HostName{};
}

std::optional<QString> registrableDomain(const QString &hostOrUrl)
{
    const HostName name = classifyHost(hostOrUrl);
    if (name.kind != HostKind::Domain || !suffixes())
        return std::nullopt;
    const QByteArray host = name.host.toLatin1();
    const char *domain = psl_registrable_domain(suffixes(), host.constData());
    return domain ? QString::fromLatin1(domain) : domainByIcannRules(host);
}

bool isWebHost(const QString &text)
{
    const QString host = text.trimmed();
    if (std::ranges::any_of(host, [](QChar c) { return c.isSpace(); }) || host.contains(QLatin1Char('@')))
        return false;
    const std::optional<QString> domain = registrableDomain(host);
    if (!domain || host.contains(QLatin1String("://")))
        return domain.has_value();
    return isKnownSuffix(domain->section(QLatin1Char('.'), -1).toLatin1().constData(), PSL_TYPE_ICANN);
}

} // namespace fieldfare
