// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "context/WalletContext.h"
#include "demo/DemoCompanies.h"
#include "demo/DemoTraffic.h"
#include "holders/Holders.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace fieldfare {

/// A clock that stands where it is put.
class DemoClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// What happened to the made-up person until now, lived through again in order: companies, an import,
/// breaches, letters, requests and answers. Every record comes about as a real one does.
class DemoPast
{
public:
    /// All outlive it. `clock` is the context's.
    DemoPast(const WalletContext &context, DemoClock &clock, const DemoCompanies &companies,
             HttpClient &client);

    /// Before everything that happens until `now`.
    static Instant beginning(Instant now);
    /// Until `now`, where the clock stands afterwards.
    Result<> live(Instant now, ActivityControl &control);

private:
    struct Event
    {
        Instant at;
        std::function<Result<>()> happen;
    };
    void plan(Instant now);
    void planLetters(Instant now);
    void planRequests(Instant now);
    void add(Instant now, double daysAgo, std::function<Result<>()> happen);

    Result<> fillMyData();
    Result<> takeLogins(ActivityControl &control);
    Result<> takeHoldings();
    Result<> takeBreaches();
    Result<> setWorths();
    Result<> writeLetter(std::size_t number);
    Result<> moveLetter(std::size_t number, const nlohmann::json &step);
    Result<> answer(const nlohmann::json &entry);
    Result<> use(const QString &scene, const nlohmann::json &entry);
    Result<CompanyId> company(const QString &name) const;

    const WalletContext &m_context;
    DemoClock &m_clock;
    const DemoCompanies &m_companies;
    DemoTraffic m_traffic;
    std::vector<Event> m_events;
    QHash<std::size_t, LetterId> m_letters;
    QHash<QString, DecisionId> m_decisions; ///< by scene
};

} // namespace fieldfare
