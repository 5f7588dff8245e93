// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/HealthCheck.h"

#include "vault/IntegrityCheck.h"

namespace fieldfare {

HealthCheck::HealthCheck(Wallet &wallet, QObject *parent)
    : QObject(parent)
    , m_wallet(wallet)
{
}

void HealthCheck::start()
{
    m_read.start(
        m_wallet,
        [](const WalletContext &context, ActivityControl &) { return integrityFaults(context.connection); },
        [this](const Result<QStringList> &faults) { note(faults); });
}

void HealthCheck::note(const Result<QStringList> &faults)
{
    if (!faults)
        Q_EMIT failed(faults.error());
    else if (faults->isEmpty())
        Q_EMIT whole();
    else
        Q_EMIT failed(Error{errors::damageFound, {m_wallet.path()}});
}

} // namespace fieldfare
