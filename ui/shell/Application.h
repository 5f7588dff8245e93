// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "settings/WindowSettings.h"
#include "shell/OpenEvents.h"
#include "vault/SystemKeychain.h"

#include <memory>
#include <optional>

class QApplication;

namespace fieldfare {

class CaretRest;
class MainWindow;
class Session;
class SessionEvents;
class SingleInstance;
class SystemAppearance;

/// The program with its window: builds the parts, joins them, and opens what the command line names.
class Application
{
public:
    explicit Application(QApplication &application);
    ~Application();

    /// The exit code where the program has nothing more to do: --help, --version, a mistake, or another
    /// window that took the file over. Otherwise nothing, and the window shows.
    std::optional<int> start();

private:
    void take(const Handover &handed);
    void applyAppearance();
    void finishStart();

    QApplication &m_application;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SystemAppearance> m_appearance;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<SingleInstance> m_instance;
    OpenEvents m_openEvents;
    std::unique_ptr<CaretRest> m_caret;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fieldfare
