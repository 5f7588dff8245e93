// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "openid4vp/RequestLink.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace fieldfare {

/// Something that arrived and points elsewhere: nothing of it has been loaded.
struct WaitingLink
{
    QString id; ///< the list's: "link:1"
    QString text;
    RequestLink link;
    QDateTime arrivedAt; ///< where the person is
};

/// The links that wait for the person's click, kept in the wallet so that they outlive a lock.
class WaitingLinks
{
public:
    explicit WaitingLinks(Wallet &wallet);

    /// The newest first.
    const QList<WaitingLink> &all() const { return m_links; }
    /// Null where none has that id (any more).
    const WaitingLink *find(const QString &id) const;
    /// Its id. The same link waits once.
    QString add(const RequestLink &link, Instant now);
    /// False where there was none.
    bool remove(const QString &id);
    /// Writes them into the wallet.
    Result<> keep() const;

private:
    QString nextId() { return QStringLiteral("link:%1").arg(++m_last); }

    Wallet &m_wallet;
    QList<WaitingLink> m_links;
    int m_last = 0;
};

} // namespace fieldfare
