// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportsPage.h"

namespace fieldfare {

ImportsPage::ImportsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void ImportsPage::refresh() {}

} // namespace fieldfare
