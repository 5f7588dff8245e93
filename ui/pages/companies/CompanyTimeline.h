// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"
#include "widgets/Timeline.h"

#include <QLocale>

namespace fieldfare {

/// The company's timeline as the widget shows it.
QList<TimelineEntry> shownTimeline(const HolderDetail &detail, Currency currency, const QLocale &locale);

} // namespace fieldfare
