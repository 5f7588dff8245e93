// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

namespace fieldfare {

/// What companies ask, and the answers.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(Wallet &wallet, QWidget *parent = nullptr);

protected:
    void refresh() override;
};

} // namespace fieldfare
