// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "context/Facts.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <functional>
#include <memory>

namespace fieldfare {

/// Which records changed; pages refresh what they show of them.
enum class RecordKind {
    Settings,
    Values,
    Companies,
    Prices,
    Breaches,
    Letters,
    Imports,
    Rewards,
    Requests,
    Receipts
};

/// What every service needs: an open wallet on this thread, the facts, the time. Services are made from it
/// where they are needed and keep nothing.
struct WalletContext
{
    Connection &connection;
    const Facts &facts;
    const Clock &clock;
    Currency currency; ///< the wallet's own
    QString language;  ///< of labels and new letters: "en", "de"
    std::function<void(RecordKind)> changed = [](RecordKind) {};

    Result<Transaction> begin() const { return Transaction::begin(connection, clock); }
    QString label(const FieldPath &path) const { return facts.catalogue().label(path, language); }
};

/// The same for a worker thread: its own connection; what changed is told by whoever waits for it.
class WorkerContext
{
public:
    WorkerContext(std::unique_ptr<Connection> connection, std::shared_ptr<const Facts> facts,
                  const Clock &clock, Currency currency, QString language)
        : m_connection(std::move(connection))
        , m_facts(std::move(facts))
        , m_context{*m_connection, *m_facts, clock, currency, std::move(language)}
    {
    }
    const WalletContext &context() const { return m_context; }
    /// From any thread: what is being read ends with an error soon.
    void interrupt() { m_connection->interrupt(); }

private:
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const Facts> m_facts;
    WalletContext m_context;
};

} // namespace fieldfare
