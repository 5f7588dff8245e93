// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

#include <QObject>

namespace fieldfare {

/// Looks through the whole of a wallet that was just opened, on a worker: each page, each row. Done once; a
/// wallet that is locked meanwhile is left at once.
class HealthCheck : public QObject
{
    Q_OBJECT
public:
    /// The wallet outlives it.
    explicit HealthCheck(Wallet &wallet, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Nothing is damaged.
    void whole();
    /// Something is, or it could not be looked at.
    void failed(const fieldfare::Error &error);

private:
    void note(const Result<QStringList> &faults);

    Wallet &m_wallet;
    WorkerRead<QStringList> m_read;
};

} // namespace fieldfare
