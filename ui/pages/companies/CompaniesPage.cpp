// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesPage.h"

namespace fieldfare {

CompaniesPage::CompaniesPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void CompaniesPage::refresh() {}

} // namespace fieldfare
