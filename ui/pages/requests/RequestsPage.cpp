// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestsPage.h"

namespace fieldfare {

RequestsPage::RequestsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
    watch({RecordKind::Requests});
}

void RequestsPage::refresh() {}

} // namespace fieldfare
