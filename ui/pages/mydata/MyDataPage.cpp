// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyDataPage.h"

namespace fieldfare {

MyDataPage::MyDataPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void MyDataPage::refresh() {}

} // namespace fieldfare
