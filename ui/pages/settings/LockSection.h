// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "settings/SettingsSection.h"
#include "vault/Keychain.h"

namespace fieldfare {

class Switch;
class WindowSettings;

/// When the wallet locks, and whether the computer's keychain may unlock it.
class LockSection : public SettingsSection
{
    Q_OBJECT
public:
    LockSection(Wallet &wallet, WindowSettings &settings, Keychain &keychain, bool sleepTold,
                QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void passphraseRequested();

private:
    void addMinutes();
    void addKeychain();
    void addPassphrase();
    void turnKeychain(bool on);
    void askForPassphrase();
    void store(SecureBytes passphrase);
    void showKeychain(const QString &problem);

    Wallet &m_wallet;
    WindowSettings &m_settings;
    Keychain &m_keychain;
    Activity m_activity;
    Switch *m_switch;
    Label *m_note = nullptr;
    Label *m_changed = nullptr;
};

} // namespace fieldfare
