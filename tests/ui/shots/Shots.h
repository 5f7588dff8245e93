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

/// Until no worker has anything left and what they delivered is laid out, however slow the machine is.
void settle();

/// Takes pictures of the real window over sample wallets.
class Shots
{
public:
    /// Pictures go to `target`, wallets to `scratch`. `lightOnly`: NAME-light alone of each state.
    Shots(const QString &target, const QString &scratch, const QString &language, bool lightOnly);

    void takeUnlock();
    void takeFirstStart();
    void takePages();
    void takeNewcomer();
    /// Dialogs, menus and lists that open, over the pages.
    void takeDialogs();
    /// Pictures that could not be written.
    int failures() const { return m_failures; }

private:
    void makeWindow();
    void open(const QString &wallet);
    /// The window as it is: NAME-light, NAME-dark (1280 × 800), NAME-small (960 × 640).
    void save(const QString &name);
    /// With the dialogs and menus that are open over it.
    void saveAs(const QString &file);
    void closeAll();
    /// Waits until there is something of that English name to press, and presses it.
    void press(const QString &name);
    void go(PageId page);
    void takeSettingsDialogs();
    void takeMyDataDialogs();

    QString m_target;
    QString m_scratch;
    QString m_language;
    bool m_lightOnly;
    FixedClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_failures = 0;
};

} // namespace fieldfare::samples
