// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sending.h"

#include "delivery/Delivery.h"
#include "demo/Demonstration.h"
#include "inbox/Trust.h"
#include "net/NetworkHttpClient.h"

#include <QEventLoop>

namespace fieldfare::cli {

namespace {

/// The way out of a wallet: for a demonstration's, to companies that answer as long as this lives.
struct WayOut
{
    std::unique_ptr<Demonstration> demonstration;
    std::unique_ptr<NetworkHttpClient> client;
};

Result<WayOut> wayOutOf(const WalletContext &context)
{
    const Result<bool> ownNetwork = ownNetworkAllowed(context);
    if (!ownNetwork)
        return failure(ownNetwork.error());
    Result<std::unique_ptr<Demonstration>> demonstration = Demonstration::open(context);
    if (!demonstration)
        return failure(demonstration.error());
    NetworkRules rules;
    rules.ownNetwork = *ownNetwork;
    rules = demonstrationRules(demonstration->get(), rules);
    return WayOut{std::move(*demonstration), std::make_unique<NetworkHttpClient>(rules)};
}

} // namespace

Result<ArrivalOutcome> takeIn(Wallet &wallet, const RequestLink &link)
{
    const Result<WayOut> way = wayOutOf(wallet.context());
    if (!way)
        return failure(way.error());
    Reception reception(wallet.context(), *way->client);
    std::optional<Result<ArrivalOutcome>> outcome;
    QEventLoop loop; // the command line has nothing else to do
    reception.take(link, [&](const Result<ArrivalOutcome> &result) {
        outcome = result;
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return *outcome;
}

Result<> sendWhatIsDue(Wallet &wallet)
{
    const Result<WayOut> way = wayOutOf(wallet.context());
    if (!way)
        return failure(way.error());
    Delivery delivery(wallet.context(), *way->client);
    std::optional<Error> fault;
    QObject::connect(&delivery, &Delivery::failed, &delivery, [&](const Error &error) { fault = error; });
    QEventLoop loop;
    QObject::connect(&delivery, &Delivery::idle, &loop, &QEventLoop::quit);
    delivery.start();
    if (delivery.isSending())
        loop.exec();
    if (fault)
        return failure(*fault);
    return {};
}

} // namespace fieldfare::cli
