// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "context/WalletContext.h"
#include "pricing/Combinations.h"

class QLineEdit;

namespace fieldfare {

/// What is asked on top when fields come together: an amount for each set.
class CombinationsDialog : public PageDialog
{
    Q_OBJECT

public:
    CombinationsDialog(const QList<CombinationAsk> &combinations, const WalletContext &context,
                       QWidget *parent);

Q_SIGNALS:
    /// Only those that changed.
    void saved(const QList<fieldfare::CombinationAsk> &changed);

private:
    void save();

    QList<CombinationAsk> m_combinations;
    QList<QLineEdit *> m_amounts;
};

} // namespace fieldfare
