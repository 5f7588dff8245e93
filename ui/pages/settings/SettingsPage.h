// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "settings/WindowSettings.h"
#include "vault/Keychain.h"

class QScrollArea;
class QVBoxLayout;

namespace fieldfare {

class SettingsSection;
class SidebarButton;

/// Sections under each other, and an index that leads to each.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// `sleepTold`: whether this computer tells when it goes to sleep.
    SettingsPage(Wallet &wallet, WindowSettings &settings, Keychain &keychain, bool sleepTold,
                 QWidget *parent = nullptr);

    void setNarrow(bool narrow) override;

Q_SIGNALS:
    /// To change it the wallet must be closed, which only the window can do.
    void passphraseRequested();
    /// Another wallet, or a copy of this one.
    void otherRequested();

protected:
    void refresh() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeIndex();
    QWidget *makeSections();
    void add(SettingsSection *section, const QString &icon, const QString &name);
    void goTo(qsizetype section);
    void markShown();

    QList<SettingsSection *> m_sections;
    QList<SidebarButton *> m_entries;
    QWidget *m_index;
    QVBoxLayout *m_indexRows;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
};

} // namespace fieldfare
