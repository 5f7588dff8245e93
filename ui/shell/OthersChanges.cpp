// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/OthersChanges.h"

#include "Wallet.h"

namespace fieldfare {

namespace {

constexpr int kSettleMs = 150;

} // namespace

OthersChanges::OthersChanges(Wallet &wallet, QObject *parent)
    : QObject(parent)
    , m_wallet(wallet)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &OthersChanges::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &OthersChanges::note);
    watch();
}

void OthersChanges::watch()
{
    // The journal is written at each change, the file itself now and then. What was replaced is watched anew.
    for (const char *suffix : {"", "-wal"}) {
        const QString file = m_wallet.path() + QLatin1String(suffix);
        if (!m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
}

void OthersChanges::note()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void OthersChanges::look()
{
    watch();
    (void)m_wallet.lookForOthersChanges();
}

} // namespace fieldfare
