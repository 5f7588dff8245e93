// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "context/FactSources.h"
#include "settings/SettingsSection.h"

namespace fieldfare {

/// The program, its licence, and where its facts come from.
class AboutSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AboutSection(Wallet &wallet, QWidget *parent = nullptr);
    void refresh() override;

private:
    void show(const QList<FactSource> &sources);

    Wallet &m_wallet;
    Activity m_activity;
    bool m_read = false;
    Label *m_companies;
    Label *m_breaches;
};

} // namespace fieldfare
