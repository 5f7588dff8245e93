// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/Directory.h"

#include "base/Json.h"
#include "companies/LookAlikes.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

void addContact(Company &company, ContactKind kind, const QString &value)
{
    if (!value.isEmpty())
        company.contacts.append({kind, value});
}

QStringList texts(const json &object, const char *member)
{
    QStringList list;
    const json::const_iterator found = object.find(member);
    if (found == object.end() || !found->is_array())
        return list;
    for (const json &each : *found)
        list.append(toQString(each));
    return list;
}

} // namespace

Result<Directory> Directory::fromJson(const QByteArray &bytes)
{
    const Result<json> document = parseJson(bytes);
    if (!document)
        return failure(document.error());
    Directory directory;
    const json::const_iterator companies = document->find("companies");
    if (companies == document->end() || !companies->is_array())
        return failure(errors::jsonMalformed, {QStringLiteral("0")});
    for (const json &each : *companies) {
        Company company;
        company.name = jsonText(each, "name");
        company.country = jsonText(each, "country");
        company.domains = texts(each, "domains");
        addContact(company, ContactKind::Email, jsonText(each, "email"));
        addContact(company, ContactKind::Address, texts(each, "address").join(u'\n'));
        addContact(company, ContactKind::Webform, jsonText(each, "webform"));
        addContact(company, ContactKind::DeleteUrl, jsonText(each, "delete_url"));
        for (const QString &domain : std::as_const(company.domains)) {
            directory.m_byDomain.insert(domain, directory.m_companies.size());
            directory.m_domains.append(
                {domain, LookAlikes::foldedDomain(domain), directory.m_companies.size()});
        }
        directory.m_companies.append(company);
    }
    return directory;
}

const Company *Directory::byDomain(const QString &domain) const
{
    const auto found = m_byDomain.constFind(domain);
    return found == m_byDomain.cend() ? nullptr : &m_companies[*found];
}

} // namespace fieldfare
