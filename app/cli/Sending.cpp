// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sending.h"

#include "delivery/Delivery.h"
#include "inbox/Trust.h"
#include "net/NetworkHttpClient.h"

#include <QEventLoop>

namespace fieldfare::cli {

namespace {

Result<NetworkRules> rulesOf(const WalletContext &context)
{
    const Result<bool> ownNetwork = ownNetworkAllowed(context);
    if (!ownNetwork)
        return failure(ownNetwork.error());
    NetworkRules rules;
    rules.ownNetwork = *ownNetwork;
    return rules;
}

} // namespace

Result<ArrivalOutcome> takeIn(Wallet &wallet, const RequestLink &link)
{
    const Result<NetworkRules> rules = rulesOf(wallet.context());
    if (!rules)
        return failure(rules.error());
    NetworkHttpClient client(*rules);
    Reception reception(wallet.context(), client);
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
    const Result<NetworkRules> rules = rulesOf(wallet.context());
    if (!rules)
        return failure(rules.error());
    NetworkHttpClient client(*rules);
    Delivery delivery(wallet.context(), client);
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
