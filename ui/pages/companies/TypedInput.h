// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "companies/Holding.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace fieldfare {

/// "12,50" in the locale's way; nothing when it is no amount above zero of that currency.
std::optional<Money> typedAmount(const QString &text, Currency currency, const QLocale &locale);

/// "2022", "2022-04", "2022-04-12" or the locale's short date; empty is today at the latest. Nothing when it
/// is no day, or one that has not come.
std::optional<Since> typedSince(const QString &text, QDate today, const QLocale &locale);

} // namespace fieldfare
