// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "pricing/Sum.h"

#include <QList>
#include <QString>

namespace fieldfare {

/// A step of a sum as window, command line and documents print it.
struct SumWordsLine
{
    QString label;  ///< "Base price", "Marketing", "Breach in 3 years"
    QString factor; ///< "× 1.5"; empty for amounts
    Money running;  ///< what it comes to so far
};

/// One line for each step, in its order.
QList<SumWordsLine> sumWords(const Sum &sum, const WalletContext &context);

} // namespace fieldfare
