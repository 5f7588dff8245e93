// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardsPage.h"

namespace fieldfare {

RewardsPage::RewardsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
    watch({RecordKind::Rewards});
}

void RewardsPage::refresh() {}

} // namespace fieldfare
