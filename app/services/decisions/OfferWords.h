// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Money.h"
#include "offers/Offer.h"

#include <QLocale>
#include <QString>

namespace fieldfare {

/// What a company gives, in a few words: "€ 7.50", "10 % off, at most € 20.00, from € 50.00", "200 points",
/// "1 month free", its description behind it. Plain text; the description is the company's. What is
/// kept in the file has the same figures whatever the language is; what is shown has the locale's.
QString compensationWords(const Compensation &item, const QLocale &locale = QLocale::c());
/// "later" and until when it is valid, where said; empty otherwise.
QString deliveryWords(const Compensation &item);
/// "2 years", "18 months", "until you withdraw", "not said".
QString retentionWords(const Retention &retention);
/// The day on which the retention ends when it begins that day; invalid where it has no end.
QDate retentionEnd(const Retention &retention, QDate from);
/// "2.0", "1.5", "0.35": at least one decimal.
QString factorText(const Fraction &factor);

} // namespace fieldfare
