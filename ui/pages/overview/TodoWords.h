// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "overview/Overview.h"
#include "overview/TodoLine.h"

namespace fieldfare {

/// What waits for the person, as Overview's line says it.
TodoLine::Content contentOf(const Todo &todo);
/// Where it is done.
Target targetOf(const Todo &todo);
/// A day that comes, and where it is seen to.
TodoLine::Content contentOf(const Upcoming &each, QDate today);
Target targetOf(const Upcoming &each);

Target pageTarget(PageId page);
Target companyTarget(const CompanyId &company);

} // namespace fieldfare
