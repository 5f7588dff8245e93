// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "settings/SettingsSection.h"
#include "settings/WindowSettings.h"

class QPushButton;

namespace fieldfare {

/// A copy of the file at a place of the person's choice, proven by opening it.
class BackupSection : public SettingsSection
{
    Q_OBJECT
public:
    BackupSection(Wallet &wallet, WindowSettings &settings, QWidget *parent = nullptr);
    void refresh() override;
    void backUpTo(const QString &target);

Q_SIGNALS:
    /// A copy is to be opened in the place of this wallet.
    void openRequested();

private:
    void choose();
    void lookFor(const QList<BackupCopy> &copies);
    void showCopies(const QList<BackupCopy> &copies, const QList<bool> &there);
    void finish(const QString &target, const Result<> &done);

    Wallet &m_wallet;
    WindowSettings &m_settings;
    Activity m_activity;
    Activity m_look;
    QPushButton *m_button;
    Label *m_note;
};

} // namespace fieldfare
