// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

namespace fieldfare {

/// Discounts and what else came, to be used.
class RewardsPage : public Page
{
    Q_OBJECT
public:
    explicit RewardsPage(Wallet &wallet, QWidget *parent = nullptr);

protected:
    void refresh() override;
};

} // namespace fieldfare
