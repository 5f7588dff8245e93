// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "settings/SettingsSection.h"

namespace fieldfare {

class Switch;

/// What the program ever connects to, and whether that may be a computer of the person's own network.
class NetworkSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit NetworkSection(Wallet &wallet, QWidget *parent = nullptr);

    void refresh() override;

private:
    void allow(bool allowed);

    Wallet &m_wallet;
    Switch *m_own;
};

} // namespace fieldfare
