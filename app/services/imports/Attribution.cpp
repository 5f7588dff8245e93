// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/Attribution.h"

#include "companies/DomainNames.h"

#include <QHash>

#include <algorithm>

namespace fieldfare {

namespace {

QString comparable(const QString &title)
{
    return title.trimmed().toCaseFolded();
}

SkipReason reasonOf(HostKind kind)
{
    switch (kind) {
    case HostKind::IpAddress:
        return SkipReason::IpAddress;
    case HostKind::OwnNetwork:
        return SkipReason::OwnNetwork;
    case HostKind::AppWithoutDomain:
        return SkipReason::AppWithoutDomain;
    case HostKind::Domain:
    case HostKind::None:
        break;
    }
    return SkipReason::NoAddress;
}

Attribution attributeToTitle(const ImportedItem &item, SkipReason otherwise)
{
    const std::optional<QString> domain =
        isWebHost(item.title) ? registrableDomain(item.title) : std::nullopt;
    return domain ? Attribution{{*domain}, std::nullopt} : Attribution{{}, otherwise};
}

Attribution attributeLogin(const ImportedItem &item)
{
    Attribution result;
    SkipReason reason = SkipReason::NoAddress;
    for (const QString &uri : item.uris) {
        const std::optional<QString> domain = registrableDomain(uri);
        if (domain && !result.domains.contains(*domain))
            result.domains.append(*domain);
        else if (!domain)
            reason = std::min(reason, reasonOf(classifyHost(uri).kind));
    }
    if (item.uris.isEmpty())
        result = attributeToTitle(item, SkipReason::NoAddress);
    else if (result.domains.isEmpty())
        result.skipped = reason;
    if (!result.skipped && item.fields.isEmpty())
        result.skipped = SkipReason::NoUserName;
    return result;
}

Attribution attributeRecord(const ImportedItem &item, const QHash<QString, QStringList> &loginDomains)
{
    Attribution result = attributeToTitle(item, SkipReason::OwnRecord);
    const auto login = loginDomains.constFind(comparable(item.title));
    if (result.skipped && login != loginDomains.constEnd())
        result = {*login, std::nullopt};
    if (item.fields.isEmpty())
        result.skipped = SkipReason::NoPersonalData;
    return result;
}

} // namespace

QList<Attribution> attributeToCompanies(const QList<ImportedItem> &items)
{
    QList<Attribution> results(items.size());
    QHash<QString, QStringList> loginDomains;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ImportedItem &item = items[i];
        if (item.trashed) {
            results[i].skipped = SkipReason::Trashed;
        } else if (item.kind == ItemKind::Login) {
            results[i] = attributeLogin(item);
            const QString title = comparable(item.title);
            if (!results[i].domains.isEmpty() && !title.isEmpty() && !loginDomains.contains(title))
                loginDomains.insert(title, results[i].domains);
        }
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ImportedItem &item = items[i];
        if (item.trashed || item.kind == ItemKind::Login)
            continue;
        if (item.kind == ItemKind::Identity || item.kind == ItemKind::Card)
            results[i] = attributeRecord(item, loginDomains);
        else
            results[i].skipped =
                item.kind == ItemKind::Note ? SkipReason::SecureNote : SkipReason::NoPersonalData;
    }
    return results;
}

} // namespace fieldfare
