// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "demo/DemoCompanies.h"
#include "net/HttpClient.h"
#include "requests/Request.h"

#include <QString>

namespace fieldfare {

/// Fetches and sends, and waits until that is done: for workers and the command line, which have nothing else
/// to do meanwhile.
class DemoTraffic
{
public:
    /// Both outlive it.
    DemoTraffic(const WalletContext &context, HttpClient &client)
        : m_context(context)
        , m_client(client)
    {
    }

    /// A link as a person would click it.
    Result<RequestId> follow(const QString &link) const;
    /// What a company's answer points at.
    Result<RequestId> fetch(const QUrl &requestUri) const;
    Result<> sendAll() const;

private:
    const WalletContext &m_context;
    HttpClient &m_client;
};

/// Every request that waits in a fresh demonstration arrives.
Result<> inviteAll(const DemoCompanies &companies, const DemoTraffic &traffic);

} // namespace fieldfare
