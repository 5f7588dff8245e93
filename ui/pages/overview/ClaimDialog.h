// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "holders/Holders.h"

namespace fieldfare {

/// The claim's figure opened: what each company holds at the person's prices, which adds up to it.
class ClaimDialog : public PageDialog
{
    Q_OBJECT

public:
    /// `rows`: the dearest first, none at nothing.
    ClaimDialog(const QList<HolderRow> &rows, Currency currency, QWidget *parent);
};

} // namespace fieldfare
