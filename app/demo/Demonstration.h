// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "demo/DemoCompanies.h"
#include "demo/DemoServer.h"
#include "net/NetworkHttpClient.h"

#include <QString>

#include <memory>

namespace fieldfare {

/// The setting by which a wallet is a demonstration: the keys of its companies.
QString demonstrationSetting();
/// Of every demonstration: there is nothing in it to protect.
QString demonstrationPassphrase();

/// The companies of an open demonstration wallet, answering on this computer for as long as this lives.
class Demonstration
{
public:
    /// Null where the wallet is no demonstration. `context` outlives it. Errors: demoUnreadable, demoNoPort.
    static Result<std::unique_ptr<Demonstration>> open(const WalletContext &context);
    static bool isOne(const WalletContext &context);
    /// Without a server. Null where the wallet is no demonstration.
    static Result<std::unique_ptr<DemoCompanies>> companiesOf(const WalletContext &context);
    ~Demonstration();

    /// How the demonstration's wallet reaches them, and nobody else: their names lead to this computer, and
    /// their authority proves the connection.
    NetworkRules rules() const;
    /// By these rules.
    HttpClient &client() { return *m_client; }
    const DemoCompanies &companies() const { return *m_companies; }
    DemoServer &server() { return m_server; }

private:
    explicit Demonstration(std::unique_ptr<DemoCompanies> companies);

    std::unique_ptr<DemoCompanies> m_companies;
    DemoServer m_server;
    std::unique_ptr<NetworkHttpClient> m_client;
};

/// The rules for a wallet's way out: `rules` as they are, or those of its demonstration where it is one.
NetworkRules demonstrationRules(const Demonstration *demonstration, const NetworkRules &rules);

} // namespace fieldfare
