// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "delivery/Delivery.h"
#include "net/NetworkHttpClient.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace fieldfare {

/// The open wallet's way out: the network, by the rules that the person has set, and what is delivered over
/// it. What is decided while it lives goes out after its eight seconds; what was held when the wallet was
/// opened stays held until the person says what is to become of it; what a rule answered goes out at its
/// time. Destroyed at locking.
class Courier : public QObject
{
    Q_OBJECT
public:
    /// `client`: in place of the network, for tests; outlives this.
    explicit Courier(Wallet &wallet, HttpClient *client = nullptr, QObject *parent = nullptr);
    ~Courier() override;

    HttpClient &client() const { return m_client; }
    Delivery &delivery() { return m_delivery; }

Q_SIGNALS:
    void failed(const fieldfare::Error &error);

private:
    void noteChange(RecordKind kind);
    void readRules();
    void look();
    void keepWhatIsHeld();

    Wallet &m_wallet;
    std::unique_ptr<NetworkHttpClient> m_network;
    HttpClient &m_client;
    Delivery m_delivery;
    QSet<DecisionId> m_left; ///< held since before: never sent by itself
    QTimer m_timer;
    bool m_queued = false;
};

} // namespace fieldfare
