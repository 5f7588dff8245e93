// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"
#include "widgets/Card.h"

namespace fieldfare {

/// The third step of the first evening, once there are companies: write to the worst of them.
class WorstCard : public Card
{
    Q_OBJECT

public:
    explicit WorstCard(const HolderRow &worst, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
};

} // namespace fieldfare
