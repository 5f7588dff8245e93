// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"

namespace fieldfare {

SettingsPage::SettingsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void SettingsPage::refresh() {}

} // namespace fieldfare
