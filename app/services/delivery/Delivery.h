// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "net/HttpClient.h"
#include "requests/Decision.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace fieldfare {

/// Sends what was decided, once each, and writes down what became of it. Lives on the wallet's thread and
/// asks the clock only when something is due; nothing ticks in between. What is on its way when it goes is
/// tried again later, with the same bytes.
class Delivery : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Delivery(const WalletContext &context, HttpClient &client, QObject *parent = nullptr);
    ~Delivery() override;

    /// Sends what is due and waits for the next; call it again after every decision.
    void start();
    /// What is held goes out at its time; until then it can be taken back (Decisions::takeBack).
    Result<> release(const DecisionId &decision);
    /// The person does not want it tried any more.
    Result<> giveUp(const DecisionId &decision);
    /// Tries it at once, without waiting for the pause to end.
    Result<> tryNow(const DecisionId &decision);
    /// What is decided and not yet to be sent, oldest first.
    Result<QList<OutboxMessage>> held() const;
    bool isSending() const { return !m_calls.empty(); }

Q_SIGNALS:
    /// A message is at a new state.
    void moved(const fieldfare::DecisionId &decision);
    /// Nothing is being sent any more, and nothing more is due now.
    void idle();
    void failed(const fieldfare::Error &error);

private:
    struct Sending;
    Result<> sendDue();
    Result<> send(const OutboxMessage &message);
    /// By value: the call that holds the message goes meanwhile.
    void answered(OutboxMessage message, const Result<HttpAnswer> &answer);
    Result<> write(const OutboxMessage &message, const Result<HttpAnswer> &answer);
    void waitForNext();

    const WalletContext &m_context;
    HttpClient &m_client;
    QTimer m_timer;
    std::vector<std::unique_ptr<Sending>> m_calls;
};

} // namespace fieldfare
