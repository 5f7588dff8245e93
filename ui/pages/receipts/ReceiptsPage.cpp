// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptsPage.h"

namespace fieldfare {

ReceiptsPage::ReceiptsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
    watch({RecordKind::Receipts});
}

void ReceiptsPage::refresh() {}

} // namespace fieldfare
