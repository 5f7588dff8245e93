// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Courier.h"

#include "inbox/Trust.h"

#include <algorithm>

namespace fieldfare {

Courier::Courier(Wallet &wallet, HttpClient *client, QObject *parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_network(client ? nullptr : std::make_unique<NetworkHttpClient>())
    , m_client(client ? *client : *m_network)
    , m_delivery(wallet.context(), m_client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Courier::look);
    connect(&wallet, &Wallet::changed, this, &Courier::noteChange);
    connect(&m_delivery, &Delivery::failed, this, &Courier::failed);
    readRules();
    keepWhatIsHeld();
    // Later, so that whoever made this hears of what fails.
    QTimer::singleShot(0, this, [this] { m_delivery.start(); });
}

Courier::~Courier() = default;

void Courier::readRules()
{
    if (!m_network)
        return;
    const Result<bool> ownNetwork = ownNetworkAllowed(m_wallet.context());
    if (ownNetwork)
        m_network->setOwnNetwork(*ownNetwork);
    else
        Q_EMIT failed(ownNetwork.error());
}

void Courier::keepWhatIsHeld()
{
    const Result<QList<OutboxMessage>> held = m_delivery.held();
    if (!held)
        return;
    for (const OutboxMessage &message : *held)
        m_left.insert(message.decision);
}

void Courier::noteChange(RecordKind kind)
{
    if (kind == RecordKind::Settings)
        readRules();
    if (kind != RecordKind::Requests || m_queued)
        return;
    // After the transaction that told it, and once for several.
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        look();
    });
}

/// Releases what has been held long enough, and waits for what comes next.
void Courier::look()
{
    m_timer.stop();
    const Result<QList<OutboxMessage>> held = m_delivery.held();
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    const Instant now = m_wallet.context().clock.now();
    std::optional<Instant> next;
    for (const OutboxMessage &message : *held) {
        if (m_left.contains(message.decision))
            continue;
        if (message.nextAt > now) {
            next = next ? std::min(*next, message.nextAt) : message.nextAt;
            continue;
        }
        const Result<> released = m_delivery.release(message.decision);
        if (!released)
            Q_EMIT failed(released.error());
    }
    if (next)
        m_timer.start(int((next->microseconds - now.microseconds) / 1000 + 1));
    m_delivery.start(); // a rule may have answered meanwhile
}

} // namespace fieldfare
