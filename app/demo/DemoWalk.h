// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "demo/DemoTraffic.h"
#include "requests/Request.h"
#include "rewards/RewardStore.h"

#include <QList>
#include <QString>

namespace fieldfare {

/// One thing that happened on the way through a demonstration.
struct DemoStep
{
    QString step; ///< stable: "approve", "grant", "redeem", "counter", "better-offer", "decline", "refuse"
    QString company;
    RequestId request;
    QString detail; ///< an amount, a code, a check; as it is written in files
};

/// Answers the five requests of a fresh demonstration wallet, one way each, over the real network code: the
/// generous one is approved and its reward used in part, the cheap one is bargained with and the better offer
/// approved, the one that wants a "never" is declined, the unproven one was refused already, and of the
/// over-asking one the modest choice is approved. Ends with demoStepFailed where one comes out otherwise.
class DemoWalk
{
public:
    /// Both outlive it.
    DemoWalk(const WalletContext &context, HttpClient &client)
        : m_context(context)
        , m_traffic(context, client)
    {
    }

    Result<QList<DemoStep>> run();

private:
    Result<> answer(const RequestId &id, const QString &company);
    Result<> approve(const RequestId &id, const QString &company, bool modest);
    Result<> noteGrants(const RequestId &id, const QString &company, const DecisionId &decision);
    Result<> redeemPart(const QString &company);
    Result<> counter(const RequestId &id, const QString &company);
    Result<> decline(const RequestId &id, const QString &company);
    Result<> noteRefusal(const RequestId &id, const QString &company);

    const WalletContext &m_context;
    DemoTraffic m_traffic;
    QList<DemoStep> m_steps;
    QList<Reward> m_granted; ///< by the last approval
};

} // namespace fieldfare
