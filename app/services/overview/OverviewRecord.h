// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "overview/Overview.h"

#include <QString>

namespace fieldfare {

/// Overview's figures as text, so that the next unlocking shows them at once. Reading back gives the same
/// figures.
QString toJsonText(const OverviewFigures &figures);
Result<OverviewFigures> overviewFromJson(const QString &text, Currency currency);

} // namespace fieldfare
