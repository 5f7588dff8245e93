// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/NetworkHttpClient.h"

#include "net/NetworkExchange.h"

#include <QPointer>

namespace fieldfare {

namespace {

class NetworkCall final : public HttpCall
{
public:
    explicit NetworkCall(NetworkExchange *exchange)
        : m_exchange(exchange)
    {
    }
    ~NetworkCall() override
    {
        if (m_exchange)
            m_exchange->giveUp();
    }

private:
    QPointer<NetworkExchange> m_exchange;
};

} // namespace

NetworkHttpClient::NetworkHttpClient(NetworkRules rules)
    : m_rules(std::move(rules))
{
}

NetworkHttpClient::~NetworkHttpClient() = default;

std::unique_ptr<HttpCall> NetworkHttpClient::send(const HttpRequest &request, Done done)
{
    // It belongs to itself: it deletes itself when it is done or its call is let go.
    NetworkExchange *exchange = new NetworkExchange(request, m_rules, std::move(done));
    QMetaObject::invokeMethod(exchange, &NetworkExchange::start, Qt::QueuedConnection);
    return std::make_unique<NetworkCall>(exchange);
}

} // namespace fieldfare
