// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace fieldfare {

class Wallet;

/// Notices when another program, the command line say, has written into the open wallet, so that the window
/// shows it without being asked. Nothing is looked at while the file lies still.
class OthersChanges : public QObject
{
    Q_OBJECT
public:
    /// The wallet outlives it and tells its pages itself (Wallet::changed).
    explicit OthersChanges(Wallet &wallet, QObject *parent = nullptr);

private:
    void note();
    void look();
    void watch();

    Wallet &m_wallet;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< many writes, one look
};

} // namespace fieldfare
