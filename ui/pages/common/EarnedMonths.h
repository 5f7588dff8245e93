// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "rewards/RewardStatement.h"

namespace fieldfare {

class MonthChart;

/// What came in each month of a year, used, to use and expired; a month that is not among `months` is empty.
void showEarnedMonths(MonthChart &chart, const QList<MonthTotal> &months, int year, Currency currency);
/// The same for each of the last eight years up to `year`, from the first in which something came.
void showEarnedYears(MonthChart &chart, const QList<MonthTotal> &months, int year, Currency currency);

} // namespace fieldfare
