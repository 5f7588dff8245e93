// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoTraffic.h"

#include "base/Json.h"
#include "delivery/Delivery.h"
#include "delivery/Reception.h"
#include "demo/DemoErrors.h"
#include "openid4vp/RequestLink.h"

#include <QEventLoop>

#include <nlohmann/json.hpp>

namespace fieldfare {

Result<RequestId> DemoTraffic::follow(const QString &text) const
{
    const Result<RequestLink> link = RequestLink::fromLink(text);
    if (!link)
        return failure(link.error());
    Reception reception(m_context, m_client);
    std::optional<Result<ArrivalOutcome>> outcome;
    QEventLoop loop;
    reception.take(*link, [&](const Result<ArrivalOutcome> &result) {
        outcome = result;
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    if (!*outcome)
        return failure(outcome->error());
    const Arrival *arrival = std::get_if<Arrival>(&**outcome);
    if (!arrival)
        return failure(errors::demoStepFailed, {QStringLiteral("fetch")});
    return arrival->id;
}

Result<RequestId> DemoTraffic::fetch(const QUrl &requestUri) const
{
    // A new offer comes from the party that was answered: its name is the address's.
    const QString client = QStringLiteral("x509_san_dns:") + requestUri.host(QUrl::FullyEncoded);
    const QByteArray parameters =
        toFormText({{QStringLiteral("client_id"), client},
                    {QStringLiteral("request_uri"), requestUri.toString(QUrl::FullyEncoded)}});
    return follow(QStringLiteral("openid4vp://?") + QString::fromLatin1(parameters));
}

Result<> DemoTraffic::sendAll() const
{
    Delivery delivery(m_context, m_client);
    std::optional<Error> fault;
    QObject::connect(&delivery, &Delivery::failed, &delivery, [&](const Error &error) { fault = error; });
    QEventLoop loop;
    QObject::connect(&delivery, &Delivery::idle, &loop, &QEventLoop::quit);
    delivery.start();
    if (delivery.isSending())
        loop.exec();
    return fault ? Result<>(failure(*fault)) : Result<>();
}

Result<> inviteAll(const DemoCompanies &companies, const DemoTraffic &traffic)
{
    for (const nlohmann::json &entry : companies.script().part("waiting")) {
        const Result<QString> link = companies.invite(jsonText(entry, "scene"));
        if (!link)
            return failure(link.error());
        const Result<RequestId> arrived = traffic.follow(*link);
        if (!arrived)
            return failure(arrived.error());
    }
    return {};
}

} // namespace fieldfare
