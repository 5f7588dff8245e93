// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LettersPage.h"

namespace fieldfare {

LettersPage::LettersPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
}

void LettersPage::refresh() {}

} // namespace fieldfare
