// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "settings/SettingsSection.h"

class QPushButton;

namespace fieldfare {

class WindowSettings;

/// A copy of the file at a place of the person's choice, proven by opening it.
class BackupSection : public SettingsSection
{
    Q_OBJECT
public:
    BackupSection(Wallet &wallet, WindowSettings &settings, QWidget *parent = nullptr);
    void refresh() override;
    void backUpTo(const QString &target);

private:
    void choose();
    void finish(const QString &target, const Result<> &done);

    Wallet &m_wallet;
    WindowSettings &m_settings;
    Activity m_activity;
    QPushButton *m_button;
    Label *m_note;
};

} // namespace fieldfare
