// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/Demonstration.h"

#include "settings/SettingStore.h"

namespace fieldfare {

QString demonstrationSetting()
{
    return QStringLiteral("demonstration");
}

QString demonstrationPassphrase()
{
    return QStringLiteral("demonstration");
}

Demonstration::Demonstration(std::unique_ptr<DemoCompanies> companies)
    : m_companies(std::move(companies))
    , m_server([this](const DemoHttpRequest &request) { return m_companies->answer(request); })
{
}

Demonstration::~Demonstration() = default;

bool Demonstration::isOne(const WalletContext &context)
{
    const Result<QString> record = SettingStore(context.connection).value(demonstrationSetting(), QString());
    return record && !record->isEmpty();
}

Result<std::unique_ptr<DemoCompanies>> Demonstration::companiesOf(const WalletContext &context)
{
    const Result<QString> record = SettingStore(context.connection).value(demonstrationSetting(), QString());
    if (!record)
        return failure(record.error());
    if (record->isEmpty())
        return std::unique_ptr<DemoCompanies>();
    const Result<std::shared_ptr<const DemoScript>> script = DemoScript::load();
    if (!script)
        return failure(script.error());
    return DemoCompanies::fromRecord(*record, *script, context.clock);
}

Result<std::unique_ptr<Demonstration>> Demonstration::open(const WalletContext &context)
{
    Result<std::unique_ptr<DemoCompanies>> companies = companiesOf(context);
    if (!companies)
        return failure(companies.error());
    if (!*companies)
        return std::unique_ptr<Demonstration>();
    std::unique_ptr<Demonstration> demonstration(new Demonstration(std::move(*companies)));
    const Result<> started = demonstration->m_server.start(demonstration->m_companies->server());
    if (!started)
        return failure(started.error());
    demonstration->m_client = std::make_unique<NetworkHttpClient>(demonstration->rules());
    return demonstration;
}

NetworkRules Demonstration::rules() const
{
    NetworkRules rules;
    rules.ownNetwork = true;
    rules.securePort = m_server.serverPort();
    rules.furtherAuthorities = {QSslCertificate(m_companies->authority().der(), QSsl::Der)};
    rules.lookup = [hosts =
                        m_companies->hosts()](const QString &host, QObject *,
                                              const std::function<void(const QList<QHostAddress> &)> &found) {
        found(hosts.contains(host) ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}
                                   : QList<QHostAddress>());
    };
    return rules;
}

NetworkRules demonstrationRules(const Demonstration *demonstration, const NetworkRules &rules)
{
    return demonstration ? demonstration->rules() : rules;
}

} // namespace fieldfare
