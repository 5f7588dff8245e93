// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

namespace fieldfare {

/// The signed record of every decision.
class ReceiptsPage : public Page
{
    Q_OBJECT
public:
    explicit ReceiptsPage(Wallet &wallet, QWidget *parent = nullptr);

protected:
    void refresh() override;
};

} // namespace fieldfare
