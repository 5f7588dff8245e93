// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"

class QComboBox;

namespace fieldfare {

/// "Euro, €" and the other currencies that a wallet can count in, `current` chosen.
void fillCurrencies(QComboBox &box, Currency current);
Currency chosenCurrency(const QComboBox &box);
QString currencyName(Currency currency);

} // namespace fieldfare
