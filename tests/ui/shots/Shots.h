// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FixedClock.h"
#include "common/Page.h"
#include "platform/SessionEvents.h"
#include "settings/WindowSettings.h"
#include "shell/MainWindow.h"
#include "vault/SystemKeychain.h"

#include <QString>

#include <memory>

namespace fieldfare::samples {

/// Takes pictures of the real window over sample wallets.
class Shots
{
public:
    /// Pictures go to `target`, wallets to `scratch`.
    Shots(const QString &target, const QString &scratch);

    void takeUnlock();
    void takeFirstStart();
    void takePages();
    void takeNewcomer();
    /// Pictures that could not be written.
    int failures() const { return m_failures; }

private:
    void makeWindow();
    void open(const QString &wallet);
    /// The window as it is: NAME-light, NAME-dark (1280 × 800), NAME-small (960 × 640).
    void save(const QString &name);
    void saveAs(const QString &file);

    QString m_target;
    QString m_scratch;
    FixedClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_failures = 0;
};

} // namespace fieldfare::samples
