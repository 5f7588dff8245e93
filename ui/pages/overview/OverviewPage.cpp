// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewPage.h"

namespace fieldfare {

OverviewPage::OverviewPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void OverviewPage::refresh() {}

} // namespace fieldfare
