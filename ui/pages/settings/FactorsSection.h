// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "settings/SettingsSection.h"

namespace fieldfare {

/// What the factors are; they are changed where the prices are.
class FactorsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit FactorsSection(Wallet &wallet, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void pricesRequested();

private:
    Wallet &m_wallet;
    Label *m_note;
};

} // namespace fieldfare
