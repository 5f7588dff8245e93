// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"

#include <QString>

class QLocale;

namespace fieldfare {

/// Whether the locale writes "€ 9.20" and not "9,20 €"; for figures whose sign is drawn by itself.
bool currencySignLeads(const QLocale &locale);
/// "€ 9.20": the sign where the locale puts it, a narrow no-break space, the locale's separators, always all
/// decimals, U+2212 for minus.
QString formatMoney(const Money &amount, const QLocale &locale);
/// The same without the sign, for columns whose head names the currency.
QString formatAmount(const Money &amount, const QLocale &locale);

/// Decimal text ("1200.50") in groups of three with the locale's separators, on every locale alike, as papers
/// have it.
QString groupedDigits(const QString &decimal, const QLocale &locale);
/// U+2212 and a narrow no-break space before what is written without a sign.
QString withMinus(const QString &text);

} // namespace fieldfare
