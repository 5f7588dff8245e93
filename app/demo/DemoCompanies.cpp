// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoCompanies.h"

#include "base/Json.h"
#include "demo/DemoErrors.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

QString authorityName()
{
    return QStringLiteral("Fieldfare demonstration authority (made up)");
}

QString strangerName()
{
    return QStringLiteral("An authority that nobody knows (made up)");
}

} // namespace

DemoCompanies::DemoCompanies(std::shared_ptr<const DemoScript> script, Certificate authority,
                             DemoIdentity server)
    : m_script(std::move(script))
    , m_authority(std::move(authority))
    , m_server(std::move(server))
{
}

Result<std::unique_ptr<DemoCompanies>> DemoCompanies::make(std::shared_ptr<const DemoScript> script,
                                                           const Clock &clock)
{
    // The authorities' own keys are not kept: nobody else is ever vouched for.
    const Result<DemoAuthority> authority = DemoAuthority::make(authorityName(), clock.now());
    if (!authority)
        return failure(authority.error());
    const Result<DemoAuthority> stranger = DemoAuthority::make(strangerName(), clock.now());
    if (!stranger)
        return failure(stranger.error());
    QStringList hosts;
    for (const DemoFirm &firm : script->firms())
        hosts.append(firm.host);
    Result<DemoIdentity> server = authority->issue(QStringLiteral("Companies of the demonstration"), hosts);
    if (!server)
        return failure(server.error());
    std::unique_ptr<DemoCompanies> companies(
        new DemoCompanies(script, authority->identity().certificate, std::move(*server)));
    for (const DemoFirm &firm : script->firms()) {
        Result<DemoIdentity> identity =
            (firm.isProven ? *authority : *stranger).issue(firm.name, {firm.host});
        if (!identity)
            return failure(identity.error());
        companies->m_companies.push_back(
            std::make_unique<DemoCompany>(firm, std::move(*identity), script, clock));
    }
    return companies;
}

Result<std::unique_ptr<DemoCompanies>>
DemoCompanies::fromRecord(const QString &record, std::shared_ptr<const DemoScript> script, const Clock &clock)
{
    const Result<json> document = parseJson(record.toUtf8());
    if (!document)
        return failure(document.error());
    const Result<QList<Certificate>> authority =
        Certificate::listFromPem(jsonText(*document, "authority").toUtf8());
    if (!authority)
        return failure(authority.error());
    Result<DemoIdentity> server = DemoIdentity::fromJson(document->value("server", json()));
    if (!server)
        return failure(server.error());
    std::unique_ptr<DemoCompanies> companies(
        new DemoCompanies(script, authority->first(), std::move(*server)));
    const json identities = document->value("companies", json::object());
    for (const DemoFirm &firm : script->firms()) {
        Result<DemoIdentity> identity =
            DemoIdentity::fromJson(identities.value(firm.key.toStdString(), json()));
        if (!identity)
            return failure(identity.error());
        companies->m_companies.push_back(
            std::make_unique<DemoCompany>(firm, std::move(*identity), script, clock));
    }
    return companies;
}

Result<QString> DemoCompanies::toRecord() const
{
    const Result<json> server = m_server.toJson();
    if (!server)
        return failure(server.error());
    json document{{"authority", m_authority.toPem().toStdString()}, {"server", *server}};
    for (const std::unique_ptr<DemoCompany> &company : m_companies) {
        const Result<json> identity = company->identity().toJson();
        if (!identity)
            return failure(identity.error());
        document["companies"][company->firm().key.toStdString()] = *identity;
    }
    return QString::fromStdString(document.dump());
}

QStringList DemoCompanies::hosts() const
{
    QStringList hosts;
    for (const std::unique_ptr<DemoCompany> &company : m_companies)
        hosts.append(company->firm().host);
    return hosts;
}

const DemoCompany *DemoCompanies::at(const QString &host) const
{
    const auto found = std::ranges::find_if(
        m_companies, [&host](const std::unique_ptr<DemoCompany> &each) { return each->firm().host == host; });
    return found == m_companies.end() ? nullptr : found->get();
}

const DemoCompany *DemoCompanies::of(const QString &firm) const
{
    const DemoFirm *known = m_script->firm(firm);
    return known ? at(known->host) : nullptr;
}

Result<QString> DemoCompanies::invite(const QString &scene) const
{
    const DemoScene *known = m_script->scene(scene);
    const DemoCompany *company = known ? of(known->firm) : nullptr;
    if (!company)
        return failure(errors::demoUnreadable, {scene});
    return company->invite(scene);
}

DemoHttpReply DemoCompanies::answer(const DemoHttpRequest &request) const
{
    const DemoCompany *company = at(QString::fromLatin1(request.host));
    return company ? company->answer(request)
                   : DemoHttpReply{404, "text/plain", "No company of the demonstration has this name.\n"};
}

} // namespace fieldfare
